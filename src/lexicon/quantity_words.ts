// Look-ups for reading quantities: units and currencies by their words, magnitudes, bounds, changes.
import type { Bound } from "../model/index.js";
import { indexPhrases, type PhraseIndex } from "./phrase_index.js";
import type { MeasureTables } from "./tables.js";

export type UnitKind = "currency" | "volume" | "mass" | "energy" | "percent" | "count" | "rate" | "length";

export interface UnitWord {
  readonly unit: string;
  readonly factor: number;
  readonly kind: UnitKind;
}

interface MeasureWords {
  readonly measure: string;
  readonly kinds: ReadonlySet<string>;
  readonly hasCues: boolean;
}

export interface QuantityWords {
  readonly units: PhraseIndex<UnitWord>;
  readonly symbols: ReadonlyMap<string, UnitWord>;
  /** Words for money of several states ("shillings"): the unit by the state's code. */
  readonly sharedMoney: ReadonlyMap<string, ReadonlyMap<string, UnitWord>>;
  readonly fiscalYears: ReadonlyMap<string, { readonly month: number; readonly named: "first" | "last" }>;
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Bounds by their last word, for they are looked for from the number backwards; their words stand in that order. */
  readonly bounds: PhraseIndex<Bound>;
  readonly changes: ReadonlyMap<string, "up" | "down" | "flat">;
  readonly measures: readonly MeasureWords[];
  /** Cue phrases of the measures; `value` is the place in `measures`. */
  readonly cues: PhraseIndex<number>;
  readonly commodities: PhraseIndex<string>;
}

const KINDS: Readonly<Record<string, UnitKind>> = {
  m3: "volume",
  "m3/year": "volume",
  "m3/day": "volume",
  "m3/second": "rate",
  barrel: "volume",
  "barrels/day": "rate",
  "barrels/year": "rate",
  tonne: "mass",
  "tonnes/year": "rate",
  "tonnes/day": "rate",
  kWh: "energy",
  kW: "energy",
  MMBtu: "energy",
  toe: "energy",
  percent: "percent",
  points: "percent",
};

const CODE = /^[A-Z]{3}$/u;

/** What a unit counts: "m3" a volume, "EUR" money. */
export function kindOfUnit(unit: string): UnitKind {
  return KINDS[unit] ?? (CODE.test(unit) ? "currency" : "length");
}

/** Builds the look-ups from the compiled tables. */
export function indexQuantityWords(tables: MeasureTables): QuantityWords {
  const units = tables.units.flatMap(({ words, unit, factor }) =>
    words.map((word) => ({
      words: splitWords(word),
      value: { unit, factor, kind: kindOfUnit(unit) },
    })),
  );
  const symbols = new Map<string, UnitWord>();
  for (const currency of tables.currencies) {
    const entry: UnitWord = { unit: currency.code, factor: 1, kind: "currency" };
    for (const word of currency.words) units.push({ words: splitWords(word), value: entry });
    for (const symbol of currency.symbols) symbols.set(symbol.toLowerCase(), entry);
  }
  return {
    units: indexPhrases(units),
    symbols,
    sharedMoney: sharedMoneyOf(tables),
    fiscalYears: new Map(tables.fiscalYears.map((entry) => [entry.country, entry] as const)),
    magnitudes: new Map(
      tables.magnitudes.flatMap(({ words, factor }) =>
        words.map((word) => [word.toLowerCase(), factor] as const),
      ),
    ),
    bounds: indexPhrases(
      tables.bounds.map(({ phrase, bound }) => ({ words: splitWords(phrase).reverse(), value: bound })),
    ),
    changes: new Map(tables.changes.map(({ word, direction }) => [word, direction])),
    measures: tables.measures.map(({ measure, unitKinds, cues }) => ({
      measure,
      kinds: new Set(unitKinds),
      hasCues: cues.length > 0,
    })),
    cues: indexPhrases(
      tables.measures.flatMap(({ cues }, value) => cues.map((cue) => ({ words: splitWords(cue), value }))),
    ),
    commodities: indexPhrases(
      tables.commodities.flatMap(({ commodity, words }) =>
        words.map((word) => ({ words: splitWords(word), value: commodity })),
      ),
    ),
  };
}

function sharedMoneyOf({ sharedMoney, currencies }: MeasureTables): QuantityWords["sharedMoney"] {
  const states = new Map(currencies.map(({ code, country, others }) => [code, [country, ...others]]));
  return new Map(
    sharedMoney.flatMap(({ words, currencies: codes, factor }) => {
      const units = new Map(
        codes.flatMap((unit) =>
          (states.get(unit) ?? []).map(
            (state) => [state, { unit, factor: factor ?? 1, kind: "currency" }] as const,
          ),
        ),
      );
      return words.map((word) => [word.toLowerCase(), units] as const);
    }),
  );
}

/** As the tokeniser splits: blanks, and hyphens and slashes as words of their own. */
export function splitWords(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .replace(/([-/])/gu, " $1 ")
    .split(" ")
    .filter((word) => word !== "");
}
