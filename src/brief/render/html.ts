// A brief as one page of HTML: no script, no file beside it, styles inline, everything that is not ours escaped.

import { escapeText } from "../../charts/index.js";
import { footOf } from "../foot.js";
import type { Block, Brief, Notes } from "../model.js";
import { BRIEF_CSS } from "./brief_css.js";
import { isWebAddress } from "./markdown.js";

/** The whole page, from its doctype on. */
export function briefHtml(brief: Brief): string {
  const feet: string[] = [];
  const mark = (notes: Notes): string => {
    const number = feet.length + 1;
    const parts = footOf(notes, brief.dates).map(({ text, url }) =>
      url === null ? escapeText(text) : linkOf(url),
    );
    feet.push(
      `<li id="note-${number}">${parts.join("")} <a class="back" href="#mark-${number}" aria-label="Back to sentence ${number}">↩</a></li>`,
    );
    return `<sup><a id="mark-${number}" href="#note-${number}" aria-label="Source ${number}">${number}</a></sup>`;
  };
  const sections = brief.sections.map(
    ({ name, title, blocks }) =>
      `<section id="${name}">\n<h2 lang="${brief.language}">${escapeText(title)}</h2>\n${blocks.map((block) => blockHtml(block, mark)).join("\n")}\n</section>`,
  );
  const fonts = `text-${brief.fonts.text} headings-${brief.fonts.headings}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escapeText(brief.title)}: ${escapeText(brief.subtitle)}</title>
<style>
${BRIEF_CSS}</style>
</head>
<body class="${fonts}">
<header>
<h1>${escapeText(brief.title)}</h1>
<p class="subtitle">${escapeText(brief.subtitle)}</p>
${brief.imprint === null ? "" : `<p class="imprint">${escapeText(brief.imprint)}</p>\n`}</header>
<main>
${sections.join("\n")}
</main>
<footer>
<h2 id="notes" lang="${brief.language}">${escapeText(brief.notesTitle)}</h2>
<ol class="notes">
${feet.join("\n")}
</ol>
</footer>
</body>
</html>
`;
}

function blockHtml(block: Block, mark: (notes: Notes) => string): string {
  switch (block.kind) {
    case "heading":
      return `<h3>${escapeText(block.text)}</h3>`;
    case "paragraph":
      return `<p>${block.sentences.map(({ text, notes }) => `${escapeText(text)}${mark(notes)}`).join(" ")}</p>`;
    case "chart":
      return `<figure>\n<figcaption>${escapeText(block.title)}${mark(block.notes)}</figcaption>\n<div class="drawing" role="group" tabindex="0" aria-label="${escapeText(block.title)}"><div class="wide">${block.svg}</div><div class="narrow">${block.narrow}</div></div>\n</figure>`;
    case "table": {
      const numbers = block.columns.map(({ isNumber }) => (isNumber ? ' class="number"' : ""));
      const head = block.columns
        .map(({ title }, i) => `<th scope="col"${numbers[i]}>${escapeText(title)}</th>`)
        .join("");
      const rows = block.rows.map(({ cells, notes }) => {
        const last = cells.length - 1;
        return `<tr>${cells.map((text, i) => `<td${numbers[i]}>${escapeText(text)}${i === last ? mark(notes) : ""}</td>`).join("")}</tr>`;
      });
      return `<div class="table" role="group" tabindex="0" aria-label="${escapeText(block.title)}">\n<table>\n<caption>${escapeText(block.title)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>\n</div>`;
    }
  }
}

function linkOf(url: string): string {
  if (!isWebAddress(url)) return escapeText(url);
  return `<a class="address" rel="noreferrer noopener" href="${escapeText(url)}">${escapeText(url)}</a>`;
}
