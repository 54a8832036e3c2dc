// A copy with more fields that has the same hidden class as every other such copy.

/**
 * The same with more fields behind its own. V8 makes a hidden class anew for each `{ ...thing, more }` of a thing that a literal made: 800
 * articles had 1,664 of events alone, and whatever reads them later is slow (docs/decisions/0006-streams-and-threads.md).
 */
export function withFields<T extends object, More extends object>(thing: T, more: More): T & More {
  return Object.assign({}, thing, more);
}
