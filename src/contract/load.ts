// Loading an official file into the home: what is asked, how far it has come, what became of it.
import { z } from "zod";
import type { Frozen } from "./frozen.js";

const count = z.int().min(0);
const line = z.int().min(1).nullable().describe("line of the file, counted from 1; null: of the whole");

const droppedRowSchema = z.object({
  line,
  problem: z.string().min(1).describe("why the row was left out, in one sentence"),
});

/** A file that was loaded, with what a citation of its rows needs. */
const loadedFileSchema = z
  .object({
    id: z.string().min(1).describe("of this loading: rows are cited by it"),
    dataset: z.string().min(1),
    layout: z.string().min(1).describe("whose columns the file has"),
    name: z.string().min(1).describe("name of the file as it was given"),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    bytes: count,
    address: z.string().nullable().describe("where the file is from, as the one who loaded it told"),
    licence: z.string().nullable().describe("as the one who loaded it told"),
    published: z.iso.date().nullable().describe("vintage: when the source published it, as the loader told"),
    loadedAt: z.iso.datetime(),
    rows: count.describe("rows that are kept"),
    dropped: z.object({
      rows: count,
      reasons: z.array(z.object({ reason: z.string().min(1), rows: count })),
      first: z.array(droppedRowSchema).describe("the first of them, 100 at most"),
    }),
    replacedBy: z.string().nullable().describe("id of the loading that stands in place of this one"),
  })
  .meta({ id: "LoadedFile" });

/** How a loading ended. */
export const loadedSchema = z
  .object({
    dataset: z.string().min(1),
    file: z.string().min(1),
    state: z
      .enum(["added", "there"])
      .describe("there: the same file was loaded before, and nothing has changed"),
    rows: count,
    dropped: count,
    notes: z.array(z.string()).describe("what the reader should know of the whole"),
    loaded: loadedFileSchema
      .nullable()
      .describe("the file among the large tables; null: its rows are in the ledger"),
  })
  .meta({ id: "Loaded" });

const loadProgressSchema = z.object({
  phase: z.enum(["receiving", "reading", "checking", "writing"]),
  bytes: count,
  rows: count,
});

/** One line of the answer to a loading; the last one says how it ended. */
export const loadLineSchema = z
  .union([
    z.object({ progress: loadProgressSchema }),
    z.object({ problem: droppedRowSchema }),
    z.object({ loaded: loadedSchema }),
  ])
  .meta({ id: "LoadLine" });

/** A dataset that can be loaded. */
export const datasetSchema = z
  .object({
    name: z.string().min(1).describe("as `chancery load` takes it"),
    what: z.string().min(1).describe("what it is, whose it is, and which columns are known"),
  })
  .meta({ id: "Dataset" });

export type DatasetLine = Frozen<z.output<typeof datasetSchema>>;
export type DroppedRow = Frozen<z.output<typeof droppedRowSchema>>;
export type Loaded = Frozen<z.output<typeof loadedSchema>>;
export type LoadedFile = Frozen<z.output<typeof loadedFileSchema>>;
export type LoadLine = Frozen<z.output<typeof loadLineSchema>>;
export type LoadProgress = Frozen<z.output<typeof loadProgressSchema>>;

/** A file to load: by its path, or bytes as they come, with the name that errors shall use. */
export type LoadSource =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "input"; readonly name: string; readonly input: AsyncIterable<Uint8Array> };

export interface LoadRequest {
  /** Name of the dataset. */
  readonly dataset: string;
  readonly from: LoadSource;
  readonly address: string | null;
  readonly licence: string | null;
  readonly published: string | null;
  /** Name, id or sha256 of a file loaded earlier that this one stands in place of, whole. */
  readonly replaces: string | null;
  onProgress(progress: LoadProgress): void;
  /** Told of every row that is left out, in order; of a file with very many, of the first thousand. */
  onProblem(dropped: DroppedRow): void;
}

/** Most bytes of a file that is loaded. */
export const MOST_LOAD_BYTES = 4_000_000_000;
