// `chancery read FILE|URL...`: each document in turn, as a page for a reader or as one JSON line. A bad one is named on
// stderr, the rest go on, and the exit code is 2 at the end.
import type { Desk, DocumentMeta, ReadAnswer, ReadRequest } from "../contract/index.js";
import { choosePaint, type Paint } from "./colour.js";
import { BAD_INPUT, OK, UsageError } from "./exit.js";
import { inputOf, isAddress, isStdin, nameOf, PRIVATE_WITHOUT_ADDRESS } from "./input_of.js";
import type { CliIo } from "./io.js";
import { showExplained, showReading } from "./show/index.js";
import { createWriter } from "./writer.js";

export interface ReadFilesOptions {
  readonly files: readonly string[];
  readonly meta: DocumentMeta;
  /** May an address lead to a private network? Undefined when the user did not say. */
  readonly allowPrivate: boolean | undefined;
  readonly json: boolean;
  /** Put what was read into the ledger? */
  readonly keep: boolean;
  /** Tell how each sentence was read? */
  readonly explain: boolean;
  readonly colour: boolean | undefined;
}

const DEFAULT_WIDTH = 80;
/** So many documents are under way at one time: they are read by all threads and committed together. */
const AT_ONCE = 64;

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
    const width = io.stdout.columns || DEFAULT_WIDTH;
    const { line, page } = answer;
    const shown = () =>
      `${options.explain ? `${showExplained(line, page, paint, width)}\n` : ""}${showReading(line, page, name, paint, width)}${keptLine(answer, paint)}`;
    const text = options.json ? `${JSON.stringify(line)}\n` : `${printed === 0 ? "" : "\n"}${shown()}`;
    printed += 1;
    return out.write(text);
  };
  for await (const { file, answer } of filesInOrder(desk, options, io)) {
    const goOn =
      answer === null
        ? await readAddress(desk, file, options, print, note)
        : await print(nameOf(file), answer);
    if (!goOn) break;
  }
  await out.flush();
  return code;
}

/** Reads a page or the entries of a feed; false when no more is wanted. */
async function readAddress(
  desk: Desk,
  url: string,
  { allowPrivate, meta, keep }: ReadFilesOptions,
  print: (name: string, answer: ReadAnswer) => Promise<boolean>,
  onNote: (note: string) => void,
): Promise<boolean> {
  let goOn = true;
  const deliver = async (name: string, answer: ReadAnswer): Promise<boolean> => {
    goOn = await print(name, answer);
    return goOn;
  };
  await desk.readUrl({ kind: "url", url, allowPrivate: allowPrivate === true, meta, keep, deliver, onNote });
  return goOn;
}

/** The files with their answers, in order, some of them read ahead; an address has no answer yet. */
async function* filesInOrder(
  desk: Desk,
  options: ReadFilesOptions,
  io: CliIo,
): AsyncGenerator<{ file: string; answer: ReadAnswer | null }> {
  const { files } = options;
  const ahead: (Promise<ReadAnswer> | null)[] = [];
  for (const [index, file] of files.entries()) {
    while (ahead.length < AT_ONCE && index + ahead.length < files.length) {
      const next = files[index + ahead.length] ?? file;
      const answer = isAddress(next) ? null : desk.read(request(next, options, io));
      answer?.catch(() => {}); // told when its turn comes
      ahead.push(answer);
    }
    yield { file, answer: (await ahead.shift()) ?? null };
  }
}

function request(file: string, { meta, keep, explain }: ReadFilesOptions, io: CliIo): ReadRequest {
  return { ...inputOf(file, io), meta, keep, explain };
}

function keptLine({ line, kept }: Extract<ReadAnswer, { ok: true }>, paint: Paint): string {
  if (kept === null) return "";
  const how = kept === "added" ? "Kept in the ledger as" : "The ledger has it already, as";
  return `\n${paint.dim(`${how} ${line.document}.`)}\n`;
}

function refuseBadFiles({ files, meta, allowPrivate, explain }: ReadFilesOptions): void {
  if (explain && files.some(isAddress)) {
    throw new UsageError(
      "--explain belongs to a file or to standard input: read the address, and explain it on its page.",
    );
  }
  if (allowPrivate !== undefined && !files.some(isAddress)) {
    throw new UsageError(PRIVATE_WITHOUT_ADDRESS);
  }
  if (files.filter(isStdin).length > 1) {
    throw new UsageError('standard input ("-") can be read only once: give it once.');
  }
  const own = Object.keys(meta).find((field) => field === "title" || field === "url");
  if (own !== undefined && files.length > 1) {
    throw new UsageError(
      `--${own} belongs to one document, but ${files.length} files were given: read them one by one.`,
    );
  }
}
