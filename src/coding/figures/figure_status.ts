// How far a figure is: a goal is planned, a "capacity that could be raised" possible; what a line "can carry" is its capacity today.
import { isMissing, type Status } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import type { ModalityOf, SentenceReading } from "../reading.js";
import type { Quantity } from "./quantity.js";

const OPEN = new Set(["follow", "planned", "proposed", "future"]);
const FORESEES = new Set("expect forecast predict foresee anticipate envisage target".split(" "));
const GOALS = new Set("target goal aim objective ceiling".split(" "));
const AIMS = new Set("target aim plan hope envisage seek pledge promise want".split(" "));
const EXCEEDS = new Set("exceed surpass top reach pass".split(" "));
const CARRIES = new Set(
  "generate process refine treat load store carry hold handle transport pump take move deliver".split(" "),
);

/** The status of the figure that stands in `clause`. */
export function statusOf(
  reading: SentenceReading,
  quantity: Quantity,
  clause: Clause | null,
  modalityOf: ModalityOf,
): Status {
  if (quantity.role === "before" || clause === null) return "actual";
  if (clause.verb.form === "infinitive" && quantity.to < clause.verb.from && clause.subject.length === 0)
    return "actual"; // "2 million people lack enough to eat"
  if (isOwnLevel(reading, quantity)) return "actual";
  if (isShortOf(reading, quantity)) return isExpected(reading, clause, quantity) ? "planned" : "actual";
  if (isByThen(reading, quantity)) return "planned";
  for (let k = Math.max(clause.from, quantity.from - 16); k < quantity.from; k += 1)
    if (OPEN.has(reading.tokens[k]?.lower ?? "")) return "planned";
  const [used, to] = reading.tokens.slice(Math.max(0, clause.verb.main - 2), clause.verb.main);
  if (used?.lower === "used" && to?.lower === "to") return "actual"; // "used to supply 73 percent"
  if (isGoal(reading, quantity)) return "planned";
  if (isToBe(reading, clause) || isForeseen(quantity, clause)) return "planned";
  const predicate =
    clause.predicate === null
      ? undefined
      : reading.lexicon.governors.get(reading.tokens[clause.predicate]?.lower ?? "");
  const isShort = clause.predicate !== null && reading.tokens[clause.predicate]?.lower === "short"; // "is short of 3 billion": it has not got it, and nothing is denied
  const isReady = clause.predicate !== null && reading.tokens[clause.predicate]?.lower === "ready";
  if (
    predicate !== undefined &&
    !isShort &&
    !(isReady && reading.tokens[(clause.predicate ?? 0) + 1]?.lower !== "to")
  )
    return predicate;
  const { status } = modalityOf(reading, modalClause(reading, clause));
  if (status === "negated" && !isDenied(reading, quantity, clause)) return "actual";
  return isCarrying(clause) ? "actual" : status;
}

/** "will hold 5 bcm and sell 2 bcm to Iran": the second verb shares the modal of the first; else the clause itself. */
function modalClause({ tokens, parse }: SentenceReading, clause: Clause): Clause {
  const { verb } = clause;
  const token = tokens[verb.main];
  const isBare = verb.modal === null && token?.lower === token?.lemma && verb.from === verb.main;
  if (!isBare || !/^(?:and|or|,|then)$/u.test(tokens[verb.from - 1]?.lower ?? "")) return clause;
  const first = parse.clauses.findLast(
    (other) => other.from === clause.from && other.verb.main < verb.main && other.verb.modal !== null,
  );
  return first ?? clause;
}

/** "offered to waive its duty of 5.5 percent": what it has is so today. */
function isOwnLevel({ tokens }: SentenceReading, { lead }: Quantity): boolean {
  if (tokens[lead - 1]?.lower !== "of" || tokens[lead - 2]?.pos !== "NOUN") return false;
  const before = tokens[lead - 3];
  return (
    /^(?:its|their|his|her|'s|existing|current|present)$/u.test(before?.lower ?? "") &&
    !GOALS.has(tokens[lead - 2]?.lemma ?? "")
  );
}

/** "are to fall short of 700 million": less than so much, and nothing denied. */
function isShortOf({ tokens }: SentenceReading, { from }: Quantity): boolean {
  return tokens[from - 1]?.lower === "of" && tokens[from - 2]?.lower === "short";
}

function isExpected({ tokens }: SentenceReading, clause: Clause, { from }: Quantity): boolean {
  return tokens
    .slice(clause.from, from)
    .some(
      ({ lemma, lower }) => FORESEES.has(lemma) || /^(?:will|would|may|might|could|likely|set)$/u.test(lower),
    );
}

/** "signed for 10,500 MW by 2030": nothing is so yet at a time to come. */
function isByThen({ times, tokens, document }: SentenceReading, { to }: Quantity): boolean {
  if (isMissing(document.published)) return false;
  const { published } = document;
  return times.some(
    ({ from, period }) =>
      from >= to &&
      from - to <= 6 &&
      !tokens.slice(to, from).some(({ text, pos }) => text === "," || pos === "VERB" || pos === "NUM") &&
      tokens[from - 1]?.lower === "by" &&
      !isMissing(period) &&
      (period.start ?? "") > published,
  );
}

/** "the target of one billion dollars", "a goal of 5 percent", "the 150 billion they now target for 2030". */
function isGoal({ tokens }: SentenceReading, { lead, to }: Quantity): boolean {
  const [before, word] = [tokens[lead - 2], tokens[lead - 1]];
  if (word?.lower === "of" && GOALS.has(before?.lemma ?? "")) return true;
  if (!/^(?:that|which|they|it|we)$/u.test(tokens[to]?.lower ?? "")) return false;
  for (let k = to + 1; k < Math.min(tokens.length, to + 8) && tokens[k]?.text !== ","; k += 1)
    if (AIMS.has(tokens[k]?.lemma ?? "")) return true;
  return false;
}

/** "expects exports of 12 million tonnes": what is foreseen is not there yet; "than it had expected" was foreseen once. */
function isForeseen(quantity: Quantity, { verb }: Clause): boolean {
  return FORESEES.has(verb.lemma) && !verb.isPassive && !verb.isNegated && quantity.from > verb.main;
}

/** "recruits are to be trained", "Baku is to bear 60 percent". */
function isToBe({ tokens }: SentenceReading, { verb }: Clause): boolean {
  const at = verb.main;
  const hasTo = (k: number) =>
    tokens[k]?.lower === "to" && /^(?:is|are|was|were)$/u.test(tokens[k - 1]?.lower ?? "");
  return (
    hasTo(at - 1) ||
    hasTo(at - 2) ||
    (verb.lemma === "be" && hasTo(verb.to) && tokens[verb.to + 1]?.pos !== "DET")
  );
}

/**
 * Is the number itself denied ("did not pay 5 billion")? Not beside the subject ("trade, worth 14 billion, has not been hurt"), and
 * not where the verb only compares ("did not exceed 25 million": at most so much).
 */
function isDenied({ tokens }: SentenceReading, quantity: Quantity, clause: Clause): boolean {
  if (EXCEEDS.has(clause.verb.lemma) || tokens[quantity.lead]?.lower === "not") return false; // "were not even 300 million"
  const isAside = tokens[quantity.lead - 1]?.lower === "worth" && tokens[quantity.lead - 2]?.text === ",";
  if (isAside) return false; // "that had not been declared, worth 115 billion"
  return quantity.from > clause.verb.from || tokens[quantity.lead - 1]?.lower !== "worth";
}

/** "the pipeline can carry 10 bcm a year": what it can do is its capacity. */
export function isCarrying(clause: Clause): boolean {
  return clause.verb.modal === "can" && !clause.verb.isPassive && CARRIES.has(clause.verb.lemma);
}
