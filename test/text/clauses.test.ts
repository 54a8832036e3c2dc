// Passes 51 and 52: one clause a verb, with who does what to whom. Written: kind: subject | verb | object | prepositions.
import { describe, expect, it } from "vitest";
import { parseSentence } from "../../src/text/index.js";
import { clausesOf, firstSentence } from "./tagged.js";

describe("clauses", () => {
  it.each([
    ["Russia attacked Ukraine on Monday.", ["main: Russia | attacked | Ukraine | on Monday"]],
    ["Russia and China signed a treaty.", ["main: Russia + China | signed | a treaty"]],
    ["Xi visited France, Hungary and Serbia.", ["main: Xi | visited | France + Hungary + Serbia"]],
    ["Ukraine was attacked by Russia.", ["main: Ukraine | was attacked | by Russia"]],
    ["Iran did not attack Israel.", ["main: Iran | did not attack | Israel"]],
    [
      "Norway held direct, high-level talks with Hamas.",
      ["main: Norway | held | direct, high-level talks | with Hamas"],
    ],
    ["The French head of state met Modi.", ["main: The French head of state | met | Modi"]],
    [
      "Refugees arrived in Kenya seeking shelter.",
      ["main: Refugees | arrived | in Kenya", "gerund: Refugees | seeking | shelter"],
    ],
    ["Xi arrived in Paris and met Macron.", ["main: Xi | arrived | in Paris", "main: Xi | met | Macron"]],
    [
      "Xi visited Beijing, and Putin praised him.",
      ["main: Xi | visited | Beijing", "main: Putin | praised | him"],
    ],
    [
      "Moscow attacked Kyiv while Minsk watched.",
      ["main: Moscow | attacked | Kyiv", "adverbial (while): Minsk | watched"],
    ],
    [
      "If Turkey agrees, Sweden will join NATO.",
      ["adverbial (if): Turkey | agrees", "main: Sweden | will join | NATO"],
    ],
    [
      "The deal, signed in Baku, helps Europe.",
      ["main: The deal | signed | in Baku", "main: The deal | helps | Europe"],
    ],
    [
      "Under no circumstances does Moscow want talks.",
      ["main: Moscow | does Moscow want | talks | under no circumstances"],
    ],
  ])("%s", (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });
});

describe("what is said", () => {
  it.each([
    [
      "Moscow said that Kyiv had attacked Belgorod.",
      ["main: Moscow | said", "that: Kyiv | had attacked | Belgorod"],
    ],
    ["Officials said Moscow refused.", ["main: Officials | said", "that: Moscow | refused"]],
    ["“We will go,” said the minister.", ["main: We | will go", "main: the minister | said"]],
    ["Peskov, Putin's spokesman, said talks had begun.", ["main: Peskov | said", "that: talks | had begun"]],
  ])("%s", (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });
  it("points to the clause of the one who says it", () => {
    const { clauses } = parseSentence(firstSentence("Moscow said that Kyiv had attacked Belgorod.").tokens);
    expect(clauses.map(({ index, parent }) => [index, parent])).toEqual([
      [0, null],
      [1, 0],
    ]);
  });
});

describe("an infinitive", () => {
  it.each([
    ["is done by the subject", "Moscow wants to end the war.", "infinitive: Moscow | to end | the war"],
    [
      "is done by the object after urging",
      "Washington urged Iran to stop the attacks.",
      "infinitive: Iran | to stop | the attacks",
    ],
    [
      "is done by the subject of an adjective",
      "It is likely to discuss gas.",
      "infinitive: It | to discuss | gas",
    ],
  ])("%s", (_name, text, expected) => {
    expect(clausesOf(text).at(1)).toBe(expected);
  });
});

describe("a relative clause", () => {
  it("has its antecedent as subject or as object", () => {
    expect(clausesOf("They met the minister who visited Oslo.").at(1)).toBe(
      "relative: the minister | visited | Oslo",
    );
    expect(clausesOf("They sold the weapons that Iran sent.").at(1)).toBe(
      "relative: Iran | sent | the weapons",
    );
  });
  it.each([
    ["A Turk who tried to enter Greece was arrested by police.", "main: A Turk | was arrested | by police"],
    [
      "The minister said that two men who wanted to kill the king were arrested.",
      "that: two men | were arrested",
    ],
    ["The envoy said two men who killed the king have been arrested.", "that: two men | have been arrested"],
  ])("gives its antecedent back to the verb behind it: %s", (text, last) => {
    expect(clausesOf(text).at(-1)).toBe(last);
  });
});

describe("a sentence without a verb", () => {
  it.each(["China and Japan.", "…", "42.", "No!"])("%s has no clause", (text) => {
    expect(clausesOf(text)).toEqual([]);
  });
});
