// What an act is by who does it and to whom, where the pattern's words alone say another: two who drill together, helpers who are sent.
import { isPeople } from "../people.js";
import { type Modality, type SentenceReading, wordsOf } from "../reading.js";
import { matchVerb, type VerbMatch } from "./match_verb.js";
import { sectorOf } from "./side.js";
import { isSupplied, SUPPLIES } from "./supplied.js";
import { partyKey } from "./targets.js";
import { agentsOf } from "./units.js";

/** What the pattern says, but for drills of two, helpers who are sent, and orders to somebody else's soldiers. */
export function actOf(
  reading: SentenceReading,
  match: VerbMatch,
  { status }: Modality,
): VerbMatch["rule"]["entry"] {
  const { entry } = match.rule;
  if (isJointDrill(reading, match)) return { ...entry, ...JOINT_DRILL };
  if (status !== "actual" && isSentToHelp(match)) return { ...entry, ...PROTECTION };
  if (isOrderedOff(reading, match)) return { ...entry, ...DEMAND };
  if (isHostilePromise(reading, match)) return { ...entry, ...THREAT };
  if (isHeldByRebels(reading, match)) return { ...entry, ...KIDNAPPED };
  if (isOverflight(reading, match)) return { ...entry, ...SHOWN };
  if (isWelcome(reading, match)) return { ...entry, ...ASYLUM };
  if (isSupplied(reading, match.rule.entry, match.clause)) return { ...entry, ...SUPPLIES };
  if (isRelieved(reading, match)) return { ...entry, ...PROTECTION };
  if (isLanding(reading, match)) return { ...entry, ...MOVED };
  return entry;
}

/** "Kenya will send 1,000 police officers to Haiti", "Germany will station a brigade in Lithuania": the host is not threatened. */
function isSentToHelp({ rule, clause, units, target }: VerbMatch): boolean {
  const prep = target?.[0]?.prep;
  if (rule.entry.type !== "MOBILIZE" || (prep !== "to" && prep !== "in")) return false;
  if (/^(?:base|station)$/u.test(clause.verb.lemma)) return true;
  return units.some(({ prep: own, heads }) => own === null && heads.some((head) => HELPERS.has(head)));
}
const HELPERS = new Set(
  "adviser advisor engineer instructor medic officer observer peacekeeper police policeman trainer".split(
    " ",
  ),
);
/** CAMEO 074, provide military protection or peacekeeping. */
const PROTECTION = { type: "AID", mode: null, cameo: "074" } as const;

/** "Promised to resume attacks on pipelines": what is promised is violence. */
export function isHostilePromise(reading: SentenceReading, { rule, inner }: VerbMatch): boolean {
  if (rule.entry.type !== "AGREE" || inner === null || inner.kind !== "infinitive") return false;
  return matchVerb(reading, inner)?.rule.entry.type === "ASSAULT";
}
/** CAMEO 138, threaten with military force. */
const THREAT = { type: "THREATEN", mode: "violence", cameo: "138" } as const;

/** "Opened its borders to a large number of Syrians": who lets people in gives them shelter; who opens it to a neighbour stands down. */
function isWelcome({ mentions }: SentenceReading, { clause, units }: VerbMatch): boolean {
  if (clause.verb.lemma !== "open" || clause.verb.isNegated) return false;
  const isBorder = units.some(
    ({ prep, heads }) => prep === null && heads.some((head) => /^(?:border|door|frontier|gate)$/u.test(head)),
  );
  const [whom] = units.flatMap(({ prep, phrases }) => (prep === "to" ? phrases : []));
  return (
    isBorder &&
    whom !== undefined &&
    mentions.some(
      ({ from, meaning }) => meaning.kind === "people" && from >= whom.from && from <= whom.to + 2,
    )
  );
}
/** CAMEO 075, grant asylum. */
const ASYLUM = { type: "AID", mode: null, cameo: "075" } as const;

/** "Was held for nine days by rebels": whom no state holds is kidnapped. */
function isHeldByRebels(reading: SentenceReading, { rule, clause }: VerbMatch): boolean {
  const isTaken =
    rule.entry.mode === "arrest" ||
    (rule.entry.mode === "seize" && clause.object.some(({ head }) => isPerson(reading, head)));
  if (!isTaken || !/^(?:detain|hold|seize|take)$/u.test(clause.verb.lemma)) return false;
  if (
    agentsOf(clause).some(({ from, to }) =>
      /^(?:armed|masked|unidentified) (?:men|persons|youths)$/iu.test(wordsOf(reading, from, to)),
    )
  )
    return true; // "armed men seized the Dutch consul"
  const sectors = agentsOf(clause).map(
    (phrase) => reading.actorsOf(phrase)[0]?.sector ?? sectorOf(reading, phrase),
  );
  return sectors.length > 0 && sectors.every((sector) => sector === "REB" || sector === "UAF");
}
function isPerson({ tokens, lexicon }: SentenceReading, head: number): boolean {
  const { lemma = "" } = tokens[head] ?? {};
  return isPeople(lemma) || lexicon.nounKinds.get(lemma) === "person" || lexicon.titles.has(lemma);
}
/** CAMEO 181, abduct or take hostage. */
const KIDNAPPED = { type: "ASSAULT", mode: "abduct", cameo: "181" } as const;

/** "NATO jets flew low over Sarajevo": warplanes pay no visit. */
function isOverflight({ tokens }: SentenceReading, { rule, clause }: VerbMatch): boolean {
  const isOver =
    tokens[clause.verb.to]?.lower === "low" || clause.prepositions.some(({ prep }) => prep === "over");
  return (
    rule.entry.type === "CONSULT" &&
    clause.verb.lemma === "fly" &&
    isOver &&
    clause.subject.some(({ head }) => WARPLANES.test(tokens[head]?.lemma ?? ""))
  );
}
const WARPLANES = /^(?:bomber|drone|fighter|gunship|helicopter|jet|warplane)$/u;
/** CAMEO 150, demonstrate military power. */
const SHOWN = { type: "MOBILIZE", mode: "weapons", cameo: "150" } as const;

/** "The first Ghanaian peacekeepers flew into Kigali": who comes to keep the peace helps there. */
function isRelieved(reading: SentenceReading, { rule, clause }: VerbMatch): boolean {
  if (rule.entry.mode !== "visit" || !/^(?:arrive|fly|land)$/u.test(clause.verb.lemma)) return false;
  return clause.subject.some(({ from, to }) => {
    const behind = reading.parse.elements.find(
      (element) => element.kind === "np" && element.np.prep === "of" && element.np.from === to + 1,
    );
    const last = behind?.kind === "np" ? behind.np.to : to; // "a first batch of Ghanaian peacekeepers"
    return PEACEKEEPERS.test(wordsOf(reading, from, last));
  });
}
const PEACEKEEPERS = /\b(?:peacekeepers|peacekeeping (?:contingent|force|soldiers|troops))\b/iu;

/** "Senegalese soldiers landed in Gambia": troops pay no visit. */
function isLanding(reading: SentenceReading, { rule, clause }: VerbMatch): boolean {
  const actors = clause.subject.flatMap((phrase) => reading.actorsOf(phrase));
  const areTroops = actors.every(({ sector, person }) => sector === "MIL" && person === undefined);
  return rule.entry.mode === "visit" && actors.length > 0 && areTroops;
}
/** CAMEO 154, mobilise armed forces. */
const MOVED = { type: "MOBILIZE", mode: "troops", cameo: "154" } as const;

/** "Mali ordered French soldiers to leave": nobody has left. */
function isOrderedOff(reading: SentenceReading, { rule, clause }: VerbMatch): boolean {
  if (rule.entry.type !== "RETREAT" || clause.verb.lemma !== "order" || clause.verb.isPassive) return false;
  const own = new Set(clause.subject.flatMap((phrase) => reading.actorsOf(phrase)).map(partyKey));
  const told = clause.object.flatMap((phrase) => reading.actorsOf(phrase));
  return told.length > 0 && own.size > 0 && told.every((actor) => !own.has(partyKey(actor)));
}
/** CAMEO 104, demand. */
const DEMAND = { type: "REQUEST", mode: "change", cameo: "104" } as const;

/** "India and Oman held naval drills off Muscat": what one does alone shows force, what two do is done together. */
function isJointDrill(reading: SentenceReading, { rule, clause, units }: VerbMatch): boolean {
  const doers = agentsOf(clause); // "the war game was staged by American and Jordanian marines"
  if (rule.entry.type !== "MOBILIZE" || doers.length < 2) return false;
  const isDrill = units.some(({ prep, heads }) => prep === null && heads.some((head) => DRILLS.has(head)));
  const parties = new Set(doers.flatMap((phrase) => reading.actorsOf(phrase)).map(partyKey));
  return isDrill && parties.size > 1;
}
const DRILLS = new Set("drill exercise game manoeuvre maneuver patrol rehearsal war-game wargame".split(" "));
/** CAMEO 062, cooperate militarily. */
const JOINT_DRILL = { type: "COOPERATE", mode: null, cameo: "062", symmetric: true } as const;
