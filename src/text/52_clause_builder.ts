// The state of pass 51: what has been read and not yet given its place.
import {
  asDone,
  awaitsWords,
  controllerOf,
  type Draft,
  gerundPlace,
  goesOn,
  governorOf,
  infinitiveHost,
  isObjectOf,
  lastTo,
  mainIndex,
  newDraft,
  nounBefore,
  nounDone,
  saidAbove,
  takeObject,
  takesClause,
  twinOf,
  withAuxiliary,
} from "./clause_draft.js";
import { isInverted } from "./clause_inversion.js";
import { CLAUSE_TAKING, TELLING } from "./clause_words.js";
import type { LongAside } from "./long_aside.js";
import type { ClauseKind, Element, NounPhrase, Prepositional, VerbGroup } from "./phrase.js";
import { isBySomebody, isReduced, type VerbLater } from "./reduced.js";
import type { Token } from "./token.js";
import { isAgain, isBack, tellerOf } from "./whose_verb.js";

export class ClauseBuilder {
  readonly drafts: Draft[] = [];
  private current = -1;
  private pending: readonly NounPhrase[] = [];
  private fronted: Prepositional[] = [];
  private marker: string | null = null;
  private antecedent: readonly NounPhrase[] | null = null;
  private isRelative = false;
  private complementOf: number | null = null;
  private resume: { phrases: readonly NounPhrase[]; complementOf: number | null }[] = [];
  private saved: { current: number; pending: readonly NounPhrase[] }[] = [];
  private afterConjunction = false;
  private afterComma = false;
  private afterQuote = false;
  private isAnew = false;
  private last: readonly NounPhrase[] = [];
  private carried: VerbGroup | null = null;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Would a noun phrase here be an object (so that "and X said" begins a clause, not a longer list)? */
  isAfterVerb(): boolean {
    const draft = this.drafts[this.current];
    if (this.isAnew || this.afterComma || (draft !== undefined && CLAUSE_TAKING.has(draft.verb.lemma)))
      return false; // "said companies and citizens could"
    return this.current >= 0 && this.pending.length === 0 && !this.isRelative && this.complementOf === null;
  }

  addPhrases(phrases: readonly NounPhrase[], isSubjectOfNext: boolean): void {
    const first = phrases[0];
    if (first === undefined) return;
    const draft = this.drafts[this.current];
    if (first.isTime || first.prep !== null) {
      const place = { prep: first.prep ?? "when", phrases };
      const isFree = this.pending.length === 0 && this.antecedent === null && this.complementOf === null;
      if (this.isAnew) this.fronted.push(place);
      else if (draft !== undefined && isFree) {
        draft.prepositions.push(place);
        draft.to = Math.max(draft.to, lastTo(phrases));
      } else if (this.pending.length === 0) this.fronted.push(place);
      if (!first.isTime && first.prep !== "of") this.last = phrases;
    } else if (this.isAnew) {
      this.pending = phrases;
      this.isAnew = false;
    } else if (draft === undefined || this.afterComma || this.isRelative || this.isNested()) {
      const isOpening = draft?.kind === "adverbial" && mainIndex(this.drafts) < 0; // "While nobody says so, two people …"
      const isTold = draft !== undefined && draft.subject.length > 0 && !isOpening; // but "Counted in yuan, exports …"
      const mayBeAside =
        this.pending.length > 0 || (isTold && !this.afterConjunction && !this.afterQuote && !this.isNested());
      // "Peskov, Putin's spokesman, said"; after the clause: "…, his first trip to Russia"
      if (this.afterComma && !isSubjectOfNext && mayBeAside) this.last = phrases;
      else this.pending = phrases;
    } else if (draft.object.length === 0 && this.pending.length === 0) {
      draft.object = phrases;
      draft.to = Math.max(draft.to, lastTo(phrases));
      this.last = phrases;
    } else {
      this.pending = isSubjectOfNext ? phrases : this.pending;
      if (isSubjectOfNext && draft !== undefined && TELLING.has(draft.verb.lemma))
        this.complementOf = this.current;
      this.last = phrases;
    }
    this.afterConjunction = false;
    this.afterQuote = false;
    this.afterComma = false;
  }

  /** "Under no circumstances does Moscow want": the auxiliary and the subject wait for the verb. */
  carryAuxiliary(vg: VerbGroup, subject: readonly NounPhrase[]): void {
    this.carried = vg;
    this.pending = subject;
  }

  /** Has a clause been opened that has no verb yet? */
  private isNested(): boolean {
    return this.antecedent !== null || this.complementOf !== null || this.marker !== null;
  }

  addVerb(
    group: VerbGroup,
    before: Element | undefined,
    inverted: { phrases: readonly NounPhrase[] } | null,
    later: VerbLater,
  ): void {
    const vg = withAuxiliary(group, this.carried);
    this.carried = null;
    const governor = governorOf(before);
    if (vg.form === "infinitive") {
      const host = infinitiveHost(this.drafts, this.current);
      const subject = controllerOf(this.drafts[host]) ?? this.pending;
      if (later !== "none") this.suspend(); // "that the company to be set up will pay"
      this.push(vg, "infinitive", subject, host < 0 ? null : host, governor);
    } else if (
      vg.form === "gerund" &&
      (this.pending.length === 0 || before?.kind === "np" || before?.kind === "comma")
    )
      this.addGerund(vg, before, governor);
    else this.addFinite(vg, before, governor, inverted, later);
    this.afterConjunction = false;
    this.afterComma = false;
  }

  /** "…, lured by the promise of oil, admitted": tells something of a subject that still waits for its verb. */
  setAside(vg: VerbGroup): void {
    const draft = this.drafts[this.current];
    const subject = this.pending.length > 0 ? this.pending : (draft?.subject ?? []);
    this.suspend();
    this.push(vg, "participle", subject, null, null);
    this.afterConjunction = false;
    this.afterComma = false;
  }

  private addFinite(
    vg: VerbGroup,
    before: Element | undefined,
    governor: number | null,
    inverted: { phrases: readonly NounPhrase[] } | null,
    later: VerbLater,
  ): void {
    const isVerbLater = later !== "none";
    const draft = this.drafts[this.current];
    if (inverted !== null) {
      this.push(vg, "main", inverted.phrases, null, null);
      this.last = inverted.phrases;
      return;
    }
    if (this.isRelative) {
      this.addRelative(vg);
      return;
    }
    if (this.pending.length > 0) {
      const own = nounDone(this.tokens, vg, before);
      if (own !== null || isReduced(this.tokens, vg, before, later)) {
        const subject = own ?? this.pending;
        this.suspend();
        this.push(vg, "participle", subject, null, governor);
        return;
      }
      const done = asDone(this.tokens, vg, before, later);
      this.push(done, this.kindUnder(this.complementOf), this.pending, this.complementOf, null);
      return;
    }
    const npBefore = before?.kind === "np" ? before.np : null;
    const waiting = this.resume.at(-1);
    if (
      waiting !== undefined &&
      !this.afterConjunction &&
      isAgain(draft, waiting.phrases, npBefore, isVerbLater)
    ) {
      this.resumeSubject(vg);
      return;
    }
    const teller = this.afterConjunction
      ? null
      : tellerOf(this.tokens, this.drafts, this.current, vg, before, isVerbLater, this.afterComma);
    const said = teller === null ? undefined : this.drafts[teller];
    if (said !== undefined) {
      this.push(vg, "that", takeObject(said), teller, null); // "said imports from Norway rose"
      return;
    }
    if (!this.afterConjunction && isBack(this.tokens, draft, waiting?.phrases, before, vg, isVerbLater)) {
      this.resumeSubject(vg);
      return;
    }
    if (draft !== undefined && npBefore !== null && isObjectOf(draft, npBefore, vg)) {
      const isTelling = CLAUSE_TAKING.has(draft.verb.lemma) && draft.verb.lemma !== "order"; // "ordered two officers arrested"
      if (vg.isPast && !vg.isPassive && (!isTelling || isBySomebody(this.tokens, vg))) {
        this.push(vg, "participle", draft.object, this.current, npBefore.head);
        return;
      }
      this.push(vg, "that", takeObject(draft), this.current, null);
      return;
    }
    if (
      npBefore !== null &&
      vg.isPast &&
      vg.lemma !== "say" &&
      !this.afterConjunction &&
      (draft === undefined || npBefore.prep !== null)
    ) {
      this.push(vg, "participle", [npBefore], draft === undefined ? null : this.current, npBefore.head); // "under a memorandum signed in Baku"
      return;
    }
    if (draft !== undefined && (this.afterConjunction || this.afterComma) && this.resume.length === 0) {
      const twin = twinOf(this.drafts, this.tokens, vg, this.afterConjunction && this.afterComma) ?? draft;
      this.push(goesOn(this.tokens, twin, vg), twin.kind, twin.subject, twin.parent, twin.governor); // "arrived and met", "remains neutral and supports"
      return;
    }
    const resumed = this.resume.pop();
    const parent = this.complementOf ?? resumed?.complementOf ?? null;
    const subject = resumed?.phrases ?? (this.afterConjunction ? (draft?.subject ?? []) : []);
    this.push(vg, this.kindUnder(parent), subject, parent, null);
  }

  private addRelative(vg: VerbGroup): void {
    const [antecedent, own] = [this.antecedent ?? [], this.pending];
    this.push(
      vg,
      "relative",
      own.length > 0 ? own : antecedent,
      this.current < 0 ? null : this.current,
      null,
    );
    const made = this.drafts[this.current];
    if (own.length > 0 && made !== undefined) made.object = antecedent;
  }

  private kindUnder(parent: number | null): ClauseKind {
    return parent !== null ? "that" : this.marker !== null ? "adverbial" : "main";
  }

  /** The verb of the subject that stepped aside last. */
  private resumeSubject(vg: VerbGroup): void {
    const waiting = this.resume.pop();
    const complementOf = waiting?.complementOf ?? null;
    this.push(vg, complementOf !== null ? "that" : "main", waiting?.phrases ?? [], complementOf, null);
  }

  private addGerund(vg: VerbGroup, before: Element | undefined, governor: number | null): void {
    const draft = this.drafts[this.current];
    const npBefore = before?.kind === "np" ? before.np : null;
    const waiting = this.complementOf;
    if (waiting !== null && this.pending.length === 0) {
      this.push(vg, "gerund", [], waiting, governor); // "that sending weapons would be a mistake": nobody is said to send them
      this.resume.push({ phrases: [], complementOf: waiting });
    } else if (this.pending.length > 0) {
      const subject = this.pending;
      this.suspend();
      this.push(vg, "gerund", subject, null, governor); // "foreign banks dealing with … risk"
    } else if (draft === undefined)
      this.push(vg, "gerund", npBefore === null ? [] : [npBefore], null, governor);
    else {
      const place = gerundPlace(this.tokens, this.drafts, this.current, vg, before, this.afterComma);
      this.push(vg, "gerund", place.subject, place.parent, governor);
    }
  }

  /** A subject that still waits for its verb steps aside for what comes between ("Ottawa, said Roe, would sign"). */
  suspend(): void {
    if (this.pending.length > 0) this.resume.push({ phrases: this.pending, complementOf: this.complementOf });
    this.pending = [];
  }

  private push(
    verb: VerbGroup,
    kind: ClauseKind,
    subject: readonly NounPhrase[],
    parent: number | null,
    governor: number | null,
  ): void {
    this.drafts.push(newDraft({ verb, kind, marker: this.marker, subject, parent, governor }, this.fronted));
    this.current = this.drafts.length - 1;
    this.pending = [];
    this.fronted = [];
    this.marker = null;
    this.antecedent = null;
    this.isRelative = false;
    this.complementOf = null;
    this.last = [];
  }

  openRelative(word: string, before: Element | undefined, isVerbNext: boolean): void {
    const draft = this.drafts[this.current];
    const npBefore = nounBefore(before, draft);
    const closest =
      npBefore ??
      (this.afterComma ? (this.pending.at(-1) ?? this.last.at(-1) ?? draft?.object.at(-1) ?? null) : null);
    const isClause = !isVerbNext && takesClause(this.drafts, this.current, this.tokens[npBefore?.head ?? -1]);
    if (word === "that" && (closest === null || isClause)) {
      if (draft !== undefined) this.complementOf = saidAbove(this.drafts, this.current);
      this.suspend();
      return;
    }
    this.suspend();
    this.isRelative = true;
    // "…, which both countries deny": after a comma an object is the whole statement, not the noun before
    const isAside = this.afterComma && !isVerbNext;
    this.antecedent = word === "what" || word === "where" || closest === null || isAside ? [] : [closest];
    this.afterComma = false;
  }

  openAdverbial(word: string): void {
    this.suspend();
    this.marker = word;
    this.complementOf = null;
    this.isRelative = false;
    this.antecedent = null;
  }

  /** "Kuwait, where memories are still raw, has said yes": what waits for the verb behind the aside is out of reach within it. */
  openAside({ subject, isOfSubject }: LongAside): void {
    if (isOfSubject || this.pending.length === 0) return; // "Norway, stung by suggestions, will"
    this.last = subject;
    this.pending = [];
  }

  closeAside({ subject }: LongAside): void {
    this.pending = subject;
    [this.current, this.resume, this.fronted] = [-1, [], []];
    [this.marker, this.complementOf, this.antecedent, this.isRelative] = [null, null, null, false];
  }

  comma(): void {
    this.afterComma = true;
  }

  /** "…, and on Monday Peru signed": what follows the conjunction is a clause with its time or place in front. */
  beginAnew(): void {
    const draft = this.drafts[this.current];
    if (draft === undefined || this.pending.length > 0 || this.isRelative || this.isNested()) return;
    this.isAnew = true;
    this.complementOf = draft.kind === "that" ? draft.parent : null;
  }

  conjunction(): void {
    this.afterConjunction = true;
  }

  stop(word: string): void {
    this.afterConjunction = false;
    if (word === "." || word === "…") return;
    const isSpeech = CLAUSE_TAKING.has(this.drafts[this.current]?.verb.lemma ?? "");
    this.complementOf = word === ":" && isSpeech ? this.current : null;
    this.suspend();
    this.fronted = [];
    this.isRelative = false;
    this.antecedent = null;
    if (this.complementOf === null) this.current = -1;
  }

  open(mark: string): void {
    if (mark === "(" || mark === "[") {
      this.saved.push({ current: this.current, pending: this.pending });
      this.current = -1;
      this.pending = [];
      return;
    }
    if (this.afterComma && awaitsWords(this.drafts[this.current])) this.complementOf = this.current;
  }

  /** `at` is the token of the mark. */
  close(mark: string, at: number): void {
    if (mark === ")" || mark === "]") {
      const saved = this.saved.pop();
      if (saved !== undefined) [this.current, this.pending] = [saved.current, saved.pending];
      return;
    }
    if (this.drafts[this.current]?.verb.to === at) return; // 'it "cannot support" the toll': the verb's object follows
    this.afterQuote = this.afterComma; // “…,” she said: what follows a closed quotation may be a subject
    this.afterComma = true;
  }

  addPredicate(at: number): void {
    const draft = this.drafts[this.current];
    if (draft?.predicate === null && this.pending.length === 0 && draft.object.length === 0) {
      draft.predicate = at;
      draft.to = Math.max(draft.to, at + 1);
    }
  }

  /** Does the subject of this verb stand behind it? */
  wantsInversion(vg: VerbGroup, before: Element | undefined): boolean {
    return isInverted(this.tokens, vg, before, {
      isWaiting: this.resume.some(({ phrases }) => phrases.length > 0),
      isTaken: this.pending.length > 0 || this.isRelative,
      isLater: this.drafts.length > 0,
      isFronted: this.fronted.length > 0,
    });
  }
}
