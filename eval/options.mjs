// The options of `npm run eval`. Anything else is a UsageError with a sentence.
import { parseArgs } from "node:util";

export const USAGE = `npm run eval -- [options]      how good the reading is, on the gold sets of eval/sets/

  --misses           list each miss with what was made instead
  --json             one JSON object instead of the tables
  --external FILE    score this gold file of the same format instead; nothing is compared (may be given more than once)
  --freeze           write the result to eval/frozen.json: from then on no number may fall below it
  --frozen FILE      another frozen file than eval/frozen.json

Exit codes: 0 measured, and no number fell; 1 a number fell below the frozen one; 2 bad usage, a bad file, or not built.
`;

class UsageError extends Error {
  name = "UsageError";
}

/** {misses, json, freeze, help, external: paths, frozen: path or undefined} from the words after the program's name. */
export function readOptions(args) {
  const { misses, json, freeze, help, external, frozen } = parse(args);
  if (freeze && external.length > 0) {
    throw new UsageError("--freeze is for the own sets: give it without --external.");
  }
  return { misses, json, freeze, help, external, frozen };
}

function parse(args) {
  const flag = { type: "boolean", default: false };
  try {
    return parseArgs({
      args,
      options: {
        misses: flag,
        json: flag,
        freeze: flag,
        help: flag,
        external: { type: "string", multiple: true, default: [] },
        frozen: { type: "string" },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(`${cause.message}; see: npm run eval -- --help`, { cause });
  }
}
