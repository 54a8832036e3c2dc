// Sentences without a relation between two sides: of which an event was made all the same. Statements, figures and positions are no
// fault there.
import { KINDS } from "./kinds.mjs";

const { show } = KINDS.find(({ kind }) => kind === "event");

/** `items` of {id, kind, text}; gives {items, withEvent, byKind: {habit: {items, withEvent}, …}, misses}. */
export function scoreNoRelation(items, claimsOf) {
  const scores = items.map((item) => ({
    item,
    events: claimsOf(item).filter(({ kind }) => kind === "event"),
  }));
  const byKind = {};
  for (const { item, events } of scores) {
    byKind[item.kind] ??= { items: 0, withEvent: 0 };
    byKind[item.kind].items += 1;
    byKind[item.kind].withEvent += events.length > 0 ? 1 : 0;
  }
  const wrong = scores.filter(({ events }) => events.length > 0);
  return {
    items: items.length,
    withEvent: wrong.length,
    byKind,
    misses: wrong.map(({ item, events }) => ({
      id: item.id,
      kind: "event of no relation",
      want: item.text,
      made: events.map(show),
    })),
  };
}
