// Whether what is told of two parties is more cooperation or more conflict. Colour and form say it, each of them alone.
import { CONFLICT, COOPERATION, QUIET_INK } from "./hues.js";

export type Balance = "cooperation" | "conflict" | "even" | "no events";

/** Which of the two has more records of events. */
export function balanceOf({
  cooperation,
  conflict,
}: {
  readonly cooperation: number;
  readonly conflict: number;
}): Balance {
  if (cooperation === 0 && conflict === 0) return "no events";
  if (cooperation === conflict) return "even";
  return cooperation > conflict ? "cooperation" : "conflict";
}

export const BALANCE_HUES: Readonly<Record<Balance, string>> = {
  cooperation: COOPERATION,
  conflict: CONFLICT,
  even: QUIET_INK,
  "no events": QUIET_INK,
};

/** Dashes of a line; null: a whole line. */
export const BALANCE_DASHES: Readonly<Record<Balance, string | null>> = {
  cooperation: null,
  conflict: "7 4",
  even: "2 3",
  "no events": "2 3",
};

/** One other party, with what is told of it. */
export interface Tie {
  readonly code: string;
  readonly name: string;
  readonly records: number;
  readonly cooperation: number;
  readonly conflict: number;
}

/** "Russia 406 records, 61 of cooperation, 12 of conflict": begins as what is seen does. */
export function sayTie({ name, records, cooperation, conflict }: Tie): string {
  const counted = `${name} ${records} ${records === 1 ? "record" : "records"}`;
  if (cooperation === 0 && conflict === 0) return `${counted}, no events`;
  return `${counted}, ${cooperation} of cooperation, ${conflict} of conflict`;
}
