// A position or a statement that a person enters, held against the lexicon: what is wrong is named with its value.
import { type NewPositionFields, type NewStatementFields, Refusal } from "../contract/index.js";
import type { NewPosition, NewStatement } from "../ledger/index.js";
import type { Actor } from "../model/index.js";
import { countryName, knownPair, knownParty } from "./known_parties.js";
import { knownSourced, refuseToCome } from "./known_source.js";
import { deskLexicon } from "./tables.js";

/** The position as the ledger takes it; `today` is an ISO day. Throws a Refusal. */
export function knownPosition(fields: NewPositionFields, today: string): NewPosition {
  const sourced = knownSourced(fields, "position");
  refuseToCome(sourced, "position", today, "only a position that was told can be entered");
  return {
    ...sourced,
    pair: knownPair([fields.pair[0], fields.pair[1]], "position"),
    holder: actorOf(fields.holder, fields.person, "holder", "position"),
    issue: fields.issue.trim(),
    stance: fields.stance,
    status: fields.status ?? "actual",
    quote: fields.quote.trim(),
  };
}

/** The statement as the ledger takes it; `today` is an ISO day. Throws a Refusal. */
export function knownStatement(fields: NewStatementFields, today: string): NewStatement {
  const sourced = knownSourced(fields, "statement");
  refuseToCome(sourced, "statement", today, "only what was said can be entered");
  const toward = (fields.toward ?? []).map((code) => knownParty(code.trim(), "toward", "statement"));
  const polarity = fields.polarity ?? null;
  if ((polarity === null) !== (toward.length === 0))
    throw new Refusal(
      "The statement has a tone toward nobody, or is toward somebody without one: give both, or none.",
    );
  return {
    ...sourced,
    pair: knownPair([fields.pair[0], fields.pair[1]], "statement"),
    speaker: actorOf(fields.country, fields.person, "country", "statement"),
    quote: fields.quote.trim(),
    topics: (fields.topics ?? []).map((topic) => topic.trim()),
    stance: polarity === null ? null : { toward, polarity },
  };
}

function actorOf(party: string, person: string | null | undefined, field: string, what: string): Actor {
  const code = knownParty(party.trim(), field, what);
  const organisation = deskLexicon().organisations.get(code);
  const name = person?.trim() || null;
  const text = name ?? organisation?.name ?? countryName(code);
  return {
    text,
    ...(organisation === undefined
      ? { country: code, sector: "GOV" as const }
      : { country: null, organisation: code, sector: "IGO" as const }),
    ...(name === null ? {} : { person: name }),
  };
}
