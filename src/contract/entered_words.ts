// Words that a person enters: some, not too many, and letters that every store keeps.
import { z } from "zod";

/** A text without white space around it; `what` says what to give ("the reason, in one sentence"). */
export function enteredWords(what: string, most = 2000) {
  return z
    .string({ error: `give ${what}` })
    .trim()
    .min(1, { error: `give ${what}` })
    .max(most, { error: `give ${most.toLocaleString("en-US")} characters at most` })
    .refine((words) => !/\0|\p{Surrogate}/u.test(words), { error: `give ${what}, in whole letters` });
}
