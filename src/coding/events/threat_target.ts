// Whom a threat is for: whoever must not do what its condition names, whom its own side's act is on, who is warned.
import type { Sector } from "../../model/index.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import type { VerbMatch } from "./match_verb.js";
import { isPronoun, isSide, sectorOf } from "./side.js";
import { inWords } from "./target_in_words.js";
import { actorsAt, type Found, NOBODY, partyKey, unique } from "./targets.js";

/** "Could close the strait if the United States moved to strangle its exports": a threat is aimed at whoever must not do what is named. */
export function conditionTarget(reading: SentenceReading, source: readonly ResolvedActor[]): Found {
  if (source.length === 0) return NOBODY;
  const own = new Set(source.map(partyKey));
  const condition = reading.parse.clauses.find(
    ({ kind, marker }) => kind === "adverbial" && /^(?:if|unless|until|should)$/u.test(marker ?? ""),
  );
  const subject = condition?.subject ?? [];
  const named = unique(subject.flatMap((phrase) => actorsAt(reading, [phrase], false).actors));
  const others = named.filter((actor) => !own.has(partyKey(actor)) || isRuler(actor.sector, source));
  if (others.length > 0) return { actors: others.slice(0, 1), how: "named" };
  const [home] = source;
  const rulers = subject.filter((phrase) => isRuler(sectorOf(reading, phrase), source));
  if (named.length > 0 || rulers.length === 0 || home === undefined) return NOBODY;
  const told = inWords(reading, "THREATEN", rulers, source).actors;
  return {
    actors: told.map((actor) => ({ ...actor, country: actor.country ?? home.country })),
    how: "words",
  };
}

/** "The rebels vowed to fight until the army leaves": those who rule, to those who rise against them. */
function isRuler(sector: Sector | null, source: readonly ResolvedActor[]): boolean {
  const isRebel = source.every((actor) => actor.sector !== null && RISES.has(actor.sector));
  return isRebel && sector !== null && RULES.has(sector);
}
const RISES: ReadonlySet<Sector> = new Set(["REB", "OPP", "PTY", "UAF", "LAB", "CVL", "EDU", "AGR"]);
const RULES: ReadonlySet<Sector> = new Set(["GOV", "MIL", "COP", "LEG"]);

/**
 * "warned that Moscow would cut gas to Ukraine", "warned protesters that police would shoot": what one's own side will do is aimed at whom
 * its clause names, or at who is warned. Null where the warning is of another side.
 */
export function warnedOf(
  reading: SentenceReading,
  { inner, target }: VerbMatch,
  source: readonly ResolvedActor[],
): Found | null {
  if (inner === null || inner.kind !== "that" || source.length === 0) return null;
  const own = new Set(source.map(partyKey));
  const isOwn = inner.subject.some((phrase) => {
    const told = reading.actorsOf(phrase);
    if (told.length === 0 && isPronoun(reading, phrase)) return true; // "warned they would target ships"
    return told.length > 0
      ? told.every((actor) => own.has(partyKey(actor)))
      : FORCES.has(sectorOf(reading, phrase) ?? "UNK");
  });
  if (!isOwn) return null;
  const behind = [...inner.object, ...inner.prepositions.flatMap(({ phrases }) => phrases)].filter(
    ({ isTime }) => !isTime,
  );
  const others = unique(behind.flatMap((phrase) => actorsAt(reading, [phrase], true).actors)).filter(
    (actor) => !own.has(partyKey(actor)),
  );
  const [first] = target ?? [];
  if (first !== undefined && isSide(reading, first))
    return inWords(reading, "THREATEN", target ?? [], source);
  return others.length > 0 ? { actors: others.slice(0, 1), how: "modifier" } : null;
}

const FORCES: ReadonlySet<Sector> = new Set(["MIL", "COP", "PRM"]);

/** "The rebels promised to resume attacks on Nigerian pipelines": those who rise against their own state threaten what is of it. */
export function homeTarget(
  reading: SentenceReading,
  { clause, inner }: VerbMatch,
  source: readonly ResolvedActor[],
): Found {
  const [rebel] = source;
  if (
    rebel === undefined ||
    rebel.country === null ||
    !source.every(({ sector }) => sector !== null && RISES.has(sector))
  )
    return NOBODY;
  const phrases = [clause, ...(inner === null ? [] : [inner])].flatMap((one) => [
    ...one.object,
    ...one.prepositions
      .filter(({ prep }) => /^(?:against|at|on)$/u.test(prep))
      .flatMap((place) => place.phrases),
  ]);
  const found = phrases
    .filter(({ from, isTime }) => !isTime && from > clause.verb.from)
    .flatMap((phrase) =>
      reading
        .partiesIn(phrase.from, phrase.to)
        .map((actor) => ({ ...actor, text: wordsOf(reading, phrase.from, phrase.to) })),
    )
    .filter(({ country }) => country === rebel.country);
  return found.length === 0 ? NOBODY : { actors: found.slice(0, 1), how: "words" };
}
