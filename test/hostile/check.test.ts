// The check stays linear on hostile text: twice the length may take three times the time at most, beyond a floor for small times.
import { describe, expect, it } from "vitest";
import { type CheckParts, checkText } from "../../src/check/index.js";
import { loadRateTables } from "../../src/intake/index.js";
import { createRates } from "../../src/lexicon/index.js";
import { lexicon, recordOf } from "../check/checked.js";
import { claimsOf, coder, documentOf } from "../coding/coder.js";
import { CHECK_TEXTS, checkTextOf } from "./check_texts.js";

const LENGTH = 100_000;
const FLOOR_MS = 3000;
const PUBLISHED = "2024-05-16";
const parts: CheckParts = { lexicon, meanRate: createRates(loadRateTables()).mean };
const record = recordOf(
  claimsOf("Trade between China and Russia reached 240 billion dollars in 2023.", PUBLISHED),
);

/** Milliseconds of the check alone, without the reading. */
function checkedIn(text: string): number {
  const { claims, sentences } = coder.code(documentOf(text, PUBLISHED));
  const started = performance.now();
  checkText(
    { document: "d-hostile", text, published: PUBLISHED, title: null, sentences, claims, headline: [] },
    record,
    parts,
  );
  return performance.now() - started;
}

// Time is measured on a machine that runs other things: two more tries before it counts.
describe("checkText", { retry: 2, timeout: 60_000 }, () => {
  it.each(Object.entries(CHECK_TEXTS))("is linear on %s", (_name, piece) => {
    const once = checkedIn(checkTextOf(piece, LENGTH));
    const twice = checkedIn(checkTextOf(piece, 2 * LENGTH));
    expect(twice).toBeLessThan(Math.max(3 * once, FLOOR_MS));
  });
});
