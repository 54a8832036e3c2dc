// A brief as Markdown (CommonMark with tables and footnotes). Strangers' text is escaped: none of it is markup here.

import { footOf } from "../foot.js";
import type { Block, Brief, Notes, Sentence } from "../model.js";

/** The whole text, with a newline at its end. */
export function briefMarkdown(brief: Brief): string {
  const feet: string[] = [];
  const mark = (notes: Notes): string => {
    const parts = footOf(notes, brief.dates).map(({ text, url }) =>
      url === null ? escapeMarkdown(text) : addressOf(url),
    );
    feet.push(`[^${feet.length + 1}]: ${parts.join("")}`);
    return `[^${feet.length}]`;
  };
  const sections = brief.sections.flatMap(({ title, blocks }) => [
    `## ${escapeMarkdown(title)}`,
    ...blocks.map((block) => blockText(block, mark)),
  ]);
  return `${[
    `# ${escapeMarkdown(brief.title)}`,
    escapeMarkdown(brief.subtitle),
    ...(brief.imprint === null ? [] : [escapeMarkdown(brief.imprint)]),
    ...sections,
    ...(feet.length === 0 ? [] : [`## ${escapeMarkdown(brief.notesTitle)}`, feet.join("\n\n")]),
  ].join("\n\n")}\n`;
}

function blockText(block: Block, mark: (notes: Notes) => string): string {
  switch (block.kind) {
    case "heading":
      return `### ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return block.sentences
        .map(({ text, notes }: Sentence) => `${escapeMarkdown(text)}${mark(notes)}`)
        .join(" ");
    case "chart":
      return `*${escapeMarkdown(block.title)}.* ${escapeMarkdown(block.says)}.${mark(block.notes)}`;
    case "table": {
      const head = `| ${block.columns.map(({ title }) => cell(title)).join(" | ")} |`;
      const rule = `| ${block.columns.map(({ isNumber }) => (isNumber ? "---:" : "---")).join(" | ")} |`;
      const rows = block.rows.map(({ cells, notes }) => {
        const [last = "", ...before] = cells.map(cell).reverse();
        return `| ${[...before.reverse(), `${last}${mark(notes)}`].join(" | ")} |`;
      });
      return [`**${escapeMarkdown(block.title)}**`, "", head, rule, ...rows].join("\n");
    }
  }
}

const cell = (text: string) => escapeMarkdown(text);

/** Signs that Markdown or the HTML in it could take for its own get a backslash; a text stays on its line. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\\`*_[\]{}<>#|~^!&$]/gu, "\\$&")
    .replace(/^(\s*)([-+=])(?=[-+=\s]|$)/u, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/u, "$1\\$2")
    .replace(/(https?|ftp|www)(?=[:.])/giu, "$1\u2060");
}

/** An address between angle brackets, which may be followed; what is no address of the web is text. */
function addressOf(url: string): string {
  return isWebAddress(url) ? `<${url.replace(/[<>\s\\]/gu, encodeURIComponent)}>` : escapeMarkdown(url);
}

/** Only these may be followed: no javascript:, no file of the reader's machine. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/iu.test(url);
}
