// The flow of `npm run eval`: measure each set, print the report, compare with the frozen result or write it.
import { compareFrozen, frozenOf, readFrozen, writeFrozen } from "./frozen.mjs";
import { measureSet } from "./measure.mjs";
import { readOptions, USAGE } from "./options.mjs";
import { reportData, reportText } from "./report/report.mjs";
import { externalSet, OWN_SETS } from "./sets.mjs";

const MEASURED = 0;
const FELL = 1;
const BAD_INPUT = 2;

/**
 * `args` after the program's name; `world` is {openCoder, frozenPath, out(text), err(text)}. Gives the exit code: 0, 1 when
 * a number fell, 2 for bad usage, a bad file or a coder that is not built.
 */
export async function runEval(args, world) {
  try {
    return await run(readOptions(args), world);
  } catch (error) {
    world.err(`eval: ${error.message}\n`);
    return BAD_INPUT;
  }
}

async function run(options, { openCoder, frozenPath, out, err }) {
  if (options.help) {
    out(USAGE);
    return MEASURED;
  }
  const coder = await openCoder();
  const isExternal = options.external.length > 0;
  const sets = isExternal ? options.external.map(externalSet) : OWN_SETS;
  const results = sets.map((set) => measureSet(set, coder));
  out(
    options.json
      ? `${JSON.stringify(reportData(coder.version, results, options.misses))}\n`
      : reportText(coder.version, results, options.misses),
  );
  if (isExternal) return MEASURED;
  const now = frozenOf(coder.version, results);
  const path = options.frozen ?? frozenPath;
  return options.freeze ? freeze(path, now, err) : compare(path, now, err);
}

function freeze(path, now, err) {
  const before = readFrozen(path);
  const fell = before === null ? [] : compareFrozen(before, now).fell;
  writeFrozen(path, now);
  err(`eval: frozen in ${path}\n`);
  if (fell.length > 0) err(`eval: frozen lower than before; the commit must say why:\n${list(fell)}`);
  return MEASURED;
}

function compare(path, now, err) {
  const frozen = readFrozen(path);
  if (frozen === null) {
    err(`eval: there is no frozen result (${path}): run \`npm run eval -- --freeze\`.\n`);
    return FELL;
  }
  const { fell, rose, changed } = compareFrozen(frozen, now);
  if (fell.length > 0) err(`eval: worse than frozen:\n${list(fell)}`);
  if (changed.length > 0) {
    err(`eval: the frozen result is of other sets; run \`npm run eval -- --freeze\`:\n${list(changed)}`);
  }
  if (rose.length > 0) {
    err(`eval: better than frozen; keep it with \`npm run eval -- --freeze\`:\n${list(rose)}`);
  }
  return fell.length > 0 || changed.length > 0 ? FELL : MEASURED;
}

function list(sentences) {
  return sentences.map((sentence) => `  ${sentence}\n`).join("");
}
