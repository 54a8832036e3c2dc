// How far an act is.

/** Whether the act is done (`actual`), will be (`planned`), may be (`possible`), is open (`undecided`), or is not (`negated`). */
export const STATUSES = ["actual", "planned", "possible", "undecided", "negated"] as const;
export type Status = (typeof STATUSES)[number];
