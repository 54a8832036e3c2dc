// What the words of a claim name: a document or a plan between states, and a gathering of states.
import type { Missing } from "./missing.js";
import type { Period } from "./period.js";
import type { Place } from "./place.js";
import type { Status } from "./status.js";

export const INSTRUMENT_KINDS = [
  "treaty",
  "agreement",
  "memorandum",
  "contract",
  "protocol",
  "statement",
  "partnership",
  "plan",
  "project",
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** How far a document has come, in the order in which it gets there. The last three end it, for a while or for good. */
export const STAGES = [
  "proposed",
  "promised",
  "announced",
  "agreed",
  "declared",
  "signed",
  "ratified",
  "in force",
  "suspended",
  "ended",
  "lapsed",
] as const;
export type Stage = (typeof STAGES)[number];

/** Words of the text with their place: offsets as those of a citation. */
interface Told {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A document, a plan or a project that a text names, and what its clause says of it. */
export interface Instrument extends Told {
  readonly kind: InstrumentKind;
  /** The words of the text, without article and owner: "twelve-point plan to end the dispute", "friendship “without borders”". */
  readonly title: string;
  /** Codes of whose it is, as the words beside it tell ("China's plan", "the treaty between Norway and Chile"). */
  readonly parties: readonly string[];
  /** What is told to happen to it; null where it is only named. */
  readonly stage: Stage | null;
  /** How far that is done: "will sign" is planned. */
  readonly status: Status;
  readonly period: Period | Missing;
}

export const GATHERING_KINDS = ["summit", "conference", "forum"] as const;
export type GatheringKind = (typeof GATHERING_KINDS)[number];

export const STANDINGS = [
  "host",
  "invited",
  "attended",
  "will attend",
  "may attend",
  "undecided",
  "declined",
  "absent",
] as const;
/** How somebody stands to a gathering, as told. `absent`: it is told afterwards that they were not there. */
export type Standing = (typeof STANDINGS)[number];

/** A gathering that a text names, and who is told to come. */
export interface Gathering extends Told {
  readonly kind: GatheringKind;
  readonly title: string;
  readonly places: readonly Place[];
  /** When it is or was held, where the text says it. */
  readonly period: Period | Missing;
  /** Codes of those whose standing is told here; empty where it is only named. */
  readonly who: readonly string[];
  readonly standing: Standing | null;
}
