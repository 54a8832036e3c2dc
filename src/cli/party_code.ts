// A country or an organisation as somebody types it: by its code or by its name.
import type { NamesTable } from "../contract/index.js";
import { UsageError } from "./exit.js";
import { shown } from "./options.js";

/** What everybody calls those whose codes of PLOVER are others. */
const SHORT: Readonly<Record<string, string>> = { EU: "EUU", UN: "UNO", US: "USA", UK: "GBR", UAE: "ARE" };

/** The code of the party; a name in any case is found too. Throws a UsageError where no country or organisation has it. */
export function partyCode(given: string, { countries, organisations }: NamesTable): string {
  const wanted = given.trim();
  const tables = [countries, organisations];
  const upper = wanted.toUpperCase();
  const code = [wanted, upper, SHORT[upper] ?? ""].find((one) =>
    tables.some((table) => Object.hasOwn(table, one)),
  );
  if (code !== undefined) return code;
  for (const table of tables)
    for (const [one, name] of Object.entries(table))
      if (name.toLowerCase() === wanted.toLowerCase()) return one;
  throw new UsageError(
    `"${shown(given)}" is no country or organisation that is known: give its code, such as HUN or EUU, or its name, such as "European Union".`,
  );
}
