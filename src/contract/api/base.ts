// What the addresses share.

/** Where every address of this version begins. */
export const API_BASE = "/api/v1";

/** A question to the ledger. */
export const get = { method: "GET", body: null, needsToken: true, errors: [] } as const;

/** A request with a body, which may be too large, of the wrong type, or refused. */
export const post = { ...get, method: "POST", errors: ["refused", "too_large", "wrong_type"] } as const;
