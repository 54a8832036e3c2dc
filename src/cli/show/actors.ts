// Who acts, in words: countries and organisations by name, persons with their country, others as the text has them.
import type { Actor } from "../../model/index.js";

export type Names = Readonly<Record<string, string>>;

const MOST_SHOWN = 4;

/** "Russia", "Vladimir Putin (Russia)", "Chinese banks (China)". */
export function showActor(actor: Actor, names: Names): string {
  const body = actor.organisation === undefined ? null : showCode(actor.organisation, names);
  const country = actor.country === null ? null : showCode(actor.country, names);
  const belongs = actor.affiliation ?? body ?? country;
  if (actor.person !== undefined) return withOf(actor.person, belongs);
  if (body !== null) return body;
  if (country !== null && (actor.sector === null || actor.sector === "GOV")) return country;
  return withOf(actor.text, belongs);
}

/** Several, of which four are named. */
export function showActors(actors: readonly Actor[], names: Names): string {
  return showList(actors.map((actor) => showActor(actor, names)));
}

export function showCodes(codes: readonly string[], names: Names): string {
  return showList(codes.map((code) => showCode(code, names)));
}

export function showCode(code: string, names: Names): string {
  return names[code] ?? code;
}

function showList(words: readonly string[]): string {
  const once = [...new Set(words)];
  const more = once.length - MOST_SHOWN;
  return more > 0 ? `${once.slice(0, MOST_SHOWN).join(", ")} and ${more} more` : once.join(", ");
}

function withOf(name: string, of: string | null): string {
  return of === null || of === name ? name : `${name} (${of})`;
}
