// Whose count a sentence gives: the names of a side are words, whatever signs they hold.
import { describe, expect, it } from "vitest";
import { namesCounter } from "../../src/check/record/match.js";

const side = (capital: string, name = "Norway") => ({ adjectives: ["Norwegian"], name, capital });

describe("a side that counts", () => {
  it.each([
    ["Norwegian customs counted more.", side("Oslo"), true],
    ["The customs in Oslo counted more.", side("Oslo"), true],
    ["The customs in Oslo counted more.", side("O.lo"), false],
    ["Congo (Kinshasa)'s customs counted more.", side("-", "Congo (Kinshasa)"), true],
    ["The customs in Oslo counted more.", side("Oslo", "Norway ("), true],
  ])("%s", (words, country, isNamed) => expect(namesCounter(words, country)).toBe(isNamed));
});
