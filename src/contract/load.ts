// Loading an official file into the home: what is asked, how far it has come, what became of it.
import { z } from "zod";
import type { Frozen } from "./frozen.js";

const count = (what: string) => z.int().min(0).describe(what);
const text = (what: string) => z.string().min(1).describe(what);

const droppedRowSchema = z
  .object({
    line: z.int().min(1).nullable().describe("line of the file, counted from 1; null: of the whole"),
    problem: text("why the row was left out, in one sentence"),
  })
  .meta({ id: "DroppedRow" });

const droppedReasonSchema = z
  .object({ reason: text("why, in two or three words"), rows: count("how many rows") })
  .meta({ id: "DroppedReason" });

/** A file that was loaded, with what a citation of its rows needs. */
export const loadedFileSchema = z
  .object({
    id: text("of this loading: its rows are cited by it"),
    dataset: text("the dataset"),
    layout: text("whose columns the file has"),
    name: text("name of the file as it was given"),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .describe("of its bytes"),
    bytes: count("how many they are"),
    address: z.string().nullable().describe("where the file is from, as the one who loaded it told"),
    licence: z.string().nullable().describe("as the one who loaded it told"),
    published: z.iso.date().nullable().describe("vintage: when its source published it, as told"),
    loadedAt: z.iso.datetime().describe("when it was loaded, UTC"),
    rows: count("rows that are kept"),
    dropped: z
      .object({
        rows: count("how many"),
        reasons: z.array(droppedReasonSchema),
        first: z.array(droppedRowSchema).describe("the first of them, 100 at most"),
      })
      .describe("rows that were left out: how many, why, and the first hundred"),
    replacedBy: z.string().nullable().describe("id of the loading that stands in its place, or null"),
  })
  .meta({ id: "LoadedFile" });

/** How a loading ended. */
export const loadedSchema = z
  .object({
    dataset: text("the dataset"),
    file: text("name of the file"),
    state: z
      .enum(["added", "there"])
      .describe("there: the same file was loaded before, and nothing has changed"),
    rows: count("rows that are kept"),
    dropped: count("rows that were left out"),
    notes: z.array(z.string()).describe("what the reader should know of the whole"),
    loaded: loadedFileSchema
      .nullable()
      .describe("the file among the large tables; null: its rows are in the ledger"),
  })
  .meta({ id: "Loaded" });

const loadProgressSchema = z
  .object({
    phase: z.enum(["receiving", "reading", "checking", "writing"]).describe("what is being done"),
    bytes: count("bytes that have come"),
    rows: count("rows that passed"),
  })
  .meta({ id: "LoadProgress" });

/** One line of the answer to a loading; the last one says how it ended. */
export const loadLineSchema = z
  .union([
    z.object({ progress: loadProgressSchema.describe("how far it is") }),
    z.object({ problem: droppedRowSchema.describe("a row that is left out") }),
    z.object({ loaded: loadedSchema.describe("how it ended") }),
  ])
  .meta({ id: "LoadLine" });

/** A dataset that can be loaded. */
export const datasetSchema = z
  .object({
    name: text("as `chancery load` takes it"),
    what: text("what it is, whose it is, and which columns are known"),
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
