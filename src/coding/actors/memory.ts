// What the document has said so far, for pronouns and descriptions: persons and parties in order of mention, subjects first.
// One memory per document; the reading of a sentence only looks back.
import { fold } from "../../lexicon/index.js";
import type { ResolvedActor } from "../resolved_actor.js";

const LIMIT = 24;
/** How many sentences behind an office its holder's name may come. */
const OFFICE_AGE = 3;
/** How many sentences a list of two ("Russia and China") is what "both" means. */
const LIST_AGE = 2;

/** Several parties named together, and in which sentence. */
interface NamedList {
  readonly actors: readonly ResolvedActor[];
  readonly sentence: number;
  readonly isSubject: boolean;
}

/** What a document had said up to one sentence, that sentence included. */
export interface Recall {
  /** The two that "both", "the two sides" mean: the last two distinct parties. */
  two(): readonly ResolvedActor[];
  /** The party last spoken of besides these (keys as country or organisation). */
  other(than: ReadonlySet<string>): ResolvedActor | null;
}

export class Memory {
  /** Codes of the countries of the headline. */
  constructor(private readonly titled: readonly string[] = []) {}

  private people: ResolvedActor[] = [];
  private parties: ResolvedActor[] = [];
  private list: NamedList | null = null;
  private many: NamedList | null = null;
  private sentence = 0;
  private thingBefore = false;
  private main: { readonly actor: ResolvedActor; readonly sentence: number; readonly block: number } | null =
    null;
  private office: { readonly actor: ResolvedActor; readonly sentence: number } | null = null;
  private scene: { readonly actor: ResolvedActor; readonly block: number } | null = null;
  private readonly bodies = new Map<string, ResolvedActor>();
  private readonly surnames = new Map<string, ResolvedActor>();

  /** Counts the sentences, so that a list named long ago gives way to newer mentions. */
  nextSentence(): void {
    this.sentence += 1;
  }

  /** Tells whether the sentence just read was about a thing ("The storm reached …"), which an "it" in the next means. */
  endSentence(isAboutThing: boolean): void {
    this.thingBefore = isAboutThing;
  }

  /** Was the sentence before about a thing? */
  wasAboutThing(): boolean {
    return this.thingBefore;
  }

  /** Notes the actors of one phrase; `isSubject` ones are preferred later. */
  note(actors: readonly ResolvedActor[], isSubject: boolean): void {
    for (const actor of actors) {
      if (actor.person !== undefined) {
        this.people = push(this.people, actor, isSubject);
        for (const word of nameWords(actor.person)) this.surnames.set(word, actor);
      }
      if (actor.by === "group" && actor.person === undefined) this.bodies.set(lastWord(actor.text), actor);
      if (actor.country !== null || actor.organisation !== undefined)
        this.parties = push(this.parties, actor, isSubject);
    }
    const distinct = distinctParties(actors);
    if (distinct.length < 2 || distinct.some((actor) => actor.country === null)) return;
    this.many = { actors: distinct, sentence: this.sentence, isSubject };
    if (distinct.length === 2) this.list = this.many;
  }

  /** Notes somebody told without a name ("a customs officer") whom "he" may mean next. */
  noteUnnamed(actor: ResolvedActor): void {
    this.people = push(this.people, actor, true);
  }

  /** Notes an office told without its holder's name ("Malaysia's foreign minister dismissed …"). */
  noteOffice(actor: ResolvedActor): void {
    this.office = { actor, sentence: this.sentence };
  }

  /** The office told in this or the three sentences before, whose holder a bare name may be: "…, Jane Roe said". */
  officeBefore(): ResolvedActor | null {
    const { office } = this;
    return office !== null && this.sentence - office.sentence <= OFFICE_AGE ? office.actor : null;
  }

  /** Notes the one party that the main clause of the sentence just read is about. */
  noteMain(actor: ResolvedActor, block: number): void {
    this.main = { actor, sentence: this.sentence, block };
  }

  /** The party that the sentence before was about, in the same paragraph: "Ethiopia denied it. The minister said …" */
  mainBefore(block: number): ResolvedActor | null {
    const { main } = this;
    const isBefore = main !== null && main.block === block && main.sentence === this.sentence - 1;
    return isBefore && main.actor.country !== null ? main.actor : null;
  }

  /** Notes where the paragraph has gone: "In Paramaribo the tone was cooler." */
  noteScene(actor: ResolvedActor, block: number): void {
    this.scene = { actor, block };
  }

  /** The country whose capital the paragraph has gone to. */
  sceneOf(block: number): ResolvedActor | null {
    return this.scene !== null && this.scene.block === block ? this.scene.actor : null;
  }

  /** The body told in full before that a bare "the force", "the ministry" means. */
  body(noun: string): ResolvedActor | null {
    return this.bodies.get(noun) ?? null;
  }

  /** The person last named with an office of these words ("the deputy minister"). */
  holder(office: readonly string[]): ResolvedActor | null {
    return (
      this.people.findLast((actor) => {
        const told = fold(actor.office ?? "").split(" ");
        return actor.office !== undefined && office.every((word) => told.includes(word));
      }) ?? null
    );
  }

  /** The party last spoken of among these countries. */
  lastOf(codes: readonly string[]): ResolvedActor | null {
    return this.parties.findLast((actor) => actor.country !== null && codes.includes(actor.country)) ?? null;
  }

  /** The party last spoken of that fits, told without its person. */
  lastWhere(fits: (actor: ResolvedActor) => boolean): ResolvedActor | null {
    const found = this.parties.findLast(fits) ?? null;
    if (found === null || found.person === undefined) return found;
    const { person: _person, office: _office, standsFor: _standsFor, ...party } = found;
    return { ...party, text: found.organisation ?? found.country ?? found.text };
  }

  /** The person of that name as the document has told of him, or null. */
  personNamed(name: string): ResolvedActor | null {
    return this.people.findLast(({ person }) => person === name) ?? null;
  }

  /** The person last spoken of whose office holds one of these words ("ambassador" for "the envoy"). */
  inOffice(words: ReadonlySet<string>): ResolvedActor | null {
    return (
      this.people.findLast(({ office, text, person }) =>
        fold(office ?? (person === undefined ? text : ""))
          .split(" ")
          .some((word) => words.has(word)),
      ) ?? null
    );
  }

  /** The party that the sentence before was about, of whatever kind, in any paragraph. */
  subjectBefore(): ResolvedActor | null {
    const { main } = this;
    return main !== null && main.sentence === this.sentence - 1 ? main.actor : null;
  }

  /** Has nobody been named yet? */
  isEmpty(): boolean {
    return this.people.length === 0 && this.parties.length === 0;
  }

  /** The person that "he", "the 71-year-old" means; `not` holds persons that the clause rules out ("Putin hosted him"). */
  person(not: ReadonlySet<string>): ResolvedActor | null {
    return this.people.findLast((actor) => actor.person === undefined || !not.has(actor.person)) ?? null;
  }

  /** The person last noted who speaks for a party ("the Indian leader"), or null. */
  personOf(party: string): ResolvedActor | null {
    return this.people.findLast((actor) => (actor.country ?? actor.organisation) === party) ?? null;
  }

  /** The country or organisation that "it" means; a private person's country does not count. */
  party(): ResolvedActor | null {
    const parties = this.parties.filter((actor) => actor.sector !== "JRN"); // "told the Daily Ledger. It …" is not the paper
    return parties.findLast((actor) => actor.person === undefined) ?? parties.at(-1) ?? null;
  }

  /** The country that "its" means before what only a state has ("its embassy"). */
  state(): ResolvedActor | null {
    const countries = this.parties.filter((actor) => actor.country !== null && actor.sector !== "JRN");
    return countries.findLast((actor) => actor.person === undefined) ?? countries.at(-1) ?? null;
  }

  /** The two that "both", "the two sides", "they" mean: the last two distinct parties. */
  two(): readonly ResolvedActor[] {
    return this.pairOfTitle() ?? lastTwo(this.parties, this.list, this.sentence);
  }

  /** The two of the headline, where one of them spoke of others last: "India supports talks between Russia and Ukraine." */
  private pairOfTitle(): readonly ResolvedActor[] | null {
    const { list, main, titled } = this;
    const subject = main?.actor.country ?? null;
    if (titled.length !== 2 || subject === null || !titled.includes(subject)) return null;
    const isFresh = list !== null && this.sentence - list.sentence <= LIST_AGE;
    if (isFresh && (list.isSubject || list.actors.some(({ country }) => country === subject))) return null;
    const two = titled.flatMap((code) => this.parties.findLast(({ country }) => country === code) ?? []);
    return two.length === 2 ? two : null;
  }

  /** What the memory holds at this moment, for coders that come back to the sentence when it has gone on. */
  recall(): Recall {
    const { parties, list, sentence } = this;
    const titled = this.pairOfTitle();
    return {
      two: () => titled ?? lastTwo(parties, list, sentence),
      other: (than) => parties.findLast((actor) => !than.has(partyOf(actor) ?? "")) ?? null,
    };
  }

  /** All that "they" means: a list named last ("Ireland, Norway and Spain"), else the last two. */
  all(): readonly ResolvedActor[] {
    const { many } = this;
    return many !== null && this.sentence - many.sentence <= LIST_AGE ? many.actors : this.two();
  }

  /** Is this surname somebody named in full before in the document? */
  known(surname: string): ResolvedActor | null {
    return this.surnames.get(fold(surname)) ?? null;
  }
}

function lastTwo(
  parties: readonly ResolvedActor[],
  list: NamedList | null,
  sentence: number,
): readonly ResolvedActor[] {
  if (list !== null && list.actors.length === 2 && sentence - list.sentence <= LIST_AGE) return list.actors;
  const countries = parties.filter((actor) => actor.country !== null);
  const recent = distinctParties(countries.toReversed()).slice(0, 2).toReversed();
  return recent.length === 2 ? recent : (list?.actors ?? []);
}

/** The list with the actor as its last, or last but one when it is no subject; named once, and no longer than LIMIT. */
function push(list: readonly ResolvedActor[], actor: ResolvedActor, isSubject: boolean): ResolvedActor[] {
  const last = list.at(-1);
  const party = partyOf(actor);
  const wasLast = last !== undefined && last.person === actor.person && partyOf(last) === party;
  const next: ResolvedActor[] = [];
  for (const other of list) {
    if (other.person !== actor.person || partyOf(other) !== party) next.push(other);
  }
  const final = isSubject || wasLast ? undefined : next.pop();
  next.push(actor);
  if (final !== undefined) next.push(final);
  return next.length > LIMIT ? next.slice(-LIMIT) : next;
}

function distinctParties(actors: readonly ResolvedActor[]): ResolvedActor[] {
  const seen = new Set<string>();
  return actors.filter((actor) => {
    const party = partyOf(actor);
    if (party === null || seen.has(party)) return false;
    seen.add(party);
    return true;
  });
}

function partyOf(actor: ResolvedActor): string | null {
  return actor.organisation ?? actor.country;
}

/** First and last word of a name: which is the family's differs by country, and only surnames of the lexicon ask. */
function nameWords(name: string): string[] {
  const words = fold(name).split(" ");
  const last = words.at(-1) ?? name;
  return [words[0] ?? name, last, last.slice(last.lastIndexOf("-") + 1)]; // "Harthi" of "Al-Harthi": tokens are cut there
}

function lastWord(text: string): string {
  return fold(text.slice(text.lastIndexOf(" ") + 1));
}
