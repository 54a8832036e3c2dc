// Events that are no meeting, measures of sanctions and payments as sentences.
import type { BriefPattern, LedgerRecordLine } from "../contract/index.js";
import type { Actor, EventClaim, Payment, Restriction, Stage } from "../model/index.js";
import { actWords } from "./acts.js";
import { hashOf, quoted } from "./fill.js";
import { claimNote } from "./foot.js";
import { daysOf, type Frame } from "./frame.js";
import { isPlural, listWords } from "./names.js";
import type { Prose } from "./prose.js";
import { publisherOf, reporterOf, type When, whenOf, whoseOf } from "./when.js";

export type EventLine = LedgerRecordLine & { readonly claim: EventClaim };

export const isEvent = (line: LedgerRecordLine): line is EventLine => line.claim.kind === "event";

/** Tells an event by its act, with the words that it was read from. */
export function tellEvent(prose: Prose, line: EventLine, frame: Frame): void {
  const { claim } = line;
  const names = (actors: readonly Actor[]) =>
    inOrder(
      frame.namer.together(actors, (actor) => frame.introduce(actor, daysOf(line)?.start ?? null)),
      frame,
    );
  const isTogether = claim.symmetric || sameSides(claim);
  const subject = isTogether ? names([...claim.source, ...claim.target]) : names(claim.source);
  const object = isTogether ? [] : names(claim.target);
  const told = whenOf(line, frame);
  const did = stepOf(claim);
  const isOpen = claim.status !== "actual" && !told.isDated;
  const pattern = did === null ? patternOf(claim, told) : stepPattern(told);
  const slots = {
    subject: subject.length === 0 ? "those concerned" : listWords(subject),
    is: subject.length === 1 && !isPlural(subject[0] ?? "") ? "is" : "are",
    did: did ?? "",
    does: actWords(claim, listWords(object), claim.status === "actual" ? "done" : "todo"),
    when: isOpen ? "" : told.when,
    at: isOpen ? "" : told.at,
    on: told.on,
    whose: whoseWords(line, told, frame),
    words: quoted(wholeWords(claim.citation.text)),
  };
  const isTold = did === null || claim.agreement !== undefined;
  prose.add(pattern, slots, claim.id, [claimNote(line, isTold ? "without" : "with words")]);
}

/** Whose word it is; of what has no day of its own with the day of the report. */
function whoseWords(line: EventLine, { isDated, on }: When, frame: Frame): string {
  if (isDated || on === "") return whoseOf(line, frame);
  if (line.claim.status === "actual") return reporterOf(line, frame);
  const [said, reporter] = [whoseOf(line, frame), publisherOf(line, frame)];
  const report = `a report by ${reporter} ${on}`;
  return said === reporter ? report : `${said} in ${report}`;
}

/** The two of the pair in the order of the paper. */
function inOrder(names: readonly string[], { a, b, namer }: Frame): readonly string[] {
  const pair = [namer.country(a), namer.country(b)];
  return names.length === 2 && pair.every((name) => names.includes(name)) ? pair : names;
}

function stepPattern({ isDated, on }: When): BriefPattern {
  return isDated || on === "" ? "agreement.step" : "agreement.step.undated";
}

function patternOf({ status }: EventClaim, { isAhead, isDated }: When): BriefPattern {
  if (status === "actual" && !isDated) return "event.undated";
  if (status === "possible" && isDated && !isAhead) return "event.possible.past";
  if (status !== "planned") return `event.${status}`;
  if (!isDated) return "event.planned.undated";
  return isAhead ? "event.planned" : "event.planned.past";
}

/** Words of a clause begin where it begins: without what is left of a time before it ("2024, large banks refused"). */
function wholeWords(words: string): string {
  return words.replace(/^[\p{N}\s]+,\s*/u, "");
}

function sameSides({ source, target }: EventClaim): boolean {
  const sides = (actors: readonly Actor[]) => actors.map(({ text }) => text).join("|");
  return sides(source) === sides(target);
}

/** What became of a document, by its stage; {d} is the document. Other stages are told by their act. */
const STEPS: Readonly<Partial<Record<Stage, string>>> = {
  agreed: "agreed on {d}",
  declared: "issued {d}",
  signed: "signed {d}",
  ratified: "ratified {d}",
  "in force": "brought {d} into force",
  suspended: "suspended {d}",
  ended: "ended {d}",
};

/** The document that an event takes a step with: one that was entered, or the only one that its words name; null where it is none. */
function stepOf({ agreement, act, status, instruments = [] }: EventClaim): string | null {
  if (status !== "actual") return null;
  if (agreement !== undefined)
    return STEPS[agreement.stage]?.replace("{d}", () => `the ${quoted(agreement.title)}`) ?? null;
  const [named, ...more] = instruments;
  if (act !== "AGREE" || named?.stage == null || named.status !== "actual" || more.length > 0) return null;
  return STEPS[named.stage]?.replace("{d}", () => withArticle(named.title)) ?? null;
}

/** "a contract on fertilisers", "the Treaty on Copper" */
function withArticle(title: string): string {
  if (/^\p{Lu}/u.test(title)) return `the ${title}`;
  const [first = ""] = title.split(" ");
  if (
    /^\p{Ll}+s$/u.test(first) &&
    /(?:contracts|agreements|memorand(?:a|ums)|treaties|documents|protocols)/u.test(title)
  )
    return title;
  return `${/^[aeiou]/u.test(title) ? "an" : "a"} ${title}`;
}

const MEASURES: Readonly<Record<Restriction["kind"], readonly [string, ...string[]]>> = {
  order: ["issued an order"],
  listing: [
    "added names to a sanctions list",
    "extended a sanctions list",
    "put new names on a sanctions list",
  ],
  "export control": ["tightened export control"],
  "list of goods": ["published a list of goods"],
  "counter-measure": ["took a counter-measure"],
};

/** One of the ways to say it, by the id of the claim. */
function actedWords(kind: Restriction["kind"], id: string): string {
  const ways = MEASURES[kind];
  return ways[hashOf(`${id} measure`) % ways.length] ?? ways[0];
}

/** "13th package: 27 more names": what stands before the colon goes behind, since the sentence has a colon of its own. */
function summaryWords(summary: string): string {
  const [, head, rest] = /^([^:;]{1,40}): ([^:]+)$/u.exec(summary) ?? [];
  return head === undefined || rest === undefined ? summary : `${rest} (${head})`;
}

/** Tells a measure of sanctions or of export control. */
export function tellRestriction(prose: Prose, line: EventLine, restriction: Restriction, frame: Frame): void {
  const { claim } = line;
  const { namer } = frame;
  const authorities = listWords(claim.source.map((actor) => namer.actor(actor)));
  const targets = listWords(
    [
      ...new Set(
        claim.target.map(({ country, organisation, text }) =>
          country === null ? (organisation ?? text) : country,
        ),
      ),
    ].map((code) => namer.either(code)),
  );
  prose.add(
    claim.status === "actual" ? "restriction.actual" : "restriction.planned",
    {
      authority: restriction.agency === null ? authorities : `${authorities} (${restriction.agency})`,
      acted: actedWords(restriction.kind, claim.id),
      against:
        targets === ""
          ? ""
          : ` ${restriction.kind === "counter-measure" ? "against" : "that reaches"} ${targets}`,
      when: whenOf(line, frame).when,
      summary: summaryWords(restriction.summary),
    },
    claim.id,
    [claimNote(line)],
  );
}

export const PAYMENT_WORDS: Readonly<Record<Payment["act"], string>> = {
  refused: "payments were refused",
  returned: "payments were sent back",
  suspended: "business was suspended",
  sanctioned: "a bank was put under sanctions",
  "way found": "a way to pay was found",
  told: "payments were reported on",
};

/** Tells what became of payments, and whose word it is. */
export function tellPayment(prose: Prose, line: EventLine, payment: Payment, frame: Frame): void {
  const { claim } = line;
  prose.add(
    "payment.actual",
    {
      acted: PAYMENT_WORDS[payment.act],
      when: whenOf(line, frame).when,
      summary: payment.summary,
      witness: witnessOf(line, frame),
    },
    claim.id,
    [claimNote(line)],
  );
}

/** Whose word a report on payments is. */
export function witnessOf({ claim }: EventLine, { namer }: Frame): string {
  const [said] = claim.attribution;
  const name = said === undefined ? null : namer.attribution(said);
  return claim.payment === undefined ? (name ?? "the source") : witnessWords(claim.payment, name);
}

function witnessWords({ witness }: Payment, name: string | null): string {
  switch (witness) {
    case "official":
      return name === null ? "officials" : `${name}, officially`;
    case "named":
      return name ?? "a named witness";
    case "one firm":
      return name === null ? "one firm" : `${name} (one firm)`;
    case "anonymous":
      return name === null ? "sources that are not named" : `${name} (sources not named)`;
    case "media":
      return name ?? "reports of the media";
  }
}
