// Pass 31: quotation marks. What opens and never closes ends with the paragraph; an apostrophe is no mark.
import { describe, expect, it } from "vitest";
import { read, wordsOf } from "./tagged.js";

/** The words inside each quotation of each sentence; "<" and ">" where it goes on from or into another sentence. */
function quotesIn(text: string): string[] {
  return read(text).sentences.flatMap(({ tokens, quotes }) =>
    quotes.map((quote) => `${quote.opens ? "" : "<"}${wordsOf(tokens, quote)}${quote.closes ? "" : ">"}`),
  );
}

describe("a quotation", () => {
  it.each([
    ["“We will go,” he said.", ["We will go,"]],
    ['"We will go," he said.', ["We will go,"]],
    ["«We will go,» he said.", ["We will go,"]],
    ["„We will go,“ he said.", ["We will go,"]],
    ["‘We will go,’ he said.", ["We will go,"]],
    ["``We will go,'' he said.", ["We will go,"]],
    ["He said it was “good” and “new”.", ["good", "new"]],
    ["“It is ‘good’ for us,” he said.", ["It is ‘good’ for us,"]],
  ])("%s", (text, expected) => {
    expect(quotesIn(text)).toEqual(expected);
  });
  it("over two sentences is in both", () => {
    expect(quotesIn("“We will go. They will stay,” he said.")).toEqual(["We will go.>", "<They will stay,"]);
  });
  it("that is never closed ends with its paragraph", () => {
    expect(quotesIn("“We will go, he said. They left.\n\nAll was quiet that day.")).toEqual([
      "We will go, he said.>",
      "<They left.>",
    ]);
  });
  it.each(["China’s exports grew.", "It's the ministers' turn.", "They don’t agree."])(
    "is none in %s",
    (text) => {
      expect(quotesIn(text)).toEqual([]);
    },
  );
});
