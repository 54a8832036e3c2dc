// Is the act done, planned, possible, undecided, or not done; and what PLOVER makes of it then.
// Source: PLOVER manual 2.0, rules on modality; docs/decisions/0004-codebook-traps.md.
import type { EventType, Status } from "../model/index.js";
import type { Clause } from "../text/index.js";
import type { Modality, SentenceReading } from "./reading.js";

/** Verbs that leave an act as real as it was: "continues to focus", "helped to build". */
const TRANSPARENT = new Set("help continue begin start manage keep have".split(" "));

/** What a body does by its vote: "voted to impose an embargo", "voted to demand"; what is to come it only plans ("voted to send troops"). */
const VOTED = new Set(
  "abolish accept adopt approve ask authorise authorize back ban bar block call censure condemn cut demand denounce dismiss endorse exclude expel extend freeze impeach impose lift oppose oust outlaw ratify recognise recognize refuse reject repeal request scrap sever slash strip support suspend urge welcome".split(
    " ",
  ),
);

const CEASES = /^(?:cease|desist|halt|quit|stop)$/u;

/** Of what others say that somebody does or did. */
const HEARSAY = /^(?:alleged|believed|reported|rumou?red|said|suspected|thought)$/u;

const MODALS: Readonly<Record<string, Status>> = {
  will: "planned",
  shall: "planned",
  would: "possible",
  may: "possible",
  might: "possible",
  could: "possible",
  can: "possible",
  should: "possible",
  must: "possible",
  ought: "possible",
};

/** Reads the status of a clause from its verb group, its subject, and the verbs above it. */
export function modalityOf(reading: SentenceReading, clause: Clause): Modality {
  const { tokens, parse } = reading;
  const { verb } = clause;
  if (isNegated(reading, clause)) {
    const words = tokens.slice(verb.from, verb.to + 2).map((token) => token.lower);
    return words.includes("yet")
      ? { status: "undecided", because: "not yet" }
      : { status: "negated", because: "not" };
  }
  if (clause.kind === "that" && isDenied(reading, clause)) return { status: "negated", because: "denied" }; // "denied reports that it would send troops"
  const open = openQuestion(reading, clause);
  if (open !== null) return { status: open, because: clause.marker ?? "whether" };
  if (isContrary(reading, clause)) return { status: "possible", because: PURPOSE };
  if (verb.modal !== null) {
    const reported = verb.modal === "would" && clause.kind === "that";
    if (verb.isPerfect && /^(?:may|might|must)$/u.test(verb.modal))
      return { status: "possible", because: verb.modal, isHearsay: true }; // "may have bombed"
    return { status: reported ? "planned" : (MODALS[verb.modal] ?? "possible"), because: verb.modal };
  }
  if (clause.marker === null && isInvertedCondition(reading, clause))
    return { status: "possible", because: tokens[0]?.lower === "had" ? PURPOSE : (tokens[0]?.lower ?? null) };
  if (/^(?:if|unless|lest|should)$/u.test(clause.marker ?? ""))
    return { status: "possible", because: clause.marker };
  if (
    verb.form === "infinitive" ||
    (clause.kind === "infinitive" && verb.form === "finite") ||
    verb.form === "gerund"
  ) {
    const governor = clause.governor === null ? undefined : tokens[clause.governor];
    const parent = clause.parent === null ? undefined : parse.clauses[clause.parent];
    const { governors } = reading.lexicon; // "plans to visit", "is likely to discuss", "refused to attend"
    const phrasal =
      parent === undefined || governor === undefined
        ? undefined
        : governors.get(`${parent.verb.lemma} ${governor.lower}`); // "warned against sending troops"
    const governs =
      phrasal ??
      (governor === undefined ? undefined : (governors.get(governor.lower) ?? governors.get(governor.lemma)));
    const above =
      parent === undefined
        ? undefined
        : TRANSPARENT.has(parent.verb.lemma)
          ? "actual"
          : (governors.get(`${parent.verb.lemma} ${tokens[parent.verb.to]?.lower ?? ""}`) ?? // "ruled out sending troops"
            governors.get(parent.verb.lemma));
    if (parent?.verb.lemma === "hesitate" && isNegated(reading, parent))
      return { status: "planned", because: "not hesitate" }; // "would not hesitate to attack"
    if (parent?.kind === "that" && parent.verb.lemma === "have" && clause.governor === parent.verb.main)
      return { status: "possible", because: "had to" }; // "said that Iraq had to return the archives"
    if (parent !== undefined && CEASES.test(parent.verb.lemma) && isNegated(reading, parent))
      return { status: parent.verb.modal === null ? "actual" : "planned", because: "not stop" }; // "will not stop enriching uranium"
    const isVoted = parent?.verb.lemma === "vote" && VOTED.has(verb.lemma);
    const own: Status | undefined = isVoted ? "actual" : (governs ?? above);
    if (parent !== undefined && (own === undefined || own === "actual" || own === "planned")) {
      const outer = modalityOf(reading, parent);
      if (outer.status !== "actual")
        return own === "planned" && outer.status !== "negated"
          ? { status: "planned", because: outer.because }
          : outer;
    }
    if (own === "negated" && parent !== undefined && CEASES.test(parent.verb.lemma) && isOwnPlan(parent))
      return { status: "planned", because: "stop" }; // "said they would stop attacking"
    if (own === "negated" && parent !== undefined && UNREAL.has(modalityOf(reading, parent).status))
      return { status: "planned", because: PURPOSE }; // "urged Xi to stop supporting Russia": nobody has stopped
    if (isVoted) return { status: "actual", because: "voted" };
    const because = governor?.lower ?? parent?.verb.lemma ?? null;
    if (own === "possible" && HEARSAY.test(because ?? "")) return { status: own, because, isHearsay: true }; // "was reported to be massing tanks"
    if (own === "planned" && SETTLES.test(parent?.verb.lemma ?? ""))
      return { status: own, because, isDecided: true }; // "decided to break off relations"
    if (own !== undefined) return { status: own, because };
    if (verb.form !== "gerund") return { status: "planned", because: PURPOSE }; // "to resolve the crisis"
  }
  if (clause.marker === "until" && !verb.isPast && !verb.isPerfect)
    return { status: "possible", because: "until" }; // "until India reverses its decision"
  const doubt = doubtBefore(reading, clause);
  if (doubt !== null) return { status: "possible", because: doubt, isHearsay: true };
  if (parentIsUnreal(reading, clause)) return { status: "possible", because: "if" };
  return { status: "actual", because: null };
}

/** Does the subject itself mean to do it? */
function isOwnPlan({ kind, verb }: Clause): boolean {
  return /^(?:will|would|shall)$/u.test(verb.modal ?? "") && (kind === "main" || kind === "that");
}

/** Statuses of what is not there yet. */
export const UNREAL: ReadonlySet<Status> = new Set(["planned", "possible"]);

const SILENT = new Set("comment elaborate confirm say disclose answer".split(" "));
const TOLD =
  /^(?:answer|breakdown|comment|date|detail|estimate|explanation|figure|information|interview|name|number|reason|statement|timetable)s?$/u;

/** "declined to comment", "refused to give details": what is not told to reporters is no refusal between states, and no stance. */
export function isSilence({ tokens }: SentenceReading, inner: Clause | null | undefined): boolean {
  if (inner == null) return false;
  if (inner.verb.lemma !== "give") return SILENT.has(inner.verb.lemma);
  return inner.object.length === 0 || inner.object.some(({ head }) => TOLD.test(tokens[head]?.lower ?? ""));
}

/** "has not decided whether it will attend": open for the one who has to decide; "asked whether it would attend": it may be. */
function openQuestion(reading: SentenceReading, clause: Clause): Status | null {
  const { tokens, parse } = reading;
  const isWhether = clause.marker === "whether" || tokens[clause.governor ?? -1]?.lower === "whether";
  const isIf = clause.marker === "if";
  if (!isWhether && !isIf) return null;
  const before = parse.clauses[clause.parent ?? clause.index - 1];
  if (before === undefined || (isIf && before.verb.to !== clause.from)) return null;
  if (!DECIDES.has(before.verb.lemma) && !reading.lexicon.speech.has(before.verb.lemma)) return null;
  if (leavesOpen(reading, before)) return "undecided";
  return isIf ? null : "possible";
}

/** "has not decided if it will join": the one who has not made up his mind has done nothing. */
export function leavesOpen(reading: SentenceReading, clause: Clause): boolean {
  const next = reading.parse.clauses[clause.index + 1];
  return (
    DECIDES.has(clause.verb.lemma) &&
    isNegated(reading, clause) &&
    (next?.marker === "whether" || next?.marker === "if") &&
    next.from <= clause.verb.to + 1
  );
}

/** Verbs after whose denial it is open what somebody will do: "has not decided", "would not say". */
const DECIDES = new Set(
  "decide say announce confirm determine choose resolve disclose indicate know".split(" "),
);

const DENIES = new Set("deny dismiss refute reject rebut".split(" "));

/** "dismissed reports that Tehran had handed over missiles" */
function isDenied(reading: SentenceReading, clause: Clause): boolean {
  const parent = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  return parent !== undefined && DENIES.has(parent.verb.lemma) && !parent.verb.isNegated;
}

/** "Had Iran attacked Israel, …", "Should the talks fail, …". */
function isInvertedCondition({ tokens, parse }: SentenceReading, clause: Clause): boolean {
  const first = tokens[0]?.lower ?? "";
  const main = parse.clauses.find((other) => other.verb.main > 0);
  return (
    /^(?:had|should|were)$/u.test(first) &&
    clause === main &&
    (tokens[1]?.pos === "PROPN" || tokens[1]?.pos === "DET")
  );
}

/** "If Canada had attacked", "would have attacked", "nobody would have believed that it could invade": contrary to fact. */
function isContrary({ parse, tokens }: SentenceReading, { kind, marker, parent, verb }: Clause): boolean {
  if (marker === "if" && verb.isPerfect && tokens[verb.from]?.lower === "had") return true;
  const above = parent === null || kind !== "that" ? undefined : parse.clauses[parent];
  return [verb, above?.verb].some((one) => one?.modal === "would" && one.isPerfect);
}

/** Is what the clause says denied: by "not", "no", "neither", "under no circumstances"? */
export function isNegated(reading: SentenceReading, clause: Clause): boolean {
  if (clause.verb.isNegated) return true;
  const { tokens } = reading;
  const first = clause.subject[0];
  if (
    first !== undefined &&
    /^(?:no|neither|nobody|none)$/u.test(tokens[first.from]?.lower ?? "") &&
    !isBound(tokens[first.from + 1]?.lower)
  )
    return true; // "no progress was made"
  if (
    clause.object.some(
      (phrase) => tokens[phrase.from]?.lower === "no" && !isBound(tokens[phrase.from + 1]?.lower),
    )
  )
    return true; // "gave no details"
  return clause.prepositions.some(
    (place) =>
      (place.prep === "under" || place.prep === "without") &&
      place.phrases.some((phrase) => place.prep === "under" && tokens[phrase.from]?.lower === "no"),
  ); // "under no circumstances"
}

/** "No fewer than 300 crossed": a number that is at least so large, and nothing denied. */
function isBound(word: string | undefined): boolean {
  return /^(?:fewer|less|more|higher|lower)$/u.test(word ?? "");
}

/** "Probably doesn't like", "reportedly bombed": words of doubt right before a verb or within it. */
function doubtBefore({ tokens, lexicon }: SentenceReading, { verb }: Clause): string | null {
  const near = tokens.slice(Math.max(0, verb.from - 1), verb.to);
  const doubt = near.find(
    ({ lower }) =>
      lexicon.governors.get(lower) === "possible" && /^(?:maybe|perhaps|(?!apparent).+ly)$/u.test(lower), // "apparently killed by militiamen": as the traces show
  );
  return doubt?.lower ?? null;
}

/** A relative or that-clause below an unreal one. */
function parentIsUnreal(reading: SentenceReading, clause: Clause): boolean {
  const parent = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  return (
    parent !== undefined &&
    clause.kind !== "relative" &&
    (parent.marker === "if" || parent.marker === "unless")
  );
}

/** Why an act is told of which nothing has been done: an aim ("in order to"), a wish of others, "had Iran attacked". */
export const PURPOSE = "an aim";

const TO_AGREE: ReadonlySet<EventType> = new Set([
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
]);
const TO_THREATEN: ReadonlySet<EventType> = new Set(["SANCTION", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE"]);
/** Acts that a state does by its decision: nobody is threatened with what is decided. */
const BY_WORD: ReadonlySet<EventType> = new Set(["SANCTION", "COERCE"]);
const SETTLES = /^(?:choose|decide|elect|opt|resolve)$/u;
const TO_REJECT: ReadonlySet<EventType> = new Set([
  "CONSULT",
  "AGREE",
  "COOPERATE",
  "AID",
  "SUPPORT",
  "CONCEDE",
  "RETREAT",
]);

/** The status that a pattern itself gives ("pledged to": planned), else the one of the clause. */
export function inForce(given: Status | null, modality: Modality): Modality {
  return given === null ? modality : { status: given, because: modality.because };
}

/** PLOVER's type of an act with this status: a planned visit is an AGREE, a planned attack a THREATEN, what is refused a REJECT. */
export function typeAfter(
  act: EventType,
  { status, isHearsay, isDecided }: Omit<Modality, "because">,
): EventType {
  if (isHearsay === true || (isDecided === true && BY_WORD.has(act))) return act;
  if (status === "planned" || status === "possible") {
    if (TO_AGREE.has(act)) return "AGREE";
    if (TO_THREATEN.has(act)) return "THREATEN";
  }
  if (status === "negated") {
    if (TO_REJECT.has(act)) return "REJECT";
  }
  return act;
}
