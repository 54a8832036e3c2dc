// Two values for one thing in one text.
import { describe, it } from "vitest";
import { expectFindings } from "./checked.js";

const DAY = "2025-01-20";
const FIRST = "Peru's exports to Spain reached 96 million dollars in 2024.";

describe("two values for one flow and period", () => {
  it("are a conflict, of which the text does not prove one side", () => {
    expectFindings(`${FIRST} Peru's exports to Spain were worth 69 million dollars in 2024.`, DAY, [
      ["unknown conflict", "69 million dollars", "says 96 m USD in 2024 and 69 m USD in 2024"],
    ]);
  });
  it("are none when rounding joins them, or when they are of two years or two ways", () => {
    expectFindings(`${FIRST} Peru's exports to Spain were worth 96.2 million dollars in 2024.`, DAY, []);
    expectFindings(`${FIRST} Peru's exports to Spain were worth 69 million dollars in 2023.`, DAY, []);
    expectFindings(`${FIRST} Spain's exports to Peru were worth 69 million dollars in 2024.`, DAY, []);
  });
});
