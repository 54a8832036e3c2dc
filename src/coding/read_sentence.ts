// One sentence -> the reading that the four coders share. Notes in the document's memory whom it names.
import type { Lexicon, PersonEntry } from "../lexicon/index.js";
import type { Document } from "../model/index.js";
import { type Clause, type NounPhrase, parseSentence, type Sentence, type Token } from "../text/index.js";
import { isThing } from "./actors/describe.js";
import { findMentions } from "./actors/find_mentions.js";
import { sceneAt } from "./actors/home.js";
import type { Memory } from "./actors/memory.js";
import { mentionActor } from "./actors/name_actor.js";
import { type PhraseContext, words } from "./actors/phrase_context.js";
import { resolvePhrase } from "./actors/resolve_phrase.js";
import { settlePlaces } from "./actors/settle_places.js";
import { tellPerson } from "./actors/tell_person.js";
import { officeWords, titleEndingAt } from "./actors/titles.js";
import { voiceOf } from "./actors/voice.js";
import { attributionsOf } from "./attribution.js";
import { contextsOf } from "./contexts.js";
import { withFirstNoun } from "./first_noun.js";
import { masksOf } from "./masks.js";
import { mayHoldClaim } from "./may_hold_claim.js";
import { type Mention, type ResolvedActor, retold, type SentenceReading } from "./reading.js";
import { findTimes } from "./time/find_times.js";

/** Reads one sentence, or null when nothing in it can be claimed. `published` is an ISO date or null; the document's memory is changed. */
export function readSentence(
  sentence: Sentence,
  document: Document,
  published: string | null,
  lexicon: Lexicon,
  memory: Memory,
  { home, titled }: Pick<PhraseContext, "home" | "titled">,
): SentenceReading | null {
  memory.nextSentence();
  const tell = (surname: string, persons: readonly PersonEntry[]) =>
    tellPerson(surname, persons, published, memory);
  const found = findMentions(document.text, sentence.tokens, lexicon, tell);
  const mentions = settlePlaces(found, sentence.tokens).filter(
    (mention) => !isForeignOffice(mention, sentence.tokens, home) && !isTongue(mention, sentence.tokens),
  );
  const tokens = mentions[0]?.from === 0 ? sentence.tokens : withFirstNoun(sentence.tokens, lexicon);
  if (mentions.length === 0 && !mayHoldClaim(sentence, lexicon, memory)) return null;
  const parse = parseSentence(tokens);
  const times = findTimes(document.text, tokens, published);
  const context: PhraseContext = {
    times,
    text: document.text,
    tokens,
    elements: parse.elements,
    mentions,
    lexicon,
    memory,
    date: published,
    home,
    titled,
    block: sentence.block,
  };
  const actors = new Map<NounPhrase, readonly ResolvedActor[]>();
  const owners = new Map<NounPhrase, readonly ResolvedActor[]>();
  const voices = new Map<NounPhrase, ResolvedActor>();
  const roles = rolesOf(parse.clauses);
  for (const element of parse.elements) {
    if (element.kind !== "np") continue;
    const { np } = element;
    const isSubject = roles.subjects.has(np);
    const objectOf = roles.objectOf.get(np);
    if (isThing(tokens[np.head]?.lower ?? "", np.prep, objectOf?.verb.lemma ?? null)) continue;
    if (
      isSubject &&
      memory.wasAboutThing() &&
      tokens[np.head]?.lower === "it" &&
      np.from === firstSubject(parse.clauses)
    )
      continue;
    const rivals = objectOf?.subject;
    const not = rivals === undefined ? NOBODY : personsOf(rivals, actors);
    const owner = possessorActors(
      np,
      context,
      ownerSubject(objectOf, np, actors) ?? peopleBefore(objectOf, np, parse.clauses, actors, tokens),
    );
    if (owner.length > 0) {
      owners.set(np, owner);
      if (owner.every((one) => one.by !== "pronoun")) memory.note(owner, true);
    }
    const found = resolvePhrase(np, context, not);
    if (isSubject) noteSomebody(np, found, context);
    if (found.length === 0) {
      if (!isSubject && np.prep !== "according to" && np.prep !== "by") continue;
      const voice = voiceOf(np, context);
      if (voice === null) continue;
      voices.set(np, voice);
      if (voice.person !== undefined) memory.note([voice], isSubject);
      else if (
        isSubject &&
        tokens[np.head]?.pos === "NOUN" &&
        titleEndingAt(np.head + 1, np.from, context) !== null
      )
        memory.noteOffice(withOffice(voice, np, context)); // "a junior minister said", whose name comes next
      continue;
    }
    actors.set(np, found);
    if (!isPlace(np, found)) memory.note(found, isSubject);
    const list = roles.subjects.get(np);
    if (list !== undefined && list.length > 1 && list.at(-1) === np)
      memory.note(
        list.flatMap((phrase) => actors.get(phrase) ?? []),
        true,
      ); // "Russia and China": the two, for "both" later on
  }
  const scene = sceneAt(context);
  if (scene !== null) memory.noteScene(scene, sentence.block);
  const main = mainActor(parse.clauses, actors);
  if (main !== null) memory.noteMain(main, sentence.block);
  memory.endSentence(isAboutThing(parse.clauses, tokens, actors));
  const actorsOf = (phrase: NounPhrase) => actors.get(phrase) ?? NO_ACTORS;
  const voice = (phrase: NounPhrase) => actors.get(phrase)?.[0] ?? voices.get(phrase) ?? null;
  const ownersOf = (phrase: NounPhrase) => owners.get(phrase) ?? NO_ACTORS;
  const partiesIn = (from: number, to: number) => parties(from, to, context, actors);
  let known: readonly string[] | null = null;
  const contexts = () => {
    known ??= contextsOf(tokens, lexicon);
    return known;
  };
  let masked: readonly string[] | null = null;
  const masks = () => {
    masked ??= masksOf(tokens, mentions);
    return masked;
  };
  const attributionOf = attributionsOf({ document, lexicon, tokens, parse, actorsOf });
  return {
    document,
    lexicon,
    sentence,
    tokens,
    parse,
    mentions,
    times,
    actorsOf,
    voiceOf: voice,
    ownersOf,
    partiesIn,
    recall: memory.recall(),
    masks,
    contexts,
    attributionOf,
  };
}

/** "the Foreign Office" in a report from Islamabad is no British one. */
function isForeignOffice({ from, to }: Mention, tokens: readonly Token[], home: readonly string[]): boolean {
  if (home.length === 0 || home.includes("GBR")) return false;
  return tokens[to - 1]?.text === "Office" && tokens[from]?.text === "Foreign";
}

/** "the use of the Russian language": what is spoken or written is of no state. */
function isTongue({ to, meaning }: Mention, tokens: readonly Token[]): boolean {
  return (
    meaning.kind === "adjective" &&
    /^(?:language|alphabet|script|dialect|speaker|lesson)s?$/u.test(tokens[to]?.lower ?? "")
  );
}

const NO_ACTORS: readonly ResolvedActor[] = [];
const NOBODY: ReadonlySet<string> = new Set();

/** The subjects of the sentence with their list, and for each object its clause. */
function rolesOf(clauses: readonly Clause[]): {
  subjects: Map<NounPhrase, readonly NounPhrase[]>;
  objectOf: Map<NounPhrase, Clause>;
} {
  const subjects = new Map<NounPhrase, readonly NounPhrase[]>();
  const objectOf = new Map<NounPhrase, Clause>();
  for (const clause of clauses) {
    for (const phrase of clause.subject) subjects.set(phrase, clause.subject);
    for (const phrase of clause.object) objectOf.set(phrase, clause);
  }
  return { subjects, objectOf };
}

/** The token where the first subject of the sentence begins; -1 without one. */
function firstSubject(clauses: readonly Clause[]): number {
  return clauses.find((clause) => clause.subject.length > 0)?.subject[0]?.from ?? -1;
}

/** The one country that the first main clause is about, told by its name or its people; null for several or none. */
function mainActor(
  clauses: readonly Clause[],
  actors: ReadonlyMap<NounPhrase, readonly ResolvedActor[]>,
): ResolvedActor | null {
  const mains = clauses.filter((clause) => clause.subject.length > 0 && clause.kind === "main");
  const subject = mains[0]?.subject ?? [];
  if (mains.some((clause) => clause.subject !== subject)) return null; // "Canberra accused Honiara; Honiara says …"
  const told = subject.flatMap((np) => actors.get(np) ?? []);
  const [only] = told;
  return told.length === 1 && only !== undefined && (only.country !== null || only.organisation !== undefined)
    ? only
    : null;
}

/** Is its first subject a plain thing: no party, no person, no pronoun, and nobody's? */
function isAboutThing(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  actors: ReadonlyMap<NounPhrase, readonly ResolvedActor[]>,
): boolean {
  const subject =
    clauses.find((clause) => clause.subject.length > 0 && clause.kind === "main")?.subject ?? [];
  return (
    subject.length > 0 &&
    subject.every((np) => !actors.has(np) && np.possessor === null && tokens[np.head]?.pos === "NOUN")
  );
}

/** "in Berlin", "at Geneva": a place, not somebody that "it" or "the two" could mean. */
function isPlace(np: NounPhrase, found: readonly ResolvedActor[]): boolean {
  return (
    np.prep !== null &&
    /^(?:in|at|near|outside)$/u.test(np.prep) &&
    found.every((actor) => actor.person === undefined && (actor.by === "name" || actor.by === "metonym"))
  );
}

/** "Putin hosted him": the object is not the subject's person. */
function personsOf(
  phrases: readonly NounPhrase[],
  actors: ReadonlyMap<NounPhrase, readonly ResolvedActor[]>,
): ReadonlySet<string> {
  let persons: Set<string> | null = null;
  for (const phrase of phrases) {
    for (const { person } of actors.get(phrase) ?? NO_ACTORS) {
      if (person !== undefined) persons = (persons ?? new Set()).add(person);
    }
  }
  return persons ?? NOBODY;
}

/** "a customs officer", whom "he" means next; "Malaysia's foreign minister", whose name may come in the next sentence. */
function noteSomebody(np: NounPhrase, found: readonly ResolvedActor[], context: PhraseContext): void {
  const { tokens, memory, lexicon } = context;
  const [actor] = found;
  if (actor?.person !== undefined || found.length > 1) return;
  const token = tokens[np.head];
  const title = titleEndingAt(np.head + 1, np.from, context);
  if (token === undefined || token.pos !== "NOUN" || (title === null && !lexicon.agents.has(token.lemma)))
    return;
  const first = tokens[np.from]?.lower;
  if (/^(?:an?|one|another)$/u.test(first ?? "")) {
    if (title === null && !PERSONS.test(token.lemma)) return;
    memory.noteUnnamed(
      actor ?? {
        text: context.text.slice(tokens[np.from]?.start ?? 0, token.end),
        country: null,
        sector: lexicon.agents.get(token.lemma) ?? null,
        by: "name",
        from: np.from,
        to: np.to,
      },
    );
  } else if (actor !== undefined && title !== null && actor.by !== "pronoun")
    memory.noteOffice(withOffice(actor, np, context));
}

/** The office of the phrase in its own words, for the name that may come next. */
function withOffice(actor: ResolvedActor, np: NounPhrase, context: PhraseContext): ResolvedActor {
  const title = titleEndingAt(np.head + 1, np.from, context);
  return title === null || actor.office !== undefined
    ? actor
    : retold(actor, { office: officeWords(title, np, context) });
}

/** Heads that are one person: "officer", "farmer", "spokesman". */
const PERSONS = /(?:er|or|man|woman|ist|ian|ant|ent|official|diplomat|aide|resident|lawyer|expert)$/u;

/** Who a phrase belongs to: "Putin" in "Putin's last visit". */
function possessorActors(
  np: NounPhrase,
  context: PhraseContext,
  subject: ResolvedActor | null,
): readonly ResolvedActor[] {
  const { possessor } = np;
  if (possessor === null) return [];
  if (
    subject !== null &&
    /^(?:its|their)$/u.test(context.tokens[possessor.from]?.lower ?? "") &&
    possessor.to - possessor.from === 1
  )
    return [retold(subject, { by: "pronoun" })];
  const pronoun = pronounOwner(
    context.tokens[possessor.from]?.lower ?? "",
    possessor.to - possessor.from === 1,
    context.memory,
  );
  if (pronoun !== null) return pronoun.map((actor) => retold(actor, { by: "pronoun" }));
  const mention = context.mentions.findLast(
    (candidate) => candidate.from >= possessor.from && candidate.to <= possessor.to,
  );
  if (mention === undefined) return [];
  const actor = mentionActor(mention, context.date, words(context, mention.from, mention.to));
  return actor === null ? [] : [actor];
}

/** "The OAU voiced its regret": the one body that the subject of the verb names owns the object. */
function ownerSubject(
  clause: Clause | undefined,
  np: NounPhrase,
  actors: ReadonlyMap<NounPhrase, readonly ResolvedActor[]>,
): ResolvedActor | null {
  if (clause === undefined || clause.subject.includes(np) || clause.subject.length !== 1) return null;
  const told = clause.subject.flatMap((phrase) => actors.get(phrase) ?? NO_ACTORS);
  const [only] = told;
  return told.length === 1 && only !== undefined && only.person === undefined && only.by !== "pronoun"
    ? only
    : null;
}

/** "Senegalese peasants fled to Gambia after soldiers torched their huts": the people that the main clause is about. */
function peopleBefore(
  clause: Clause | undefined,
  { possessor }: NounPhrase,
  clauses: readonly Clause[],
  actors: ReadonlyMap<NounPhrase, readonly ResolvedActor[]>,
  tokens: readonly Token[],
): ResolvedActor | null {
  if (clause?.kind !== "adverbial" || tokens[possessor?.from ?? -1]?.lower !== "their") return null;
  const main = clauses.find(({ kind, index }) => kind === "main" && index < clause.index);
  const head = tokens[main?.subject[0]?.head ?? -1];
  const [only, ...others] = main?.subject.flatMap((phrase) => actors.get(phrase) ?? NO_ACTORS) ?? [];
  if (only === undefined || others.length > 0 || only.by !== "group" || head === undefined) return null;
  return head.lower !== head.lemma && clause.subject.every((phrase) => !actors.has(phrase)) ? only : null;
}

/** "his", "its", "their": who was spoken of; null when the owner is no pronoun. */
function pronounOwner(word: string, isAlone: boolean, memory: Memory): readonly ResolvedActor[] | null {
  if (!isAlone || !/^(?:his|her|its|their)$/u.test(word)) return null;
  if (word === "their") return memory.two();
  const owner = word === "its" ? memory.party() : memory.person(new Set());
  return owner === null ? [] : [owner];
}

/** Parties of a token range: what phrases resolve to, else every mention; places and newspapers are left out. */
function parties(
  from: number,
  to: number,
  context: PhraseContext,
  actors: ReadonlyMap<NounPhrase, readonly ResolvedActor[]>,
): readonly ResolvedActor[] {
  const found: ResolvedActor[] = [];
  const add = (actor: ResolvedActor) => {
    const key = actor.organisation ?? actor.country;
    if (key === null || key === undefined || actor.sector === "JRN") return;
    if (!found.some((other) => (other.organisation ?? other.country) === key)) found.push(actor);
  };
  for (const mention of context.mentions) {
    if (mention.from < from || mention.to > to) continue;
    for (const [np, list] of actors)
      if (np.from >= from && np.to <= to && np.from <= mention.from && mention.to <= np.to) list.forEach(add);
    const actor = mentionActor(mention, context.date, words(context, mention.from, mention.to));
    if (actor !== null) add(actor);
  }
  for (const [np, list] of actors) {
    if (
      np.from >= from &&
      np.to <= to &&
      list.some((actor) => actor.by === "pronoun" || actor.by === "description")
    )
      list.forEach(add);
  }
  return found;
}
