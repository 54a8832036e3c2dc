// What seven plain texts on one pair tell of it: who met whom, what was signed, what is planned, and whose word it is.
import { expect, it } from "vitest";
import type { Actor } from "../../src/model/index.js";
import { isMissing } from "../../src/model/index.js";
import { documentOfPair } from "../fixtures/second_pair.js";
import { coder } from "./coder.js";

const TOLD: Readonly<Record<string, readonly string[]>> = {
  "visit.txt": [
    "CONSULT actual Pavel Anisimov > IND 2025-03-11",
    "CONSULT actual Pavel Anisimov > Meera Raghavan 2025-03-11",
    "AGREE actual Pavel Anisimov + IND > 2025-03-11",
    "AGREE planned IND > RUS 2025-06-01",
    "CONSULT planned Narendra Modi > RUS 2025-06-01",
  ],
  "readout_delhi.txt": [
    "CONSULT actual Meera Raghavan > Pavel Anisimov 2025-03-11",
    "CONSULT actual Pavel Anisimov + Meera Raghavan > undated",
    "AGREE actual Pavel Anisimov + Meera Raghavan > undated",
    "SUPPORT actual IND > RUS undated",
  ],
  "readout_moscow.txt": [
    "CONSULT actual Pavel Anisimov > Meera Raghavan 2025-03-11",
    "CONSULT actual Meera Raghavan + Pavel Anisimov > undated",
    "AGREE actual RUS > IND undated",
  ],
  "positions.txt": [],
  "sanctions.txt": ["COOPERATE actual IND > RUS undated", "SANCTION actual IND > RUS undated"],
  "call.txt": [
    "CONSULT actual IND + RUS > 2025-05-23",
    "SUPPORT actual RUS > IND undated",
    "CONSULT planned Narendra Modi > RUS 2025-06-17",
  ],
  "moscow.txt": [
    "CONSULT actual Narendra Modi > RUS 2025-06-18",
    "CONSULT actual Narendra Modi > Vladimir Putin 2025-06-17",
    "AGREE actual IND + RUS > 2025-06-18",
    "COOPERATE planned IND + RUS > 2030-01-01",
  ],
};

it.each(Object.entries(TOLD))("%s tells of India and Russia", (file, told) => {
  const claims = coder.code(documentOfPair(file)).claims;
  const found = claims.flatMap((claim) => {
    if (claim.kind !== "event" || !claim.pairs.some((pair) => pair.join() === "IND,RUS")) return [];
    const { act, status, source, target, period } = claim;
    const day = isMissing(period) ? "undated" : (period.start ?? "");
    return [`${act} ${status} ${side(source)} > ${side(target)} ${day}`.replace(/ {2,}/gu, " ")];
  });
  expect(found).toEqual(expect.arrayContaining([...told]));
  for (const line of found.filter((one) => !told.includes(one))) expect(ALSO).toContain(line);
});

/** Right in a wider sense: what one supports that is the other's. */
const ALSO = ["SUPPORT actual RUS > IND undated", "SUPPORT actual IND > RUS undated"];

const side = (actors: readonly Actor[]): string =>
  actors
    .map(({ person, country }) => person ?? country ?? "")
    .filter((one) => one !== "")
    .join(" + ");
