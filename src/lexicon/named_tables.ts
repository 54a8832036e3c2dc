// Tables of what texts name: documents between states, and the words by which documents and gatherings are told.
import type { GatheringKind, InstrumentKind, Stage, Standing } from "../model/index.js";

/** A document between states with the other names that writers give it: "no limits" for the joint statement of a day. */
export interface DocumentEntry {
  readonly title: string;
  readonly kind: InstrumentKind;
  readonly parties: readonly string[];
  readonly day: string;
  /** Words that a title in a text has when it means this document, small letters. */
  readonly aliases: readonly string[];
  /** Address of the text itself, or null. */
  readonly where: string | null;
  readonly source: string;
}

export interface NamedWordTables {
  /** Nouns that head the name of a document; one that `needs` a modifier counts with words of its own only. */
  readonly instruments: readonly {
    readonly kind: InstrumentKind;
    readonly needs: "none" | "modifier";
    readonly words: readonly string[];
    readonly source: string;
  }[];
  readonly gatherings: readonly {
    readonly kind: GatheringKind;
    readonly words: readonly string[];
    readonly source: string;
  }[];
  /** Verbs that tell how far a document has come, done to it or by it. */
  readonly stages: readonly {
    readonly stage: Stage;
    readonly as: "subject" | "object";
    readonly words: readonly string[];
    readonly source: string;
  }[];
  /** Verbs that tell who comes to a gathering. */
  readonly standings: readonly {
    readonly standing: Standing;
    readonly of: "subject" | "object";
    readonly words: readonly string[];
    readonly source: string;
  }[];
}
