// One gold item and the claims that were made of its text: what was found, missed, made wrongly and made though forbidden.

import { citesAround } from "./anchors.mjs";
import { assignClaims, wrongClaims } from "./assign.mjs";
import { typesMade } from "./confusion.mjs";
import { isExhaustive, isSentence, KINDS } from "./kinds.mjs";
import { eventFits, eventParts } from "./match_event.mjs";

/**
 * Gives {kinds: {events: {listed, found, made, right, wrong}, …}, parts, forbidden, boilerplate, outcomes, eventsMade,
 * typesMade, misses}, `outcomes` with a list of each kind, `typesMade` of single sentences. `right` and `wrong` are null where gold does not list everything; a claim that only fits an optional entry is
 * neither.
 */
export function scoreItem(item, claims) {
  const scored = KINDS.map((kind) => [kind.plural, scoreKind(item, claims, kind)]);
  const events = claims.filter((claim) => claim.kind === "event");
  const { serving } = scored.find(([plural]) => plural === "events")[1];
  const forbidden = (item.not ?? []).map((entry) => ({
    entry,
    isMade: events.some((claim) => eventFits(entry, claim, item.text, false)),
  }));
  return {
    id: item.id,
    kinds: Object.fromEntries(scored.map(([plural, { counts }]) => [plural, counts])),
    parts: eventPartsFound(item, events),
    forbidden: { listed: forbidden.length, made: forbidden.filter(({ isMade }) => isMade).length },
    boilerplate: boilerplateCited(item, claims),
    outcomes: Object.fromEntries(scored.map(([plural, { outcomes }]) => [plural, outcomes])),
    eventsMade: events.map((claim) => ({ type: claim.type, isRight: serving.has(claim) })),
    typesMade: isSentence(item) ? typesMade(item, events) : [],
    misses: [
      ...scored.flatMap(([, { misses }]) => misses),
      ...forbidden
        .filter(({ isMade }) => isMade)
        .map(({ entry }) => ({ id: item.id, kind: "forbidden", want: entry, made: ["it was made"] })),
    ],
  };
}

function scoreKind(item, allClaims, { kind, plural, fits, anchor, show }) {
  const entries = item[plural] ?? [];
  const claims = allClaims.filter((claim) => claim.kind === kind);
  const fitsHere = (entry, claim) => fits(entry, claim, item);
  const { found, missed } = assignClaims(entries, claims, fitsHere, anchor);
  const isComplete = isExhaustive(item, plural);
  const wrong = isComplete ? wrongClaims(entries, claims, found, fitsHere) : null;
  return {
    counts: {
      listed: found.size + missed.length,
      found: found.size,
      made: claims.length,
      right: isComplete ? new Set(found.values()).size : null,
      wrong: wrong === null ? null : wrong.length,
    },
    serving: new Set(found.values()),
    outcomes: entries
      .filter((entry) => !entry.optional)
      .map((entry) => ({ entry, text: item.text, anchor: anchor(entry), isFound: found.has(entry) })),
    misses: [
      ...missed.map((entry) => ({
        id: item.id,
        kind,
        want: entry,
        made: claims.filter((claim) => citesAround(claim, item.text, anchor(entry))).map(show),
      })),
      ...(wrong ?? []).map((claim) => ({
        id: item.id,
        kind: `${kind} not in gold`,
        want: null,
        made: [`${show(claim)} “${claim.citation?.text ?? ""}”`],
      })),
    ],
  };
}

/** Of the listed events, how many had a claim in their sentence with the right type, source, target and both sides. */
function eventPartsFound(item, events) {
  const listed = (item.events ?? []).filter((entry) => !entry.optional);
  const counts = { listed: listed.length, type: 0, source: 0, target: 0, sides: 0 };
  for (const entry of listed) {
    const parts = events
      .map((claim) => eventParts(entry, claim, item.text, isSentence(item)))
      .filter(({ place }) => place);
    counts.type += Number(parts.some(({ type }) => type));
    counts.source += Number(parts.some(({ source }) => source));
    counts.target += Number(parts.some(({ target }) => target));
    counts.sides += Number(parts.some(({ source, target }) => source && target));
  }
  return counts;
}

/** How many claims cite the stretches that are no part of the article (`boilerplate` of the item). */
function boilerplateCited({ text, boilerplate = [] }, claims) {
  const stretches = boilerplate.map((words) => [text.indexOf(words), text.indexOf(words) + words.length]);
  const cites = ({ citation }) =>
    citation != null && stretches.some(([start, end]) => citation.start < end && citation.end > start);
  return claims.filter(cites).length;
}
