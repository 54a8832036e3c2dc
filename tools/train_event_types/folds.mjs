// What the models are worth on sentences that they have not learned from: each file in turn is left out and told by the rest.
import { learn, placesOf } from "./learn.mjs";
import { predict } from "./regression.mjs";
import { TARGET, targetRows } from "./samples.mjs";

/** How sure a model must be: the steps that are shown. */
const STEPS = [0.5, 0.65, 0.8, 0.9];
/** How sure of the type, as in src/coding/events/typing/typed_match.ts. */
const SURE = 0.35;

/** Lines of the whole measurement. */
export function foldLines({ files, sentences, samples, classes }) {
  const told = files.flatMap((file) => {
    const model = learn(without(samples, file), classes);
    return of(samples, file).map((one) => {
      const { all, top } = predict(model, placesOf(model, one.features), classes.length);
      return { ...one, guess: classes[top], ...eventOf(all, classes), sure: all[top] };
    });
  });
  const events = told.filter(({ label }) => label !== "");
  const none = told.filter(({ sentence }) => sentence.type === "NONE");
  const saying = told.filter(({ label, sentence }) => label === "" && sentence.type !== "NONE");
  const listed = sentences.filter(({ type }) => type !== "NONE").length;
  const right = events.filter(isRight).length;
  return [
    `${files.length} files, ${sentences.length} sentences, ${listed} with an event; ${told.length} clauses, ${events.length} with an event`,
    `type right of clauses with an event: ${share(right, events.length)}`,
    `type right of sentences with an event: ${share(right, listed)} (of the others no clause holds the marked words)`,
    `clauses with an event told as none: ${share(
      count(events, ({ guess }) => guess === ""),
      events.length,
    )}`,
    `clauses of sentences without told as an event: ${share(count(none, isEvent), none.length)}`,
    `verbs of saying told as an event: ${share(count(saying, isEvent), saying.length)}`,
    ...patternLines(events, none),
    ...aloneLines(events, none),
    ...overruleLines(events),
    ...targetLines(files, samples),
    ...classLines(told, classes),
  ];
}

function patternLines(events, none) {
  const withOne = events.filter(patternOf);
  const alone = events.filter((one) => patternOf(one) === null);
  return [
    `where a pattern fits: model right ${share(count(withOne, isRight), withOne.length)}, pattern right ${share(
      count(withOne, (one) => patternOf(one) === one.label),
      withOne.length,
    )}`,
    `where one fits a sentence without an event: told as an event ${share(count(none.filter(patternOf), isEvent), none.filter(patternOf).length)}`,
    `where none fits: model right ${share(count(alone, isRight), alone.length)}`,
  ];
}

/** Told by the model alone: how many events, how many of them rightly, and how many that are none. */
function aloneLines(events, none) {
  const isAlone = (one) => patternOf(one) === null;
  const [some, others] = [events.filter(isAlone), none.filter(isAlone)];
  return STEPS.map((step) => {
    const isTold = ({ event, eventSure, likelihood }) =>
      event !== "" && likelihood >= step && eventSure >= SURE;
    const made = some.filter(isTold);
    const right = count(made, ({ event, label }) => event === label);
    return `no pattern, event at ${step}: told ${share(made.length, some.length)}, right of them ${share(right, made.length)}, told of sentences without ${share(count(others, isTold), others.length)}`;
  });
}

/** A pattern's type gives way to the model's. */
function overruleLines(events) {
  const some = events.filter(patternOf);
  return STEPS.map((step) => {
    const isOverruled = (one) => one.guess !== "" && one.guess !== patternOf(one) && one.sure >= step;
    const turned = some.filter(isOverruled);
    const right = count(some, (one) => (isOverruled(one) ? one.guess : patternOf(one)) === one.label);
    return `pattern overruled at ${step}: ${turned.length}, right after it ${count(turned, isRight)}, before it ${count(turned, (one) => patternOf(one) === one.label)}; all ${share(right, some.length)}`;
  });
}

/** How often the likeliest phrase is the marked one; the model is told the right type. */
function targetLines(files, samples) {
  let right = 0;
  const marked = samples.filter(({ label, sentence }) => label !== "" && sentence.hasTarget);
  const asked = marked.filter(({ targets }) => targets.some(({ isTarget }) => isTarget));
  for (const file of files) {
    const model = learn(without(samples, file).flatMap(targetRows), TARGET);
    for (const { targets } of of(asked, file)) {
      const scores = targets.map(({ features }) =>
        placesOf(model, features).reduce(
          (sum, at) => sum + model.weights[at * 2 + 1] - model.weights[at * 2],
          0,
        ),
      );
      if (targets[scores.indexOf(Math.max(...scores))].isTarget) right += 1;
    }
  }
  return [
    `target right where the marked phrase is among those to choose from: ${share(right, asked.length)}`,
    `target right of all clauses with a marked target: ${share(right, marked.length)}`,
  ];
}

function classLines(told, classes) {
  return classes.map((label) => {
    const own = told.filter((one) => one.label === label);
    const made = told.filter((one) => one.guess === label);
    const right = own.filter(isRight).length;
    const wrong = new Map();
    for (const one of own) if (one.guess !== label) wrong.set(one.guess, (wrong.get(one.guess) ?? 0) + 1);
    const most = [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 4);
    return `${(label || "none").padEnd(10)} ${String(own.length).padStart(5)}  recall ${whole(right, own.length)}  precision ${whole(right, Math.max(1, made.length))}  told as ${most.map(([name, n]) => `${name || "none"} ${n}`).join(", ")}`;
  });
}

/** The likeliest class that is an event, and how likely there is one at all. */
function eventOf(all, classes) {
  let best = 1;
  for (let k = 2; k < classes.length; k += 1) if (all[k] > all[best]) best = k;
  return { event: classes[best], eventSure: all[best], likelihood: 1 - all[0] };
}

/** The type of the pattern that fits the clause, after its modality. */
function patternOf({ features }) {
  return features.find((feature) => /^pattern\t[A-Z]+$/u.test(feature))?.slice("pattern\t".length) ?? null;
}

const isRight = ({ guess, label }) => guess === label;
const isEvent = ({ guess }) => guess !== "";
const of = (some, file) => some.filter((one) => one.file === file);
const without = (some, file) => some.filter((one) => one.file !== file);
const count = (some, test) => some.filter(test).length;
const share = (part, all) => `${part} of ${all}, ${((100 * part) / all).toFixed(1)} %`;
const whole = (part, all) => ((100 * part) / all).toFixed(0).padStart(3);
