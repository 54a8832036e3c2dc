// The figures of a text against the series of the record, and the cause of a value that it contradicts.
import { describe, expect, it } from "vitest";
import type { RecordSlice } from "../../src/check/index.js";
import { type FigureClaim, isMissing } from "../../src/model/index.js";
import { check, expectFindings, type Told } from "./checked.js";

describe("a value", () => {
  it.each<[string, string, Told[]]>([
    [
      "Trade between China and Russia reached 240 billion dollars in 2023.",
      "2024-02-01",
      [["agrees record", "240 billion dollars", "customs of China: 240.11 bn USD in 2023"]],
    ],
    [
      "Trade between China and Russia reached 260 billion dollars in 2023, almost all of it in yuan.",
      "2024-02-01",
      [["contradicts record", "260 billion dollars", "240.11 bn USD in 2023, not 260 billion."]],
    ],
    [
      "Trade between China and Russia reached 242.5 billion dollars in 2023.",
      "2024-02-01",
      [["explained record", "242.5 billion dollars", "differs by 1.0 percent, as revised values do"]],
    ],
    [
      "According to Russian customs, Russia's exports to China reached 122 billion dollars in 2023.",
      "2024-02-01",
      [["explained basis", "122 billion dollars", "another side's count"]],
    ],
    [
      "Gazprom sent 29.5 billion cubic metres of gas to China by Power of Siberia in 2024.",
      "2025-02-01",
      [["explained basis", "29.5 billion cubic metres", "at another standard (a steady factor of 1.056)"]],
    ],
    [
      "Trade between China and Russia came to 1.7 trillion yuan in 2023.",
      "2024-02-01",
      [["unknown basis", "1.7 trillion yuan", "in another unit only (240.11 bn USD in 2023)"]],
    ],
    ["Trade between China and Russia may reach 300 billion dollars in 2023.", "2024-02-01", []],
    ["Trade between Kenya and Chad reached 260 billion dollars in 2023.", "2024-02-01", []],
  ])("%s", (text, published, told) => expectFindings(text, published, told));
});

describe("the cause", () => {
  it.each<[string, string, string, Told[]]>([
    [
      "direction",
      "China's exports to Russia reached 129.32 billion dollars in 2024.",
      "2025-02-01",
      [["contradicts direction", "129.32 billion dollars", "that is the value of the other direction"]],
    ],
    [
      "direction, of both at once",
      "China's exports to Russia were worth 129.32 billion dollars in 2024, its imports from Russia 115.49 billion dollars.",
      "2025-02-01",
      [
        ["contradicts direction", "129.32 billion dollars", "the other direction"],
        ["contradicts direction", "115.49 billion dollars", "the other direction"],
      ],
    ],
    [
      "period",
      "Trade between China and Russia came to 136.67 billion dollars in the first half of 2024.",
      "2024-08-01",
      [["contradicts period", "136.67 billion dollars", "that is the value of 1 January – 31 July 2024"]],
    ],
    [
      "measure",
      "China's exports to Russia came to 240.11 billion dollars in 2023.",
      "2024-02-01",
      [["contradicts record", "240.11 billion dollars", "that is the value of total trade"]],
    ],
    [
      "currency",
      "Trade between China and Russia came to 1.74 trillion dollars in 2024.",
      "2025-02-01",
      [["contradicts basis", "1.74 trillion dollars", "that is the number in CNY"]],
    ],
    [
      "change for level",
      "Trade between China and Russia came to 49.84 billion dollars in 2023.",
      "2024-02-01",
      [["contradicts record", "49.84 billion dollars", "that is the change on 190.271 bn USD in 2022"]],
    ],
    [
      "magnitude",
      "Trade between China and Russia reached 240.11 million dollars in 2023.",
      "2024-02-01",
      [["contradicts record", "240.11 million dollars", "1,000 times too small"]],
    ],
    [
      "two digits that changed places",
      "Trade between China and Russia reached 204 billion dollars in 2023.",
      "2024-02-01",
      [["contradicts record", "204 billion dollars", "two digits changed places"]],
    ],
    [
      "one digit",
      "Gazprom sent 38.1 billion cubic metres of gas to China by Power of Siberia in 2024.",
      "2025-02-01",
      [["contradicts record", "38.1 billion cubic metres", "one digit differs"]],
    ],
  ])("%s", (_cause, text, published, told) => expectFindings(text, published, told));
  it("is none where another number of the sentence is read as the same flow: it stays unknown", () => {
    expectFindings(
      "Trade between China and Russia came to 158.47 billion dollars in the first seven months of 2024, after 136.67 billion in January to July.",
      "2024-10-01",
      [
        ["unknown record", "158.47 billion dollars", "another number of the sentence"],
        ["agrees record", "136.67 billion", "136.67 bn USD"],
      ],
    );
  });
});

describe("another text that says the same wrong value", () => {
  const text = "Trade between China and Russia reached 204 billion dollars in 2023.";
  const echoed = (record: RecordSlice, keepsProof: boolean): RecordSlice => {
    const echo = record.figures.find(isTotalOf2023);
    if (echo === undefined) throw new Error("the starter record has no total of 2023");
    const { entered: _, ...read } = echo.claim;
    const basis = { currency: "USD" };
    const claim: FigureClaim = { ...read, basis, id: "c-echo", value: 204e9, review: "machine" };
    const others = keepsProof ? record.figures : record.figures.filter((row) => !isTotalOf2023(row));
    return { ...record, figures: [...others, { ...echo, claim, publisher: "A paper" }] };
  };
  it.each([
    [true, /^Another text says the same \(A paper\); customs of China has 240\.11 bn USD in 2023\.$/],
    [false, /^Another text says the same \(A paper\); no checked source is in the record\.$/],
  ])("is told beside the checked one (%s)", (keepsProof, because) => {
    const findings = check(text, "2024-02-01", (record) => echoed(record, keepsProof));
    expect(findings).toMatchObject([{ verdict: "unknown", rule: "conflict" }]);
    expect(findings[0]?.because).toMatch(because);
  });
});

function isTotalOf2023({ claim }: RecordSlice["figures"][number]): boolean {
  return (
    claim.measure === "trade.total" &&
    claim.unit === "USD" &&
    !isMissing(claim.period) &&
    claim.period.start === "2023-01-01" &&
    claim.period.end === "2023-12-31"
  );
}
