// `chancery read FILE|URL...`: each document in turn, as a page for a reader or as one JSON line. A bad one is named on
// stderr, the rest go on, and the exit code is 2 at the end.
import type { Desk, DocumentMeta, ReadAnswer, ReadRequest } from "../contract/index.js";
import { choosePaint } from "./colour.js";
import { BAD_INPUT, OK, UsageError } from "./exit.js";
import type { CliIo } from "./io.js";
import { showReading } from "./show/index.js";
import { readStdin } from "./stdin.js";
import { createWriter } from "./writer.js";

export interface ReadFilesOptions {
  readonly files: readonly string[];
  readonly meta: DocumentMeta;
  /** May an address lead to a private network? Undefined when the user did not say. */
  readonly allowPrivate: boolean | undefined;
  readonly json: boolean;
  readonly colour: boolean | undefined;
}

const STDIN = "-";
const DEFAULT_WIDTH = 80;

/** Gives the exit code. */
export async function readFiles(desk: Desk, options: ReadFilesOptions, io: CliIo): Promise<number> {
  refuseBadFiles(options);
  const out = createWriter(io.stdout);
  let code = OK;
  let printed = 0;
  const note = (sentence: string): void => void io.stderr.write(`chancery: ${sentence}\n`);
  const print = async (name: string, answer: ReadAnswer): Promise<boolean> => {
    if (!answer.ok) {
      note(answer.problem);
      code = BAD_INPUT;
      return true;
    }
    const paint = choosePaint(options.colour, io);
    const text = options.json
      ? `${JSON.stringify(answer.line)}\n`
      : `${printed === 0 ? "" : "\n"}${showReading(answer.line, answer.page, name, paint, io.stdout.columns || DEFAULT_WIDTH)}`;
    printed += 1;
    return out.write(text);
  };
  for (const file of options.files) {
    let goOn = true;
    if (isAddress(file)) {
      const deliver = async (name: string, answer: ReadAnswer): Promise<boolean> => {
        goOn = await print(name, answer);
        return goOn;
      };
      const allowPrivate = options.allowPrivate === true;
      await desk.readUrl({ kind: "url", url: file, allowPrivate, meta: options.meta, deliver, onNote: note });
    } else {
      const name = file === STDIN ? "standard input" : file;
      goOn = await print(name, await desk.read(request(file, name, options.meta, io)));
    }
    if (!goOn) break;
  }
  await out.flush();
  return code;
}

/** "https://…", and every other scheme, so that "ftp://…" is not looked for on the disk. */
function isAddress(file: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(file);
}

function request(file: string, name: string, meta: DocumentMeta, io: CliIo): ReadRequest {
  if (file !== STDIN) return { kind: "file", path: file, meta };
  if (io.stdin.isTTY === true) io.stderr.write("chancery: type or paste the text; end it with Ctrl-D\n");
  return { kind: "input", name, input: readStdin(io), meta };
}

function refuseBadFiles({ files, meta, allowPrivate }: ReadFilesOptions): void {
  if (allowPrivate !== undefined && !files.some(isAddress)) {
    throw new UsageError("--allow-private belongs to an address of the net: give one, or leave it out.");
  }
  if (files.filter((file) => file === STDIN).length > 1) {
    throw new UsageError('standard input ("-") can be read only once: give it once.');
  }
  const own = Object.keys(meta).find((field) => field === "title" || field === "url");
  if (own !== undefined && files.length > 1) {
    throw new UsageError(
      `--${own} belongs to one document, but ${files.length} files were given: read them one by one.`,
    );
  }
}
