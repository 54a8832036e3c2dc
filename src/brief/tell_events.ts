// Events that are no meeting, measures of sanctions and payments as sentences.
import type { BriefPattern, LedgerRecordLine } from "../contract/index.js";
import type { Actor, EventClaim, Payment, Restriction } from "../model/index.js";
import { actWords } from "./acts.js";
import { quoted } from "./fill.js";
import { claimNote } from "./foot.js";
import type { Frame } from "./frame.js";
import { isPlural, listWords } from "./names.js";
import type { Prose } from "./prose.js";
import { reporterOf, type When, whenOf, whoseOf } from "./when.js";

export type EventLine = LedgerRecordLine & { readonly claim: EventClaim };

export const isEvent = (line: LedgerRecordLine): line is EventLine => line.claim.kind === "event";

/** Tells an event by its act, with the words that it was read from. */
export function tellEvent(prose: Prose, line: EventLine, frame: Frame): void {
  const { claim } = line;
  const names = (actors: readonly Actor[]) => [...new Set(actors.map((actor) => frame.namer.actor(actor)))];
  const isTogether = claim.symmetric || sameSides(claim);
  const subject = isTogether ? names([...claim.source, ...claim.target]) : names(claim.source);
  const object = isTogether ? [] : names(claim.target);
  const told = whenOf(line, frame);
  const pattern = patternOf(claim, told);
  const slots = {
    subject: subject.length === 0 ? "those concerned" : listWords(subject),
    is: subject.length === 1 && !isPlural(subject[0] ?? "") ? "is" : "are",
    does: actWords(claim, listWords(object), claim.status === "actual" ? "done" : "todo"),
    when: told.when,
    at: told.at,
    on: told.on,
    whose: pattern === "event.undated" ? reporterOf(line, frame) : whoseOf(line, frame),
    words: quoted(wholeWords(claim.citation.text)),
  };
  prose.add(pattern, slots, claim.id, [claimNote(line)]);
}

function patternOf({ status }: EventClaim, { isAhead, isDated }: When): BriefPattern {
  if (status === "actual" && !isDated) return "event.undated";
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

const MEASURES: Readonly<Record<Restriction["kind"], string>> = {
  order: "issued an order",
  listing: "added names to a sanctions list",
  "export control": "tightened export control",
  "list of goods": "published a list of goods",
  "counter-measure": "took a counter-measure",
};

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
      acted: MEASURES[restriction.kind],
      against: targets === "" ? "" : ` that reaches ${targets}`,
      when: whenOf(line, frame).when,
      summary: restriction.summary,
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
