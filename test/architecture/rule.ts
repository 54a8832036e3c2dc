import type { SourceFile } from "./source_file.js";

/** One rule of the architecture: why it is there, and what in these files breaks it, one sentence each. */
export interface Rule {
  readonly name: string;
  readonly reason: string;
  readonly check: (files: readonly SourceFile[]) => string[];
}
