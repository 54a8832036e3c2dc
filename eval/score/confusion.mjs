// Which type was made where gold has another one: of each sentence the one claim that comes nearest to gold.
import { eventParts } from "./match_event.mjs";

/** What stands for "no event was made". */
const NONE = "none";

/**
 * Of each listed event of a sentence {type, made, isRight}: the type that gold names first, and that of the claim that counts. It is
 * the first with a right type, else the first with the right sides, else the first; "none" where there is no claim.
 */
export function typesMade({ events = [], text }, claims) {
  return events
    .filter((entry) => !entry.optional)
    .map((entry) => {
      const parts = claims
        .map((claim) => ({ claim, ...eventParts(entry, claim, text, true) }))
        .filter(({ place }) => place);
      const right = parts.find(({ type }) => type);
      const best = right ?? parts.find(({ source, target }) => source && target) ?? parts[0];
      return {
        type: entry.typeAny?.[0] ?? entry.type.split(" ")[0],
        made: best?.claim.type ?? NONE,
        isRight: right !== undefined,
      };
    });
}

/**
 * A row {type, listed, right, instead: [{type, count}, …]} for each of `types` that is listed, in their order; `instead` has the wrong
 * ones only, most first.
 */
export function confusion(types, made) {
  return types.flatMap((type) => {
    const own = made.filter((one) => one.type === type);
    if (own.length === 0) return [];
    const wrong = own.filter(({ isRight }) => !isRight).map((one) => one.made);
    const instead = [...new Set(wrong)]
      .map((name) => ({ type: name, count: wrong.filter((other) => other === name).length }))
      .sort((one, other) => other.count - one.count || one.type.localeCompare(other.type, "en"));
    return [{ type, listed: own.length, right: own.length - wrong.length, instead }];
  });
}
