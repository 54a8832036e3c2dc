// One set through the coder: every item is read or checked once, then scored.
import { scoreChecks } from "./score/score_checks.mjs";
import { scoreNoClaims } from "./score/score_no_claims.mjs";
import { scoreNoRelation } from "./score/score_no_relation.mjs";
import { scoreSet } from "./score/score_set.mjs";
import { readItems } from "./sets.mjs";

const SCORES = {
  gold: scoreSet,
  "no claims": scoreNoClaims,
  "no relation": scoreNoRelation,
  checks: scoreChecks,
};

/** {name, shape, path} of a set and the coder; gives {name, shape, score}, with the score of its shape. */
export function measureSet({ name, shape, path }, coder) {
  const items = readItems({ path, shape });
  const ask = shape === "checks" ? coder.findingsOf : coder.claimsOf;
  const answers = new Map(items.map((item) => [item, ask(item)]));
  return { name, shape, score: SCORES[shape](items, (item) => answers.get(item)) };
}
