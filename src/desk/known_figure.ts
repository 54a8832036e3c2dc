// A figure that a person enters, held against what the lexicon knows: each field that is wrong is named with its value.
import { type NewFigureFields, Refusal } from "../contract/index.js";
import type { NewFigure } from "../ledger/index.js";
import { kindOfUnit } from "../lexicon/index.js";
import { knownPair } from "./known_parties.js";
import { knownSourced } from "./known_source.js";
import { refusedField } from "./refused_field.js";
import { lexiconTables } from "./tables.js";

const FIGURE = "figure";

/** What a figure may name. */
interface Known {
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
  const { measure, unit, value, bound = "exact", commodity, via, whole } = fields;
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
  return {
    ...knownSourced(fields, FIGURE),
    ...{ measure, unit, value, bound },
    ...ends(fields),
    ...{ commodity: commodity ?? null, via: via ?? null, whole: whole ?? null },
    isMoney: known.currencies.has(unit),
    isCounted: known.counted.has(unit),
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

function ends({ pair, direction }: NewFigureFields): Pick<NewFigure, "pair" | "direction"> {
  const between = direction == null ? pair : ([direction.from, direction.to] as const);
  if (between == null)
    throw new Refusal("The figure is of nobody: give a pair, or a direction with from and to.");
  const ordered = knownPair(between, FIGURE);
  if (pair != null && knownPair(pair, FIGURE).join() !== ordered.join())
    throw wrong("pair", pair.join("-"), `the direction is of ${ordered.join("-")}: leave the pair out`);
  return { pair: ordered, direction: direction ?? null };
}

function wrong(field: string, value: string, what: string): Refusal {
  return refusedField(field, FIGURE, value, what);
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
  const { measures } = lexiconTables();
  const counts = measures.measures.filter(({ unitKinds }) => unitKinds.includes("count"));
  return {
    measures: new Map(measures.measures.map(({ measure, unitKinds }) => [measure, unitKinds])),
    currencies: new Set(measures.currencies.map(({ code }) => code)),
    units: new Set(measures.units.map(({ unit }) => unit)),
    counted: new Set(counts.map(({ measure }) => measure)),
    commodities: new Set(measures.commodities.map(({ commodity }) => commodity)),
    routes: new Set(measures.routes.map(({ name }) => name)),
  };
}
