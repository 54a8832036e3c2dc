// `chancery read FILE...`: each document in turn, as a page for a reader or as one JSON line. A bad one is named on
// stderr, the rest go on, and the exit code is 2 at the end.
import type { Desk, DocumentMeta, ReadAnswer, ReadRequest } from "../contract/index.js";
import { choosePaint, type Paint } from "./colour.js";
import { BAD_INPUT, OK, UsageError } from "./exit.js";
import type { CliIo } from "./io.js";
import { showReading } from "./show/index.js";
import { readStdin } from "./stdin.js";
import { createWriter } from "./writer.js";

export interface ReadFilesOptions {
  readonly files: readonly string[];
  readonly meta: DocumentMeta;
  readonly json: boolean;
  /** Put what was read into the ledger? */
  readonly keep: boolean;
  readonly colour: boolean | undefined;
}

const STDIN = "-";
const DEFAULT_WIDTH = 80;
/** So many documents are under way at one time: they are read by all threads and committed together. */
const AT_ONCE = 64;

/** Gives the exit code. */
export async function readFiles(desk: Desk, options: ReadFilesOptions, io: CliIo): Promise<number> {
  refuseBadFiles(options);
  const out = createWriter(io.stdout);
  let code = OK;
  for await (const { file, index, answer } of answers(desk, options, io)) {
    const name = nameOf(file);
    if (!answer.ok) {
      io.stderr.write(`chancery: ${answer.problem}\n`);
      code = BAD_INPUT;
      continue;
    }
    const paint = choosePaint(options.colour, io);
    const text = options.json
      ? `${JSON.stringify(answer.line)}\n`
      : `${index === 0 ? "" : "\n"}${showReading(answer.line, answer.page, name, paint, io.stdout.columns || DEFAULT_WIDTH)}${keptLine(answer, paint)}`;
    if (!(await out.write(text))) break;
  }
  await out.flush();
  return code;
}

/** The answers in the order of the files, with some files read ahead. */
async function* answers(
  desk: Desk,
  { files, meta, keep }: ReadFilesOptions,
  io: CliIo,
): AsyncGenerator<{ file: string; index: number; answer: ReadAnswer }> {
  const ahead: Promise<ReadAnswer>[] = [];
  for (const [index, file] of files.entries()) {
    while (ahead.length < AT_ONCE && index + ahead.length < files.length) {
      const answer = desk.read(request(files[index + ahead.length] ?? file, meta, keep, io));
      answer.catch(() => {}); // told when its turn comes
      ahead.push(answer);
    }
    const answer = await ahead.shift();
    if (answer !== undefined) yield { file, index, answer };
  }
}

function request(file: string, meta: DocumentMeta, keep: boolean, io: CliIo): ReadRequest {
  if (file !== STDIN) return { kind: "file", path: file, meta, keep };
  if (io.stdin.isTTY === true) io.stderr.write("chancery: type or paste the text; end it with Ctrl-D\n");
  return { kind: "input", name: nameOf(file), input: readStdin(io), meta, keep };
}

function nameOf(file: string): string {
  return file === STDIN ? "standard input" : file;
}

function keptLine({ line, kept }: Extract<ReadAnswer, { ok: true }>, paint: Paint): string {
  if (kept === null) return "";
  const how = kept === "added" ? "Kept in the ledger as" : "The ledger has it already, as";
  return `\n${paint.dim(`${how} ${line.document}.`)}\n`;
}

function refuseBadFiles({ files, meta }: ReadFilesOptions): void {
  const url = files.find((file) => /^https?:\/\//i.test(file));
  if (url !== undefined) {
    throw new UsageError(
      `${url} is an address, and reading from the net is not there yet: save the page in a browser ` +
        `(or with: curl -L -o page.html '${url}'), then run: chancery read page.html --url '${url}'`,
    );
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
