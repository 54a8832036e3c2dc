// Whether to write in colour: the flag, then NO_COLOR (no-color.org), then FORCE_COLOR, then whether it is a terminal.
import picocolors from "picocolors";
import type { CliIo } from "./io.js";

/** The functions that colour a text; without colour they give it back as it is. */
export type Paint = ReturnType<typeof picocolors.createColors>;

/** `flag` is --color (true), --no-color (false) or neither. */
export function choosePaint(
  flag: boolean | undefined,
  { env, stdout }: Pick<CliIo, "env" | "stdout">,
): Paint {
  return picocolors.createColors(flag ?? wantsColour(env, stdout.isTTY === true));
}

function wantsColour(env: CliIo["env"], isTerminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
  return isTerminal && env.TERM !== "dumb";
}
