// The ends that a doubt may have, and its states.

/** The claim was corrected, what was missing was entered, or it cannot be told. */
export const DOUBT_OUTCOMES = ["corrected", "new", "not verifiable"] as const;
export type DoubtEnd = (typeof DOUBT_OUTCOMES)[number];
export const DOUBT_STATES = ["open", ...DOUBT_OUTCOMES] as const;
export type DoubtState = (typeof DOUBT_STATES)[number];
