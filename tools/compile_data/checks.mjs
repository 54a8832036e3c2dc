// What entries must agree on with each other: keys once only, sources that exist, codes of parties that exist,
// modes of their type, dates in order. Each finding is {table, sentence}.
import { isInOrder } from "./fields.mjs";
import { KEYS, REPEATABLE } from "./shapes.mjs";

const CODE3 = /^[A-Z]{3}$/;
const CODE2 = /^[A-Z]{2}$/;
const NUMERIC = /^\d{3}$/;
const PERIOD_LENGTHS = { annualMeans: "YYYY".length, monthlyMeans: "YYYY-MM".length };

/** `rows`: {table, list, file, entry} of every list. */
export function checkAll(rows) {
  const of = (list) => rows.filter((row) => row.list === list);
  const sources = new Set(of("sources").map(({ entry }) => entry.id));
  return [
    ...rows.flatMap((row) => checkSource(row, sources)),
    ...Object.keys(KEYS)
      .filter((list) => !REPEATABLE.includes(list))
      .flatMap((list) => checkOnce(of(list), KEYS[list])),
    ...checkOnce(of("countries"), "iso2"),
    ...checkOnce(of("countries"), "numeric"),
    ...checkOnce([...of("countries"), ...of("organisations")], "code", true),
    ...of("countries").flatMap(checkCodes),
    ...of("offices").flatMap(checkTerm),
    ...checkParties(of),
    ...checkModes(of),
    ...checkRates(of),
    ...checkStateCodes(of),
  ];
}

function find({ table, list, file, entry }, sentence) {
  return { table, sentence: `${file}: ${list} "${entry[KEYS[list]]}": ${sentence}` };
}

function checkSource(row, ids) {
  if (row.list === "sources" || ids.has(row.entry.source)) return [];
  return [find(row, `source "${row.entry.source}" is in no file of data/sources`)];
}

function checkOnce(rows, field, acrossLists = false) {
  const first = new Map();
  const found = [];
  for (const row of rows) {
    const earlier = first.get(row.entry[field]);
    if (!earlier) first.set(row.entry[field], row);
    else if (!acrossLists || earlier.list !== row.list) {
      found.push(find(row, `${field} "${row.entry[field]}" is already in ${earlier.file}`));
    }
  }
  return found;
}

function checkCodes(row) {
  const { code, iso2, numeric } = row.entry;
  const isWell = CODE3.test(code) && CODE2.test(iso2) && NUMERIC.test(numeric);
  return isWell
    ? []
    : [find(row, `code "${code}", iso2 "${iso2}", numeric "${numeric}" must be like CHN, CN, "156"`)];
}

function checkTerm(row) {
  const { from, to, asOf } = row.entry;
  if (!isInOrder(from, to)) return [find(row, `from "${from}" is after to "${to}"`)];
  return isInOrder(from, asOf) ? [] : [find(row, `from "${from}" is after asOf "${asOf}"`)];
}

function checkParties(of) {
  const countries = new Set(of("countries").map(({ entry }) => entry.code));
  const organisations = of("organisations").map(({ entry }) => entry.code);
  const parties = new Set(organisations.length > 0 ? [...countries, ...organisations] : []);
  const check = (list, known, pick) =>
    of(list).flatMap((row) =>
      pick(row.entry)
        .filter((code) => code !== null && known.size > 0 && !known.has(code))
        .map((code) =>
          find(row, `"${code}" is no known ${known === countries ? "country" : "country or organisation"}`),
        ),
    );
  return [
    ...check("countries", countries, (entry) => [entry.foldedInto]),
    ...check("organisations", parties, (entry) => [
      entry.parent,
      ...entry.members.map(({ country }) => country),
    ]),
    ...check("nonState", parties, (entry) => [entry.country]),
    ...check("offices", parties, (entry) => [entry.party]),
    ...check("documents", parties, (entry) => entry.parties),
    ...check("media", countries, (entry) => [entry.country]),
    ...check("sites", countries, (entry) => [entry.country]),
    ...check("thinkTanks", countries, (entry) => [entry.country]),
    ...check("currencies", parties, (entry) => [entry.country]),
    ...check("fiscalYears", countries, (entry) => [entry.country]),
  ];
}

/** Means are of a year or a month, above zero, once for a currency and period; their currencies are among data/measures. */
function checkRates(of) {
  const known = new Set(of("currencies").map(({ entry }) => entry.code));
  const rates = ["annualMeans", "monthlyMeans", "quotedInDollars"].flatMap(of);
  const seen = new Set();
  return rates.flatMap((row) => {
    const { currency, period, perDollar } = row.entry;
    const found = [];
    if (known.size > 0 && !known.has(currency)) found.push(find(row, "is no known currency"));
    if (period === undefined) return found;
    if (period.length !== PERIOD_LENGTHS[row.list])
      found.push(find(row, `"${period}" is no period of the file`));
    if (perDollar <= 0) found.push(find(row, `${period} has the rate ${perDollar}`));
    if (seen.has(`${currency} ${period}`)) found.push(find(row, `has ${period} twice`));
    seen.add(`${currency} ${period}`);
    return found;
  });
}

/** A state that is none of today has its own code as a former one; the days of one code follow on each other. */
function checkStateCodes(of) {
  const rows = of("stateCodes");
  const today = new Set(of("countries").map(({ entry }) => entry.code));
  const names = new Map();
  const ends = new Map();
  return rows.flatMap((row) => {
    const { scheme, code, state, name, from, to } = row.entry;
    const found = [];
    if (!CODE3.test(state)) found.push(find(row, `"${state}" is no code of three letters`));
    if (!today.has(state) && (names.get(state) ?? name) !== name)
      found.push(find(row, `${state} is "${name}" here and "${names.get(state)}" before`));
    names.set(state, name);
    const key = `${scheme} ${code}`;
    if (ends.has(key) && (ends.get(key) === null || from === null || from <= ends.get(key)))
      found.push(find(row, `begins at ${from}, and the row before ends at ${ends.get(key)}`));
    ends.set(key, to);
    return found;
  });
}

function checkModes(of) {
  const modes = new Map(
    of("types").map(({ entry }) => [entry.type, new Set(entry.modes.map(({ mode }) => mode))]),
  );
  const codes = new Set(of("cameo").map(({ entry }) => entry.code));
  return [...of("verbs"), ...of("nouns"), ...of("cameo")].flatMap((row) => {
    const { type, mode, cameo } = row.entry;
    const found = [];
    if (mode !== null && modes.size > 0 && !modes.get(type)?.has(mode))
      found.push(find(row, `${type} has no mode "${mode}"`));
    if (cameo && codes.size > 0 && !codes.has(cameo)) found.push(find(row, `no CAMEO code "${cameo}"`));
    return found;
  });
}
