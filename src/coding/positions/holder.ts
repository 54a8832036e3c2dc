// Who holds a position: the party of the subject; a body or a group without a country where the verb leaves no doubt.
import type { Clause, NounPhrase } from "../../text/index.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";

/** Who speaks for no party: students, tourists, players, newspapers. */
const PRIVATE: ReadonlySet<string> = new Set(["CVL", "EDU", "JRN", "CRM", "REF"]);

/** The holders that the subject names; `isPlain` lets groups without a country hold one ("lawmakers back it"). */
export function holdersOf(
  reading: SentenceReading,
  clause: Clause,
  isPlain: boolean,
): readonly ResolvedActor[] {
  return clause.subject.flatMap((phrase) => holdersIn(reading, phrase, isPlain));
}

export function holdersIn(
  reading: SentenceReading,
  phrase: NounPhrase,
  isPlain: boolean,
): readonly ResolvedActor[] {
  const found = reading.actorsOf(phrase);
  const voice = found.length > 0 ? null : reading.voiceOf(phrase);
  const told = (voice === null ? found : [voice]).filter(
    ({ country, organisation }) => country !== null || organisation !== undefined,
  );
  if (told.length > 0) return told.filter(({ sector }) => !PRIVATE.has(sector ?? "GOV"));
  if (!isPlain || found.length > 0 || !isGroup(reading, phrase)) return [];
  const sector = reading.lexicon.agents.get(reading.tokens[phrase.head]?.lemma ?? "") ?? null;
  if (sector !== null && PRIVATE.has(sector)) return [];
  const text = wordsOf(reading, phrase.from, phrase.to);
  return [{ text, country: null, sector, by: "name", from: phrase.from, to: phrase.to }];
}

const GROUPS = new Set(
  "group party bloc faction caucus alliance coalition chamber council committee commission board federation association union lobby camp opposition majority minority region province county state city town governor mayor".split(
    " ",
  ),
);
/** "processors", "growers", "unionists": many who do something; not "papers", "numbers". */
const DOERS = /(?:[eo]rs|ists|ians|ants|ees|men|women)$/u;
const NO_DOERS = new Set(
  "papers numbers orders matters rivers quarters letters members others centers chapters covers powers towers borders offers prices factors sectors doors floors terms players fans supporters readers viewers visitors customers users winners losers drivers".split(
    " ",
  ),
);

function isGroup(reading: SentenceReading, phrase: NounPhrase): boolean {
  const token = reading.tokens[phrase.head];
  if (token === undefined) return false;
  if (token.pos === "PROPN" && phrase.from === 0 && phrase.to === 1) return DOERS.test(token.lower); // "Processors in Cork call for"
  if (token.pos === "PROPN")
    return phrase.to - phrase.from >= 2 && !/^\p{Lu}+$/u.test(token.text) && phrase.possessor === null; // "West Bengal"
  if (/^(?:both|these|those|its|their|his|her|such)$/u.test(reading.tokens[phrase.from]?.lower ?? ""))
    return false; // whose they are is not told
  const { lemma, lower } = token;
  if (token.pos !== "NOUN") return false;
  return (
    GROUPS.has(lemma) ||
    reading.lexicon.agents.has(lemma) ||
    (lower !== lemma && DOERS.test(lower) && !NO_DOERS.has(lower))
  );
}
