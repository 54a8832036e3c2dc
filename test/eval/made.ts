// Claims and gold entries made for the tests of the scorer: only what a rule looks at, the rest as plain as it goes.

export const TEXT = "Norway met Chile in May. Chile visited Peru, Brazil and Cuba. Nothing else happened.";

/** A citation of the words as they stand in `text`; throws when they do not. */
export function cite(words: string, text = TEXT) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length, text: words };
}

const actors = (codes: string) =>
  codes
    .split(" ")
    .filter(Boolean)
    .map((country) => ({ text: country, country }));

/** An event claim "SOURCE > TARGET", such as "NOR > CHL BRA". */
export function event(type: string, sides: string, more: object = {}) {
  const [source = "", target = ""] = sides.split(">").map((side) => side.trim());
  return {
    kind: "event",
    type,
    act: type,
    mode: null,
    status: "actual",
    source: actors(source),
    target: actors(target),
    period: { missing: "not stated" },
    citation: cite("Norway met Chile in May"),
    ...more,
  };
}

/** A gold event "SOURCE > TARGET". */
export function gold(type: string, sides: string, more: object = {}) {
  const [source = "", target = ""] = sides.split(">").map((side) => side.trim().split(" ").filter(Boolean));
  return { type, source, target, ...more };
}

export function figure(more: object = {}) {
  return {
    kind: "figure",
    measure: "trade.exports",
    value: 5e9,
    unit: "USD",
    bound: "exact",
    pair: ["CHL", "NOR"],
    direction: { from: "NOR", to: "CHL" },
    change: null,
    status: "actual",
    period: { start: "2024-01-01", end: "2024-03-31" },
    citation: cite("Norway met Chile in May"),
    ...more,
  };
}

/** A finding of the check. */
export function finding(verdict: string, rule: string, words = "Norway met Chile in May") {
  return {
    verdict,
    rule,
    citation: cite(words),
    found: { text: words },
    because: "Made for a test.",
  };
}

export function item(more: object = {}) {
  return { id: "made", text: TEXT, ...more };
}
