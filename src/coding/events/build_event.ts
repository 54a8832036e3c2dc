// What a match gives -> the event: type after modality, sides, pairs, score, confidence.
// Sources: PLOVER manual 2.0 (types, scores), docs/decisions/0004-codebook-traps.md.
import {
  type Actor,
  type EventType,
  isMissing,
  type Missing,
  missing,
  type Period,
} from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import { citationOf, type EventDraft, pairsOf, periodOf, placesOf, plainActor } from "../claim_parts.js";
import { typeAfter } from "../modality.js";
import type { Modality, ResolvedActor, SentenceReading } from "../reading.js";
import { atHomeWith } from "./at_home_with.js";
import { actedOnThere, ofItsPlace } from "./only_place.js";
import { AT_HOME, type Found, partyKey, unique } from "./targets.js";
import { isPolitical } from "./unnamed_sides.js";

/** Acts between two sides: told of one side alone they are no event. */
const TWO_SIDED: ReadonlySet<EventType> = new Set(["CONSULT", "COOPERATE", "AID", "SANCTION"]);

/** "Stopped disbursing aid": cooperation that is halted is a sanction, what is refused a rejection (PLOVER manual 2.0, rules on modality). */
const HALTS: ReadonlySet<string> = new Set(["stop", "stopped", "cease", "ceased", "stopping", "ceasing"]);
const HELPS: ReadonlySet<EventType> = new Set(["AID", "COOPERATE"]);

/** CAMEO 0871, declare a truce: "stopped attacking Turkish soldiers". */
const TRUCE = { type: "RETREAT", mode: "ceasefire", cameo: "0871" } as const;

/** Acts of words: of people who speak for nobody they are none of politics. */
const VERBAL: ReadonlySet<EventType> = new Set(["ACCUSE", "REQUEST", "THREATEN"]);
const PRIVATE =
  /^(?:\p{L}+ ){0,2}(?:coach|commuter|customer|driver|fan|forecaster|meteorologist|motorist|passenger|player|shopper|weatherman)(?:e?s)?$/iu;

function isPrivate({ country, organisation, text }: ResolvedActor): boolean {
  return country === null && organisation === undefined && PRIVATE.test(text);
}

/** A person of a nationality whom no list of ours has in a sector: "the Italian chef". */
function isUnlisted({ by, sector }: ResolvedActor): boolean {
  return by === "group" && sector === "UNK";
}

function isUnknown({ country, organisation }: ResolvedActor): boolean {
  return country === null && organisation === undefined;
}

/** So likely an act must be that is told of nobody known and of no political body. */
const LIKELY = 0.9;

export interface EventParts {
  readonly entry: {
    readonly type: EventType;
    readonly mode: string | null;
    readonly cameo: string | null;
    readonly symmetric: boolean;
  };
  readonly act: EventType;
  readonly modality: Modality;
  readonly source: Found;
  readonly target: Found;
  readonly from: number;
  readonly to: number;
  readonly why: string;
  readonly attribution: Clause | null;
  /** How likely the learned model holds it for an event; 1 where it was not asked. */
  readonly likelihood: number;
  /** The phrase that tells the act, for acts told by nouns. */
  readonly noun?: NounPhrase;
  /** One past the words that may date the act, where that is less than the citation. */
  readonly periodTo?: number;
}

/** The event, or null where nobody of the record takes part or a mutual act has one side only. */
export function buildEvent(reading: SentenceReading, parts: EventParts): EventDraft | null {
  const { entry, act, modality } = parts;
  const { status } = modality;
  const isOpen = status === "possible" && modality.isHearsay !== true;
  const all = entry.symmetric ? distinct(parts.source.actors) : unique(parts.source.actors);
  const isStopped = HALTS.has(modality.because ?? "");
  if (isStopped && act === "ASSAULT" && (status === "negated" || status === "planned"))
    return buildEvent(reading, {
      ...parts,
      entry: { ...entry, ...TRUCE },
      act: "RETREAT",
      modality: { status: status === "negated" ? "actual" : status, because: modality.because },
    });
  if (isStopped && status === "planned" && !HELPS.has(act) && act !== "RETREAT") return null; // "would stop criticising"
  const isHalted = isStopped && HELPS.has(act);
  const type = isHalted
    ? typeAfter("SANCTION", status === "negated" ? { status: "actual" } : modality)
    : typeOf(act, modality, entry);
  const isList =
    act !== "CONSULT" &&
    status !== "negated" &&
    ((entry.symmetric && parts.target.actors.length === 0) ||
      (act === "AGREE" &&
        all.length > 1 &&
        parts.target.how !== "named" &&
        parts.target.how !== "modifier")) &&
    type !== "SUPPORT"; // who signs together supports together
  const source = isList ? all.slice(0, 1) : all;
  const target = isList
    ? all.slice(1) // "A, B and C agreed", "A and B held drills": what has no direction has the first named as source, as in dyadic data
    : unique(
        parts.target.actors.filter(
          (actor) =>
            parts.target.how === "named" ||
            parts.target.how === "words" ||
            parts.source.how === "words" || // whose country is that of the target
            (parts.target.how === "modifier" && AT_HOME_TOO.has(act) && !isOwned(reading, actor)) ||
            (AT_HOME.has(act) && !source.some(({ text }) => text === actor.text)) || // "the army's top brass demanded that the government resign"
            !source.some((other) => partyKey(other) === partyKey(actor)),
        ),
      );
  const isApart = source.length > 0 && target.length > 0;
  const isTwo = entry.symmetric && parts.source.how === "named" && source.length > 1; // two of one country that meet
  const sides = isApart || isTwo ? 2 : new Set([...source, ...target].map(partyKey)).size;
  if (
    ![...source, ...target].some((actor) => actor.country !== null || actor.organisation !== undefined) &&
    !isPolitical(source, target) &&
    (source.length === 0 || parts.likelihood < LIKELY)
  )
    return null;
  if (source.length === 0 && status !== "actual") return null; // "the aim is to isolate Iran"
  if (isOpen && source.every(({ country, organisation }) => country === null && organisation === undefined))
    return null; // "a lender could demand more": nobody known might do it
  if (VERBAL.has(act) && source.length > 0 && source.every(isPrivate)) return null; // "forecasters urged residents to leave"
  if (
    (VERBAL.has(act) || act === "REJECT") &&
    source.length > 0 &&
    source.every(isUnlisted) &&
    target.every(isUnknown)
  )
    return null; // "the Italian chef refused to put cream in the sauce"
  if (act === "THREATEN" && target.length === 0) return null; // "Norway threatened twice in the opening minutes"
  if (TWO_SIDED.has(type) && sides < 2) return null;
  const pairs = pairsOf(source, target, entry.symmetric);
  const withoutOne = (one: ResolvedActor) => [...source, ...target].filter((other) => other !== one);
  const doers = source.map((actor) =>
    ofItsPlace(reading, actor, act, entry.symmetric ? withoutOne(actor) : target),
  );
  return {
    kind: "event",
    type,
    act,
    mode: entry.mode,
    contexts: reading.contexts(),
    cameo: entry.cameo,
    intensity: intensityOf(reading, act, type, entry.mode),
    symmetric: entry.symmetric,
    source: doers.map(told),
    target: target.map((actor) => told(atHomeWith(actedOnThere(reading, actor, act, doers), act, doers))),
    status,
    period: withinCount(
      periodOf(
        reading,
        parts.from,
        parts.periodTo ?? parts.to,
        isOpen || status !== "possible" ? status : "actual",
        parts.noun ?? null,
        parts.noun === undefined ? parts.attribution : null,
      ),
      parts,
    ),
    places: placesOf(reading, parts.from, parts.to),
    attribution: parts.attribution === null ? [] : reading.attributionOf(parts.attribution),
    pairs,
    pair: pairs[0] ?? null,
    citation: citationOf(reading, parts.from, parts.to),
    confidence: confidenceOf(parts),
    why: parts.why,
  };
}

/** "its policy", "his party": what is one's own. */
function isOwned({ tokens }: SentenceReading, { from, by }: ResolvedActor): boolean {
  return by === "pronoun" || /^(?:its|his|her|their|it|him|them)$/u.test(tokens[from]?.lower ?? "");
}

/** Beside `AT_HOME`, what is done to others of one's own country where a word tells whose: "endorsed the reforms of Premier Jane Roe". */
const AT_HOME_TOO: ReadonlySet<EventType> = new Set(["SUPPORT", "ACCUSE", "SANCTION"]);

/** Each party once by its words: "the Catalan president and the Spanish prime minister" are two of one country. */
function distinct(actors: readonly ResolvedActor[]): ResolvedActor[] {
  const found = new Map<string, ResolvedActor>();
  for (const actor of actors) {
    const key = `${partyKey(actor)} ${actor.text}`;
    if (!found.has(key)) found.set(key, actor);
  }
  return [...found.values()];
}

/** A pronoun alone tells a reader nothing: the words that it stands for do. */
function told(actor: ResolvedActor): Actor {
  const plain = plainActor(actor);
  return actor.by === "pronoun" && actor.standsFor !== undefined
    ? { ...plain, text: actor.standsFor }
    : plain;
}

/** "the 37th meeting since 2013": from when they are counted, not when this one was. */
function withinCount(period: Period | Missing, { act, noun }: EventParts): Period | Missing {
  const isOpen = !isMissing(period) && period.end === null;
  return isOpen && noun !== undefined && act === "CONSULT" ? missing("not stated", period.text) : period;
}

/**
 * Where the published records count an act under another type than the manual, the type is theirs and the act the manual's
 * (CAMEO2PLOVER-2021; docs/decisions/0004-codebook-traps.md): signing and ratifying (057), apologies (055) and pardons (056) are SUPPORT,
 * sanctions and embargoes (163) COERCE, verdicts (116) ACCUSE. Attacks on computers, for which CAMEO has no code, they count as ASSAULT.
 */
const COUNTED_AS: Readonly<Record<string, EventType>> = {
  "055": "SUPPORT",
  "056": "SUPPORT",
  "057": "SUPPORT",
  "116": "ACCUSE",
  "163": "COERCE",
  cyber: "ASSAULT",
};

/** The type as it counts: the act after its modality, an act that is done as the published records count it. */
export function typeOf(
  act: EventType,
  modality: Omit<Modality, "because">,
  { cameo, mode }: { readonly cameo: string | null; readonly mode: string | null },
): EventType {
  const isDone = modality.status === "actual" || modality.isHearsay === true;
  const counted = isDone ? (COUNTED_AS[cameo ?? ""] ?? COUNTED_AS[mode ?? ""]) : undefined;
  return counted ?? typeAfter(act, modality);
}

/** PLOVER's score of the type as it counts, and of the mode where the type keeps it. */
function intensityOf(reading: SentenceReading, act: EventType, type: EventType, mode: string | null): number {
  const entry = reading.lexicon.types.get(type);
  const scored = type === act ? entry?.modes.find((one) => one.mode === mode) : undefined;
  return scored?.score ?? entry?.score ?? 0;
}

/** Starts at 0.9 for words that name everything and loses for each step away from it. */
function confidenceOf(parts: EventParts): number {
  let value = parts.noun !== undefined ? 0.8 : 0.9;
  if (parts.target.how === "nearby") value -= 0.2;
  if (parts.target.how === "words") value -= 0.05;
  if (parts.source.how === "words") value -= 0.1;
  if (parts.target.how === "modifier" || parts.source.how === "modifier") value -= 0.1;
  if (
    [...parts.source.actors, ...parts.target.actors].some(
      (actor) => actor.by === "pronoun" || actor.by === "description",
    )
  )
    value -= 0.1;
  return Math.round(Math.max(0.3, value) * 100) / 100;
}

/** The sentence of `why`: the rule, the words that it fitted, the status, who and by what. */
export function reason(
  rule: string,
  words: string,
  modality: Modality,
  source: Found,
  target: Found,
): string {
  const status = modality.because === null ? modality.status : `${modality.status} ("${modality.because}")`;
  return `${rule} fits "${words}"; ${status}; source ${named(source)}; target ${named(target)}`;
}

function named(found: Found): string {
  return found.actors.length === 0
    ? "not named"
    : found.actors.map((actor) => `"${actor.text}" by ${actor.by}`).join(", ");
}
