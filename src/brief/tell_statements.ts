// What people said, as sentences; what they denied stays denied.
import type { BriefPattern, LedgerClaimLine } from "../contract/index.js";
import { isMissing, type StatementClaim } from "../model/index.js";
import { quoted } from "./fill.js";
import { claimNote } from "./foot.js";
import { daysOf, type Frame } from "./frame.js";
import type { Prose } from "./prose.js";
import { reporterOf, whenOf } from "./when.js";

export type StatementLine = LedgerClaimLine & { readonly claim: StatementClaim };

export const isStatement = (line: LedgerClaimLine): line is StatementLine => line.claim.kind === "statement";

/** Verbs that take a clause with "that", as they stand in the past. */
const SAID: Readonly<Record<string, string>> = {
  say: "said",
  tell: "said",
  state: "stated",
  add: "added",
  announce: "announced",
  declare: "declared",
  note: "noted",
  observe: "observed",
  remark: "remarked",
  report: "reported",
  write: "wrote",
  reply: "replied",
  respond: "responded",
  answer: "answered",
  stress: "stressed",
  emphasise: "emphasised",
  emphasize: "emphasised",
  underline: "underlined",
  underscore: "underlined",
  reiterate: "said once more",
  repeat: "said once more",
  reaffirm: "reaffirmed",
  affirm: "affirmed",
  confirm: "confirmed",
  disclose: "disclosed",
  conclude: "concluded",
  indicate: "indicated",
  concede: "conceded",
  acknowledge: "acknowledged",
  admit: "admitted",
  claim: "claimed",
  allege: "alleged",
  assert: "asserted",
  argue: "argued",
  insist: "insisted",
  maintain: "maintained",
  warn: "warned",
  suggest: "suggested",
  predict: "predicted",
  hope: "expressed the hope",
  promise: "promised",
  pledge: "pledged",
  vow: "vowed",
  complain: "complained",
};

/** Begins a clause that cannot follow "that": an infinitive, a question, a noun phrase with "for". */
const NO_CLAUSE = /^(?:to|for|whether|why|how|what|on|of|as|not to|that)\b/iu;

export function tellStatement(prose: Prose, line: StatementLine, frame: Frame): void {
  const { claim } = line;
  const { addressee, verb, direct, quote } = claim;
  const speaker =
    claim.speaker.person === undefined
      ? frame.namer.speaker(claim.speaker)
      : frame.introduce(claim.speaker, daysOf(line)?.start ?? null);
  const whose = reporterOf(line, frame);
  const told = whenOf(line, frame);
  const isUndated = !told.isDated && told.on !== "" && whose !== speaker;
  const to = addressee === null ? "" : ` to ${frame.namer.actor(addressee)}`;
  const says = SAID[verb] ?? mediaVerb(claim);
  const { when, at } = isToldInside(claim) ? NO_TIME : told;
  const slots = { speaker, whose, when, at, on: told.on, to, says: says ?? "said" };
  const clause = clauseOf(claim, frame);
  const isClause = !direct && clause !== "" && !NO_CLAUSE.test(clause) && claim.status === "actual";
  const add = (pattern: BriefPattern, words: string, notes: "with words" | "without") =>
    prose.add(pattern, { ...slots, quote: words }, claim.id, [claimNote(line, notes)]);
  if (isClause && verb === "deny") add("statement.denied", clause, "with words");
  else if (isClause && says !== undefined)
    add(isUndated ? "statement.indirect.undated" : "statement.indirect", clause, "with words");
  else if (direct && isFragment(claim))
    add("statement.fragment", quoted(quote.replace(/[\s.,]+$/u, "")), "with words");
  else if (direct && quote !== "")
    add(isUndated ? "statement.direct.undated" : "statement.direct", quoted(quote), "without");
  else add("statement.reported", quoted(claim.citation.text), "without");
}

const NO_TIME = { when: "", at: "" } as const;

/** Words out of the middle of a sentence: “peace initiative”. They are no sentence that somebody said. */
function isFragment({ quote }: StatementClaim): boolean {
  return /^[\s“”"]*\p{Ll}/u.test(quote);
}

/** Do the words themselves tell when: "In July 2024 payments were returned"? It is not told twice. */
function isToldInside({ period, quote }: StatementClaim): boolean {
  return !isMissing(period) && period.text !== "" && quote.includes(period.text);
}

/** What a paper or an agency does, and "media reports"; nothing of others. */
function mediaVerb({ speaker: { sector, country, text } }: StatementClaim): string | undefined {
  if (country === null && /\b(?:media|press|newspaper) reports?$|^reports$/iu.test(text)) return "said";
  return sector === "JRN" || (country === null && /\b(?:media|press|newspapers?)\b/iu.test(text))
    ? "reported"
    : undefined;
}

/** The words as they go behind "that": the capital of their sentence goes. */
function clauseOf({ quote, citation }: StatementClaim, { namer }: Frame): string {
  const clause = plainClause(quote);
  const isStart = plainClause(citation.text).startsWith(clause.slice(0, 12));
  return isStart ? namer.inside(clause) : clause;
}

/** A clause as it goes into a sentence of ours: one line, no full stop. */
function plainClause(quote: string): string {
  const line = quote.replace(/\s+/gu, " ").replace(/^[“”"\s]+|[\s.,;:“”"]+$/gu, "");
  return line.length > 320 ? `${line.slice(0, line.lastIndexOf(" ", 320))} …` : line;
}
