// One set through the coder: every item is read once, then scored.
import { scoreNoClaims } from "./score/score_no_claims.mjs";
import { scoreSet } from "./score/score_set.mjs";
import { readItems } from "./sets.mjs";

/** {name, shape, path} of a set and the coder; gives {name, shape, score}, with the score of its shape. */
export function measureSet(set, coder) {
  const items = readItems(set);
  const claims = new Map(items.map((item) => [item, coder.claimsOf(item)]));
  const score = set.shape === "gold" ? scoreSet : scoreNoClaims;
  return { name: set.name, shape: set.shape, score: score(items, (item) => claims.get(item)) };
}
