// Reading from the net: one address at a user's request. What parses a feed is not here: only reading threads need it.

export { InputError, quoteValue } from "../input_error.js";
export { type NetEffects, systemNet } from "./effects.js";
export type { FeedEntry } from "./feed_entry.js";
export { type FetchedPage, fetchPage } from "./fetch_page.js";
export { MOST_ENTRIES } from "./limits.js";
