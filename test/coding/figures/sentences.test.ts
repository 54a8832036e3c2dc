// Sentences with every figure that should be read in them, told in full: what, how much, between whom, when, how it moved.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { linesOf } from "./show_figure.js";

interface Told {
  readonly text: string;
  readonly figures: readonly string[];
}

const groups: Record<string, Told[]> = JSON.parse(
  readFileSync(new URL("../../fixtures/figures.json", import.meta.url), "utf8"),
);

describe.each(Object.entries(groups))("%s", (_, sentences) => {
  it.each(sentences.map(({ text, figures }) => [text, figures] as const))("%s", (text, figures) => {
    expect(linesOf(text)).toEqual(figures);
  });
});
