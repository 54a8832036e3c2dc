// One thing a document says, with its citation. Four kinds: event, statement, figure, position.
import type { Citation, Span } from "./citation.js";
import type { Missing } from "./missing.js";
import type { Gathering, Instrument } from "./named.js";
import type { Actor } from "./party.js";
import type { Period } from "./period.js";
import type { Place } from "./place.js";
import type { Agreement, Entered, Meeting, Payment, Restriction, Vote } from "./register.js";
import type { Status } from "./status.js";

/** Event types of PLOVER 2021 (manual 2.0, draft), in its order. */
export const EVENT_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Quads 1 and 2 of PLOVER are cooperation, in words and in deeds; 3 and 4 are conflict. */
export type Tone = "cooperation" | "conflict";

const COOPERATION: ReadonlySet<EventType> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
]);

/** Which half of PLOVER's quads a type is in (data/codebook/types.yaml; SANCTION's quad is decision 0004). */
export function toneOf(type: EventType): Tone {
  return COOPERATION.has(type) ? "cooperation" : "conflict";
}

/** An unordered pair of countries, ISO alpha-3, in alphabetical order. */
export type Pair = readonly [string, string];

/** One link of the chain of who says so. */
export interface Attribution {
  readonly text: string;
  readonly country: string | null;
  readonly organisation?: string;
  readonly person?: string;
}

export const REVIEWS = ["machine", "entered", "human"] as const;
export type Review = (typeof REVIEWS)[number];

/** What words between two say: an aim or a reason of what stands before them. */
export const LINK_KINDS = ["aim", "reason"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** `explains`: turned around; the claim is told as the reason of the words, of which no claim is read. */
export const CLAIM_LINK_KINDS = [...LINK_KINDS, "explains"] as const;

/** An aim or a reason that the text gives for what is claimed, with its own citation; never more certain than the text. */
export interface ClaimLink {
  readonly kind: (typeof CLAIM_LINK_KINDS)[number];
  /** The words that make the link: "in order to", "under pressure from". */
  readonly words: string;
  /** "probably" in "probably because"; null: said without one. */
  readonly hedge: string | null;
  /** Span of the words of the aim or the reason. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The claim that these words make, or null. */
  readonly claim: string | null;
}

/** What every claim carries. */
export interface ClaimBase {
  /** Stable: a hash of the document's id, the kind, the citation and what is claimed (see `coding/identity.ts`). */
  readonly id: string;
  readonly status: Status;
  readonly period: Period | Missing;
  readonly places: readonly Place[];
  readonly attribution: readonly Attribution[];
  readonly pairs: readonly Pair[];
  readonly pair: Pair | null;
  readonly citation: Citation;
  /** 0 to 1: how sure the rule is, from its kind of evidence; not a measured probability. */
  readonly confidence: number;
  /** The rule and the matched words, one sentence. */
  readonly why: string;
  /** The version of the coder that read it. */
  readonly coder: string;
  /** machine: read by rule; entered: a row that was entered from its source; human: a person has looked at it in this ledger. */
  readonly review: Review;
  /** Aims and reasons that the text gives for it. */
  readonly links?: readonly ClaimLink[];
  /** Documents, plans and projects that its words name. */
  readonly instruments?: readonly Instrument[];
  /** Gatherings of states that its words name. */
  readonly gatherings?: readonly Gathering[];
  /** Set when it was entered, also after a person's correction. */
  readonly entered?: Entered;
}

export interface EventClaim extends ClaimBase {
  readonly kind: "event";
  /** PLOVER's type after its modality rules ("will visit": AGREE). */
  readonly type: EventType;
  /** The act itself ("will visit": CONSULT). */
  readonly act: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  /** CAMEO code as text ("042"), or null. */
  readonly cameo: string | null;
  /** PLOVER's score of type and mode, -10 to 10. */
  readonly intensity: number;
  readonly symmetric: boolean;
  readonly source: readonly Actor[];
  readonly target: readonly Actor[];
  readonly meeting?: Meeting;
  readonly agreement?: Agreement;
  readonly restriction?: Restriction;
  readonly payment?: Payment;
}

export type Polarity = "positive" | "negative" | "neutral";

export interface StatementClaim extends ClaimBase {
  readonly kind: "statement";
  readonly speaker: Actor;
  readonly verb: string;
  readonly addressee: Actor | null;
  /** The words said: inside the quotation marks when direct, the said-that clause when not. */
  readonly quote: string;
  readonly direct: boolean;
  readonly topics: readonly string[];
  /** Countries and organisations the words are about. */
  readonly about: readonly string[];
  readonly stance: { readonly toward: readonly string[]; readonly polarity: Polarity } | null;
}

export const BOUNDS = [
  "exact",
  "about",
  "almost",
  "atLeast",
  "moreThan",
  "atMost",
  "lessThan",
  "range",
] as const;
export type Bound = (typeof BOUNDS)[number];

/**
 * A change said beside or instead of a level. `value` is in `unit` ("percent", "points", or the figure's own unit), never
 * negative; null where only the way is told ("rose to 5 billion from 3"). `against` is the period that it is compared with
 * when `versus` is "named-period"; `bound` is set where the change is not exact ("nearly doubled").
 */
export interface Change {
  readonly value: number | null;
  readonly unit: string;
  readonly direction: "up" | "down" | "flat";
  readonly versus: "year-earlier" | "previous-period" | "named-period" | "not stated";
  readonly against?: Period;
  readonly bound?: Bound;
  /** The currency that the change is counted in, where it is told and the value has another or none. */
  readonly currency?: string;
}

/** What a figure is counted on. A field that is not there is not told. */
export interface Basis {
  /** Whose statistics, ISO alpha-3. */
  readonly reporter?: string;
  readonly currency?: string;
  /** Who counted: "GACC" (customs of China), "Gazprom". */
  readonly statistics?: string;
  readonly valuation?: "FOB" | "CIF";
  /** Temperature that a volume of gas is measured at: "20C". */
  readonly standard?: string;
}

export interface FigureClaim extends ClaimBase {
  readonly kind: "figure";
  /** A name of data/measures ("trade.total"). */
  readonly measure: string;
  /** In base units (240 billion dollars: 240e9 USD); null when only a change is said. */
  readonly value: number | null;
  /** Set when `bound` is `range`: the upper end; `value` is the lower. */
  readonly high?: number;
  readonly unit: string | null;
  readonly bound: Bound;
  /** Flow of goods or money, ISO alpha-3 or organisation code. */
  readonly direction: { readonly from: string | null; readonly to: string | null } | null;
  readonly commodity: string | null;
  /** The pipeline or route. */
  readonly via: string | null;
  readonly change: Change | null;
  /** Id of the figure claim that this one restates in another unit. */
  readonly equivalentOf: string | null;
  /** Where the number stands with its unit; not told of a row that was entered. */
  readonly at?: Span;
  /** What is counted, for `count` ("meetings"). */
  readonly counted?: string;
  /** What a share is of, in the words of the text ("China's oil imports"). */
  readonly whole?: string;
  readonly basis: Basis;
}

export const POSITION_STANCES = ["supports", "opposes", "neutral", "undecided"] as const;
export type PositionStance = (typeof POSITION_STANCES)[number];

export interface PositionClaim extends ClaimBase {
  readonly kind: "position";
  readonly holder: Actor;
  readonly issue: string;
  readonly stance: PositionStance;
  readonly vote?: Vote;
}

export type Claim = EventClaim | StatementClaim | FigureClaim | PositionClaim;
