import type { Actor } from "../model/index.js";

/** An actor with the words that led to it, for `why`. */
export interface ResolvedActor extends Actor {
  /** "name", "office", "group", "pronoun", "description", "metonym"; "words" where only the words are known. */
  readonly by: "name" | "office" | "group" | "pronoun" | "description" | "metonym" | "words";
  /** The words told before that a pronoun or a short description stands for ("India's border force"). */
  readonly standsFor?: string;
  /** Is the country only the likeliest, with nothing that says so? A stance is not told of it. */
  readonly isGuess?: boolean;
  readonly from: number;
  readonly to: number;
}

type Changes = Partial<Omit<ResolvedActor, "country" | "organisation" | "affiliation">>;
type Building<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The actor told by other words: a copy with these changes. Field by field, because a copy by `{ ...actor, by }` of so many
 * kinds of actors gets a hidden class of its own each time, and whatever reads it later is slow (npm run bench).
 */
export function retold(actor: ResolvedActor, changes: Changes): ResolvedActor {
  const standsFor = changes.standsFor ?? actor.standsFor;
  return fill(actor, changes, changes.person ?? actor.person, changes.office ?? actor.office, standsFor);
}

/** The same without the actor's own person and office: "Chinese banks" after "China", "the ministry" after its minister. */
export function retoldWithoutPerson(actor: ResolvedActor, changes: Changes): ResolvedActor {
  return fill(actor, changes, changes.person, changes.office, changes.standsFor);
}

function fill(
  actor: ResolvedActor,
  changes: Changes,
  person: string | undefined,
  office: string | undefined,
  standsFor: string | undefined,
): ResolvedActor {
  const made = printed(actor, person, office) as Building<ResolvedActor>;
  if (changes.text !== undefined) made.text = changes.text;
  if (changes.sector !== undefined) made.sector = changes.sector;
  made.by = changes.by ?? actor.by;
  if (standsFor !== undefined) made.standsFor = standsFor;
  const isGuess = changes.isGuess ?? actor.isGuess;
  if (isGuess !== undefined) made.isGuess = isGuess;
  made.from = changes.from ?? actor.from;
  made.to = changes.to ?? actor.to;
  return made;
}

/** The actor without the words that led to it, as a claim has it. */
export function plainActor(actor: ResolvedActor): Actor {
  return printed(actor, actor.person, actor.office);
}

/** The fields that are printed, in their order. */
function printed(actor: Actor, person: string | undefined, office: string | undefined): Building<Actor> {
  const made = { text: actor.text, country: actor.country } as Building<Actor>;
  if (actor.organisation !== undefined) made.organisation = actor.organisation;
  made.sector = actor.sector;
  if (person !== undefined) made.person = person;
  if (office !== undefined) made.office = office;
  if (actor.affiliation !== undefined) made.affiliation = actor.affiliation;
  return made;
}
