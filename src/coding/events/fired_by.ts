// Weapons act for who fires them: "rockets fired by Hamas killed", "missiles fired from a U.S. aircraft destroyed". Of themselves they back nobody.
import type { Clause } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import { type Found, NOBODY } from "./targets.js";
import { agentsOf } from "./units.js";
import { unnamedSource, WEAPONS } from "./unnamed_sides.js";

/** Who fired the weapon that is the clause's subject: the one told with "by", or whose aircraft or ship it came from; nobody from a place alone. */
export function firedBy(reading: SentenceReading, clause: Clause): Found {
  const { parse, tokens, actorsOf, partiesIn } = reading;
  const { subject, verb } = clause;
  const [weapon] = verb.isPassive ? agentsOf(clause) : subject; // "was brought down by a missile fired by rebels"
  if (weapon === undefined || !WEAPONS.has(tokens[weapon.head]?.lemma ?? "")) return NOBODY;
  const firing = parse.clauses.find(
    (one) => one.kind === "participle" && one.subject[0] === weapon && FIRES.test(one.verb.lemma),
  );
  for (const { prep, phrases } of firing?.prepositions ?? []) {
    const [who] = phrases;
    if (who === undefined) continue;
    const isCarrier = prep === "from" && CARRIERS.test(tokens[who.head]?.lemma ?? "");
    const actors = prep === "by" ? actorsOf(who) : isCarrier ? partiesIn(who.from, who.to) : [];
    if (actors.length > 0) return { actors, how: "modifier" };
    const bearers = prep === "by" ? unnamedSource(reading, [who], [], clause) : [];
    if (bearers.length > 0) return { actors: bearers, how: "words" }; // "a bomb planted by Basque separatists"
  }
  return NOBODY;
}
const FIRES = /^(?:detonate|drop|fire|hide|hurl|launch|lay|lob|place|plant|set|shoot)$/u;
const CARRIERS =
  /^(?:aircraft|airplane|battery|boat|bomber|destroyer|drone|frigate|gunboat|gunship|helicopter|jet|plane|position|ship|submarine|tank|vessel|warplane|warship)$/u;

/** "Infantry backed by tanks": what a side has with it does not support it. */
export function isWithArms({ tokens }: SentenceReading, clause: Clause): boolean {
  const agents = agentsOf(clause);
  return agents.length > 0 && agents.every(({ head }) => ARMS.test(tokens[head]?.lemma ?? ""));
}
const ARMS =
  /^(?:airstrike|armou?r|artillery|bulldozer|drone|firepower|gunboat|gunfire|gunship|helicopter|jet|mortar|plane|rocket|strike|tank|vehicle|warplane|warship)$/u;
