// Where the ledger of this person is: --home, else $CHANCERY_HOME, else ~/.local/share/chancery (XDG base directories).
import { UsageError } from "./exit.js";

/** The folder of the home. Throws a UsageError when nothing tells one. */
export function homeOf(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const named = option ?? env.CHANCERY_HOME;
  if (named !== undefined && named !== "") return named;
  const own = env.HOME ?? env.USERPROFILE;
  if (own !== undefined && own !== "") return `${own}/.local/share/chancery`;
  throw new UsageError("no home is known: name a folder for the ledger with --home.");
}
