// A checked text as a page of its own: no script, nothing from elsewhere; it can be sent, printed and opened anywhere.
import type { CheckLine } from "../../contract/index.js";
import { type Finding, isMissing, showDay, type Verdict } from "../../model/index.js";
import { checkSummary } from "./check_summary.js";

const STYLE = `
:root { color-scheme: light dark }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 Georgia, serif; color: #1b1b1b; background: #fff }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .25rem } .facts, ol, footer { font-family: system-ui, sans-serif; font-size: .9rem }
.facts { color: #555 } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; max-width: 42rem }
mark { color: inherit; padding: 0 .1em; border-bottom: 3px solid } a { color: inherit }
.contradicts { background: #fde1df; border-color: #b3261e } .explained { background: #fff0cf; border-color: #9a6700 }
.agrees { background: #e2f3e5; border-color: #1a7f37 } .unknown { background: #eee; border-color: #777 }
li { margin: 0 0 .8rem; padding: .5rem .75rem; border-left: 4px solid } li p { margin: .15rem 0 } .from { color: #555; font-size: .85em; overflow-wrap: anywhere }
@media (prefers-color-scheme: dark) {
  body { color: #e8e8e8; background: #171717 } .facts, .from { color: #aaa }
  .contradicts { background: #4a1d1a; border-color: #ff8a80 } .explained { background: #433412; border-color: #e3b341 }
  .agrees { background: #173a20; border-color: #56d364 } .unknown { background: #2b2b2b; border-color: #999 }
}
@media print { body { margin: 0 } li { break-inside: avoid } }
`;

const WORDS: Readonly<Record<Verdict, string>> = {
  contradicts: "Contradicted",
  explained: "Explained",
  agrees: "Agrees",
  unknown: "Unknown",
};

/** The page as HTML: the text with its marks, then the findings with their arithmetic and sources. */
export function checkPage(line: CheckLine, text: string): string {
  const { title, publisher, published, findings } = line;
  const day = isMissing(published) ? "no day of publication is known" : `published ${showDay(published)}`;
  const facts = [publisher ?? "", day, checkSummary(line)].filter((fact) => fact !== "").join(" · ");
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Check: ${escaped(title ?? "a text")}</title><style>${STYLE}</style></head>
<body><main><h1>${escaped(title ?? "A text")}</h1>
<p class="facts">${escaped(facts)}</p>
<pre>${marked(text, findings)}</pre>
<h2>Findings</h2>
<ol>${findings.map(item).join("\n")}</ol></main>
<footer>Made by Chancery. A contradiction is said only where the text itself, a table or a checked row of the record proves it.</footer>
</body></html>
`;
}

function marked(text: string, findings: readonly Finding[]): string {
  let html = "";
  let at = 0;
  const inOrder = [...findings.entries()].sort(([, a], [, b]) => a.found.span.start - b.found.span.start);
  for (const [index, { found, verdict }] of inOrder) {
    const { start, end } = found.span;
    if (start < at || end <= start) continue;
    html += `${escaped(text.slice(at, start))}<a href="#f${index + 1}"><mark class="${verdict}">${escaped(text.slice(start, end))}</mark></a>`;
    at = end;
  }
  return html + escaped(text.slice(at));
}

function item({ verdict, rule, found, because, expected, sources }: Finding, index: number): string {
  const wanted = expected === null || verdict !== "contradicts" ? "" : ` Expected: ${escaped(expected)}.`;
  const from = sources.map(
    ({ words, url }) => `<p class="from">${escaped(words)}${url === null ? "" : ` ${link(url)}`}</p>`,
  );
  return `<li class="${verdict}" id="f${index + 1}"><p><strong>${WORDS[verdict]}</strong> (${rule}): “${escaped(found.text)}”</p>
<p>${escaped(because)}${wanted}</p>${from.join("")}</li>`;
}

/** Only an address of the web becomes a link. */
function link(url: string): string {
  return /^https?:\/\//iu.test(url)
    ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a>`
    : escaped(url);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (char) => `&#${char.charCodeAt(0)};`);
}
