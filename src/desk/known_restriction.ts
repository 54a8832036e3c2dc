// A measure of sanctions that a person enters, held against what the lexicon knows: what is wrong is named with its value.
import { type NewRestrictionFields, Refusal } from "../contract/index.js";
import type { NewRestriction } from "../ledger/index.js";
import { knownParty } from "./known_parties.js";
import { knownSourced, refuseToCome } from "./known_source.js";
import { refusedField } from "./refused_field.js";

const RESTRICTION = "restriction";

/** The measure as the ledger takes it; `today` is an ISO day. Throws a Refusal. */
export function knownRestriction(fields: NewRestrictionFields, today: string): NewRestriction {
  const { kind, status = "actual", agency, summary } = fields;
  const sourced = knownSourced(fields, RESTRICTION);
  if (!["day", "month"].includes(sourced.period.precision))
    throw refusedField("period", RESTRICTION, sourced.period.text, "write it as 2024-06-12 or 2024-06");
  if (status === "actual") refuseToCome(sourced, RESTRICTION, today, 'give the status "planned"');
  const authorities = parties(fields.authorities, "authority");
  const against = parties(fields.against ?? [], "target");
  const reaches = parties(fields.reaches ?? [], "country reached");
  if (against.length + reaches.length === 0)
    throw new Refusal(
      "The restriction is aimed at nobody, and names firms of nobody: say whom it is against or whom it reaches.",
    );
  const own = authorities.find((code) => against.includes(code));
  if (own !== undefined) throw refusedField("target", RESTRICTION, own, "it is an authority of it too");
  return {
    ...sourced,
    ...{ kind, status, authorities, against, reaches },
    agency: agency?.trim() || null,
    summary: summary.trim().replace(/\.$/u, ""),
  };
}

function parties(codes: readonly string[], field: string): string[] {
  return [...new Set(codes)].sort().map((code) => knownParty(code, field, RESTRICTION));
}
