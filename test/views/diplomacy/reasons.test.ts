// Aims and reasons as the texts give them. All texts are invented.
import { expect, it } from "vitest";
import { reasonsOf } from "../../../src/views/index.js";
import { linesOf, NORWAY_CHILE } from "./lines_of.js";

const reasonsIn = (text: string) =>
  reasonsOf(linesOf({ published: "2024-05-01", text }), { ...NORWAY_CHILE, day: "2025-01-01" }).rows.map(
    ({ kind, what, hedge, words, why }) => [kind, what, hedge === null ? words : `${hedge} ${words}`, why],
  );

it.each([
  [
    "Norway closed its border with Chile in order to keep out smugglers.",
    [["aim", "Norway closed its border with Chile", "in order to", "keep out smugglers"]],
  ],
  [
    "Norway imposed sanctions on Chile, probably because of the fishing dispute.",
    [["reason", "Norway imposed sanctions on Chile", "probably because of", "the fishing dispute"]],
  ],
  [
    "Imports fell slightly in March, which is probably because Norway imposed sanctions on Chile.",
    [["reason", "Imports fell slightly in March", "probably because", "Norway imposed sanctions on Chile"]],
  ],
  ["Norway has not yet signed the treaty with Chile but is seen as a partner because of its ports.", []],
  ["Norway signed a treaty with Chile on Monday.", []],
])("%s", (text, expected) => {
  expect(reasonsIn(text)).toEqual(expected);
});

it("a wish is the holder's, and no more than that", () => {
  expect(reasonsIn("Norway hopes for a treaty with Chile.")).toMatchObject([
    ["wish", expect.any(String), "hopes for", expect.any(String)],
  ]);
});
