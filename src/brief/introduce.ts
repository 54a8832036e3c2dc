// People at their first mention in a paper: "Prime Minister Narendra Modi", then "Narendra Modi".
import type { Actor } from "../model/index.js";

/** The title that somebody bore on a day. */
export interface HeldTitle {
  /** "head of state" */
  readonly role: string;
  /** "President" */
  readonly title: string;
}

/** Names somebody, with the office where the paper has not named the person yet; `day` is that of the act. */
export type Introduce = (actor: Actor, day: string | null) => string;

interface Known {
  titleOf(person: string, day: string): HeldTitle | null;
  nameOf(actor: Actor): string;
}

/** Of one paper: whom it has named is remembered. The text's word for an office goes before that of the lexicon. */
export function createIntroduce({ titleOf, nameOf }: Known): Introduce {
  const named = new Set<string>();
  return (actor, day) => {
    const name = nameOf(actor);
    const { person, office } = actor;
    if (person === undefined || name !== person || named.has(person)) return name;
    const held = day === null ? null : titleOf(person, day);
    const title = toldTitle(office) ?? (held === null ? null : heldTitle(held));
    if (title === null) return name;
    named.add(person);
    return `${title} ${name}`;
  };
}

/** "Commerce Minister", "spokesman": what can stand before a name. */
function toldTitle(office: string | undefined): string | null {
  if (office === undefined) return null;
  const isTitle = /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}$/u.test(office);
  return isTitle || /^spokes(?:man|woman|person)$/u.test(office) ? office : null;
}

/** "President"; of a minister the short form: "Foreign Minister". */
function heldTitle({ role, title }: HeldTitle): string | null {
  if (/ minister$/u.test(role))
    return role
      .split(" ")
      .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
      .join(" ");
  return toldTitle(title);
}
