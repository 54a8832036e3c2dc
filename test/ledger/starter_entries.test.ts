// The starter record as documents of a ledger: every row is a line, what it claims cites the line, and ids stay.
import { describe, expect, it } from "vitest";
import { claimSchema } from "../../src/contract/index.js";
import { hashText } from "../../src/intake/index.js";
import { loadStarterEntries } from "../../src/intake/starter_file.js";
import { samenessKey, starterEntries } from "../../src/ledger/index.js";
import { type Claim, isMissing } from "../../src/model/index.js";
import { record, rows } from "./load_starter.js";

const entries = loadStarterEntries();
const claims = entries.flatMap((entry) => entry.claims);
const lines = entries.flatMap(({ document, sentences }) =>
  sentences.map(({ start, end }) => document.text.slice(start, end)),
);
const ofRow = (id: string) => claims.filter(({ entered }) => entered?.row === id);
const one = (id: string): Claim => {
  const [claim, ...more] = ofRow(id);
  if (claim === undefined || more.length > 0) throw new Error(`${ofRow(id).length} claims of ${id}`);
  return claim;
};

describe("the entries", () => {
  it("have a line for each row, and one more where another source tells the change", () => {
    const apart = record.figures.filter(
      ({ change, source, value }) => change !== null && change.source !== source && value !== null,
    );
    expect(apart.length).toBeGreaterThan(5);
    expect(lines).toHaveLength(rows.length + apart.length);
    expect(lines.filter((line) => /undefined|null|NaN|\[object| {2}/u.test(line))).toEqual([]);
  });
  it("hold claims by the published schema, each citing its line as it stands in the text", () => {
    for (const { document, claims: own } of entries)
      for (const claim of own) {
        expect(claimSchema.safeParse(claim).error, claim.id).toBeUndefined();
        const { start, end, text } = claim.citation;
        expect(document.text.slice(start, end)).toBe(text);
        expect(claim).toMatchObject({ review: "entered", coder: "starter record 1" });
      }
  });
  it("have ids of their own, which do not hang on what a row says", () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const mended = {
      ...record,
      figures: record.figures.map((figure) => ({
        ...figure,
        value: figure.value === null ? null : figure.value + 1,
      })),
    };
    const lexicon = {
      nameOf: (code: string) => code,
      isCountry: () => true,
      countryOf: () => null,
      scoreOf: () => 0,
    };
    const again = starterEntries(mended, lexicon, hashText);
    expect(again.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(again.flatMap((entry) => entry.claims.map(({ id }) => id))).toEqual(claims.map(({ id }) => id));
  });
  it("have the source's title, publisher, address and day, and no day where it is not known in full", () => {
    for (const { document } of entries) {
      const source = record.sources.find(({ url }) => url === document.url);
      expect(document.title).toBe(source?.title);
      expect(document.isEntered).toBe(true);
      const isDay = /^\d{4}-\d\d-\d\d$/u.test(source?.published ?? "");
      expect([document.url, isMissing(document.published)]).toEqual([document.url, !isDay]);
    }
  });
  it("say whom a meeting, a vote and a measure is between", () => {
    for (const { pair } of record.meetings)
      expect(claims.some(({ pairs }) => pairs.some((own) => own.join() === pair.join()))).toBe(true);
    const told = claims.filter(({ kind, pairs }) => kind !== "figure" && pairs.length === 0);
    expect(told.every((claim) => claim.kind === "event" && claim.restriction !== undefined)).toBe(true); // an organisation's
  });
});

describe("a row becomes", () => {
  it("a figure with what it is counted on", () => {
    expect(one("trade.total/CHN-RUS/2023/USD/tass-1840903")).toMatchObject({
      ...{ kind: "figure", measure: "trade.total", value: 240.11e9, unit: "USD", pair: ["CHN", "RUS"] },
      basis: { reporter: "CHN", currency: "USD", statistics: "GACC" },
      change: { value: 26.3, direction: "up" },
      citation: {
        text: expect.stringContaining("Trade between China and Russia, 2023: 240.11 bn USD, up 26.3 %"),
      },
      entered: { confidence: "H", resolution: 0.01e9 },
    });
  });
  it("a visit from the visitor to the host, with who went", () => {
    expect(
      one("meeting/2024-05-16..2024-05-17/xi-jinping+vladimir-putin/beijing+harbin".replace("+harbin", "")),
    ).toMatchObject({
      ...{
        kind: "event",
        type: "CONSULT",
        act: "CONSULT",
        mode: "visit",
        cameo: "042",
        status: "actual",
        symmetric: false,
      },
      source: [{ person: "Vladimir Putin", country: "RUS" }],
      target: [{ person: "Xi Jinping", country: "CHN" }],
      meeting: { kind: "state visit", inPerson: true, evidence: "held" },
    });
  });
  it("a plan where a meeting was only announced, and one of both where nobody was the host", () => {
    const announced = claims.filter(
      (claim) => claim.kind === "event" && claim.meeting?.evidence === "announced",
    );
    expect(announced.map((claim) => [claim.status, claim.kind === "event" && claim.type])).toEqual([
      ["planned", "AGREE"],
      ["planned", "AGREE"],
    ]);
    const away = claims.filter(
      (claim) => claim.kind === "event" && claim.meeting !== undefined && claim.mode === "third-party",
    );
    expect(away.length).toBeGreaterThan(10);
    for (const claim of away) expect(claim).toMatchObject({ symmetric: true, cameo: "044", target: [] });
  });
  it("who has held no known office is of the side that nobody else is of", () => {
    const [talk] = claims.filter(
      (claim) =>
        claim.kind === "event" &&
        [...claim.source, ...claim.target].some(({ person }) => person === "Nikolai Patrushev"),
    );
    const actors = talk?.kind === "event" ? [...talk.source, ...talk.target] : [];
    expect(actors.map(({ person, country }) => [person, country]).toSorted()).toEqual([
      ["Nikolai Patrushev", "RUS"],
      ["Wang Yi", "CHN"],
    ]);
  });
  it("the positions of both on what was put to the vote; none where the vote is not told", () => {
    const votes = ofRow("vote/2022-02-25/security-council/invasion-of-ukraine");
    expect(votes).toMatchObject([
      { holder: { country: "CHN" }, stance: "neutral", vote: { cast: "abstain", adopted: false } },
      {
        holder: { country: "RUS" },
        stance: "opposes",
        vote: { cast: "veto" },
        issue: "Security Council draft S/2022/155: invasion of Ukraine",
      },
    ]);
    const unknown = ofRow("vote/2025-02-24/general-assembly/american-text-on-peace-as-amended");
    expect(unknown.map((claim) => claim.kind === "position" && claim.holder.country)).toEqual(["RUS"]);
  });
  it("a sanction on those it is aimed at and those whose firms it names; a proposed one is a threat", () => {
    expect(one("measure/2024-11-07/GBR/listing")).toMatchObject({
      ...{ type: "SANCTION", act: "SANCTION", source: [{ country: "GBR" }] },
      target: [
        { country: "RUS", sector: "GOV" },
        { country: "CHN", sector: "BUS" },
      ],
      pairs: [
        ["GBR", "RUS"],
        ["CHN", "GBR"],
      ],
    });
    expect(one("measure/2025-02-08/EUU/listing")).toMatchObject({
      ...{
        type: "THREATEN",
        act: "SANCTION",
        status: "planned",
        source: [{ organisation: "EUU", country: null }],
      },
    });
    expect(ofRow("measure/2023-07-31/CHN/export-control")).toEqual([]); // aimed at no country
  });
  it("what banks did, less sure where nobody is named", () => {
    expect(one("payment/2024-02-07/refused")).toMatchObject({
      ...{ type: "REJECT", confidence: 0.5, source: [{ country: "CHN", sector: "BUS" }] },
      payment: { act: "refused", witness: "anonymous" },
    });
    expect(ofRow("payment/2024-06-14/told")).toEqual([]);
  });
});

it("what a wire would say of the summit of May 2024 is the same record", () => {
  const visit = one("meeting/2024-05-16..2024-05-17/xi-jinping+vladimir-putin/beijing");
  const told = {
    ...visit,
    period: { start: "2024-05-16", end: "2024-05-16", precision: "day", text: "today" },
  } as Claim;
  expect(samenessKey(told)).toBe(samenessKey(visit));
});

it("scores are those of the codebook", () => {
  const scores = new Set(
    claims.flatMap((claim) =>
      claim.kind === "event" ? [`${claim.type} ${claim.mode} ${claim.intensity}`] : [],
    ),
  );
  expect(scores).toContain("CONSULT visit 4");
  expect(scores).toContain("SANCTION null -6");
  expect([...scores].filter((score) => score.endsWith(" 0"))).toEqual([]);
});
