// A headline adds nothing to its body: it makes no claim of its own, wherever it stands.
import { describe, expect, it } from "vitest";
import { documentFromText } from "../../src/intake/document_from_text.js";
import { coder } from "./coder.js";

const HEADLINE = "Norway imposes sanctions on Japan";
const BODY = "Norway imposed sanctions on Japan on Tuesday. Japan criticized the decision of Norway.";

const coded = (text: string, title?: string) =>
  coder.code(documentFromText(text, { published: "2026-03-12", ...(title === undefined ? {} : { title }) }));
const told = (text: string, title?: string) =>
  coded(text, title).claims.map(({ citation, kind }) => [kind, citation.text]);

describe("a headline", () => {
  const alone = told(BODY);
  it.each<[string, string, string | undefined]>([
    ["over its text", `${HEADLINE}\n\n${BODY}`, undefined],
    ["given beside its text", BODY, HEADLINE],
    ["given and standing over the text", `${HEADLINE}\n\n${BODY}`, HEADLINE],
    [
      "given and standing there in capitals, with a full stop",
      `${HEADLINE.toUpperCase()}.\n\n${BODY}`,
      HEADLINE,
    ],
    ["that stands there twice", `${HEADLINE}\n\n${HEADLINE}\n\n${BODY}`, undefined],
    ["that says what the text does not", `Norway attacks Sweden\n\n${BODY}`, undefined],
    [
      "with a heading in the text",
      `${HEADLINE}\n\n${BODY}\n\nSweden imposes sanctions on Norway\n\nThey went home.`,
      undefined,
    ],
  ])("%s makes no claim", (_where, text, title) => {
    expect(alone.length).toBeGreaterThan(0);
    expect(told(text, title)).toEqual(alone);
  });
  it("is the title all the same", () => {
    expect(coded(`${HEADLINE}\n\n${BODY}`).title).toBe(HEADLINE);
  });
});
