// The closed lists that entries of data/ may use. They repeat src/model (this tool runs before the build);
// test/lexicon/compiled.test.ts fails when the two differ.

export const EVENT_TYPES = [
  ...["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST"],
  ...["ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"],
];
export const STATUSES = ["actual", "planned", "possible", "undecided", "negated"];
export const BOUNDS = ["exact", "about", "almost", "atLeast", "moreThan", "atMost", "lessThan", "range"];
export const POSITION_STANCES = ["supports", "opposes", "neutral", "undecided"];
export const SECTORS = [
  ...["COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK"],
  ...["AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC"],
  ...["IGO", "NGO", "IMG", "MNC"],
];
export const PRECISIONS = [
  ...["day", "week", "month", "quarter", "season", "half", "year", "fiscal-year", "decade"],
  ...["range", "before", "since"],
];
export const DIRECTIONS = ["up", "down", "flat"];
export const MANNERS = ["neutral", "claim", "hedged", "denial", "directive", "promise", "judgement"];
export const ORGANISATION_KINDS = [
  "organisation",
  "alliance",
  "bloc",
  "court",
  "bank",
  "organ",
  "ngo",
  "group",
];
export const MEDIA_KINDS = ["agency", "newspaper", "broadcaster", "magazine", "online"];
export const CONFIDENCES = ["H", "M", "D"];
export const OTHER_FIELDS = ["sport", "game or fiction", "weather"];
export const INSTRUMENT_KINDS = [
  ...[
    "treaty",
    "agreement",
    "memorandum",
    "contract",
    "protocol",
    "statement",
    "partnership",
    "plan",
    "project",
  ],
];
export const STAGES = [
  ...["proposed", "promised", "announced", "agreed", "declared", "signed", "ratified", "in force"],
  ...["suspended", "ended", "lapsed"],
];
export const GATHERING_KINDS = ["summit", "conference", "forum"];
export const LINK_WORDS = ["aim", "reason", "hedge"];
