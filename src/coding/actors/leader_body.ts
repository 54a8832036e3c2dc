// "The Clinton administration", "the Aquino government": whose government it is, by the name of who led it, on whatever day.
import type { PersonEntry } from "../../lexicon/index.js";
import { type ResolvedActor, retoldWithoutPerson } from "../reading.js";
import { personActor } from "./name_actor.js";
import type { PhraseContext } from "./phrase_context.js";

const GOVERNMENTS = /^(?:administration|cabinet|government|junta|regime)$/u;
const LEADING = /^head of (?:state|government)$/u;

/** The country of the government at token `head`, by the surname before it; null where no leader or leaders of several bear it. */
export function leaderBody(
  from: number,
  head: number,
  { tokens, lexicon }: PhraseContext,
): ResolvedActor | null {
  const noun = tokens[head]?.lemma ?? "";
  const name = tokens[head - 1];
  if (head - 1 < from || !GOVERNMENTS.test(noun) || name?.pos !== "PROPN") return null;
  const persons = (lexicon.names.get(name.lower)?.all ?? []).flatMap(({ folded, meaning }) =>
    meaning.kind === "surname" && folded === name.lower ? meaning.persons : [],
  );
  const leaders = persons.filter(({ offices }) => offices.some(({ role }) => LEADING.test(role)));
  const parties = new Set(leaders.map(partyOf));
  const meant =
    noun === "administration" && parties.has("USA")
      ? leaders.filter((one) => partyOf(one) === "USA")
      : leaders; // what the presidents of the USA have
  const [first] = meant;
  if (first === undefined || new Set(meant.map(partyOf)).size > 1) return null;
  const leader = personActor(first, null, name.text, head - 1, head);
  return retoldWithoutPerson(leader, { sector: "GOV", by: "group" });
}

function partyOf({ offices }: PersonEntry): string {
  return offices.find(({ role }) => LEADING.test(role))?.party ?? "";
}
