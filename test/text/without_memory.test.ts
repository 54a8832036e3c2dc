// The tagger is a function of the text: what was read before changes nothing.
import { expect, test } from "vitest";
import { createTagger } from "../../src/text/index.js";

const words = (tag: ReturnType<typeof createTagger>, text: string): string[] =>
  tag(text, [{ start: 0, end: text.length }])
    .flat()
    .map(({ text: word, pos, start }) => `${word}/${pos}@${start}`);

test.each([
  ["a possessive before a stop", "The surplus was Norway's.", "Norway's trade grew."],
  ["a curly one before a comma", "The ship was Gabon’s, he said.", "Gabon’s port is full."],
  ["one in brackets", "They took two seats (Chile's).", "Chile's seat is empty."],
  ["one before a closing quotation", 'He called it "Laos\'s".', "Laos's dam leaks."],
])("is not changed by %s", (_kind, before, text) => {
  const [fresh, used] = [createTagger(), createTagger()];
  words(used, before);
  expect(words(used, text)).toEqual(words(fresh, text));
  expect(words(fresh, text)[1]).toMatch(/^['’]s\//u);
});
