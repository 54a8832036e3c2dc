// A figure that a person enters, held against what the lexicon knows: each field that is wrong is named with its value.
import { type NewFigureFields, Refusal } from "../contract/index.js";
import { loadLexiconTables } from "../intake/lexicon_tables.js"; // not the whole folder: it loads the parsers of pages
import { enteredPeriod, type NewFigure, PERIOD_FORMS } from "../ledger/index.js";
import { kindOfUnit } from "../lexicon/index.js";
import type { Pair } from "../model/index.js";

/** What a figure may name. */
interface Known {
  readonly countries: ReadonlySet<string>;
  /** Measures with the kinds of units that they take. */
  readonly measures: ReadonlyMap<string, readonly string[]>;
  readonly currencies: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** Measures that count, which are their own unit ("meetings"). */
  readonly counted: ReadonlySet<string>;
  readonly commodities: ReadonlySet<string>;
  readonly routes: ReadonlySet<string>;
}

/** The figure as the ledger takes it. Throws a Refusal. */
export function knownFigure(fields: NewFigureFields): NewFigure {
  const known = knownNames();
  const { measure, unit, value, bound = "exact", commodity, via, whole, note } = fields;
  const kinds = known.measures.get(measure);
  if (kinds === undefined)
    throw wrong("measure", measure, `give one of data/measures: ${like(measure, known)}`);
  if (!Number.isFinite(value))
    throw wrong("value", String(value), "give a number in whole units, such as 240e9");
  checkUnit(measure, kinds, unit, known);
  if (commodity != null && !known.commodities.has(commodity))
    throw wrong("commodity", commodity, "give goods of data/measures/commodities.yaml, such as gas");
  if (via != null && !known.routes.has(via))
    throw wrong("via", via, "give a route of data/measures/routes.yaml, such as Power of Siberia");
  if ((measure === "share") !== (whole != null))
    throw whole == null
      ? new Refusal('A share needs "whole": say what it is a share of.')
      : wrong("whole", whole, "it belongs to the measure share: leave it out");
  const period = enteredPeriod(fields.period);
  if (period === null) throw wrong("period", fields.period, `write it as ${PERIOD_FORMS}`);
  return {
    ...{ measure, unit, value, bound, period },
    ...ends(fields, known),
    ...{ commodity: commodity ?? null, via: via ?? null, whole: whole ?? null, note: note?.trim() || null },
    isMoney: known.currencies.has(unit),
    isCounted: known.counted.has(unit),
    source: sourceOf(fields.source),
  };
}

function checkUnit(measure: string, kinds: readonly string[], unit: string, known: Known): void {
  const isCount = known.counted.has(unit);
  if (!isCount && !known.units.has(unit) && !known.currencies.has(unit))
    throw wrong(
      "unit",
      unit,
      "give a currency as ISO 4217 (USD), or a unit of data/measures/units.yaml (m3, percent)",
    );
  const kind = isCount ? "count" : known.currencies.has(unit) ? "currency" : kindOfUnit(unit);
  if (!kinds.includes(kind)) throw wrong("unit", unit, `${measure} is measured in ${kinds.join(" or ")}`);
  if (isCount && unit !== measure)
    throw wrong("unit", unit, `what ${measure} counts has the unit ${measure}`);
}

function ends(
  { pair, direction }: NewFigureFields,
  { countries }: Known,
): Pick<NewFigure, "pair" | "direction"> {
  const between = direction == null ? pair : ([direction.from, direction.to] as const);
  if (between == null)
    throw new Refusal("The figure is of nobody: give a pair, or a direction with from and to.");
  for (const code of [...between, ...(pair ?? [])])
    if (!countries.has(code)) throw wrong("country", code, "give an ISO 3166 alpha-3 code, such as CHN");
  const ordered = inOrder(between);
  if (ordered[0] === ordered[1]) throw wrong("country", ordered[0], "a figure is of two countries");
  if (pair != null && inOrder(pair).join() !== ordered.join())
    throw wrong("pair", pair.join("-"), `the direction is of ${ordered.join("-")}: leave the pair out`);
  return { pair: ordered, direction: direction ?? null };
}

function inOrder([a, b]: Pair): Pair {
  return a < b ? [a, b] : [b, a];
}

function sourceOf({ address, title, published, grade }: NewFigureFields["source"]): NewFigure["source"] {
  const url = address.trim();
  if (!/^https?:\/\/[^\s/]+\S*$/iu.test(url) || !URL.canParse(url))
    throw wrong("source", url, "give its whole address, such as https://example.org/customs/2025");
  return { url, title: title?.trim() || new URL(url).host, published: published ?? null, grade };
}

function wrong(field: string, value: string, what: string): Refusal {
  return new Refusal(`The ${field} of the figure is "${value.slice(0, 100)}": ${what}.`);
}

/** Names that begin as this one does, else some that are asked for often. */
function like(measure: string, { measures }: Known): string {
  const stem = measure.split(".")[0] ?? "";
  const near = [...measures.keys()].filter((name) => name.split(".")[0] === stem);
  return (near.length > 0 ? near : ["trade.total", "trade.exports", "gas.flow", "investment"]).join(", ");
}

let loaded: Known | null = null;

/** Read from disk when the first figure is entered. */
function knownNames(): Known {
  loaded ??= readNames();
  return loaded;
}

function readNames(): Known {
  const { parties, measures } = loadLexiconTables();
  const counts = measures.measures.filter(({ unitKinds }) => unitKinds.includes("count"));
  return {
    countries: new Set(parties.countries.map(({ code }) => code)),
    measures: new Map(measures.measures.map(({ measure, unitKinds }) => [measure, unitKinds])),
    currencies: new Set(measures.currencies.map(({ code }) => code)),
    units: new Set(measures.units.map(({ unit }) => unit)),
    counted: new Set(counts.map(({ measure }) => measure)),
    commodities: new Set(measures.commodities.map(({ commodity }) => commodity)),
    routes: new Set(measures.routes.map(({ name }) => name)),
  };
}
