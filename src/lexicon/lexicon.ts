// The lexicon with its look-ups: built once from the compiled tables, then only read.
import type {
  EventType,
  GatheringKind,
  InstrumentKind,
  OtherField,
  PositionStance,
  Sector,
  Stage,
  Standing,
  Status,
} from "../model/index.js";
import { type Leanings, leaningsOf } from "./leanings.js";
import { createLinearModel, type LinearModel } from "./linear_model.js";
import { indexNames, type NameIndex } from "./names.js";
import { type ActRule, indexRules, parsePattern, type VerbRules } from "./patterns.js";
import { indexPhrases, type PhraseIndex } from "./phrase_index.js";
import { indexQuantityWords, type QuantityWords, splitWords } from "./quantity_words.js";
import type {
  CountryEntry,
  LexiconTables,
  LinkWord,
  MeasureTables,
  OfficeEntry,
  OrganisationEntry,
  SpeechVerb,
  TypeEntry,
} from "./tables.js";

export interface Title {
  /** Folded words of the title, in order. */
  readonly words: readonly string[];
  readonly role: string;
  readonly sector: Sector;
}

export interface Lexicon {
  readonly tables: LexiconTables;
  readonly names: NameIndex;
  readonly countries: ReadonlyMap<string, CountryEntry>;
  readonly organisations: ReadonlyMap<string, OrganisationEntry>;
  readonly verbs: ReadonlyMap<string, VerbRules>;
  readonly nouns: ReadonlyMap<string, readonly ActRule[]>;
  /** The types of events that words lean to by the patterns that they stand in. */
  readonly leanings: Leanings;
  readonly speech: ReadonlyMap<string, SpeechVerb>;
  /** Verbs that tell somebody's words only where these stand in quotation marks: 'called the plan a "farce"'. */
  readonly judging: ReadonlySet<string>;
  readonly agents: ReadonlyMap<string, Sector>;
  /** Titles by the last word ("minister"), longest first. */
  readonly titles: ReadonlyMap<string, readonly Title[]>;
  readonly types: ReadonlyMap<EventType, TypeEntry>;
  /** Verb -> classes of its senses. */
  readonly verbSenses: ReadonlyMap<string, readonly string[]>;
  /** Noun -> the kind of its first sense: "person", "act". */
  readonly nounKinds: ReadonlyMap<string, string>;
  /** Tells the type of an event from the words of its clause, where no pattern is sure. */
  readonly eventTypes: LinearModel;
  /** Tells which phrase an act is on, where no pattern names it. */
  readonly eventTargets: LinearModel;
  /** Words that govern an infinitive or a gerund and say how far the act is: "plan" planned, "refuse" negated. */
  readonly governors: ReadonlyMap<string, Status>;
  /** Cue lemmas of PLOVER's contexts. */
  readonly contexts: ReadonlyMap<string, readonly string[]>;
  /** Nouns of stance, with the prepositions that bring their issue. */
  readonly stanceNouns: ReadonlyMap<
    string,
    { readonly stance: PositionStance; readonly by: ReadonlySet<string> }
  >;
  /** Stance patterns by the verb they begin with, the most specific first. */
  readonly stances: ReadonlyMap<string, readonly StanceRule[]>;
  /** Topics by their cue phrases; `value` is the topic with its rank in data/words/topics. */
  readonly topics: PhraseIndex<{ readonly topic: string; readonly rank: number }>;
  /** Words that link a claim to its aim or reason, and their hedges. */
  readonly links: PhraseIndex<LinkWord>;
  /** Heads of names of documents and plans, by lemma. */
  readonly instruments: ReadonlyMap<string, readonly InstrumentHead[]>;
  /** Heads of names of gatherings, by lemma. */
  readonly gatherings: ReadonlyMap<string, GatheringKind>;
  /** Verbs, with what follows them, that tell how far a document has come. */
  readonly stages: PhraseIndex<{ readonly stage: Stage; readonly as: "subject" | "object" }>;
  /** Verbs, with what follows them, that tell who comes to a gathering. */
  readonly standings: PhraseIndex<{ readonly standing: Standing; readonly of: "subject" | "object" }>;
  /** Words of sport, fiction and weather. */
  readonly otherFields: PhraseIndex<OtherField>;
  readonly quantities: QuantityWords;
  /** Pipelines and routes by their names. */
  readonly routes: PhraseIndex<MeasureTables["routes"][number]>;
  /** Who held an office of a party, all dates. */
  readonly officesOf: (party: string, role: string) => readonly OfficeEntry[];
}

/** Builds every index. Takes about a tenth of a second; share the result. */
export function createLexicon(tables: LexiconTables): Lexicon {
  const offices = groupOffices(tables.parties.offices);
  const verbs = new Map(
    [...byFirstWord(tables.words.verbs.map(parsePattern))].map(([verb, rules]) => [verb, indexRules(rules)]),
  );
  const nouns = byFirstWord(tables.words.nouns.map(parsePattern));
  return {
    tables,
    officesOf: (party, role) => offices.get(`${party} ${role}`) ?? [],
    names: indexNames(tables.parties),
    countries: new Map(tables.parties.countries.map((country) => [country.code, country])),
    organisations: new Map(
      tables.parties.organisations.map((organisation) => [organisation.code, organisation]),
    ),
    verbs,
    nouns,
    leanings: leaningsOf(verbs, nouns),
    speech: new Map(
      tables.words.speech.filter(({ manner }) => manner !== "judgement").map((verb) => [verb.lemma, verb]),
    ),
    judging: new Set(
      tables.words.speech.filter(({ manner }) => manner === "judgement").map(({ lemma }) => lemma),
    ),
    agents: new Map(tables.words.agents.map((agent) => [agent.word, agent.sector])),
    titles: indexTitles(tables),
    governors: governors(tables),
    contexts: contexts(tables),
    quantities: indexQuantityWords(tables.measures),
    routes: indexPhrases(
      tables.measures.routes.flatMap((route) =>
        [route.name, ...route.names].map((name) => ({ words: splitWords(name), value: route })),
      ),
    ),
    stances: stances(tables),
    links: indexPhrases(
      tables.words.links.flatMap(({ link, words }) =>
        words.map((phrase) => ({ words: phrase.split(" "), value: link })),
      ),
    ),
    instruments: instruments(tables),
    gatherings: new Map(
      tables.words.gatherings.flatMap(({ kind, words }) => words.map((word) => [word, kind] as const)),
    ),
    stages: indexPhrases(
      tables.words.stages.flatMap(({ stage, as, words }) =>
        words.map((word) => ({ words: word.split(" "), value: { stage, as } })),
      ),
    ),
    standings: indexPhrases(
      tables.words.standings.flatMap(({ standing, of, words }) =>
        words.map((word) => ({ words: word.split(" "), value: { standing, of } })),
      ),
    ),
    stanceNouns: new Map(
      tables.words.stanceNouns.map(({ noun, stance, by }) => [noun, { stance, by: new Set(by) }]),
    ),
    topics: indexPhrases(
      tables.words.topics.flatMap(({ topic, words }, rank) =>
        words.map((word) => ({ words: word.toLowerCase().split(" "), value: { topic, rank } })),
      ),
    ),
    otherFields: indexPhrases(
      tables.words.otherFields.flatMap(({ field, words }) =>
        words.map((phrase) => ({ words: splitWords(phrase), value: field })),
      ),
    ),
    types: new Map(tables.codebook.types.map((type) => [type.type, type])),
    verbSenses: new Map(Object.entries(tables.senses.verbs).map(([verb, told]) => [verb, told.split(" ")])),
    nounKinds: new Map(Object.entries(tables.senses.nouns)),
    eventTypes: createLinearModel(tables.eventTypes),
    eventTargets: createLinearModel(tables.eventTargets),
  };
}

/**
 * "is expected to" -> "expected", "plan to" -> "plan": the one word left of a hedge without its auxiliaries and its link;
 * a phrasal verb keeps its particle ("rule out").
 */
function governors(tables: LexiconTables): Map<string, Status> {
  const index = new Map<string, Status>();
  for (const { phrase, status } of tables.words.hedges) {
    const words = phrase
      .split(" ")
      .filter((word, i) => !(i === 0 && /^(?:is|are|was|were|be|has|have|had|get)$/u.test(word)));
    const second = words[1] ?? "";
    const link = words.length === 2 && /^(?:to|of|from)$/u.test(second);
    const isPhrasal = words.length === 2 && /^(?:out|off|against|about)$/u.test(second);
    const word = isPhrasal ? words.join(" ") : words[0];
    if (word !== undefined && (link || isPhrasal || words.length === 1) && !index.has(word))
      index.set(word, status);
  }
  return index;
}

/** The head of a document's name; `before` is the word that must stand right before it ("joint" statement), or null. */
interface InstrumentHead {
  readonly kind: InstrumentKind;
  readonly before: string | null;
  readonly needsModifier: boolean;
}

function instruments(tables: LexiconTables): Map<string, InstrumentHead[]> {
  const index = new Map<string, InstrumentHead[]>();
  for (const { kind, needs, words } of tables.words.instruments) {
    for (const phrase of words) {
      const [head = "", before = null] = phrase.split(" ").reverse();
      const entry = { kind, before, needsModifier: needs === "modifier" };
      index.set(head, [...(index.get(head) ?? []), entry]);
    }
  }
  return index;
}

/** A pattern of stance; `isNegated` where it holds of a negated verb only ("not hide its anger"), `isOfSpeaker` where who says so holds it. */
export interface StanceRule {
  readonly rule: ActRule;
  readonly stance: PositionStance;
  readonly isNegated: boolean;
  readonly isOfSpeaker: boolean;
}

function stances(tables: LexiconTables): Map<string, StanceRule[]> {
  const index = new Map<string, StanceRule[]>();
  for (const { match, stance, of } of tables.words.stances) {
    const isNegated = match.startsWith("not ");
    const rule = parsePattern({
      match: isNegated ? match.slice(4) : match,
      type: "AGREE",
      mode: null,
      cameo: null,
      symmetric: false,
      swap: false,
      status: null,
      sourceBy: [],
      phrase: "",
      source: "",
    });
    for (const word of rule.first) {
      const list = index.get(word);
      const entry = { rule, stance, isNegated, isOfSpeaker: of === "speaker" };
      if (list === undefined) index.set(word, [entry]);
      else list.push(entry);
    }
  }
  for (const list of index.values())
    list.sort((a, b) => b.rule.weight - a.rule.weight || Number(b.isNegated) - Number(a.isNegated));
  return index;
}

function contexts(tables: LexiconTables): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { context, words } of tables.codebook.contexts) {
    for (const word of words) {
      const key = word.toLowerCase();
      const list = index.get(key);
      if (list === undefined) index.set(key, [context]);
      else list.push(context);
    }
  }
  return index;
}

function groupOffices(rows: readonly OfficeEntry[]): Map<string, OfficeEntry[]> {
  const index = new Map<string, OfficeEntry[]>();
  for (const row of rows) {
    const key = `${row.party} ${row.role}`;
    const list = index.get(key);
    if (list === undefined) index.set(key, [row]);
    else list.push(row);
  }
  return index;
}

function byFirstWord(rules: readonly ActRule[]): Map<string, ActRule[]> {
  const index = new Map<string, ActRule[]>();
  for (const rule of rules) {
    for (const word of rule.first) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [rule]);
      else list.push(rule);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.weight - a.weight);
  return index;
}

function indexTitles(tables: LexiconTables): Map<string, Title[]> {
  const index = new Map<string, Title[]>();
  for (const { title, role, sector } of tables.words.titles) {
    const words = title.toLowerCase().split(/[\s-]+/u);
    const key = words.at(-1) ?? title;
    const list = index.get(key);
    if (list === undefined) index.set(key, [{ words, role, sector }]);
    else list.push({ words, role, sector });
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
