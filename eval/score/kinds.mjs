// The four kinds of claims: where gold lists them, how a claim is compared with gold, and how it is shown in a list of misses.
import { codesOf } from "./actors.mjs";
import { eventFits } from "./match_event.mjs";
import { figureFits } from "./match_figure.mjs";
import { positionFits } from "./match_position.mjs";
import { statementFits } from "./match_statement.mjs";

/** In the order of every table. `plural` is the field of a gold item, `kind` the field of a claim. */
export const KINDS = [
  {
    kind: "event",
    plural: "events",
    fits: (gold, claim, item) => eventFits(gold, claim, item.text, isSentence(item)),
    anchor: (gold) => gold.anchor,
    show: ({ type, act, status, source, target }) =>
      `${type}${act && act !== type ? `(${act})` : ""}/${status} ${[...codesOf(source)]}>${[...codesOf(target)]}`,
  },
  {
    kind: "statement",
    plural: "statements",
    fits: (gold, claim, item) => statementFits(gold, claim, item.text),
    anchor: (gold) => gold.anchor ?? (gold.quote || gold.about),
    show: ({ speaker, quote }) => `${speaker?.person ?? speaker?.text}: ${(quote ?? "").slice(0, 50)}`,
  },
  {
    kind: "figure",
    plural: "figures",
    fits: (gold, claim, item) => figureFits(gold, claim, item.text),
    anchor: (gold) => gold.anchor,
    show: ({ measure, value, unit, bound, period, pair, direction, change, status }) =>
      JSON.stringify({ measure, value, unit, bound, from: period?.start, pair, direction, change, status }),
  },
  {
    kind: "position",
    plural: "positions",
    fits: (gold, claim, item) => positionFits(gold, claim, item.text),
    anchor: (gold) => gold.anchor,
    show: ({ holder, stance, issue }) => `${[...codesOf([holder ?? {}])]} ${stance} ${issue}`,
  },
];

/** A set of single sentences says `"exhaustive": true`: its one event is all there is, and its type must be the codebook's. */
export function isSentence(item) {
  return item.exhaustive === true;
}

/** Does gold list everything of this kind in this item, so that what it does not list is wrong? */
export function isExhaustive(item, plural) {
  return isSentence(item) ? plural === "events" : (item.exhaustive ?? []).includes(plural);
}
