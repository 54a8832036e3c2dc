// What the command line needs of the world, passed in: streams, environment, the desk, signals. src/main.ts has the real ones.
import type { BriefTemplate, Desk } from "../contract/index.js";
import type { LedgerSettings } from "./home.js";

/** An output stream of this process. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(part: string | Uint8Array, done?: (error?: Error | null) => void): boolean;
  on(event: "error", listener: (error: Error & { code?: string }) => void): unknown;
}

/** An input stream of this process. */
interface Input extends AsyncIterable<Uint8Array> {
  readonly isTTY?: boolean;
}

/** What standard input is, where that decides: Node reads a folder as an empty stream. */
export type InputKind = "folder" | "other";

export interface DeskSettings extends LedgerSettings {
  readonly workers: number;
  readonly limitMs: number;
}

interface ServeSettings extends DeskSettings {
  /** 0 takes a free one. */
  readonly port: number;
  /** The path of the page to begin with. */
  readonly page: string;
  /** Told of faults of Chancery itself while it serves. */
  onFault(error: unknown): void;
}

/** A home that is open to other programs of this machine. */
interface ServedHome {
  readonly address: string;
  /** The address of its page, with the token: for the owner's terminal and browser alone. */
  readonly pageAddress: string;
  /** A file of the owner's that leads a browser there. */
  readonly pageFile: string;
  close(): Promise<void>;
}

/** A column of a table that is written. */
export interface TableColumn {
  readonly name: string;
  readonly type: "text" | "integer" | "double";
}

export interface CliIo {
  readonly stdin: Input;
  readonly stdinKind: InputKind;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Processors that may be used. */
  readonly processors: number;
  /** The running desk of the home, else one in this process. */
  openDesk(settings: DeskSettings): Desk;
  /** Opens the home to other programs; throws a Refusal. */
  serveHome(settings: ServeSettings): Promise<ServedHome>;
  /** Calls `handle` with the exit code when the user interrupts (130) or the system asks to end (143). */
  onInterrupt(handle: (code: number) => void): void;
  /** Shows a file in the user's browser; says nothing when there is none. */
  openBrowser(file: string): void;
  /** The house style of a newsroom out of its file. Throws a Refusal that names what is wrong. */
  readTemplate(file: string): Promise<BriefTemplate>;
  /** Writes a file, whole or not at all. Rejects when it cannot be made. */
  writeFile(file: string, bytes: Uint8Array): Promise<void>;
  now(): number;
  /** Writes rows into a Parquet file, whole or not at all; resolves with their number. Rejects when the file cannot be made. */
  writeParquet(
    file: string,
    columns: readonly TableColumn[],
    rows: AsyncIterable<readonly (string | number | null)[]>,
  ): Promise<number>;
}
