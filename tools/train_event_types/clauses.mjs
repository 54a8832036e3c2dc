// A labelled sentence -> the clauses to learn from. The clause that holds the marked words is of the sentence's type; every clause of a
// sentence without an event, and a verb of saying beside the event, is of none. A feature is its name and its words, with tabs between.
import {
  clauseFeatures,
  codingParts,
  fieldFeatures,
  matchVerb,
  readingsOf,
  targetCandidates,
  targetFeatures,
} from "./built.mjs";

const MARK = /\[([STV]):([^[\]]+)\]/gu;
const SAYING = new Set("say tell report add announce note state quote write".split(" "));

/** @returns {{features: readonly string[], label: string, weight: number}[]} */
export function clausesOf(line, where) {
  const [type, marked] = line.split("\t");
  if (marked === undefined) throw new Error(`${where} has no second column.`);
  const { text, spans } = unmark(marked);
  const readings = readingsOf(documentOf(text), codingParts);
  const found = [];
  for (const reading of readings) {
    if (reading === null) continue;
    for (const clause of reading.parse.clauses) {
      const label = labelOf(type, spans, reading, clause);
      if (label === null) continue;
      const features = noted((note) => {
        clauseFeatures(reading, clause, matchVerb(reading, clause), note);
        fieldFeatures(reading, note);
      });
      const told = promised(label, features, spans, text);
      found.push({
        features,
        label: told,
        weight: 1,
        text,
        targets: told === "" ? [] : targetsOf(reading, clause, told, spans),
      });
    }
  }
  return found;
}

/** The phrases that the act may be on, each with whether it is the one marked; none where the target is an acting phrase itself. */
function targetsOf(reading, clause, type, spans) {
  const marked = spans.find(({ mark }) => mark === "T");
  const candidates = targetCandidates(reading, clause);
  const features = candidates.map((_, at) =>
    noted((note) => targetFeatures(reading, clause, type, candidates, (i) => (i === at ? note : () => {}))),
  );
  const isMarked = (from, to) =>
    marked !== undefined &&
    reading.tokens[from].start < marked.end &&
    reading.tokens[to - 1].end > marked.start;
  const byHead = candidates.map(({ phrase }) => isMarked(phrase.head, phrase.head + 1));
  const rows = candidates.map(({ phrase }, i) => ({
    features: features[i],
    isTarget: byHead.includes(true) ? byHead[i] : isMarked(phrase.from, phrase.to), // "[the board]'s offer", "[Chinese] boats"
  }));
  return marked === undefined || rows.some(({ isTarget }) => isTarget) ? rows : [];
}

/** What is told to the note, each once. */
function noted(tell) {
  const found = new Set();
  tell((...words) => found.add(words.join("\t")));
  return [...found];
}

/** A promise to give way or to draw back counts as AGREE, as in the published gold records (docs/decisions/0004-codebook-traps.md). */
function promised(label, features, spans, text) {
  if (label !== "CONCEDE" && label !== "RETREAT") return label;
  const { start = 0, end = 0 } = spans.find(({ mark }) => mark === "V") ?? {};
  const isToCome =
    features.includes("status\tplanned") ||
    /^(?:will|would|is to|are to|(?:has |have )?(?:agree|pledge|promise|vow|offer|undert(?:ake|ook))\w*|plan)/u.test(
      text.slice(start, end),
    );
  return isToCome ? "AGREE" : label;
}

function labelOf(type, spans, { tokens, parse }, clause) {
  if (type === "NONE") return "";
  const event = spans.find(({ mark }) => mark === "V");
  if (event === undefined) return null;
  const inside = (token) => token !== undefined && token.start < event.end && token.end > event.start;
  const verb = inside(tokens[clause.verb.main]);
  const nouns = [
    ...clause.object,
    ...clause.prepositions.flatMap(({ phrases }) => phrases),
    ...(clause.verb.isPassive ? clause.subject : []),
  ];
  const noun = nouns.some(({ head }) => inside(tokens[head]));
  const first = parse.clauses.find((other) => inside(tokens[other.verb.main]));
  if (verb) return clause === first ? type : null; // "refused to meet": the outer verb
  if (first === undefined && noun) return type; // "held talks"
  return SAYING.has(clause.verb.lemma) && clause.kind === "main" ? "" : null;
}

function unmark(marked) {
  let text = "";
  const spans = [];
  let last = 0;
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(last, found.index);
    spans.push({ mark: found[1], start: text.length, end: text.length + found[2].length });
    text += found[2];
    last = found.index + found[0].length;
  }
  return { text: text + marked.slice(last), spans };
}

const documentOf = (text) => ({
  text,
  isPage: false,
  title: null,
  url: null,
  publisher: null,
  origin: null,
  author: null,
  published: { missing: "no publication date" },
  language: "en",
});
