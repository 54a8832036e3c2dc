// What the figures of a paragraph go on talking about: "The trend continued in the first quarter. Almost $77 billion …".
import type { Missing, Period } from "../../model/index.js";
import type { Route } from "./routes.js";

/** The subject of the figures told last, for the next one in the same paragraph. */
export interface FigureContext {
  readonly block: number;
  readonly sentence: number;
  readonly measure: string;
  readonly pair: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly commodity: string | null;
  readonly route: Route | null;
  readonly period: Period | Missing;
}

/** Carries the context from sentence to sentence within a paragraph; one for each document. */
export class FigureMemory {
  private last: FigureContext | null = null;

  /** The context for a sentence: of the same paragraph and at most two sentences old. */
  before(block: number, sentence: number): FigureContext | null {
    const { last } = this;
    return last !== null && last.block === block && sentence - last.sentence <= 2 ? last : null;
  }

  note(context: FigureContext): void {
    this.last = context;
  }

  /** A sentence without a figure that moves the time on: "The trend continued in the first quarter of 2024." */
  move(block: number, sentence: number, period: Period | Missing): void {
    if (this.last !== null && this.last.block === block) this.last = { ...this.last, sentence, period };
  }
}
