// Sentences that hold no claim on states: which claims were made all the same.
// Every event and every position is one too many. A statement or a figure is, when it names a country or an organisation:
// who said "we declared war on caution" may well be kept, but not as a country.

/** `items` of {id, kind, text, why, may?}; gives {items, clean, falseClaims, byKind: {sport: {items, clean}, …}, misses}. */
export function scoreNoClaims(items, claimsOf) {
  const scores = items.map((item) => ({
    item,
    wrong: claimsOf(item).filter((claim) => isFalse(claim, item)),
  }));
  const byKind = {};
  for (const { item, wrong } of scores) {
    byKind[item.kind] ??= { items: 0, clean: 0 };
    byKind[item.kind].items += 1;
    byKind[item.kind].clean += wrong.length === 0 ? 1 : 0;
  }
  return {
    items: items.length,
    clean: scores.filter(({ wrong }) => wrong.length === 0).length,
    falseClaims: scores.reduce((sum, { wrong }) => sum + wrong.length, 0),
    byKind,
    misses: scores
      .filter(({ wrong }) => wrong.length > 0)
      .map(({ item, wrong }) => ({
        id: item.id,
        kind: "false claim",
        want: `${item.text} (${item.why})`,
        made: wrong.map(show),
      })),
  };
}

/** `may` of an item lists statuses that are no fault there: "if Canada had attacked" may be read as possible. */
function isFalse(claim, { may = [] }) {
  if (may.includes(claim.status)) return false;
  if (claim.kind === "event" || claim.kind === "position") return true;
  return namesState(claim);
}

function namesState({ pairs = [], direction, speaker, about = [] }) {
  const named = [direction?.from, direction?.to, speaker?.country, speaker?.organisation, ...about];
  return pairs.length > 0 || named.some(Boolean);
}

function show({ kind, type, status, source, target, holder, stance, speaker, measure, value }) {
  const codes = (actors) =>
    (actors ?? []).map(({ country, organisation, text }) => country ?? organisation ?? text);
  switch (kind) {
    case "event":
      return `event ${type}/${status} ${codes(source)}>${codes(target)}`;
    case "position":
      return `position ${codes([holder])} ${stance}`;
    case "statement":
      return `statement of ${codes([speaker])}`;
    default:
      return `figure ${measure} ${value}`;
  }
}
