import type { Actor } from "../model/index.js";

/** An actor with the words that led to it, for `why`. */
export interface ResolvedActor extends Actor {
  /** "name", "office", "group", "pronoun", "description", "metonym". */
  readonly by: "name" | "office" | "group" | "pronoun" | "description" | "metonym";
  /** The words told before that a pronoun or a short description stands for ("India's border force"). */
  readonly standsFor?: string;
  /** Is the country only the likeliest, with nothing that says so? A stance is not told of it. */
  readonly isGuess?: boolean;
  readonly from: number;
  readonly to: number;
}
