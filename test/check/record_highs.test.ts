// What is called a record, against every value of the flow that was known then.
import { describe, it } from "vitest";
import { expectFindings } from "./checked.js";

describe("a record", () => {
  it("is none where an earlier year was higher", () => {
    expectFindings(
      "Trade between China and Russia reached 228.1 billion dollars in 2025, the highest value ever.",
      "2026-02-01",
      [["contradicts record", "228.1 billion dollars", "It is not the highest: customs of China has 24"]],
    );
  });
  it("low is none where an earlier year was lower", () => {
    expectFindings(
      "At 228.1 billion dollars trade between China and Russia was the lowest on record in 2025.",
      "2026-02-01",
      [["contradicts record", "228.1 billion dollars", "It is not the lowest: customs of China has"]],
    );
  });
  it("is not claimed of the third highest", () => {
    expectFindings(
      "Trade between China and Russia came to 228.1 billion dollars in 2025, the third highest annual total on record.",
      "2026-02-01",
      [["agrees record", "228.1 billion dollars", "228.105 bn USD in 2025"]],
    );
  });
  it("stands where a later year alone is higher, or when it is only hoped for", () => {
    expectFindings(
      "Trade between China and Russia reached 240.1 billion dollars in 2023, the highest value ever.",
      "2024-02-01",
      [["agrees record", "240.1 billion dollars", "240.11 bn USD in 2023"]],
    );
    expectFindings(
      "Trade between China and Russia could reach a record 200 billion dollars in 2023.",
      "2023-02-01",
      [],
    );
  });
});
