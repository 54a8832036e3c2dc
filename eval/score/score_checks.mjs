// Checked texts: which of the faults that were put into them are found at their place, and which texts without a fault are contradicted.
// Rules: eval/README.md, "Checks".

/**
 * `items` of {id, text, expect: [{rules, verdict, anchor, why}]} or {id, text, clean: true}. Gives {faults: {listed, caught, ruleRight},
 * clean: {texts, alarmed}, byRule: {sum: {listed, caught, ruleRight, alarms}, …}, misses}.
 */
export function scoreChecks(items, findingsOf) {
  const faults = items
    .filter(({ clean }) => clean !== true)
    .flatMap((item) => item.expect.map((entry) => scoreFault(item, entry, findingsOf(item))));
  const clean = items
    .filter((item) => item.clean === true)
    .map((item) => ({ item, alarms: findingsOf(item).filter(({ verdict }) => verdict === "contradicts") }));
  return {
    faults: countFaults(faults),
    clean: { texts: clean.length, alarmed: clean.filter(({ alarms }) => alarms.length > 0).length },
    byRule: byRule(faults, clean),
    misses: [...faults.filter(({ isCaught }) => !isCaught).map(missOf), ...clean.flatMap(alarmsOf)],
  };
}

/** A fault is caught by a finding with a wanted verdict whose sentence meets that of the anchor; its rule is right with a wanted rule. */
function scoreFault(item, entry, findings) {
  const [start, end] = stretchOf(item.text, entry.anchor);
  const there = findings.filter(({ citation }) => citation.start <= end && citation.end >= start);
  const wanted = there.filter(({ verdict }) => entry.verdict.split(" ").includes(verdict));
  const isRuleRight = wanted.some(({ rule }) => entry.rules.includes(rule));
  return { item, entry, findings, isCaught: wanted.length > 0, isRuleRight };
}

/** From the anchor to the end of the sentence that it ends in. */
function stretchOf(text, anchor) {
  const start = text.indexOf(anchor);
  const rest = text.slice(start + anchor.length).search(/[.!?](?=\s|$)/);
  return [start, rest < 0 ? text.length : start + anchor.length + rest + 1];
}

function countFaults(faults) {
  return {
    listed: faults.length,
    caught: faults.filter(({ isCaught }) => isCaught).length,
    ruleRight: faults.filter(({ isRuleRight }) => isRuleRight).length,
  };
}

/** A fault counts under the rule that it names first, a false alarm under its own. */
function byRule(faults, clean) {
  const alarms = clean.flatMap((one) => one.alarms.map(({ rule }) => rule));
  const rules = new Set([...faults.map(({ entry }) => entry.rules[0]), ...alarms]);
  return Object.fromEntries(
    [...rules].toSorted().map((rule) => [
      rule,
      {
        ...countFaults(faults.filter(({ entry }) => entry.rules[0] === rule)),
        alarms: alarms.filter((one) => one === rule).length,
      },
    ]),
  );
}

function missOf({ item, entry, findings }) {
  const { verdict, rules, anchor, why } = entry;
  const want = `${verdict} by ${rules.join(" or ")} at “${anchor}”: ${why}`;
  return { id: item.id, kind: "fault", want, made: findings.map(show) };
}

function alarmsOf({ item, alarms }) {
  return alarms.length === 0
    ? []
    : [{ id: item.id, kind: "false alarm", want: null, made: alarms.map(show) }];
}

function show({ verdict, rule, found, because }) {
  return `${verdict} by ${rule} “${found.text}”: ${because}`;
}
