// Gatherings of states that a sentence names, with place and day, and who is told to come (data/words/standings.yaml).
import {
  type Gathering,
  isMissing,
  missing,
  type Place,
  type Standing,
  type Status,
} from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import { citationOf, placesOf } from "../claim_parts.js";
import { modalityOf } from "../modality.js";
import type { SentenceReading } from "../reading.js";
import { codesOf, titleOf } from "../title_of.js";
import { type Role, rolesOf, verbMeaning } from "../verb_meaning.js";
import type { NamedMemory } from "./named_memory.js";
import { phrasesOf } from "./phrases_of.js";

export interface FoundGathering {
  readonly gathering: Gathering;
  readonly head: number;
}

/** Where papers and companies meet: "press conference", "conference call". */
const OTHERS = /^(?:press|news|video|phone|telephone|party|online)$/u;
/** Words behind the head that may tell its place and its day. */
const BEHIND = 9;

export function gatheringsIn(reading: SentenceReading, memory: NamedMemory): readonly FoundGathering[] {
  return phrasesOf(reading).flatMap((np) => {
    const found = gatheringAt(reading, np, memory);
    return found === null ? [] : [{ gathering: found, head: np.head }];
  });
}

function gatheringAt(reading: SentenceReading, np: NounPhrase, memory: NamedMemory): Gathering | null {
  const { tokens, lexicon, sentence, document } = reading;
  const token = tokens[np.head];
  const lemma = token?.lemma.toLowerCase() ?? "";
  const kind = lexicon.gatherings.get(lemma);
  const before = tokens[np.head - 1]?.lower ?? "";
  if (
    token === undefined ||
    kind === undefined ||
    OTHERS.test(before) ||
    tokens[np.head + 1]?.lower === "call"
  )
    return null;
  if (token.lower !== lemma) return null; // "summits"
  const title = titleOf(reading, np);
  const roles = rolesOf(reading, np);
  const end = Math.min(tokens.length, np.head + 1 + BEHIND, endOfClause(roles, np) ?? tokens.length);
  const places = placesOf(reading, np.head, end);
  const told = standingOf(reading, np, roles);
  const clause = told?.role.clause ?? roles[0]?.clause;
  const isPast = clause !== undefined && modalityOf(reading, clause).status === "actual";
  const period = periodBehind(reading, np, end, isPast);
  const known = title.isDefinite && !title.isNamed ? memory.gathering(lemma, places, sentence.index) : null;
  const span =
    clause === undefined
      ? citationOf(reading, np.from, np.to)
      : citationOf(reading, Math.min(clause.from, np.from), Math.max(clause.to, np.to));
  const gathering: Gathering = {
    kind,
    title: known?.title ?? title.words,
    places: firstOf([places, known?.places ?? [], homeOf(reading, told), wayOf(reading, told)]),
    period: isMissing(period) ? (known?.period ?? period) : period,
    who: told?.who ?? [],
    standing: told?.standing ?? null,
    start: span.start,
    end: span.end,
    text: document.text.slice(span.start, span.end),
  };
  memory.noteGathering(lemma, gathering, sentence.index);
  return gathering;
}

/** A clause that goes on behind the phrase ends what may belong to it. */
function endOfClause(roles: readonly Role[], np: NounPhrase): number | null {
  const ends = roles.map(({ clause }) => clause.to).filter((to) => to > np.head);
  return ends.length === 0 ? null : Math.max(...ends);
}

function periodBehind(
  reading: SentenceReading,
  np: NounPhrase,
  end: number,
  isPast: boolean,
): Gathering["period"] {
  const times = reading.times.filter(({ isComparison }) => !isComparison);
  const own =
    times.find(({ owner }) => owner === np.head) ??
    times.find(({ from, to }) => from > np.head && to <= end + 3 && from < end);
  if (own === undefined) return missing("not stated");
  const before = reading.tokens[own.from - 1]?.lower ?? "";
  return /^(?:since|until|after|before)$/u.test(before)
    ? missing("not stated")
    : isPast
      ? own.period
      : (own.ahead ?? own.period);
}

function firstOf(lists: readonly (readonly Place[])[]): readonly Place[] {
  return lists.find((list) => list.length > 0) ?? [];
}

interface ToldStanding {
  readonly standing: Standing;
  readonly who: readonly string[];
  readonly role: Role;
}

/** "travelled to Oslo for a forum": where they went is where it is. */
function wayOf(reading: SentenceReading, told: ToldStanding | null): readonly Place[] {
  if (told?.role.prep !== "for") return [];
  const way = told.role.clause.prepositions.find(({ prep }) => prep === "to")?.phrases[0];
  if (way === undefined) return [];
  const { mentions, document, tokens } = reading;
  return mentions.flatMap(({ from, to, meaning }) => {
    if (from < way.from || to > way.to || !("country" in meaning) || meaning.country === null) return [];
    const name = document.text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return [{ name, country: typeof meaning.country === "string" ? meaning.country : meaning.country.code }];
  });
}

/** Who hosts has it at home. */
function homeOf({ lexicon }: SentenceReading, told: ToldStanding | null): readonly Place[] {
  if (told?.standing !== "host") return [];
  return told.who.flatMap((code) => {
    const country = lexicon.countries.get(code);
    return country === undefined ? [] : [{ name: country.name, country: code }];
  });
}

function standingOf(reading: SentenceReading, np: NounPhrase, roles: readonly Role[]): ToldStanding | null {
  for (const role of roles) {
    const meaning = verbMeaning(reading, meant(reading, role), reading.lexicon.standings, () => true);
    if (meaning === null) continue;
    const { clause } = role;
    if (isWished(reading, clause)) return null;
    const phrases =
      meaning.of === "subject" ? clause.subject : clause.verb.isPassive ? clause.subject : clause.object;
    const who = codesOf(
      phrases.filter((phrase) => phrase.head !== np.head).flatMap((phrase) => reading.actorsOf(phrase)),
    );
    if (who.length === 0) continue;
    const standing = after(meaning.standing, statusOf(reading, clause), reading, clause);
    return standing === null ? null : { standing, who, role };
  }
  return null;
}

/** "declined an invitation to the conference": what is declined is the way there. */
function meant({ tokens }: SentenceReading, role: Role): Role {
  const object = role.clause.object[0];
  const isWay =
    object !== undefined &&
    /^(?:invitation|delegation|participation|attendance|envoy|team|delegate|representative)$/u.test(
      tokens[object.head]?.lemma ?? "",
    );
  return isWay && role.prep === "to" && role.clause.verb.lemma !== "send" ? { ...role, prep: null } : role;
}

/** "wants China to attend": the wish of another, and nobody's standing. */
function isWished({ parse }: SentenceReading, { kind, parent, subject }: Clause): boolean {
  if (kind !== "infinitive" || parent === null || subject.length === 0) return false;
  const above = parse.clauses[parent];
  return above !== undefined && !above.verb.isPassive && above.subject[0]?.head !== subject[0]?.head;
}

const ATTENDS: Readonly<Record<Status, Standing>> = {
  actual: "attended",
  planned: "will attend",
  possible: "may attend",
  undecided: "undecided",
  negated: "absent",
};

/** "has not yet committed to attending": the verb above decides. */
function statusOf(reading: SentenceReading, clause: Clause): Status {
  const own = modalityOf(reading, clause).status;
  const above = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  if (above === undefined || !/^(?:infinitive|gerund)$/u.test(clause.kind)) return own;
  const outer = modalityOf(reading, above).status;
  return outer === "undecided" || outer === "negated" ? outer : own;
}

/** "attended" by the status of its clause; what is not done of the others tells nothing. */
function after(
  standing: Standing,
  status: Status,
  { tokens }: SentenceReading,
  { verb, governor }: Clause,
): Standing | null {
  if (standing === "attended") {
    const isPast = verb.isPast || verb.isPerfect || tokens[verb.from]?.lower === "did";
    const isAhead = verb.modal !== null || governor !== null || !isPast;
    return status === "negated" && isAhead ? "declined" : ATTENDS[status];
  }
  if (standing === "host") return status === "negated" ? null : "host";
  return status === "actual" ? standing : null;
}
