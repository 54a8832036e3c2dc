// Documents for the tests of the page, in words of our own: a pair of which much is told, and how texts come in the wild.
import { readFileSync } from "node:fs";

export interface MadeDocument {
  readonly text?: string;
  readonly html?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: string;
}

const demo = readFileSync(new URL("../../demo/article.txt", import.meta.url), "utf8");

export const VISIT_TITLE = "Talks in Beijing";
const VISIT_TEXT =
  "Vladimir Putin arrived in Beijing on 12 March 2026 for talks with Xi Jinping.\n\n" +
  "“Relations between China and Russia have never been better,” Chinese Foreign Minister Wang Yi said on 12 March 2026. " +
  "Trade between China and Russia rose by 4.1 percent to 61.2 billion dollars in the first quarter of 2026, Chinese customs said. " +
  "Russia will host a summit with China in July 2026.\n\n" +
  "China supports a ceasefire in Ukraine. Russia rejects the peace conference in Switzerland.";

/** Read in this order; the last has long names, no title and no day. */
export const DOCUMENTS: readonly MadeDocument[] = [
  {
    text: demo,
    title: "China and Russia meet often, trade less and move more gas",
    publisher: "Example News",
    published: "2026-03-12",
    url: "https://news.example.org/china-russia",
  },
  { text: VISIT_TEXT, title: VISIT_TITLE, publisher: "Morning Paper", published: "2026-03-13" },
  {
    text: `${VISIT_TEXT.replace("Vladimir Putin arrived", "Russian President Vladimir Putin arrived")} Reported again by our own staff.`,
    title: "Putin in Beijing, as another paper has it",
    publisher: "Evening Paper",
    published: "2026-03-14",
  },
  {
    text: "The ambassador of Côte d’Ivoire met the foreign minister of Bosnia and Herzegovina in Sarajevo. Bosnia and Herzegovina and Côte d’Ivoire signed an agreement on visas.",
  },
  {
    html: '<html><head><title>Hungary and Serbia</title></head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Hungary and Serbia agree on a pipeline</h1><p>Hungarian Foreign Minister Peter Szijjarto met Serbian President Aleksandar Vucic in Belgrade on 3 February 2026.</p><p>Hungary and Serbia signed an agreement on a pipeline on 3 February 2026. Share this article</p><p>Source: Example Agency</p></article></body></html>',
    title: "Hungary and Serbia agree on a pipeline",
    publisher: "Example Portal",
    published: "2026-02-04",
  },
];

const FRENCH = ["French President Emmanuel Macron", "French Foreign Minister Jean-Noel Barrot", "France"];
const GERMAN = ["German Chancellor Friedrich Merz", "German Foreign Minister Johann Wadephul", "Germany"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** So many sentences of one pair, in documents of forty: for pages that have much to show. */
export function manyDocuments(sentences: number): readonly MadeDocument[] {
  const lines = Array.from({ length: sentences }, (_, n) => sentenceOf(n));
  return Array.from({ length: Math.ceil(sentences / 40) }, (_, n) => ({
    text: lines.slice(n * 40, n * 40 + 40).join("\n\n"),
    title: `France and Germany, part ${n + 1} of the chronicle`,
    publisher: ["Example News", "Morning Paper", "Evening Paper", "Example Agency"][n % 4] ?? "",
    published: "2026-03-01",
  }));
}

function sentenceOf(n: number): string {
  // steps without a common divisor, so that kinds, days and people meet in many ways
  const turn = Math.floor(n / 7);
  const year = 2019 + (turn % 8);
  const day = `${((n * 11) % 28) + 1} ${MONTHS[(turn * 5) % (year === 2026 ? 3 : 12)]} ${year}`;
  const [french, german] = [FRENCH[(turn >> 1) % 3] ?? "", GERMAN[(turn >> 3) % 3] ?? ""];
  const kinds = [
    `${french} met ${german} in Berlin on ${day}.`,
    `${german} visited Paris on ${day}.`,
    `${french} criticised Germany on ${day}.`,
    `${german} said on ${day} that talks number ${n} with France had been useful.`,
    `France exported goods worth ${90 + (year - 2019) * 3}.${turn % 3} billion dollars to Germany in ${year}.`,
    `France and Germany signed an agreement on ${day}.`,
    `Germany rejected a demand of France on ${day}.`,
  ];
  return kinds[n % 7] ?? "";
}
