// A headline and the text below it.
import { describe, it } from "vitest";
import { expectFindings, expectNoFault } from "./checked.js";

const DAY = "2024-03-05";
const LOAN = "Kenya lent Uganda 205 million dollars on Monday for a railway.";
const MEETING = "The foreign ministers of Chile and Peru met in Geneva on Monday.";
const EXPORTS = "Peru's exports to Spain rose by 20 percent to 96 million dollars in 2023.";

describe("a headline", () => {
  it("has the amount of the text", () => {
    expectFindings(`Kenya lends Uganda 250 million dollars\n\n${LOAN}`, DAY, [
      ["contradicts conflict", "250 million dollars", '"250 million dollars" in the headline, "205 million'],
    ]);
    expectFindings(`Kenya lends Uganda 205 million dollars\n\n${LOAN}`, DAY, []);
    expectNoFault(`Kenya lends Uganda about 200 million dollars\n\n${LOAN}`, DAY);
  });
  it("has its place", () => {
    expectFindings(`Ministers of Chile and Peru meet in Vienna\n\n${MEETING}`, DAY, [
      ["contradicts conflict", "Vienna", "Vienna in the headline, Geneva in the text"],
    ]);
    expectFindings(`Ministers of Chile and Peru meet in Geneva\n\n${MEETING}`, DAY, []);
  });
  it("has its way up or down", () => {
    expectFindings(`Peru's exports to Spain fall by a fifth\n\n${EXPORTS}`, DAY, [
      ["contradicts conflict", "a fifth", "down 20 % in the headline, up 20 %"],
    ]);
    expectFindings(`Peru's exports to Spain rise by a fifth\n\n${EXPORTS}`, DAY, []);
  });
  it("that tells a wish or a plan is not held against what has happened", () => {
    expectFindings(`Kenya wants to lend Uganda 250 million dollars\n\n${LOAN}`, DAY, []);
  });
});
