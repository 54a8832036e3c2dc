// The learned models of event types and of targets: what is committed can be read, and tells a type where no pattern fits.
import { describe, expect, it } from "vitest";
import { createLexicon } from "../../src/lexicon/index.js";
import { EVENT_TYPES } from "../../src/model/index.js";
import { claimsOf, tables } from "./coder.js";

const eventsIn = (sentence: string) => claimsOf(sentence).filter((claim) => claim.kind === "event");

describe.each([
  ["event types", tables.eventTypes, ["", ...EVENT_TYPES]],
  ["event targets", tables.eventTargets, ["", "target"]],
] as const)("the model of %s", (_name, { classes, bias, scale, ones, pairs }, wanted) => {
  const entries = [ones, ...Object.values(pairs)]
    .flatMap((table) => Object.entries(table))
    .flatMap(([name, words]) =>
      Object.entries(words).map(([word, row]) => [`${name} ${word}`, row] as const),
    );
  it("knows its classes, no event first", () => {
    expect([...classes].sort()).toEqual([...wanted].sort());
    expect(classes[0]).toBe("");
    expect(bias).toHaveLength(classes.length);
    expect(scale).toBeGreaterThan(0);
  });
  it("has a weight of each class in every row, in signs that hold one", () => {
    expect(entries.length).toBeGreaterThan(1000);
    expect(entries.filter(([, row]) => row.length !== classes.length)).toEqual([]);
    // 44 steps to each side of the sign that stands for nought
    expect(entries.filter(([, row]) => !/^[$-|]+$/.test(row))).toEqual([]);
  });
  it("says nothing of one country: names are masked", () => {
    const names = entries.filter(([feature]) => /\b(?:china|russia|kenya|uganda)\b/i.test(feature));
    expect(names).toEqual([]);
  });
});

it("both models load", () => {
  const { eventTypes, eventTargets } = createLexicon(tables);
  for (const { features, weights, classes } of [eventTypes, eventTargets])
    expect(weights).toHaveLength(features.length * classes.length);
});

it("a row of another length is refused by its feature", () => {
  const eventTypes = { ...tables.eventTypes, ones: { ...tables.eventTypes.ones, v: { made: "PP" } } };
  expect(() => createLexicon({ ...tables, eventTypes })).toThrow('2 weights for "v=made" and 17 classes');
});

describe("a verb without a pattern", () => {
  const VERBS = ["winch", "shrapnel", "cram"];
  it("is one: no pattern begins with it", () => {
    const first = tables.words.verbs.map(({ match }) => match.split(/[ |]/)[0] ?? "");
    expect(first.filter((word) => VERBS.includes(word))).toEqual([]);
  });
  it.each([
    ["Kenya winched food, blankets and medicine down to flood victims in Uganda.", "AID"],
    ["Kenyan troops shrapnelled a village in Uganda, killing nine civilians.", "ASSAULT"],
    ["Thousands of Kenyans crammed the square to demand the resignation of the president.", "PROTEST"],
  ])("beside telling words gets a type, and says by which: %s", (sentence, type) => {
    const [event] = eventsIn(sentence);
    expect(event).toMatchObject({ type, source: [{ country: "KEN" }] });
    expect(event?.why).toMatch(new RegExp(`^learned type ${type} \\([01]\\.\\d\\d; .+\\) fits "`));
  });
  it.each([
    "Kenya winched the ball into the net before the break, and Uganda lost by two goals.",
    "Kenya pummelled Uganda by four goals to one in the second half of the semi-final.",
    "The midfielder winched past two defenders before the break and was cheered by the crowd in Nairobi.",
  ])("in sport gets none: %s", (sentence) => expect(eventsIn(sentence)).toEqual([]));
});
