// A document between states that a person enters, held against what the lexicon knows: what is wrong is named with its value.
import { type NewAgreementFields, Refusal } from "../contract/index.js";
import type { NewAgreement } from "../ledger/index.js";
import { knownParty } from "./known_parties.js";
import { knownSourced, refuseToCome } from "./known_source.js";
import { refusedField } from "./refused_field.js";

const AGREEMENT = "agreement";

/** The document as the ledger takes it; `today` is an ISO day. Throws a Refusal. */
export function knownAgreement(fields: NewAgreementFields, today: string): NewAgreement {
  const { kind, stage, status = "actual" } = fields;
  const sourced = knownSourced(fields, AGREEMENT);
  if (!["day", "month", "year"].includes(sourced.period.precision))
    throw refusedField("period", AGREEMENT, sourced.period.text, "write it as 2024-06-12, 2024-06 or 2024");
  if (status === "actual") refuseToCome(sourced, AGREEMENT, today, 'give the status "planned"');
  const parties = [...new Set(fields.parties)].sort().map((code) => knownParty(code, "party", AGREEMENT));
  if (parties.length < 2) throw new Refusal(`The ${kind} has one party: give the other one too.`);
  const text = fields.text?.trim() || null;
  if (text !== null && !/^https?:\/\//u.test(text))
    throw refusedField("text", AGREEMENT, text, "give an address that begins with http:// or https://");
  return {
    ...sourced,
    ...{ kind, stage, status, parties, text },
    title: fields.title.trim(),
    aliases: (fields.aliases ?? []).map((alias) => alias.trim()),
  };
}
