// The word lists of data/words: every pattern keeps the small grammar of data/README.md, no wording says two types,
// every example phrase shows its verb or noun. Sources of the rules: PLOVER manual 2.0 (draft), data/sources/words.yaml.
import { describe, expect, test } from "vitest";
import { loadLexiconTables } from "../../src/intake/lexicon_tables.js";
import type { ActPattern } from "../../src/lexicon/index.js";
import { EVENT_TYPES } from "../../src/model/index.js";

const { words, codebook } = loadLexiconTables();

/** A lemma, or several with | between; ? makes the step optional. */
const STEP = /^[a-z][a-z'-]*(?:\|[a-z][a-z'-]*)*\??$/;

/** Forms that do not begin like their lemma, which stands first. */
const IRREGULAR = (
  "be is was are/bring brought/buy bought/catch caught/come came/deny denied/do did/draw drew/drive drove/feed fed/" +
  "fight fought/find found/fly flew/forbid forbade/freeze froze/get got/give gave/go went/have has had/hold held/" +
  "keep kept/lay laid/lead led/leave left/make made/meet met/pay paid/say said/seek sought/sell sold/shake shook/" +
  "sink sank/sit sat/slay slew/speak spoke/spy spied/stand stood/steal stole/swear swore/take took/tear tore/" +
  "tell told/try tried/win won/break broke/blow blew/cling clung/dig dug/fall fell/rise rose/wind wound/write wrote"
)
  .split("/")
  .map((forms) => forms.split(" "));

/** What is wrong with the wording of one pattern, or null. */
function faultOf(match: string): string | null {
  const steps = match.split(" ");
  const [head = ""] = steps;
  if (!STEP.test(head) || head.endsWith("?")) return "must begin with lemmas";
  for (const [i, step] of steps.entries()) {
    if (/^(?:T|P|S)\??$/.test(step) || step === "V" || step === "B") continue;
    if (!STEP.test(step)) return `"${step}" is no step`;
    const lemmas = step.replace("?", "").split("|");
    if (new Set(lemmas).size < lemmas.length) return `"${step}" says a word twice`;
    if (i > 0 && step.endsWith("?") && i === steps.length - 1) return "ends with an optional step";
  }
  if (steps.filter((step) => step === "T").length > 1) return "has two targets";
  const verb = steps.indexOf("V");
  if (verb >= 0 && (verb !== steps.length - 1 || !/^(?:to|that)$/.test(steps[verb - 1] ?? "")))
    return "V stands only after a last to or that";
  return null;
}

/** Every reading of a pattern with its optional steps in or out; each step as a set of words. */
function readingsOf(match: string): Set<string>[][] {
  let readings: Set<string>[][] = [[]];
  for (const step of match.split(" ")) {
    const set = new Set(step.replace("?", "").split("|"));
    const longer = readings.map((reading) => [...reading, set]);
    readings = step.endsWith("?") ? readings.concat(longer) : longer;
  }
  return readings;
}

/** Pairs of patterns that fit the same words and differ in type or mode. */
function clashesOf(patterns: readonly ActPattern[]): string[] {
  const byHead = new Map<string, { pattern: ActPattern; steps: Set<string>[] }[]>();
  const clashes = new Set<string>();
  for (const pattern of patterns) {
    for (const steps of readingsOf(pattern.match)) {
      for (const head of steps[0] ?? []) {
        const others = byHead.get(head) ?? [];
        for (const other of others) {
          const isAlike = pattern.type === other.pattern.type && pattern.mode === other.pattern.mode;
          if (!isAlike && meet(steps, other.steps))
            clashes.add(`${head}: ${other.pattern.match} / ${pattern.match}`);
        }
        byHead.set(head, [...others, { pattern, steps }]);
      }
    }
  }
  return [...clashes];
}

function meet(a: readonly Set<string>[], b: readonly Set<string>[]): boolean {
  return a.length === b.length && a.every((step, i) => i === 0 || [...step].some((word) => b[i]?.has(word)));
}

/** Does the phrase show the first word of the pattern? */
function shows(phrase: string, match: string): boolean {
  const text = phrase.toLowerCase();
  const lemmas = (match.split(" ")[0] ?? "").split("|");
  const irregular = IRREGULAR.filter(([lemma = ""]) => lemmas.includes(lemma)).flat();
  const forms = [...lemmas.map((lemma) => lemma.slice(0, 3)), ...irregular];
  return forms.some((form) => form !== "" && text.includes(form));
}

const modes = new Map(
  codebook.types.map(({ type, modes: list }) => [type, new Set(list.map(({ mode }) => mode))]),
);

describe.each([
  ["verbs", words.verbs, 20],
  ["nouns", words.nouns, 10],
] as const)("%s", (_name, patterns, least) => {
  test("every match keeps the grammar", () => {
    expect(patterns.flatMap(({ match }) => faultOf(match) ?? [])).toEqual([]);
  });
  test("no wording says two types or two modes", () => {
    expect(clashesOf(patterns)).toEqual([]);
  });
  test("every mode is one of its type", () => {
    expect(
      patterns
        .filter(({ type, mode }) => mode !== null && !modes.get(type)?.has(mode))
        .map(({ match }) => match),
    ).toEqual([]);
  });
  test("every example shows its word", () => {
    expect(
      patterns
        .filter(({ phrase, match }) => !shows(phrase, match))
        .map(({ match, phrase }) => `${match}: ${phrase}`),
    ).toEqual([]);
  });
  test.each(EVENT_TYPES)("%s is covered", (type) => {
    expect(patterns.filter((pattern) => pattern.type === type).length).toBeGreaterThanOrEqual(least);
  });
});

/** What the codebook decides in so many words. */
test.each([
  ["summon ambassador", "ACCUSE"],
  ["lodge protest with T", "ACCUSE"],
  ["pardon T", "CONCEDE"],
  ["release hostage", "RETREAT"],
  ["extradite T", "COOPERATE"],
  ["stage joint drill with T", "COOPERATE"],
  ["stage drill", "MOBILIZE"],
  ["forgive debt of T", "AID"],
  ["deploy peacekeeper in T", "AID"],
  ["expel diplomat", "SANCTION"],
  ["deport T", "COERCE"],
  ["bar T from entering", "REJECT"],
  ["cancel visit", "REJECT"],
  ["capture fighter", "ASSAULT"],
  ["convict T", "SANCTION"],
  ["impose sanction on T", "SANCTION"],
])("%s is %s", (match, type) => {
  const steps = match.split(" ").map((word) => new Set([word]));
  const fits = words.verbs.filter((pattern) =>
    readingsOf(pattern.match).some(
      (reading) => meet(steps, reading) && reading[0]?.has([...(steps[0] ?? [])][0] ?? ""),
    ),
  );
  expect([...new Set(fits.map((pattern) => pattern.type))]).toEqual([type]);
});

describe("the small lists", () => {
  test("stances keep the grammar", () => {
    expect(
      words.stances.flatMap(({ match }) => faultOf(match) ?? []).filter((fault) => !fault.startsWith("ends")),
    ).toEqual([]);
    expect(new Set(words.stances.map(({ stance }) => stance)).size).toBe(4);
  });
  test("they are as broad as news needs", () => {
    const sizes = [words.speech, words.hedges, words.stances, words.topics, words.periods].map(
      (list) => list.length,
    );
    expect(sizes.map((size, i) => size >= ([110, 150, 120, 60, 100][i] ?? 0))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });
  test("a topic's words are told apart", () => {
    expect(
      words.topics.filter(
        (topic) => topic.words.length === 0 || topic.words.some((word) => word.trim() !== word),
      ),
    ).toEqual([]);
  });
});
