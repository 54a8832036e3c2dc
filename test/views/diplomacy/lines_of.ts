// Texts as the ledger gives their claims to a register: each claim a record of its own.
import type { LedgerRecordLine } from "../../../src/contract/index.js";
import { claimsOf } from "../../coding/coder.js";

export interface ToldText {
  readonly published: string;
  readonly text: string;
}

export function linesOf(...texts: readonly ToldText[]): readonly LedgerRecordLine[] {
  return texts.flatMap(({ published, text }, i) =>
    claimsOf(text, published).map((claim) => ({
      ...{ record: claim.id, reports: 1, stories: 1, claims: [claim.id], claim },
      ...{ document: `d-${i}`, published, title: `Text ${i}`, url: null, publisher: null, copyOf: null },
      addedAt: `${published}T00:00:00.000Z`,
    })),
  );
}

export const NORWAY_CHILE = { pair: ["CHL", "NOR"], from: null, to: null, cut: false } as const;
