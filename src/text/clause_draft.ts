// A clause while it is read, and what can be told from it alone.
import {
  CLAUSE_NOUN,
  CLAUSE_TAKING,
  DIRECTS,
  INTRANSITIVE,
  OBJECT_CONTROL,
  TELLS_ASIDE,
  WANTS_INFINITIVE,
  WHERE,
  WRITES,
  WRITTEN,
} from "./clause_words.js";
import type { ClauseKind, Element, NounPhrase, Prepositional, VerbGroup } from "./phrase.js";
import { isBySomebody, isOnlyPast, MEANS, type VerbLater } from "./reduced.js";
import type { Token } from "./token.js";

export interface Draft {
  verb: VerbGroup;
  kind: ClauseKind;
  marker: string | null;
  subject: readonly NounPhrase[];
  object: readonly NounPhrase[];
  prepositions: Prepositional[];
  predicate: number | null;
  parent: number | null;
  governor: number | null;
  from: number;
  to: number;
}

/**
 * The clause that an infinitive hangs on: the last one, or over a participle of a noun the one before whose verb wants an infinitive ("vowed in
 * leaflets scattered around the town to kill"), or whose object does it ("forced a plane flying to Delhi to land").
 */
export function infinitiveHost(drafts: readonly Draft[], current: number): number {
  const last = drafts[current];
  const above = drafts[current - 1];
  if (
    isToldToDo(above, last) &&
    !drafts.some((one) => one.kind === "infinitive" && one.parent === current - 1)
  )
    return current - 1;
  if (last?.kind !== "participle" || above === undefined || WANTS_INFINITIVE.has(last.verb.lemma))
    return current;
  if (OBJECT_CONTROL.has(last.verb.lemma) || last.object.length > 0) return current;
  const isOpen = WANTS_INFINITIVE.has(above.verb.lemma) && above.object.length === 0 && !above.verb.isPassive;
  return isOpen && !drafts.some((one) => one.kind === "infinitive" && one.parent === current - 1)
    ? current - 1
    : current;
}

/** Is the last clause a participle of the object of a verb whose object does what the infinitive says? */
function isToldToDo(above: Draft | undefined, last: Draft | undefined): boolean {
  const [whom] = last?.subject ?? [];
  return (
    above !== undefined &&
    last !== undefined &&
    whom !== undefined &&
    /^(?:gerund|participle)$/u.test(last.kind) &&
    OBJECT_CONTROL.has(above.verb.lemma) &&
    !above.verb.isPassive &&
    above.object.includes(whom) &&
    !OBJECT_CONTROL.has(last.verb.lemma) &&
    !WANTS_INFINITIVE.has(last.verb.lemma)
  );
}

/** Is the phrase an object of the clause, or behind its object where that does what a base says ("let a team of archaeologists resume")? */
export function isObjectOf(draft: Draft, np: NounPhrase, vg: VerbGroup): boolean {
  if (draft.object.includes(np)) return true;
  const isBase = !vg.isPast && !vg.isPassive && vg.modal === null && vg.from === vg.main;
  return (
    isBase &&
    np.prep === "of" &&
    /^(?:help|let|make|see|watch)$/u.test(draft.verb.lemma) &&
    draft.object.length > 0
  );
}

/** Who does what an infinitive below this clause says; null without a clause. */
export function controllerOf(draft: Draft | undefined): readonly NounPhrase[] | null {
  if (draft === undefined) return null;
  if (OBJECT_CONTROL.has(draft.verb.lemma) && !draft.verb.isPassive) {
    if (draft.object.length > 0) return draft.object;
    const called = draft.prepositions.find(
      (place) => place.prep === "on" || place.prep === "for" || place.prep === "with",
    );
    if (called !== undefined) return called.phrases;
  }
  return draft.subject;
}

/** The token that a verb hangs on: the last one of what stands before it. */
export function governorOf(before: Element | undefined): number | null {
  if (before === undefined) return null;
  if (before.kind === "np") return before.np.head;
  if (before.kind === "vg") return before.vg.main;
  return before.kind === "prep" || before.kind === "adj" || before.kind === "adv" ? before.at : null;
}

/** "were ambushed and killed by rebels", "was found dead, apparently killed by them": behind a passive a past form without an object is one. */
export function goesOn(tokens: readonly Token[], twin: Draft, vg: VerbGroup): VerbGroup {
  if (!twin.verb.isPassive || vg.isPassive || !vg.isPast || vg.main !== vg.to - 1) return vg;
  if (isOnlyPast(tokens, vg) || CLAUSE_TAKING.has(vg.lemma)) return vg;
  const next = tokens[vg.to];
  const isEnd = next === undefined || next.text === "." || next.text === ",";
  const isStrong = /(?:[^e]en|own)$/u.test(tokens[vg.main]?.lower ?? ""); // "arrested and flown to Lagos"
  const isPenal = PENAL.has(vg.lemma) && !/^(?:PRON|PROPN)$/u.test(next?.pos ?? "");
  if (isPenal) return { ...vg, isPassive: true, isPast: false }; // "were found guilty and fined 4,000 dollars"
  const isOpen = next?.pos === "ADP" && (isStrong || !BOTH.test(next.lower));
  const isBy = next?.pos === "ADP" && tokens.slice(vg.to, vg.to + 5).some(({ lower }) => lower === "by"); // "suffocated and burned with cigarettes by"
  return isEnd || isOpen || isBy || next?.pos === "CCONJ" ? { ...vg, isPassive: true, isPast: false } : vg;
}

/** What is done to somebody with a sum or a term behind it. */
const PENAL = new Set(["fine", "sentence", "jail", "award", "deny", "refuse", "grant", "give", "charge"]);

/** What stands behind an active past form as often: "was released and left for Paris". */
const BOTH = /^(?:to|for|with|up|down|off|out|back)$/u;

/** Who does what a gerund behind a clause says, and under which clause it stands. */
export function gerundPlace(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  current: number,
  vg: VerbGroup,
  before: Element | undefined,
  isAfterComma: boolean,
): { readonly subject: readonly NounPhrase[]; readonly parent: number } {
  const draft = drafts[current];
  if (draft === undefined) return { subject: [], parent: current };
  if (before?.kind === "np" && !isAfterComma) {
    const noun = before.np.isTime ? (draft.object.at(-1) ?? before.np) : before.np; // "passed a resolution Thursday criticizing"
    const isWhere = draft.object.length === 0 && draft.subject.length > 0 && WHERE.test(before.np.prep ?? ""); // "fled to the border seeking refuge"
    const isText = draft.object.some(({ head }) => WRITTEN.test(tokens[head]?.lemma ?? "")); // "sent a letter to Peru accusing it of"
    const isWritten = isText && before.np.prep !== null && WRITES.has(vg.lemma);
    const isPassed = PASSES.has(draft.verb.lemma) && PASSED.test(tokens[noun.head]?.lemma ?? ""); // "passed a resolution backing Taiwan"
    return { subject: isWhere || isWritten || isPassed ? draft.subject : [noun], parent: current };
  }
  if (before?.kind === "prep" && /^(?:of|for|from)$/u.test(before.word) && draft.object.length > 0)
    return { subject: draft.object, parent: current };
  const isCharged = before?.kind === "prep" && before.word === "with" && draft.verb.lemma === "charge";
  if (isCharged && draft.object.length > 0) return { subject: draft.object, parent: current }; // "charged a Moroccan with threatening Israel"
  const said = before?.kind === "comma" && TELLS_ASIDE.has(vg.lemma) ? mainIndex(drafts) : -1;
  return { subject: (drafts[said] ?? draft).subject, parent: said < 0 ? current : said }; // "urged both to let monitors in, saying that …"
}

/** What a body says in a text that it passes or issues. */
const PASSES = new Set("adopt approve issue pass publish release".split(" "));
const PASSED = /^(?:bill|communique|declaration|law|motion|resolution|statement)$/u;

/** "The council, in a statement read by its president, urged": the noun that a past form with "by" belongs to, where it is not the subject. */
export function nounDone(
  tokens: readonly Token[],
  vg: VerbGroup,
  before: Element | undefined,
): readonly NounPhrase[] | null {
  if (vg.isPassive || before?.kind !== "np" || before.np.prep === null || vg.to - vg.from > 1) return null;
  const by = tokens[vg.to + 1];
  const isBy = tokens[vg.to]?.lower === "by" && by?.pos !== "NUM" && !MEANS.test(by?.lower ?? "");
  return isBy && (vg.isPast || vg.lemma === "read") ? [before.np] : null;
}

export function lastTo(phrases: readonly NounPhrase[]): number {
  return phrases.at(-1)?.to ?? 0;
}

/** Where a prepositional phrase begins, its preposition included. */
function startOf({ prep, phrases }: Prepositional): number {
  const from = phrases[0]?.from ?? 0;
  return prep === "when" ? from : Math.max(0, from - prep.split(" ").length);
}

/** A clause as its verb opens it, with what stands in front. */
export function newDraft(
  opened: Pick<Draft, "verb" | "kind" | "marker" | "subject" | "parent" | "governor">,
  fronted: Prepositional[],
): Draft {
  const { verb, kind, marker, subject, parent, governor } = opened;
  return {
    verb,
    kind,
    marker,
    subject,
    object: [],
    prepositions: fronted,
    predicate: null,
    parent,
    governor,
    from: beginning(verb, subject, fronted),
    to: verb.to,
  };
}

/** Where a clause begins: at its verb, its subject or what stands in front of it. */
function beginning(
  { from }: VerbGroup,
  [first]: readonly NounPhrase[],
  [fronted]: readonly Prepositional[],
): number {
  return Math.min(from, first?.from ?? from, fronted === undefined ? from : startOf(fronted));
}

/**
 * "wants to cut off Moscow from goods that can be used … and target banks": a base form goes with the infinitive before.
 * "said it had fallen since records began, and rejected a treaty": behind ", and" an adverbial clause is over (`isApart`).
 */
export function twinOf(
  drafts: readonly Draft[],
  tokens: readonly Token[],
  vg: VerbGroup,
  isApart: boolean,
): Draft | null {
  const said = saidTwin(drafts, tokens, vg);
  if (said !== null) return said;
  const outside = outsideQuote(drafts, tokens, vg);
  if (outside !== null) return outside;
  if (drafts.at(-1)?.kind === "participle" && CLAUSE_TAKING.has(vg.lemma))
    return drafts[mainIndex(drafts)] ?? null; // 'called it "a gift wrapped in blood" and said'
  const verb = tokens[vg.main];
  const isBase =
    verb !== undefined &&
    verb.lower === verb.lemma &&
    !vg.isPast &&
    vg.modal === null &&
    vg.to - vg.from === 1;
  return isBase
    ? (drafts.findLast(
        (draft) =>
          draft.verb.form === "infinitive" || (draft.verb.modal !== null && draft.kind !== "relative"),
      ) ?? mainBefore(drafts, tokens, isApart))
    : mainBefore(drafts, tokens, isApart);
}

/** 'called it "a gift that nobody asked for" and left': behind words in quotation marks the verb before them goes on. */
function outsideQuote(drafts: readonly Draft[], tokens: readonly Token[], vg: VerbGroup): Draft | null {
  const close = tokens[vg.from - 2]?.text === "," ? vg.from - 3 : vg.from - 2;
  if (!/^["”]$/u.test(tokens[close]?.text ?? "") || tokens[vg.from - 1]?.pos !== "CCONJ") return null;
  const open = tokens.findLastIndex(({ text }, i) => i < close && /^["“]$/u.test(text));
  return (
    drafts.findLast(({ verb, subject, kind }) => verb.main < open && subject.length > 0 && kind === "main") ??
    null
  );
}

/** The last main clause that has a subject, as its number; -1 without one. */
export function mainIndex(drafts: readonly Draft[]): number {
  return drafts.findLastIndex(({ kind, subject }) => kind === "main" && subject.length > 0);
}

/** "said in a note issued on Monday that …": over a participle or a gerund the verb of saying that takes the clause; else `current`. */
export function saidAbove(drafts: readonly Draft[], current: number): number {
  const draft = drafts[current];
  if (draft === undefined || CLAUSE_TAKING.has(draft.verb.lemma)) return current;
  if (draft.kind !== "participle" && draft.kind !== "gerund") return current;
  const above = draft.parent;
  const said = above === null ? undefined : drafts[above];
  const isFree = said !== undefined && CLAUSE_TAKING.has(said.verb.lemma) && said.object.length === 0;
  return isFree && above !== null ? above : current;
}

/** "recalled that the pact was old and pointed out that …": a second verb of saying goes with the first, not with what is said. */
function saidTwin(drafts: readonly Draft[], tokens: readonly Token[], vg: VerbGroup): Draft | null {
  const opens = tokens[vg.to]?.lower === "that" || tokens[vg.to + 1]?.lower === "that";
  const last = drafts.at(-1)?.kind;
  if (DIRECTS.has(vg.lemma) && vg.isPast && !vg.isPassive && last === "that" && isUnlike(drafts.at(-1)))
    return drafts.findLast(({ kind, verb }) => kind === "main" && CLAUSE_TAKING.has(verb.lemma)) ?? null; // "said the launch was unacceptable and urged Seoul to act"
  if (!opens || !(CLAUSE_TAKING.has(vg.lemma) || vg.lemma === "point")) return null;
  if (last === "gerund" || last === "infinitive")
    return drafts.findLast(({ kind, subject }) => kind === "main" && subject.length > 0) ?? null; // "accused him of stealing, but stressed that"
  if (last !== "that") return null;
  return drafts.findLast(({ kind, verb }) => kind === "main" && CLAUSE_TAKING.has(verb.lemma)) ?? null;
}

/** What is, must be or had been done, and a plain past behind it: "said Russia had bombed Gori and asked Washington for help" is the speaker's. */
function isUnlike(draft: Draft | undefined): boolean {
  if (draft === undefined) return false;
  const { verb } = draft;
  return (verb.lemma === "be" && !verb.isPassive) || verb.modal !== null || verb.to - verb.from > 1;
}

/** "the incident off Riga, in which a cable was cut, and voiced support": an aside ends with its comma. */
function isAside(tokens: readonly Token[], { kind, verb, subject }: Draft): boolean {
  if (kind !== "relative") return false;
  for (let k = Math.min(verb.from, subject[0]?.from ?? verb.from); k >= Math.max(0, verb.from - 8); k -= 1) {
    if (!/^(?:which|who|whose|where)$/u.test(tokens[k]?.lower ?? "")) continue;
    const before = tokens[k - 1]?.pos === "ADP" ? tokens[k - 2] : tokens[k - 1];
    return before?.text === ",";
  }
  return false;
}

function mainBefore(drafts: readonly Draft[], tokens: readonly Token[], isApart: boolean): Draft | null {
  const last = drafts.at(-1);
  if (!isApart || last === undefined || (last.kind !== "adverbial" && !isAside(tokens, last))) return null;
  return drafts.findLast(({ kind }) => kind === "main") ?? null;
}

/** Takes the object, and what stands after the verb with it, from a clause that turns out to govern another. */
export function takeObject(draft: Draft): readonly NounPhrase[] {
  const { object } = draft;
  draft.object = [];
  draft.to = draft.verb.to;
  draft.prepositions = draft.prepositions.filter((place) => startOf(place) < draft.verb.from);
  return object;
}

/** The noun that a relative clause right after `before` may belong to; after a time it is the object ("a pact in May that …"). */
export function nounBefore(before: Element | undefined, draft: Draft | undefined): NounPhrase | null {
  if (before?.kind !== "np") return null;
  return before.np.isTime ? (draft?.object.at(-1) ?? null) : before.np;
}

/** "Under no circumstances does Moscow want": the verb with the auxiliary that stood before its subject. */
export function withAuxiliary(group: VerbGroup, carried: VerbGroup | null): VerbGroup {
  return carried === null
    ? group
    : { ...group, from: carried.from, isNegated: group.isNegated || carried.isNegated, isPast: false };
}

/** "He said," before a quotation: what is said is still to come. */
export function awaitsWords(draft: Draft | undefined): boolean {
  return draft !== undefined && CLAUSE_TAKING.has(draft.verb.lemma) && draft.object.length === 0;
}

/** Is "that" behind this verb, or behind this noun, the beginning of what is said: "said that", "a report that"? */
export function takesClause(drafts: readonly Draft[], current: number, noun: Token | undefined): boolean {
  const draft = drafts[current];
  if (draft === undefined) return false;
  return (
    CLAUSE_TAKING.has(draft.verb.lemma) ||
    (draft.kind === "participle" && saidAbove(drafts, current) !== current) ||
    CLAUSE_NOUN.has(noun?.lemma ?? "")
  );
}

/** "Danish journalist freed by Ethiopia", "a remark condemned by Berlin": the only verb of its subject, done by somebody. */
export function asDone(
  tokens: readonly Token[],
  vg: VerbGroup,
  before: Element | undefined,
  later: VerbLater,
): VerbGroup {
  const isAlone =
    vg.isPast && !vg.isPassive && vg.from === vg.main && before?.kind === "np" && later === "none";
  if (!isAlone || !isBySomebody(tokens, vg) || isOnlyPast(tokens, vg)) return vg;
  return INTRANSITIVE.has(vg.lemma) || BY_TOO.has(vg.lemma) ? vg : { ...vg, isPassive: true, isPast: false };
}
/** Verbs that take "by" of their own: "stood by its ally", "dropped by the palace". */
const BY_TOO = new Set(
  "abide answer begin call close come drop end open pass react respond retaliate stand start stick stop swear travel win".split(
    " ",
  ),
);
