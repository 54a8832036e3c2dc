// What people said, as sentences; what they denied stays denied.
import type { LedgerClaimLine } from "../contract/index.js";
import type { StatementClaim } from "../model/index.js";
import { quoted } from "./fill.js";
import { claimNote } from "./foot.js";
import type { Frame } from "./frame.js";
import type { Prose } from "./prose.js";
import { whenOf } from "./when.js";

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
  const { when, at } = whenOf(line, frame);
  const to = addressee === null ? "" : ` to ${frame.namer.actor(addressee)}`;
  const slots = { speaker: speakerWords(claim, frame), when, at, to };
  const said = SAID[verb];
  const clause = plainClause(quote);
  const isClause = !direct && clause !== "" && !NO_CLAUSE.test(clause) && claim.status === "actual";
  if (isClause && verb === "deny")
    prose.add("statement.denied", { ...slots, quote: clause }, claim.id, [claimNote(line, "with words")]);
  else if (isClause && said !== undefined)
    prose.add("statement.indirect", { ...slots, says: said, quote: clause }, claim.id, [
      claimNote(line, "with words"),
    ]);
  else if (direct && quote !== "")
    prose.add("statement.direct", { ...slots, says: said ?? "said", quote: quoted(quote) }, claim.id, [
      claimNote(line),
    ]);
  else
    prose.add(
      "statement.direct",
      { ...slots, says: "is reported to have spoken", quote: quoted(claim.citation.text) },
      claim.id,
      [claimNote(line)],
    );
}

/** The words of the text where they are a name: "Indian officials", "the Kremlin"; not "he" or "the ministry". */
function isOwnName(text: string): boolean {
  return (
    /^(?:[Tt]he )?\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+){0,4}$/u.test(text) &&
    !/^(?:The |He$|She$|It$|They$|We$|I$)/u.test(text)
  );
}

/** "Helena Legarda of Merics" */
function speakerWords({ speaker }: StatementClaim, { namer }: Frame): string {
  const name = speaker.person ?? (isOwnName(speaker.text) ? speaker.text : namer.actor(speaker));
  return speaker.person !== undefined && speaker.affiliation !== undefined
    ? `${name} of ${speaker.affiliation}`
    : name;
}

/** A clause as it goes into a sentence of ours: one line, no full stop. */
function plainClause(quote: string): string {
  const line = quote.replace(/\s+/gu, " ").replace(/^[“”"\s]+|[\s.,;:“”"]+$/gu, "");
  return line.length > 320 ? `${line.slice(0, line.lastIndexOf(" ", 320))} …` : line;
}
