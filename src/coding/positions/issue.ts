// What a position is about: the words after the stance, as they stand in the text.
import type { Clause } from "../../text/index.js";
import { type SentenceReading, wordsOf } from "../reading.js";

/** "recognised a Palestinian state on 28 May": when is told by the period. */
function beforeTime(reading: SentenceReading, from: number, to: number): number {
  const time = reading.times.find((one) => one.to === to && one.from > from);
  if (time === undefined) return to;
  const isLinked = reading.tokens[time.from - 1]?.pos === "ADP";
  return Math.max(from + 1, isLinked ? time.from - 1 : time.from);
}

const LINK = /^(?:on|over|about|to|for|of|as|that|the|a|an)$/u;
/** Verbs whose pattern ends with the noun that is the issue. */
const WEIGHS = /^(?:consider|study|review|examine|delay|postpone|defer)$/u;

function afterArticle(reading: SentenceReading, from: number): number {
  return LINK.test(reading.tokens[from]?.lower ?? "") ? from + 1 : from;
}

/** What it is about; "" where it is only pointed to, or told by an earlier sentence ("India abstained"); null for a time only. */
export function issueOf(reading: SentenceReading, clause: Clause, from: number): string | null {
  const { clauses } = reading.parse;
  const inner = clauses
    .filter(
      (other) =>
        other.parent === clause.index || isPartOf(other, clause, from) || isOpenQuestion(other, clause),
    )
    .map((other) => other.to);
  const to = withoutNextVerb(reading, from, Math.max(endOf(clause), ...inner));
  let start = Math.min(Math.max(from, complaintAbout(clause)), to);
  if (WEIGHS.test(clause.verb.lemma)) start = Math.min(start, clause.object[0]?.from ?? start); // "considers new sanctions on"
  const [object] = clause.object;
  const isAfterTime = reading.times.some((time) => time.from <= start + 1 && time.to === object?.from);
  if (object !== undefined && isAfterTime) start = object.possessor?.from ?? object.from; // "rejected on Friday Mali's charge"
  while (start < to && (LINK.test(wordAt(reading, start)) || isStretch(reading, start))) start += 1;
  const antecedent =
    clause.kind === "relative" ? clause.object.find((phrase) => phrase.to <= clause.verb.from) : undefined;
  if (antecedent !== undefined)
    return wordsOf(reading, afterArticle(reading, antecedent.from), antecedent.to); // "a law that Brussels has criticised"
  if (/^[,;:–—-]$/u.test(wordAt(reading, start))) start = to; // "has objected, fearing for its ports"
  const told =
    start < to ? wordsOf(reading, start, beforeTime(reading, start, to)) : issueBefore(reading, clause);
  if (/^(?:it|them|this|that) (?:in|at|on|before|as|too|also|with)\b/iu.test(told)) return ""; // "challenge it in court"
  if (/^(?:until|before|since|after|during|till)\b/iu.test(told)) return ""; // "abstained until the last round"
  if (told === "") return sideOf(reading, clause, from);
  if (/^(?:(?:several|many|some|two|three) )?(?:days|weeks|months|years|long|now)$/iu.test(told)) return ""; // "undecided for weeks"
  if (/^(?:first|second|third|last|next) time/iu.test(told)) return null; // "spoke for the first time"
  return /^(?:it|this|that|these|those|them|so|which|him|her)$/iu.test(told) ? "" : told;
}

/** "does not want to commit too much and continues": where the next verb of the same subject stands alone at the end, it is left out. */
function withoutNextVerb(reading: SentenceReading, from: number, to: number): number {
  const isNext = wordAt(reading, to - 2) === "and" && reading.tokens[to - 1]?.pos === "VERB";
  return isNext && to - 2 > from ? to - 2 : to;
}

/** One past the clause without the source at its end: "…, according to Izvestia". */
export function endOf(clause: Clause): number {
  const source = clause.prepositions.find((place) => place.prep === "according to")?.phrases[0];
  return source === undefined || source.from < clause.verb.to ? clause.to : source.from - 3;
}

const BLAMES =
  /^(?:condemn|criticise|criticize|denounce|blame|slam|rebuke|attack|censure|lambast|lambaste)$/u;

/** "protested to China over a collision": what follows "over", not whom it was said to. */
function complaintAbout(clause: Clause): number {
  if (BLAMES.test(clause.verb.lemma)) {
    const whom = clause.object[0]?.to ?? clause.to;
    return (
      clause.prepositions.find(({ prep, phrases }) => prep === "over" && (phrases[0]?.from ?? 0) > whom)
        ?.phrases[0]?.from ?? 0
    ); // "condemned the United States over the sanctions"
  }
  if (!/^(?:protest|complain|object)$/u.test(clause.verb.lemma)) return 0;
  const about = clause.prepositions.find((place) => /^(?:over|about|against)$/u.test(place.prep));
  return about?.phrases[0]?.from ?? 0;
}

/** "did not support the text and abstained": on what, the clause before says. */
function issueBefore(reading: SentenceReading, clause: Clause): string {
  const before = reading.parse.clauses[clause.index - 1];
  const last = before?.object.at(-1);
  if (before === undefined || before.subject !== clause.subject || last === undefined) return "";
  return wordsOf(reading, before.object[0]?.from ?? last.from, last.to).replace(/^(?:the|a|an) /iu, "");
}

/** "remained committed to the line": the participle that the pattern ends with, and what it governs. */
function isPartOf(other: Clause, clause: Clause, from: number): boolean {
  return other.index === clause.index + 1 && other.verb.from < from && other.kind !== "relative";
}

/** "has not yet decided whether it will attend the conference" */
function isOpenQuestion(other: Clause, clause: Clause): boolean {
  return (
    other.index === clause.index + 1 &&
    (other.marker === "whether" || other.marker === "if") &&
    other.from <= clause.verb.to + 1
  );
}

function wordAt({ tokens }: SentenceReading, at: number): string {
  return tokens[at]?.lower ?? "";
}

/** "undecided for weeks about the ban": how long is no issue. */
function isStretch(reading: SentenceReading, at: number): boolean {
  return (
    wordAt(reading, at - 1) === "for" &&
    /^(?:days|weeks|months|years|decades|long|now)$/u.test(wordAt(reading, at))
  );
}

/** "is on Bolivia's side": whose side it is. */
function sideOf(reading: SentenceReading, clause: Clause, to: number): string {
  const phrase = clause.prepositions.flatMap(({ phrases }) => phrases).find((one) => one.to === to);
  return phrase?.possessor == null ? "" : wordsOf(reading, phrase.possessor.from, phrase.possessor.to);
}
