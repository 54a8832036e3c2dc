// `chancery read FILE...`: each document in turn, as a page for a reader or as one JSON line. A bad one is named on
// stderr, the rest go on, and the exit code is 2 at the end.
import type { Desk, DocumentMeta, ReadRequest } from "../contract/index.js";
import { choosePaint } from "./colour.js";
import { BAD_INPUT, OK, UsageError } from "./exit.js";
import type { CliIo } from "./io.js";
import { showReading } from "./show/index.js";
import { readStdin } from "./stdin.js";
import { createWriter } from "./writer.js";

export interface ReadFilesOptions {
  readonly files: readonly string[];
  readonly meta: DocumentMeta;
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
  for (const [index, file] of options.files.entries()) {
    const name = file === STDIN ? "standard input" : file;
    const answer = await desk.read(request(file, name, options.meta, io));
    if (!answer.ok) {
      io.stderr.write(`chancery: ${answer.problem}\n`);
      code = BAD_INPUT;
      continue;
    }
    const paint = choosePaint(options.colour, io);
    const text = options.json
      ? `${JSON.stringify(answer.line)}\n`
      : `${index === 0 ? "" : "\n"}${showReading(answer.line, answer.page, name, paint, io.stdout.columns || DEFAULT_WIDTH)}`;
    if (!(await out.write(text))) break;
  }
  await out.flush();
  return code;
}

function request(file: string, name: string, meta: DocumentMeta, io: CliIo): ReadRequest {
  if (file !== STDIN) return { kind: "file", path: file, meta };
  if (io.stdin.isTTY === true) io.stderr.write("chancery: type or paste the text; end it with Ctrl-D\n");
  return { kind: "input", name, input: readStdin(io), meta };
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
