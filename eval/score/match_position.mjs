// Does a position claim say what a gold position asks for: the holder, the stance, the place?
import { codesOf, hasAll } from "./actors.mjs";
import { citesAround } from "./anchors.mjs";

export function positionFits(gold, claim, text) {
  return (
    hasAll(gold.holder, codesOf([claim.holder ?? {}])) &&
    gold.stance.split(" ").includes(claim.stance) &&
    citesAround(claim, text, gold.anchor)
  );
}
