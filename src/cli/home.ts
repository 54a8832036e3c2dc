// Where the ledger of this person is: --home, else $CHANCERY_HOME, else ~/.local/share/chancery (XDG base directories).
import { UsageError } from "./exit.js";
import { shown } from "./options.js";

/** The folder of the home. Throws a UsageError when nothing tells one. */
function homeOf(option: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  const named = option ?? env.CHANCERY_HOME;
  if (named !== undefined && named !== "") return named;
  const own = env.HOME ?? env.USERPROFILE;
  if (own !== undefined && own !== "") return `${own}/.local/share/chancery`;
  throw new UsageError("no home is known: name a folder for the ledger with --home.");
}

/** The options of every command that say which ledger is meant. */
export interface LedgerOptions {
  readonly home?: string;
  readonly empty?: boolean;
  readonly database?: string;
}

/** Which ledger is meant: the file in the home, or the database that --database or $CHANCERY_DATABASE names. */
export interface LedgerSettings {
  readonly home: string;
  /** Address of a PostgreSQL database, or null. */
  readonly database: string | null;
  /** A ledger that is new stays empty: it is not filled with the starter record. */
  readonly isEmpty: boolean;
}

/** Throws a UsageError when no home is known or the database is not one of PostgreSQL. */
export function ledgerOf(
  { home, empty, database }: LedgerOptions,
  env: Readonly<Record<string, string | undefined>>,
): LedgerSettings {
  const [name, address] =
    database === undefined ? ["CHANCERY_DATABASE", env.CHANCERY_DATABASE ?? ""] : ["--database", database];
  if (address !== "" && !/^postgres(ql)?:\/\/[^/]/u.test(address))
    throw new UsageError(
      `${name} "${shown(withoutPassword(address))}" is no address of a PostgreSQL database: give postgres://user@host/name.`,
    );
  return {
    home: homeOf(home, env),
    database: address === "" ? null : address,
    isEmpty: empty === true,
  };
}

/** An address may hold a password; nobody else shall read it from the terminal. */
function withoutPassword(address: string): string {
  return address.replace(/:[^:@/]*@/u, ":…@");
}
