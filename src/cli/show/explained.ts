// How each sentence was read, for a reader at a terminal: its clauses, whom it names, its times, and what came of it.
import type { ReadLine, ReadPage } from "../../contract/index.js";
import {
  type ExplainedActor,
  type ExplainedClause,
  type ExplainedSentence,
  type ExplainedTime,
  isMissing,
  showPeriod,
} from "../../model/index.js";
import type { Paint } from "../colour.js";
import { showClaim, showSign } from "./claim_line.js";
import { chooseHues } from "./hues.js";
import { type Line, paintLine, plain, wrap } from "./pieces.js";
import { withoutControls } from "./width.js";

const WIDEST = 120;
const INDENT = 2;
/** Columns of the names at the left: "clauses ". */
const NAME = 9;

/** One block for each sentence that was read or passed over; "" where the line explains nothing. */
export function showExplained(line: ReadLine, page: ReadPage, paint: Paint, width: number): string {
  const hues = chooseHues(paint);
  const columns = Math.max(30, Math.min(width, WIDEST));
  const claims = new Map(line.claims.map((claim) => [claim.id, claim]));
  const row = (name: string, text: string): Line[] =>
    wrap([plain(withoutControls(text))], columns - INDENT - NAME, 2).map((pieces, i) => [
      { text: " ".repeat(INDENT) + (i === 0 ? name : "").padEnd(NAME), paint: hues.faint },
      ...pieces,
    ]);
  const block = (sentence: ExplainedSentence): Line[] => [
    ...wrap([{ text: withoutControls(wordsOf(page.text, sentence)), paint: hues.strong }], columns),
    ...sentence.clauses.flatMap((clause, i) => row(i === 0 ? "clauses" : "", clauseWords(clause, i))),
    ...sentence.actors.flatMap((actor, i) => row(i === 0 ? "actors" : "", actorWords(actor))),
    ...sentence.times.flatMap((time, i) => row(i === 0 ? "times" : "", timeWords(time))),
    ...sentence.claims.flatMap((id, i) => {
      const claim = claims.get(id);
      if (claim === undefined) return [];
      const said = `${showSign(claim)} ${showClaim(claim, page.names)} (${claim.why})`;
      return row(i === 0 ? "claims" : "", said);
    }),
    ...(sentence.claims.length > 0
      ? []
      : row("claims", `none${sentence.passedOver === null ? "" : `: ${sentence.passedOver}`}`)),
    [],
  ];
  const lines = (line.explained ?? []).flatMap(block);
  return lines.map((pieces) => `${paintLine(pieces)}\n`).join("");
}

function wordsOf(text: string, { start, end }: ExplainedSentence): string {
  return text.slice(start, end).replace(/\s+/gu, " ");
}

/** "2 that, under 1: will visit (visit) · subject Wang Yi · to Moscow · planned by “will” · said by Xinhua" */
function clauseWords(clause: ExplainedClause, index: number): string {
  const { kind, verb, lemma, subject, object, complements, under, status, because, isPassive, saidBy } =
    clause;
  const parts = [
    verb === lemma ? verb : `${verb} (${lemma}${isPassive ? ", passive" : ""})`,
    named("subject", subject),
    named("object", object),
    ...complements,
    `${status}${because === null ? "" : ` by “${because}”`}`,
    named("said by", saidBy),
  ];
  const place = `${index + 1} ${kind}${under === null ? "" : `, under ${under + 1}`}`;
  return `${place}: ${parts.filter((part) => part !== "").join(" · ")}`;
}

function named(name: string, words: readonly string[]): string {
  return words.length === 0 ? "" : `${name} ${words.join(", ")}`;
}

function timeWords({ text, period, ahead }: ExplainedTime): string {
  const then = isMissing(period) ? period.missing : showPeriod(period);
  return `“${text}” ${then}${ahead === null ? "" : `; of what is to come ${showPeriod(ahead)}`}`;
}

function actorWords({ text, person, office, organisation, country, sector, by }: ExplainedActor): string {
  const who = [person, office, organisation ?? country ?? "no country told", sector].filter(
    (part) => part !== undefined && part !== null,
  );
  return `“${text}” ${who.join(", ")} (by ${by})`;
}
