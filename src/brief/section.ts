// The one interface of a section: its name, what it asks the record for, and a pure function from that to blocks. A later part of the
// product adds what it knows to BriefMaterial, a gatherer to src/desk/brief_material.ts, and a section to sections/index.ts.
import type {
  AgreementRow,
  BriefSectionName,
  CorrectionLine,
  DoubtLine,
  ExpectationRow,
  LedgerClaimLine,
  LedgerRecordLine,
  MeetingsView,
  PositionsView,
  ReadoutsView,
  Third,
  VotesView,
} from "../contract/index.js";
import type { Frame } from "./frame.js";
import type { Block } from "./model.js";

/** What the record can be asked for. Each is gathered once, when a section asks for it. */
export interface BriefMaterial {
  /** Every record of the pair as it was known, of all days: a figure of an earlier year belongs to a line too. */
  readonly records: readonly LedgerRecordLine[];
  /** The register of meetings in the days of the brief: reports of one meeting are one row, counted under its rules. */
  readonly register: Pick<MeetingsView, "rows" | "counts">;
  /** The register of documents of the two and of plans, each with how far it has come. */
  readonly documents: readonly AgreementRow[];
  /** The register of what was expected, and what came of it. */
  readonly expectations: readonly ExpectationRow[];
  /** How far the two voted alike in the roll calls of the General Assembly that were loaded. */
  readonly rollCalls: Pick<VotesView, "years" | "total" | "sources" | "ruleWords">;
  /** The register of positions up to the last day of the brief: what changed, and where both stand. */
  readonly positions: Pick<PositionsView, "issues">;
  /** What both sides' own texts tell of a meeting in the days of the brief, the last meetings first. */
  readonly readouts: readonly ReadoutsView[];
  /** Who is told of most with one of the two, in the days of the brief. */
  readonly thirds: readonly Third[];
  /** Measures of sanctions and of export control, of anybody, that are aimed at or reach one of the two. */
  readonly measures: readonly LedgerRecordLine[];
  /** Statements and positions of no or of another pair, in documents that tell of this one. */
  readonly beside: readonly LedgerClaimLine[];
  /** People's words on claims of the pair after `since`, with the claim as it was read. */
  readonly corrections: readonly { readonly correction: CorrectionLine; readonly line: LedgerClaimLine }[];
  /** Doubts of claims of the pair that were closed after `since`. */
  readonly closedDoubts: readonly DoubtLine[];
}

export interface SectionRule<K extends keyof BriefMaterial> {
  readonly name: BriefSectionName;
  readonly asks: readonly K[];
  /** No blocks: the section is left out. Nothing: it is named among what the record does not have. */
  write(material: Pick<BriefMaterial, K>, frame: Frame): readonly Block[] | Nothing;
}

/** What a section looked for and the record does not have, in words that go after "no". */
export interface Nothing {
  readonly nothing: string;
}

/** A section whose asking is hidden, so that all of them stand in one list. */
export interface Section {
  readonly name: BriefSectionName;
  readonly asks: readonly (keyof BriefMaterial)[];
  write(material: Partial<BriefMaterial>, frame: Frame): readonly Block[] | Nothing;
}

/** Makes a section of its rule. */
export function section<K extends keyof BriefMaterial>(rule: SectionRule<K>): Section {
  return {
    name: rule.name,
    asks: rule.asks,
    write: (material, frame) => {
      const lost = rule.asks.find((name) => material[name] === undefined);
      if (lost !== undefined) throw new Error(`The section ${rule.name} was not given ${lost}.`);
      return rule.write(material as Pick<BriefMaterial, K>, frame);
    },
  };
}
