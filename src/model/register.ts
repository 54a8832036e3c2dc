// What the registers know of a claim beside what it says: how a row was entered, and the fields of a meeting, a vote, a
// measure of sanctions, a payment. A claim that was read from prose has none of them until its reading fills one.
import type { InstrumentKind, Stage } from "./named.js";

/** Whose word a source is. */
export const GRADES = ["official", "wire", "state media", "media", "research"] as const;
export type Grade = (typeof GRADES)[number];

/** H: the source itself or a wire; M: second hand; D: derived, with its arithmetic named. */
export const ROW_CONFIDENCES = ["H", "M", "D"] as const;
export type Confidence = (typeof ROW_CONFIDENCES)[number];

/** Where a claim comes from that was entered from a source as a row, not read from prose. */
export interface Entered {
  /** The row's key in words, the same for ever (data/starter/README.md). */
  readonly row: string;
  readonly grade: Grade;
  readonly confidence: Confidence;
  /** When the source published it (ISO date, as far as known); null: not known. */
  readonly vintage: string | null;
  /** Addresses of further sources that say the same. */
  readonly also: readonly string[];
  readonly note: string | null;
  /** How a derived value comes about ("73.148e9 * 1.047"). */
  readonly arithmetic?: string;
  /** What the last digit of a value stands for, in its unit. */
  readonly resolution?: number;
}

/** A document between states, or a change of its standing, that was entered. */
export interface Agreement {
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly stage: Stage;
  /** Address of its text; null: not known. */
  readonly text: string | null;
}

export const MEETING_KINDS = [
  "state visit",
  "official visit",
  "working visit",
  "visit",
  "sidelines",
  "forum",
  "video",
  "phone",
] as const;

/**
 * held: reported; announced: only told ahead; present: both were there, separate talks have not been read of; refused: one side would
 * not; called off: agreed upon, and then not held.
 */
export const EVIDENCES = ["held", "announced", "present", "refused", "called off"] as const;

export interface Meeting {
  readonly kind: (typeof MEETING_KINDS)[number];
  readonly inPerson: boolean;
  readonly evidence: (typeof EVIDENCES)[number];
  /** The gathering or the reason: "G20 summit". */
  readonly occasion: string | null;
  /** Who received the guests, by name, where a source tells it. */
  readonly hosts?: readonly string[];
  /** What was signed, each by its name or subject. */
  readonly agreements?: readonly string[];
}

/** "not against": abstained or absent, the source does not say which. */
export const VOTES_CAST = ["yes", "no", "abstain", "veto", "not against"] as const;
export type VoteCast = (typeof VOTES_CAST)[number];

export const BODIES = ["General Assembly", "Security Council"] as const;

/** A vote of the holder of a position. */
export interface Vote {
  readonly body: (typeof BODIES)[number];
  /** Symbol of the resolution or draft, where a source has it. */
  readonly symbol: string | null;
  readonly cast: VoteCast;
  readonly adopted: boolean;
  readonly tally: { readonly yes: number; readonly no: number; readonly abstain: number } | null;
}

export const RESTRICTION_KINDS = [
  "order",
  "listing",
  "export control",
  "list of goods",
  "counter-measure",
] as const;

/** A measure of sanctions or of export control. */
export interface Restriction {
  readonly kind: (typeof RESTRICTION_KINDS)[number];
  readonly agency: string | null;
  readonly summary: string;
}

export const PAYMENT_ACTS = ["refused", "returned", "suspended", "sanctioned", "way found", "told"] as const;

/** Who stands behind a claim on payments. */
export const WITNESSES = ["official", "named", "one firm", "anonymous", "media"] as const;

/** What a bank did with payments. */
export interface Payment {
  readonly act: (typeof PAYMENT_ACTS)[number];
  readonly summary: string;
  readonly witness: (typeof WITNESSES)[number];
}
