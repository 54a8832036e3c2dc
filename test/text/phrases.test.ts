// Passes 21, 40 to 43 and 50: tags put right, noun phrases, verb groups, times, lists.
import { describe, expect, it } from "vitest";
import { readElements } from "../../src/text/40_phrases.js";
import { readList } from "../../src/text/50_lists.js";
import type { NounPhrase, VerbGroup } from "../../src/text/index.js";
import { firstSentence, wordsOf } from "./tagged.js";

function elementsOf(text: string) {
  const { tokens } = firstSentence(text);
  return { tokens, elements: readElements(tokens) };
}

function nounPhrases(text: string): { words: string; phrase: NounPhrase }[] {
  const { tokens, elements } = elementsOf(text);
  return elements.flatMap((element) =>
    element.kind === "np" ? [{ words: wordsOf(tokens, element.np), phrase: element.np }] : [],
  );
}

function verbGroups(text: string): { words: string; group: VerbGroup }[] {
  const { tokens, elements } = elementsOf(text);
  return elements.flatMap((element) =>
    element.kind === "vg" ? [{ words: wordsOf(tokens, element.vg), group: element.vg }] : [],
  );
}

describe("a tag is put right", () => {
  it.each([
    ["According to his words, they left.", "According", "ADP"],
    ["They fined firms including banks in China.", "including", "ADP"],
    ["They plan to target Chinese banks.", "target", "VERB"],
    ["Trade fell in May.", "May", "PROPN"],
    ["Baku and Brussels aim to double trade.", "aim", "VERB"],
    ["The Kremlin chief told him.", "chief", "NOUN"],
    ["Ottawa imposed new targeted sanctions on Minsk.", "targeted", "ADJ"],
    ["Reinforced British troops remained on alert.", "Reinforced", "ADJ"],
    ["Lima and Quito signed a data sharing agreement.", "sharing", "NOUN"],
  ])("%s (%s: %s)", (text, word, pos) => {
    expect(firstSentence(text).tokens.find((token) => token.text === word)?.pos).toBe(pos);
  });
});

describe("noun phrases", () => {
  it.each([
    ["The Russian attack on Ukraine ended.", ["The Russian attack", "Ukraine"]],
    ["Chinese Foreign Minister Wang Yi left.", ["Chinese Foreign Minister Wang Yi"]],
    ["China's exports grew.", ["China's exports"]],
    ["His first visit ended.", ["His first visit"]],
    ["The 71-year-old met Xi.", ["The 71-year-old", "Xi"]],
    ["Both agreed.", ["Both"]],
    ["They both agreed.", ["They both"]],
    ["Secretary of State Blinken left.", ["Secretary of State Blinken"]],
    [
      "The Asia-Pacific Economic Cooperation (APEC) forum met.",
      ["The Asia-Pacific Economic Cooperation (APEC) forum"],
    ],
    ["Russia returned two of its nationals.", ["Russia", "two", "its nationals"]],
  ])("%s", (text, expected) => {
    expect(nounPhrases(text).map(({ words }) => words)).toEqual(expected);
  });
  it("have a possessor, a preposition, a head", () => {
    const text = "Officials spoke of China's growing exports.";
    const { tokens } = firstSentence(text);
    const last = nounPhrases(text).at(-1)?.phrase;
    expect(last?.prep).toBe("of");
    expect(last?.possessor === null || last === undefined ? "" : wordsOf(tokens, last.possessor)).toBe(
      "China",
    );
    expect(tokens[last?.head ?? -1]?.text).toBe("exports");
  });
});

describe("times", () => {
  it.each([
    "last year",
    "on Monday",
    "today",
    "in June",
    "on June 15",
    "in 2023",
    "next week",
    "this spring",
    "in the first quarter",
    "two weeks ago",
  ])("%s is one", (time) => {
    expect(nounPhrases(`Oslo met Rome ${time}.`).at(-1)?.phrase.isTime).toBe(true);
  });
  it.each(["on the week's agenda", "in Rome", "of the year", "with March"])("%s is none", (phrase) => {
    expect(nounPhrases(`Oslo spoke ${phrase} and left.`)[1]?.phrase.isTime).toBe(phrase === "with March");
  });
});

describe("verb groups", () => {
  it.each([
    ["Oslo attacked Rome.", "attacked", { lemma: "attack", form: "finite", isPast: true, isPassive: false }],
    ["Oslo has visited Rome.", "has visited", { lemma: "visit", isPerfect: true, isNegated: false }],
    ["Oslo was attacked by Rome.", "was attacked", { lemma: "attack", isPassive: true }],
    ["Oslo will be attacked.", "will be attacked", { modal: "will", isPassive: true }],
    ["Oslo did not attack Rome.", "did not attack", { lemma: "attack", isNegated: true }],
    ["Oslo won't attack Rome.", "won't attack", { modal: "will", isNegated: true }],
    [
      "Oslo has not yet decided.",
      "has not yet decided",
      { lemma: "decide", isNegated: true, isPerfect: true },
    ],
    ["Oslo has no longer supported Rome.", "has no longer supported", { lemma: "support", isNegated: true }],
    ["Oslo may attack Rome.", "may attack", { modal: "may", lemma: "attack" }],
    ["Oslo is not neutral.", "is not", { lemma: "be", isNegated: true }],
    ["Oslo is visiting Rome.", "is visiting", { lemma: "visit", form: "finite", isPassive: false }],
  ])("%s", (text, words, expected) => {
    const [first] = verbGroups(text);
    expect(first?.words).toBe(words);
    expect(first?.group).toMatchObject(expected);
  });
  it("an infinitive and a gerund are told by their form", () => {
    expect(verbGroups("Oslo wants to end the war.").at(1)?.group.form).toBe("infinitive");
    expect(verbGroups("Oslo spoke of ending the war.").at(1)?.group.form).toBe("gerund");
  });
});

describe("lists", () => {
  /** The list that begins with the first noun phrase after the verb. */
  function objectList(text: string): string[] {
    const { tokens, elements } = elementsOf(text);
    const verb = elements.findIndex(({ kind }) => kind === "vg");
    const at = elements.findIndex(({ kind }, i) => i > verb && kind === "np");
    return readList(elements, at, true).phrases.map((phrase) => wordsOf(tokens, phrase));
  }
  it.each([
    ["Xi visited France.", ["France"]],
    ["Xi visited France and Hungary.", ["France", "Hungary"]],
    ["Xi visited France, Hungary and Serbia.", ["France", "Hungary", "Serbia"]],
    ["Xi visited France, Hungary, and Serbia.", ["France", "Hungary", "Serbia"]],
    ["Xi travelled to France and to Hungary.", ["France", "Hungary"]],
    ["Xi visited Beijing, and Putin praised him.", ["Beijing"]],
    ["Xi visited France, a friend.", ["France"]],
    ["Xi visited France but not Hungary.", ["France"]],
    ["Xi visited France and on Monday Hungary.", ["France"]],
  ])("%s", (text, expected) => {
    expect(objectList(text)).toEqual(expected);
  });
});
