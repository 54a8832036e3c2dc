// Who holds a position: the party of the subject; a body or a group without a country where the verb leaves no doubt.
import type { Clause, NounPhrase } from "../../text/index.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";

/** Whose state is not told: "ministers welcomed the growth". */
const OF_STATE: ReadonlySet<string> = new Set(["GOV", "MIL"]);

/** Who speaks for no party: students, tourists, players, newspapers. */
const PRIVATE: ReadonlySet<string> = new Set(["CVL", "EDU", "JRN", "CRM", "REF", "UNK"]);

/** The holders that the subject names; `isPlain` lets groups without a country hold one ("lawmakers back it"). */
export function holdersOf(
  reading: SentenceReading,
  clause: Clause,
  isPlain: boolean,
): readonly ResolvedActor[] {
  const above = meantAbove(reading, clause);
  if (above !== null) return above;
  const beside = absoluteOf(reading, clause);
  if (beside !== null) return beside.flatMap((phrase) => holdersIn(reading, phrase, isPlain));
  return clause.subject.flatMap((phrase) => holdersIn(reading, phrase, isPlain));
}

/** Who "we" in quoted words, "they" in what somebody says, and "those" among whom somebody is, are; null where the subject stands for itself. */
function meantAbove(reading: SentenceReading, clause: Clause): readonly ResolvedActor[] | null {
  const [subject] = clause.subject;
  if (subject === undefined) return null;
  const word = subject.to - subject.from === 1 ? (reading.tokens[subject.from]?.lower ?? "") : "";
  if (word === "we" || isOurs(reading, subject)) return speakersOf(reading, clause);
  const parent = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  if (/^(?:all|both)$/u.test(word)) return listBefore(reading, subject); // "Laos, Cambodia and Thailand all supported it"
  if (/^(?:they|it)$/u.test(word) && clause.kind === "that" && parent !== undefined) {
    const said = parent.subject.flatMap((phrase) => holdersIn(reading, phrase, true));
    return said.length === 0 || said.some(({ person }) => person !== undefined) ? null : said; // "Both sides say they are opposed"
  }
  if (clause.kind === "that" && parent !== undefined && isTheirs(reading, subject)) {
    const own = parent.subject.flatMap((phrase) => holdersIn(reading, phrase, false)); // "said his country would never agree"
    if (own.length > 0) return own;
  }
  return clause.kind === "main" ? null : membersAbove(reading, clause, subject);
}

/** "…, with Peru and Chile voting against and Mexico abstaining": who does it, or null where the clause is none of these. */
export function absoluteOf(reading: SentenceReading, clause: Clause): readonly NounPhrase[] | null {
  if (clause.kind !== "gerund" || clause.governor === null) return null;
  const { clauses, elements } = reading.parse;
  const { governor } = clause;
  for (const { prepositions } of clauses) {
    const list = prepositions.find(({ phrases }) => phrases.some(({ head }) => head === governor));
    if (list === undefined) continue;
    const [first] = list.phrases;
    const isApart = reading.tokens[(first?.possessor?.from ?? first?.from ?? 0) - 2]?.text === ",";
    return list.prep === "with" && (isApart || VOTES.test(clause.verb.lemma)) ? list.phrases : null;
  }
  const before = clauses[clause.index - 1];
  const at = elements.findIndex((element) => element.kind === "np" && element.np.head === governor);
  const element = elements[at];
  const isNext = /^(?:conj|comma)$/u.test(elements[at - 1]?.kind ?? "");
  if (element?.kind !== "np" || !isNext || before === undefined || element.np.from < before.verb.to)
    return null;
  return absoluteOf(reading, before) === null ? null : [element.np];
}

const VOTES = /^(?:abstain|vote|dissent|oppose|object)$/u;

/** "our government", "my country" in somebody's words. */
function isOurs(reading: SentenceReading, phrase: NounPhrase): boolean {
  if (!/^(?:our|my)$/u.test(reading.tokens[phrase.from]?.lower ?? "")) return false;
  return /^(?:government|country|nation|side|position|delegation|people|party)$/u.test(
    reading.tokens[phrase.head]?.lemma ?? "",
  );
}

/** The parties listed right before an "all". */
function listBefore(reading: SentenceReading, subject: NounPhrase): readonly ResolvedActor[] | null {
  const { elements } = reading.parse;
  const holders: ResolvedActor[] = [];
  for (let k = elements.findIndex((one) => one.kind === "np" && one.np === subject) - 1; k >= 0; k -= 1) {
    const element = elements[k];
    if (element?.kind === "np") holders.unshift(...holdersIn(reading, element.np, false));
    else if (element?.kind !== "comma" && element?.kind !== "conj") break;
  }
  return holders.length < 2 ? null : holders;
}

/** "his country", "her government" in what somebody says. */
function isTheirs(reading: SentenceReading, phrase: NounPhrase): boolean {
  return (
    /^(?:his|her|its|their|the)$/u.test(reading.tokens[phrase.from]?.lower ?? "") &&
    phrase.to - phrase.from === 2 &&
    /^(?:government|country|nation|side|delegation|party|ministry)$/u.test(lemmaOf(reading, phrase)) &&
    reading.actorsOf(phrase).length === 0
  );
}

/** Who speaks the quoted words of a clause: the subject of the verb of saying outside of them. */
function speakersOf(reading: SentenceReading, clause: Clause): readonly ResolvedActor[] {
  const isQuoted = ({ verb }: Clause) =>
    reading.sentence.quotes.some(({ from, to }) => from <= verb.main && verb.main < to);
  if (!isQuoted(clause)) return [];
  const speech = reading.parse.clauses.find(
    (other) => reading.lexicon.speech.has(other.verb.lemma) && other.subject.length > 0 && !isQuoted(other),
  );
  return speech?.subject.flatMap((phrase) => holdersIn(reading, phrase, false)) ?? [];
}

/** "Somalia was among those abstaining", "Peru is one of the states that oppose it": the holder is who is among them. */
function membersAbove(
  reading: SentenceReading,
  clause: Clause,
  subject: NounPhrase,
): readonly ResolvedActor[] | null {
  const { clauses } = reading.parse;
  const parent = clauses.find(
    (other) =>
      other.verb.lemma === "be" &&
      other.verb.to <= subject.from &&
      subject.from - other.verb.to <= 5 &&
      (other.object.includes(subject) || other.prepositions.some(({ phrases }) => phrases.includes(subject))),
  );
  if (parent === undefined || parent === clause || parent.verb.isNegated) return null;
  if (!/^(?:those|country|state|member|nation|government|one|party|power)$/u.test(lemmaOf(reading, subject)))
    return null;
  const holders = parent.subject.flatMap((phrase) => holdersIn(reading, phrase, true));
  return holders.length === 0 ? null : holders;
}

function lemmaOf(reading: SentenceReading, phrase: NounPhrase): string {
  const token = reading.tokens[phrase.head];
  return token?.lower === "those" ? "those" : (token?.lemma ?? "");
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
  const head = reading.tokens[phrase.head];
  const isMany = head !== undefined && head.lower !== head.lemma && DOERS.test(head.lower); // "Uzbek bakers", and no "Italian chef"
  const isOrganised = isPlain && (isMany || ORGANISED.has(lemmaOf(reading, phrase))); // "environmental groups in Kars"
  if (told.length > 0)
    return told.filter(
      ({ sector, isGuess }) =>
        isGuess !== true && (isOrganised || !PRIVATE.has(sector ?? "GOV")) && sector !== "JUD",
    ); // a court decides a case
  if (!isPlain) return [];
  if (found.length > 0)
    return found.filter(({ person, sector }) => person !== undefined && !PRIVATE.has(sector ?? "GOV")); // "the lawyer Jane Roe disagrees"
  if (voice !== null) return voice.person === undefined ? [] : [voice]; // "Jane Roe disagrees"
  if (!isGroup(reading, phrase)) return [];
  const sector = reading.lexicon.agents.get(reading.tokens[phrase.head]?.lemma ?? "") ?? null;
  const isOwned = phrase.possessor !== null && phrase.possessor.to - phrase.possessor.from > 1; // "its fleet's representatives"
  if (sector === "JUD") return [];
  if (
    sector !== null &&
    !ORGANISED.has(lemmaOf(reading, phrase)) &&
    (PRIVATE.has(sector) ||
      (OF_STATE.has(sector) &&
        !isOwned &&
        !isOfMany(reading, phrase) &&
        !GROUPS.has(lemmaOf(reading, phrase))))
  )
    return [];
  const text = wordsOf(reading, phrase.from, phrase.to);
  const owner = ownerOf(reading, phrase);
  if (owner !== null && owner.country !== null)
    return [{ text, country: owner.country, sector, by: "group", from: phrase.from, to: phrase.to }]; // "Colombia's cattle breeders"
  return [{ text, country: null, sector, by: "name", from: phrase.from, to: phrase.to }];
}

/** "Muslim leaders", "tribal chiefs": heads of many, and of no state. */
function isOfMany(reading: SentenceReading, phrase: NounPhrase): boolean {
  const token = reading.tokens[phrase.head];
  const before = reading.tokens[phrase.head - 1];
  if (token?.lemma !== "leader" || token.lower === token.lemma || before === undefined) return false;
  return (
    phrase.head > phrase.from &&
    /^(?:ADJ|NOUN|PROPN)$/u.test(before.pos) &&
    !/^(?:two|three|world|both|all|other)$/u.test(before.lower)
  );
}

/** Whose a group is: "Colombia's breeders", "Uzbek bakers". */
function ownerOf(reading: SentenceReading, phrase: NounPhrase): ResolvedActor | null {
  const [owner, other] = reading.ownersOf(phrase);
  if (owner !== undefined) return other === undefined ? owner : null;
  const told = reading.mentions.filter(
    ({ from, to, meaning }) =>
      from >= phrase.from && to <= phrase.to && /^(?:adjective|nonState|organisation)$/u.test(meaning.kind),
  );
  const [first] = told;
  return first === undefined || told.length > 1 ? null : (reading.partiesIn(first.from, first.to)[0] ?? null);
}

const GROUPS = new Set(
  "group party bloc faction caucus alliance coalition chamber council committee commission board federation association union lobby camp opposition majority minority partner country nation capital organisation organization ngo activist campaigner environmentalist board industry cooperative house mp deputy senator member greens tribe clan village community church neighbour neighbor region province county state city town governor mayor".split(
    " ",
  ),
);
/** Who speaks for many, though for no state. */
const ORGANISED = new Set(
  "group organisation organization resident villager islander investor creditor critic ngo activist campaigner environmentalist association union federation".split(
    " ",
  ),
);

/** "processors", "growers", "unionists": many who do something; not "papers", "numbers". */
const DOERS =
  /(?:[eo]rs|ists|ians|ants|ees|men|women|owners|democrats|liberals|conservatives|socialists|greens|mps|residents|elders)$/u;
const NO_DOERS = new Set(
  "papers numbers orders matters rivers quarters letters members others centers chapters covers powers towers borders offers prices factors sectors doors floors terms players fans supporters readers viewers visitors customers users winners losers drivers".split(
    " ",
  ),
);

function isGroup(reading: SentenceReading, phrase: NounPhrase): boolean {
  const token = reading.tokens[phrase.head];
  if (token === undefined) return false;
  if (token.pos === "PROPN" && phrase.from === 0 && phrase.to === 1)
    return DOERS.test(token.lower) || GROUPS.has(token.lower.replace(/s$/u, "")); // "Processors in Cork call for"
  if (token.pos === "PROPN")
    return phrase.to - phrase.from >= 2 && !/^\p{Lu}+$/u.test(token.text) && phrase.possessor === null; // "West Bengal"
  const isOwned = phrase.possessor !== null && phrase.possessor.to - phrase.possessor.from > 1; // "its fleet's skippers"
  if (
    !isOwned &&
    /^(?:both|these|those|its|their|his|her|such)$/u.test(reading.tokens[phrase.from]?.lower ?? "")
  )
    return false; // whose they are is not told
  const { lemma, lower } = token;
  if (token.pos !== "NOUN") return false;
  return (
    (GROUPS.has(lemma) && !(/^(?:country|nation|capital|member|deputy)$/u.test(lemma) && lower === lemma)) ||
    (lemma === "chief" && lower !== lemma) ||
    reading.lexicon.agents.has(lemma) ||
    (lower !== lemma && DOERS.test(lower) && !NO_DOERS.has(lower))
  );
}
