// What rows of the starter record must agree on with each other and with the rest of data/: ids once only, parties,
// measures, units and goods that are known, figures that were published after their period began, sources that are used.
// `rows`: {list, file, row, entry}; each finding is a sentence.

export function checkRows(rows, known) {
  return [
    ...checkOnce(rows),
    ...rows.flatMap((row) => checkKnown(row, known).map((words) => say(row, words))),
    ...rows.filter(({ list }) => list === "figures").flatMap(checkVintage),
  ];
}

/** Sources that no row stands on. */
export function checkSourcesUsed(rows, sources) {
  const used = new Set(
    rows.flatMap(({ entry }) => [
      entry.source,
      ...entry.also,
      ...(entry.change ? [entry.change.source] : []),
    ]),
  );
  return [...sources.keys()]
    .filter((id) => !used.has(id))
    .map((id) => `data/sources/starter.yaml: no row of data/starter stands on "${id}"`);
}

function say({ file, row, entry }, words) {
  return `${file}: row ${row} (${entry.id}): ${words}`;
}

function checkOnce(rows) {
  const first = new Map();
  return rows.flatMap((row) => {
    const earlier = first.get(row.entry.id);
    if (earlier === undefined) {
      first.set(row.entry.id, row);
      return [];
    }
    return [
      say(row, `has the key of row ${earlier.row} of ${earlier.file}: its source or its vintage must differ`),
    ];
  });
}

function checkKnown({ list, entry }, known) {
  const strangers = (names, set, what) =>
    names.filter((name) => name !== null && !set.has(name)).map((name) => `"${name}" is no known ${what}`);
  if (list === "measures")
    return [
      ...strangers(entry.authorities, known.parties, "country or organisation"),
      ...strangers([...entry.against, ...entry.reaches], known.countries, "country"),
    ];
  if (list === "agreements") return strangers(entry.parties, known.parties, "country or organisation");
  if (list !== "figures")
    return strangers([...(entry.pair ?? []), entry.country ?? null], known.countries, "country");
  const { measure, unit, pair, direction, commodity, via, basis, change } = entry;
  return [
    ...strangers(
      [...(pair ?? []), direction?.from ?? null, direction?.to ?? null],
      known.countries,
      "country",
    ),
    ...strangers([basis.reporter ?? null], known.countries, "country"),
    ...strangers([measure], known.measures, "measure"),
    ...strangers([unit], known.units, "unit"),
    ...strangers([change?.currency ?? null], known.currencies, "currency"),
    ...strangers([commodity], known.commodities, "commodity"),
    ...strangers([via], known.routes, "route"),
  ];
}

function checkVintage(row) {
  const { vintage, period } = row.entry;
  if (vintage === null || vintage >= period.start.slice(0, vintage.length)) return [];
  return [say(row, `was published on ${vintage}, before its period ${period.text} began`)];
}
