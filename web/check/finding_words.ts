// Findings in the reader's words: what each verdict and each rule mean, how a sentence would read when it is put right.
import type { CheckRule, Span } from "../../src/model/index.js";
import type { Finding, FindingVerdict } from "../ask/answers.js";
import { numberWords } from "../words/numbers.js";

/** The worst first: the order in which they are counted and offered. */
export const VERDICT_ORDER: readonly FindingVerdict[] = ["contradicts", "explained", "unknown", "agrees"];

export const VERDICT_WORDS: Readonly<Record<FindingVerdict, string>> = {
  contradicts: "Contradicted",
  explained: "Explained",
  unknown: "Cannot be told",
  agrees: "Agrees",
};

export const VERDICT_MEANINGS: Readonly<Record<FindingVerdict, string>> = {
  contradicts: "The text itself, a table or a checked row of the record proves it wrong.",
  explained: "Another number is published too, and how it was counted accounts for the difference.",
  unknown: "Something speaks against it, but not enough to call it wrong.",
  agrees: "The text itself, a table or the record has it the same.",
};

/** What was held against what. */
export const RULE_WORDS: Readonly<Record<CheckRule, string>> = {
  sum: "the parts against their total",
  growth: "the change against the values before and after",
  share: "the share against the part and the whole",
  conversion: "the amount in another currency or unit",
  direction: "which way it goes: up or down, from whom to whom",
  basis: "how it was counted: currency, prices, whose statistics",
  period: "the months or years that it is of",
  calendar: "the day of the week against the date",
  office: "who held the office on that day",
  geography: "the capital or place against its country",
  count: "how many are named against how many are listed",
  record: "the same thing in the record",
  conflict: "one source or place of the text against another",
};

const COUNT_WORDS: Readonly<Record<FindingVerdict, readonly [one: string, many: string]>> = {
  contradicts: ["is contradicted", "are contradicted"],
  explained: ["is explained by how it was counted", "are explained by how they were counted"],
  unknown: ["cannot be told", "cannot be told"],
  agrees: ["agrees", "agree"],
};

export function countOf(findings: readonly Finding[], verdict: FindingVerdict): number {
  return findings.filter((finding) => finding.verdict === verdict).length;
}

/** "Of 8 things checked, 2 are contradicted and 6 agree." "All 6 things checked agree." */
export function summaryWords(findings: readonly Finding[]): string {
  const present = VERDICT_ORDER.filter((verdict) => countOf(findings, verdict) > 0);
  const [only] = present;
  if (present.length === 1 && only !== undefined) return ofOneVerdict(findings.length, only);
  const parts = present.map((verdict) => {
    const count = countOf(findings, verdict);
    return `${numberWords(count)} ${COUNT_WORDS[verdict][count === 1 ? 0 : 1]}`;
  });
  const last = parts.pop() ?? "";
  return `Of ${numberWords(findings.length)} things checked, ${parts.join(", ")} and ${last}.`;
}

function ofOneVerdict(count: number, verdict: FindingVerdict): string {
  const [one, many] = COUNT_WORDS[verdict];
  if (count === 1) return `One thing in it could be checked, and it ${one}.`;
  return verdict === "unknown"
    ? `None of the ${numberWords(count)} things checked can be told.`
    : `All ${numberWords(count)} things checked ${many}.`;
}

/** The sentence around the found words, in the three parts that a correction leaves and changes. */
export interface MendedSentence {
  readonly before: string;
  readonly old: string;
  readonly mended: string;
  readonly after: string;
}

/** The found words may stand before their sentence, as the day in front of a report does. */
export function mendedSentence(
  text: string,
  { citation, found, correction }: Finding,
): MendedSentence | null {
  if (correction === null) return null;
  const { span } = found;
  const around = isWithin(span, citation) ? citation : lineAround(text, span);
  return {
    before: text.slice(around.start, span.start),
    old: text.slice(span.start, span.end),
    mended: correction,
    after: text.slice(span.end, around.end),
  };
}

function isWithin(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end;
}

function lineAround(text: string, { start, end }: Span): Span {
  const lineEnd = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: lineEnd < 0 ? text.length : lineEnd };
}

/** All findings as plain text, to be sent to whoever mends the article. */
export function findingsAsText(findings: readonly Finding[], title: string | null): string {
  const said = findings.map(({ verdict, rule, found, because, expected, sources }) =>
    [
      `${VERDICT_WORDS[verdict]}: “${found.text}” (${RULE_WORDS[rule]})`,
      `  ${because}`,
      ...(expected === null ? [] : [`  Expected: ${expected}`]),
      ...sources.map(({ words, url }) => `  ${words}${url === null ? "" : ` ${url}`}`),
    ].join("\n"),
  );
  return [...(title === null ? [] : [title]), summaryWords(findings), ...said].join("\n\n");
}
