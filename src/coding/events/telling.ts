// Which of a sentence's acts are told: every act between two countries that a pattern tells, and one act besides, its main one.
import { isMissing } from "../../model/index.js";
import type { Clause, ClauseKind } from "../../text/index.js";
import type { EventDraft } from "../claim_parts.js";
import { modalityOf } from "../modality.js";
import type { SentenceReading } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";

/** An act with how much speaks for its being what the sentence tells. */
export interface Told {
  readonly draft: EventDraft;
  readonly weight: number;
  /** Does only the learned model tell its type? */
  readonly isLearned: boolean;
  /** The clause that tells it; a main clause's act stands beside another main clause's. */
  readonly place: ClauseKind | "noun" | "purpose" | "earlier";
  /** Does it only hang on another act of the sentence: a condition, a purpose, what is refused, "ahead of his meeting with"? */
  readonly isAside: boolean;
}

/** A sentence tells its act in its main clause, or in what is said; what hangs on it tells the rest. */
const PLACE: Readonly<Partial<Record<ClauseKind, number>>> = {
  main: 0.3,
  that: 0.25,
  adverbial: 0.05,
  gerund: -0.1,
  infinitive: -0.1,
  participle: -0.2,
  relative: -0.2,
};

/** "Was jailed after he criticised a Taiwanese plant": what came before counts for less than what is told now. */
const EARLIER = -0.2;

/** An act told by a verb. */
export function toldByVerb(reading: SentenceReading, draft: EventDraft, match: VerbMatch): Told {
  const { parse, lexicon, tokens } = reading;
  const { kind, parent } = match.clause;
  const above = parent === null ? undefined : parse.clauses[parent];
  const isPurpose = kind === "infinitive" && !lexicon.governors.has(above?.verb.lemma ?? ""); // not "wants to cut off Lima and target its banks"
  const isLearned = match.isLearned === true;
  const rule = isLearned ? 0.45 * match.likelihood : 0.4 + 0.4 * match.likelihood;
  const sides = (draft.source.length > 0 ? 0.2 : 0) + (draft.target.length > 0 ? 0.15 : 0);
  const isBackground = isEarlier(match.clause, draft);
  return {
    draft,
    weight: rule + sides + (isBackground ? EARLIER : placeOf(kind, above)),
    isLearned,
    place: isPurpose ? "purpose" : isBackground ? "earlier" : kind,
    isAside:
      kind !== "main" &&
      ((draft.status === "possible" && modalityOf(reading, match.clause).isHearsay !== true) ||
        isBefore(match.clause, tokens) ||
        (kind === "that" && above !== undefined && !lexicon.speech.has(above.verb.lemma)) || // "to help him oust the general"
        /^(?:if|unless)$/u.test(match.clause.marker ?? "") ||
        (draft.status === "negated" && (kind === "infinitive" || kind === "gerund"))),
  };
}

/**
 * "Cut ties after Sudan shelled a town": what was told before, and dates what is told now. A visit, and an act with a time of its own ("after Russia
 * seized Crimea in 2014"), is told all the same: the record is of such.
 */
function isEarlier({ kind, marker }: Clause, { act, period }: EventDraft): boolean {
  return (
    kind === "adverbial" &&
    /^(?:after|as|since|when|once|until|before)$/u.test(marker ?? "") &&
    act !== "CONSULT" &&
    isMissing(period)
  );
}

/** "After having crossed the border": what came before the act that is told. */
function isBefore({ kind, governor, verb }: Clause, tokens: SentenceReading["tokens"]): boolean {
  const word = governor === null ? "" : (tokens[governor]?.lower ?? "");
  return kind === "gerund" && tokens[verb.from]?.lower === "having" && /^(?:after|for|despite)$/u.test(word);
}

/** "Disputed the report, saying the cabinet is committed to peace": what a gerund says is told beside its main clause. */
function placeOf(kind: ClauseKind, above: Clause | undefined): number {
  return kind === "that" && above?.kind === "gerund" ? 0 : (PLACE[kind] ?? 0);
}

/** The acts that stand, in the order of the sentence. */
export function tellingOf(told: readonly Told[]): EventDraft[] {
  const patterned = new Set(
    told.filter((one) => !one.isLearned && one.place !== "gerund").map(({ draft }) => sidesKey(draft)), // "barred them, prompting an outcry"
  );
  const left = told.filter((one) => !one.isLearned || !patterned.has(sidesKey(one.draft))); // "Xi's visit to Peru will take place"
  const once = left.filter((one, i) => !left.some((other, k) => k !== i && repeats(one, other, k < i)));
  const most = Math.max(...once.map(({ weight }) => weight));
  const main = once.find(({ weight }) => weight === most);
  return once
    .filter((one) => one === main || (!one.isLearned && stands(one, main) && !hangsOn(one, main)))
    .map(({ draft }) => draft);
}

/** "Would block the port to demand an end to the quota", "filed a complaint, demanding an inquiry": what the main act is done for. */
function hangsOn({ draft, place }: Told, main: Told | undefined): boolean {
  if (main === undefined || sourceKey(draft) !== sourceKey(main.draft)) return false;
  return place === "purpose" || (place === "gerund" && draft.type === "REQUEST");
}

/**
 * One type between the same two is one act: "backed down and dropped its plan" by the weightier, "agreed to lend 1 billion to Ghana" by what is
 * agreed. "Visited Hanoi and held talks" are two, for their modes are.
 */
function repeats({ draft, weight }: Told, other: Told, isEarlier: boolean): boolean {
  if (draft.type !== other.draft.type || draft.status === "undecided") return false; // "has not yet committed to attending"
  if (draft.target.length === 0 && draft.source.length === 1 && other.draft.target.length > 0)
    return sourceKey(draft) === sourceKey(other.draft); // "is willing to withdraw from the zone": what is agreed says where
  const isVisitBefore = BACKGROUND.has(other.place) && other.draft.mode === "visit"; // "the minister who visited Oslo met the king"
  if (!isVisitBefore && isVaguer(draft, other.draft)) return true; // "killed one American soldier and wounded two others"
  if (sidesKey(draft) !== sidesKey(other.draft)) return false;
  if (draft.status !== other.draft.status)
    return draft.status === "actual" && other.draft.status === "planned";
  if (draft.mode !== other.draft.mode) return false;
  return other.weight > weight || (isEarlier && other.weight === weight);
}

/** Is it done by the same to nobody known, where the other names whom? */
function isVaguer(draft: EventDraft, other: EventDraft): boolean {
  const isSame =
    sourceKey(draft) === sourceKey(other) && draft.status === other.status && draft.act === other.act;
  return (
    isSame &&
    draft.target.length > 0 &&
    partiesOf(draft.target).length === 0 &&
    partiesOf(other.target).length > 0
  );
}

/**
 * Beside the main act: one between two known parties, and one of a known party in a main clause of its own. What tells only of a noun is
 * background ("the minister who visited Ankara met the president"), and what a gerund tells of the same two belongs to the main act ("cut
 * ties, accusing it of").
 */
function stands({ draft, place, isAside }: Told, main: Told | undefined): boolean {
  if (isAside || BACKGROUND.has(place)) return false;
  if (place === "noun" && main !== undefined && main.place !== "noun" && !isOwnNews(draft)) return false;
  const sources = partiesOf(draft.source);
  const isBetween = partiesOf(draft.target).some((party) => sources.some((other) => other !== party));
  if (place === "main") return draft.pairs.length > 0 || isBetween || sources.length > 0;
  const isSamePair =
    place !== "noun" &&
    place !== "adverbial" &&
    main !== undefined &&
    place !== "that" &&
    keyOf(draftParties(draft)) === keyOf(draftParties(main.draft));
  return (draft.pairs.length > 0 || isBetween) && !isSamePair;
}

/** "Agreed to US mediation", "an AU deadline for the generals": named beside the act. A visit, an attack and what has a day are told all the same. */
function isOwnNews({ act, mode, period }: EventDraft): boolean {
  return mode === "visit" || act === "ASSAULT" || !isMissing(period);
}

const BACKGROUND: ReadonlySet<Told["place"]> = new Set(["relative", "participle", "earlier"]);

/** Both sides, each party once. */
function draftParties({ source, target }: EventDraft): EventDraft["source"] {
  const found = new Map(
    [...source, ...target].map((actor) => [actor.organisation ?? actor.country ?? actor.text, actor]),
  );
  return [...found.values()];
}

function partiesOf(actors: EventDraft["source"]): string[] {
  return actors.flatMap((actor) => actor.organisation ?? actor.country ?? []);
}

function sidesKey({ source, target }: EventDraft): string {
  return keyOf([...source, ...target]);
}

function sourceKey({ source }: EventDraft): string {
  return keyOf(source);
}

function keyOf(actors: EventDraft["source"]): string {
  return actors
    .map((actor) => actor.organisation ?? actor.country ?? actor.text)
    .sort()
    .join();
}
