// Every limit of reading from the net, each with its reason. Over a limit the address is refused with a sentence.
// Source of the rule: docs/decisions/0011-reading-from-the-net.md.
import { LIMITS } from "../limits.js";

export interface NetLimits {
  /** Milliseconds for one address, from the look-up of its name to the last byte, with all redirects. */
  readonly totalMs: number;
  /** Redirects that are followed: one to https, one to www, one to the language, and two to spare. */
  readonly redirects: number;
  /** Bytes of one answer, before and after decompression: what a file may have. */
  readonly bytes: number;
}

export const NET_LIMITS: NetLimits = { totalMs: 20_000, redirects: 5, bytes: LIMITS.fileBytes };

/** Entries of one feed that are read: each may cost a request. The rest is named, not read. */
export const MOST_ENTRIES = 100;

/** Characters of one address: servers take about 8,000, and real ones are under 500. */
export const LONGEST_ADDRESS = 4_000;
