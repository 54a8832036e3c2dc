// What the figures of a paragraph go on talking about: "The trend continued in the first quarter. Almost $77 billion …".

import type { UnitWord } from "../../lexicon/index.js";
import { type Missing, missing, type Period, type Status } from "../../model/index.js";
import { withFields } from "../with_fields.js";
import type { Price } from "./amount.js";
import type { UnitSource } from "./bare_numbers.js";
import type { Route } from "./routes.js";

/** The subject of the figures told last, for the next one in the same paragraph. */
export interface FigureContext {
  readonly block: number;
  readonly sentence: number;
  readonly measure: string;
  readonly pair: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly reporter: string | null;
  readonly commodity: string | null;
  readonly route: Route | null;
  readonly status: Status;
  readonly per: Price | null;
  readonly period: Period | Missing;
}

/** How many sentences later "the country" may mean a party of a figure. */
const FAR = 6;

/** Carries the context from sentence to sentence within a paragraph; one for each document. */
export class FigureMemory {
  private last: FigureContext | null = null;
  private paired: FigureContext | null = null;
  private readonly pairedBy = new Map<string, FigureContext>();
  private main: readonly [string, string] | null | undefined;
  private unit: UnitSource | null = null;
  private amount: { readonly unit: UnitSource; readonly sentence: number } | null = null;
  private readonly money = new Map<string, UnitWord>();

  /** `findMain` tells the two countries that the whole text is about; it is asked once, when first needed. */
  constructor(private readonly findMain: () => readonly [string, string] | null = () => null) {}

  mainPair(): readonly [string, string] | null {
    if (this.main === undefined) this.main = this.findMain();
    return this.main;
  }

  /**
   * The figure between two parties told last, in whatever paragraph: for words that point back ("the country"). One in the same
   * unit goes before one in another ("Indonesia bought 24,000 tonnes" after tonnes and dollars).
   */
  across(sentence: number, unit: string): FigureContext | null {
    const same = this.pairedBy.get(unit);
    if (same !== undefined && sentence - same.sentence <= 3) return same;
    const { paired } = this;
    return paired !== null && sentence - paired.sentence <= FAR ? paired : null;
  }

  /** The context for a sentence: of the same paragraph and at most two sentences old. */
  before(block: number, sentence: number): FigureContext | null {
    const { last } = this;
    return last !== null && last.block === block && sentence - last.sentence <= 2 ? last : null;
  }

  note(context: FigureContext, unit: UnitSource | null): void {
    this.last = context;
    if (context.pair.length === 2) {
      this.paired = context;
      if (unit !== null) this.pairedBy.set(unit.unit, context);
    }
    if (unit === null) return;
    if (unit.kind !== "percent") this.amount = { unit, sentence: context.sentence };
    this.unit = unit;
  }

  /** What a word for money meant last ("shillings"), or null. */
  moneyBefore(word: string): UnitWord | null {
    return this.money.get(word) ?? null;
  }

  noteMoney(word: string, unit: UnitWord): void {
    this.money.set(word, unit);
  }

  /** What was measured last, for a number without a unit ("Of this, 900 million are loans"): at most two sentences before. */
  lastUnit(sentence: number): UnitSource | null {
    if (this.last === null || this.unit === null || sentence - this.last.sentence > 2) return null;
    const { amount } = this;
    return amount === null || sentence - amount.sentence > 2
      ? this.unit
      : withFields(this.unit, { amount: amount.unit });
  }

  /** A sentence that is not read names a time: whether what follows is of the time told before nobody knows. */
  loseTime(): void {
    if (this.last !== null) this.last = moved(this.last, this.last.sentence, missing("not stated"));
  }

  /** A sentence without a figure that moves the time on: "The trend continued in the first quarter of 2024." */
  move(block: number, sentence: number, period: Period | Missing): void {
    if (this.last !== null && this.last.block === block) this.last = moved(this.last, sentence, period);
  }
}

/** Field by field: a spread would give each copy a hidden class of its own. */
function moved(context: FigureContext, sentence: number, period: Period | Missing): FigureContext {
  const { block, measure, pair, from, to, reporter, commodity, route, status, per } = context;
  return { block, sentence, measure, pair, from, to, reporter, commodity, route, status, per, period };
}
