// Who a question is about: a code of three letters that no country, organisation or former state has is refused by its name, before the
// ledger is asked, so that nobody takes a slip of the pen for an empty record.
import { UnknownParty } from "../contract/index.js";
import { deskLexicon, deskStateCodes } from "./tables.js";

/** What a question may name; a name without a code, such as that of a group, is looked for as it is. */
interface Sides {
  readonly pair?: readonly [string, string] | null;
  readonly party?: string | null;
  readonly third?: string | null;
  readonly holder?: string | null;
}

/** The question, if all whom it names are known. Throws an UnknownParty. */
export function withKnownSides<R extends Sides>(request: R): R {
  const { pair, party, third, holder } = request;
  for (const code of [...(pair ?? []), party, third, holder])
    if (typeof code === "string" && !isKnown(code)) throw new UnknownParty(code);
  return request;
}

function isKnown(code: string): boolean {
  if (!/^[A-Z]{3}$/u.test(code)) return true;
  const { countries, organisations } = deskLexicon();
  return (
    countries.has(code) ||
    organisations.has(code) ||
    deskStateCodes().some(
      ({ state, code: former, scheme }) => state === code || (scheme === "iso" && former === code),
    )
  );
}
