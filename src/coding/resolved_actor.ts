import type { Actor } from "../model/index.js";

/** An actor with the words that led to it, for `why`. */
export interface ResolvedActor extends Actor {
  /** "name", "office", "group", "pronoun", "description", "metonym". */
  readonly by: "name" | "office" | "group" | "pronoun" | "description" | "metonym";
  readonly from: number;
  readonly to: number;
}
