// The shape of data/ once compiled to JSON (src/lexicon/compiled/*.json). tools/compile_data.mjs writes it from YAML and TSV.
// Every entry keeps its `source`: an id of data/sources.yaml.
import type { EventType, LinkKind, OtherField, Precision, Sector, Status } from "../model/index.js";

import type { MeasureTables } from "./measure_tables.js";
import type { DocumentEntry, NamedWordTables } from "./named_tables.js";

export type { MeasureTables } from "./measure_tables.js";

export interface CountryEntry {
  /** ISO 3166-1 alpha-3, or PLOVER's exceptions (KOS for Kosovo). */
  readonly code: string;
  readonly iso2: string;
  readonly numeric: string;
  readonly name: string;
  /** Other names in running English text ("U.S.", "Britain", "PRC"), former names of the same state included. */
  readonly names: readonly string[];
  /** Adjectives ("Chinese", "Russian"). */
  readonly adjectives: readonly string[];
  /** People, singular and plural where they differ from the adjective ("Briton", "Britons", "Turks"). */
  readonly people: readonly string[];
  readonly capital: string | null;
  /** Names that stand for the government ("Moscow", "the Kremlin", "Downing Street"); the capital comes first where it does. */
  readonly seats: readonly string[];
  /** Large cities and well-known places; places only, never actors. */
  readonly cities: readonly string[];
  /** PLOVER: the sovereign a dependency is folded into, or null. */
  readonly foldedInto: string | null;
  readonly source: string;
}

export interface Membership {
  readonly country: string;
  /** ISO date or year; null: founding member. */
  readonly from: string | null;
  /** null: member still at `asOf`. */
  readonly to: string | null;
}

export interface OrganisationEntry {
  /** PLOVER code where it has one (UNO, EUU, NATO), else the common acronym (G7, BRICS, SCO, ASEAN, OPEC, IMF, "West"). */
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly kind: "organisation" | "alliance" | "bloc" | "court" | "bank" | "organ" | "ngo" | "group";
  readonly sector: Sector;
  /** Cities or buildings that stand for it ("Brussels" for the EU). */
  readonly seats: readonly string[];
  /** The body it is an organ of ("UNO" for the Security Council), or null. */
  readonly parent: string | null;
  readonly members: readonly Membership[];
  /** Day the membership list is known for. */
  readonly asOf: string;
  readonly source: string;
}

export interface NonStateEntry {
  /** Name as in text ("Hamas", "Houthi rebels", "Gazprom"). */
  readonly name: string;
  readonly names: readonly string[];
  readonly country: string | null;
  readonly sector: Sector;
  readonly source: string;
}

export interface OfficeEntry {
  /** ISO alpha-3 or an organisation's code. */
  readonly party: string;
  /** head of state, head of government, foreign minister, defence minister, … */
  readonly role: string;
  readonly title: string;
  readonly person: string;
  /** Other spellings ("Zelenskyy", "Zelenskiy"). */
  readonly names: readonly string[];
  readonly from: string;
  /** null: not known to have ended by `asOf`. */
  readonly to: string | null;
  /** The last day the row speaks for; after it, unknown. */
  readonly asOf: string;
  readonly confidence: "H" | "M" | "D";
  readonly source: string;
}

export interface MediaEntry {
  readonly name: string;
  readonly names: readonly string[];
  readonly country: string;
  readonly state: boolean;
  readonly kind: "agency" | "newspaper" | "broadcaster" | "magazine" | "online";
  readonly source: string;
}

export interface ThinkTankEntry {
  readonly name: string;
  readonly names: readonly string[];
  readonly country: string;
  readonly city: string | null;
  readonly source: string;
}

/** A name that holds a party's name and is something else: "South China Sea", "Bank of America". */
export interface NamesakeEntry {
  readonly name: string;
  readonly names: readonly string[];
  readonly source: string;
}

/** A host of the net, or its ending, under which offices or media of a country publish. */
export interface SiteEntry {
  /** "kremlin.ru": of it are "kremlin.ru" and "en.kremlin.ru". */
  readonly host: string;
  readonly country: string;
  /** The words of an office of the state; false: of a paper or agency of the country. */
  readonly official: boolean;
  /** Whose site it is, in words. */
  readonly of: string;
  readonly source: string;
}

/** A leader's family name that is another word or a given name too: "Ford". */
export interface PlainSurnameEntry {
  readonly name: string;
  readonly source: string;
}

export interface PartyTables {
  readonly countries: readonly CountryEntry[];
  readonly organisations: readonly OrganisationEntry[];
  readonly nonState: readonly NonStateEntry[];
  readonly offices: readonly OfficeEntry[];
  readonly media: readonly MediaEntry[];
  readonly thinkTanks: readonly ThinkTankEntry[];
  readonly namesakes: readonly NamesakeEntry[];
  readonly plainSurnames: readonly PlainSurnameEntry[];
  readonly sites: readonly SiteEntry[];
  readonly documents: readonly DocumentEntry[];
}

export interface ModeEntry {
  readonly mode: string;
  readonly score: number;
}
export interface TypeEntry {
  readonly type: EventType;
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
  readonly needsRecipient: boolean;
  readonly modes: readonly ModeEntry[];
  readonly source: string;
}
export interface CameoEntry {
  /** Text, never a number: "010" is not 10. */
  readonly code: string;
  readonly name: string;
  readonly type: EventType | null;
  readonly mode: string | null;
  readonly goldstein: number | null;
  readonly source: string;
}
export interface CodebookTables {
  readonly types: readonly TypeEntry[];
  readonly contexts: readonly {
    readonly context: string;
    readonly words: readonly string[];
    readonly source: string;
  }[];
  readonly cameo: readonly CameoEntry[];
  readonly sectors: readonly { readonly code: Sector; readonly name: string; readonly source: string }[];
}

/**
 * One way English says an act. `match` is words in order: the first is the verb's (or noun's) lemma, then particles,
 * prepositions and the head noun of the object as lemmas; `T` is where the target stands, as direct object or after
 * the preposition before it. "impose sanction on T", "visit T", "travel to T", "call on T".
 */
export interface ActPattern {
  readonly match: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly cameo: string | null;
  /** Both sides act alike ("signed a treaty with"): every actor is a source. */
  readonly symmetric: boolean;
  /** Who does it: the subject (default), or the target slot with the subject acted on ("was hit by", "suffered an attack by T"). */
  readonly swap: boolean;
  /** Status the words give by themselves ("plan to": planned); null leaves it to tense and mood. */
  readonly status: Status | null;
  /** For nouns: prepositions that bring the source beside the possessive and the adjective ("visit by S", "talks between"). */
  readonly sourceBy: readonly string[];
  /** The phrase that made the rule exist. */
  readonly phrase: string;
  readonly source: string;
}

export interface SpeechVerb {
  readonly lemma: string;
  /** neutral "say", claim "claim", hedged "suggest", denial "deny", directive "urge"; judgement "describe": says something only with words in quotation marks. */
  readonly manner: "neutral" | "claim" | "hedged" | "denial" | "directive" | "promise" | "judgement";
  readonly phrase: string;
  readonly source: string;
}

export type LinkWord = LinkKind | "hedge";

export interface WordTables extends NamedWordTables {
  readonly verbs: readonly ActPattern[];
  readonly nouns: readonly ActPattern[];
  readonly speech: readonly SpeechVerb[];
  /** Heads of noun phrases that make a nationality an actor with a sector: police COP, troops MIL, banks BUS. */
  readonly agents: readonly { readonly word: string; readonly sector: Sector; readonly source: string }[];
  /** Office nouns and the role they name: "prime minister" -> head of government. */
  readonly titles: readonly {
    readonly title: string;
    readonly role: string;
    readonly sector: Sector;
    readonly source: string;
  }[];
  /** Words that make an act not (yet) done: modal, hedge, negation, plan. */
  readonly hedges: readonly { readonly phrase: string; readonly status: Status; readonly source: string }[];
  /** Stances in words: "neutral on", "opposes", "backs"; `of` is "speaker" where who says so holds it ("said the fence was illegal"). */
  readonly stances: readonly {
    readonly match: string;
    readonly stance: "supports" | "opposes" | "neutral" | "undecided";
    readonly of: string | null;
    readonly phrase: string;
    readonly source: string;
  }[];
  /** Stances told by a noun: "opposition to"; `by` are the prepositions that bring the issue. */
  readonly stanceNouns: readonly {
    readonly noun: string;
    readonly stance: "supports" | "opposes" | "neutral" | "undecided";
    readonly by: readonly string[];
    readonly phrase: string;
    readonly source: string;
  }[];
  readonly topics: readonly {
    readonly topic: string;
    readonly words: readonly string[];
    readonly source: string;
  }[];
  /** Words between an act and its aim or reason, and words that make the link a guess. */
  readonly links: readonly {
    readonly link: LinkWord;
    readonly words: readonly string[];
    readonly source: string;
  }[];
  /** Words of sport, fiction and weather. */
  readonly otherFields: readonly {
    readonly field: OtherField;
    readonly words: readonly string[];
    readonly source: string;
  }[];
  readonly periods: readonly {
    readonly phrase: string;
    readonly precision: Precision;
    readonly source: string;
  }[];
  /** Issues that go by several names; `issue` is the one that a register calls it by. */
  readonly issues: readonly {
    readonly issue: string;
    readonly names: readonly string[];
    readonly source: string;
  }[];
  /** Words that mean the same in the name of an issue, in the singular; the words of "-" tell nothing of it. */
  readonly issueWords: readonly {
    readonly word: string;
    readonly words: readonly string[];
    readonly source: string;
  }[];
}

export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly licence: string;
  readonly seen: string;
}

/** How many units of a currency one US dollar bought, on the mean of a period. */
export interface RateEntry {
  /** ISO 4217. */
  readonly currency: string;
  /** "2023" among the annual means, "2023-05" among the monthly ones. */
  readonly period: string;
  readonly perDollar: number;
  readonly source: string;
}

/** Compiled by themselves: reading needs none of them. */
export interface RateTables {
  readonly annualMeans: readonly RateEntry[];
  readonly monthlyMeans: readonly RateEntry[];
  /** Currencies whose source counts dollars per unit: their means over months are means of the dollars. */
  readonly quotedInDollars: readonly { readonly currency: string; readonly source: string }[];
}

/** What a code of a state in files of votes stands for, by date. Compiled by themselves: reading needs none of them. */
export interface StateCode {
  /** cow: Correlates of War, as Voeten uses it; iso: a former code of ISO 3166-1. */
  readonly scheme: "cow" | "iso";
  readonly code: string;
  /** ISO 3166-1 alpha-3 of the state that goes on; of one that does not, its last code (Zanzibar had none: ZAN, of the COW list). */
  readonly state: string;
  readonly name: string;
  /** First and last day, ISO; null: without a limit. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

export interface VoteTables {
  readonly stateCodes: readonly StateCode[];
}

/** What reading needs of data/, compiled. */
/** A learned model as tools/train_event_types.mjs writes it. */
export interface LinearTable {
  /** "" for none. */
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** Name of a feature, what stands there -> one character a class: its code less 80 is the weight in steps. */
  readonly ones: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The same for features of two words. */
  readonly pairs: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

/** Of what kind the commonest senses of words are (WordNet 3.1; tools/compile_senses.mjs). */
export interface SenseTable {
  /** Verb -> its classes with blanks between: the synsets of two senses and what these are ways of. */
  readonly verbs: Readonly<Record<string, string>>;
  /** Noun -> the kind of its first sense: "person", "act". */
  readonly nouns: Readonly<Record<string, string>>;
}

export interface LexiconTables {
  readonly senses: SenseTable;
  readonly eventTypes: LinearTable;
  readonly eventTargets: LinearTable;
  readonly parties: PartyTables;
  readonly codebook: CodebookTables;
  readonly words: WordTables;
  readonly measures: MeasureTables;
  readonly sources: readonly SourceEntry[];
}
