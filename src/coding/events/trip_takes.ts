// "Xi's European trip, which took the Chinese to France, Hungary and Serbia": the trip is the subject, the traveller the object.

import type { EventClaim } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import { citationOf, pairsOf, periodOf, plainActor, type Unnamed } from "../claim_parts.js";
import { modalityOf, typeAfter } from "../modality.js";
import { type SentenceReading, wordsOf } from "../reading.js";
import { actorsAt, ownersOf, partyKey, unique } from "./targets.js";

const TRIPS = new Set("trip tour visit journey travel".split(" "));

/** The visit that such a clause tells, or null. */
export function tripTakes(reading: SentenceReading, clause: Clause): Unnamed<EventClaim> | null {
  const trip = clause.subject.find((phrase) => TRIPS.has(reading.tokens[phrase.head]?.lemma ?? ""));
  if (trip === undefined || !/^(?:take|bring|lead)$/u.test(clause.verb.lemma)) return null;
  const to = clause.prepositions.find((place) => place.prep === "to");
  if (to === undefined) return null;
  const travellers = unique(clause.object.flatMap((phrase) => reading.actorsOf(phrase)));
  const source = travellers.length > 0 ? travellers : unique(ownersOf(reading, trip));
  const target = unique(
    actorsAt(reading, to.phrases, true).actors.concat(
      to.phrases.flatMap((phrase) => actorsAt(reading, [phrase], true).actors),
    ),
  );
  const hosts = target.filter((actor) => !source.some((other) => partyKey(other) === partyKey(actor)));
  if (source.length === 0 || hosts.length === 0) return null;
  const modality = modalityOf(reading, clause);
  const pairs = pairsOf(source, hosts, false);
  const entry = reading.lexicon.types.get("CONSULT");
  return {
    kind: "event",
    type: typeAfter("CONSULT", modality),
    act: "CONSULT",
    mode: "visit",
    contexts: reading.contexts(),
    cameo: "042",
    intensity: entry?.modes.find((mode) => mode.mode === "visit")?.score ?? 0,
    symmetric: false,
    source: source.map(plainActor),
    target: hosts.map(plainActor),
    status: modality.status,
    period: periodOf(reading, clause.from, clause.to, modality.status),
    places: [],
    attribution: reading.attributionOf(clause),
    pairs,
    pair: pairs[0] ?? null,
    citation: citationOf(reading, clause.from, clause.to),
    confidence: 0.8,
    why: `a trip that takes somebody somewhere fits "${wordsOf(reading, clause.verb.from, clause.to)}"; ${modality.status}`,
  };
}
