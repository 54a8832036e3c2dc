// POST of a document: JSON as in a line of a stream, or its bytes; read by the desk and kept.
import type { Context } from "hono";
import {
  API_ROUTES,
  type Desk,
  type DocumentMeta,
  newDocumentSchema,
  type ReadRequest,
} from "../contract/index.js";
import { ApiFailure, quoted } from "./api_failure.js";
import { bodyOf, queryOf } from "./checked.js";
import { knownMeta } from "./known_meta.js";
import { mediaType } from "./media_type.js";
import { wholeBody } from "./whole_body.js";

const { newDocument } = API_ROUTES;
const NEW_DOCUMENT = 'one object {"text": …} or {"html": …}';

/** Answers with the read line, its page and what the ledger did. Throws ApiFailure. */
export async function takeDocument(c: Context, desk: Desk): Promise<Response> {
  const { keep, explain, ...told } = queryOf(newDocument.query, c);
  const type = mediaType(c, newDocument.body);
  const source = type === "application/json" ? await recordOf(c, told) : await bytesOf(c, type, told);
  const answer = await desk.read({ ...source, keep: keep === "true", explain: explain === "true" });
  if (!answer.ok) throw new ApiFailure("bad_document", answer.problem);
  const { line, page, kept } = answer;
  return c.json({ line, page, kept });
}

type Source = ReadRequest extends infer R ? (R extends ReadRequest ? Omit<R, "keep"> : never) : never;
export type Told = Readonly<Partial<Record<"name" | keyof DocumentMeta, string | undefined>>>;

async function recordOf(c: Context, told: Told): Promise<Source> {
  refuseTold(told);
  const { text, html, ...meta } = bodyOf(newDocumentSchema, await wholeBody(c), NEW_DOCUMENT);
  if (text !== undefined && html !== undefined)
    throw new ApiFailure("bad_request", 'The body has both "text" and "html": give one.');
  if (text !== undefined) return { kind: "record", record: { text }, meta: knownMeta(meta) };
  if (html !== undefined) return { kind: "record", record: { html }, meta: knownMeta(meta) };
  throw new ApiFailure(
    "bad_request",
    'The body has neither "text" nor "html": give one of them as a string.',
  );
}

/** With JSON the body tells of the document. */
export function refuseTold(told: Told): void {
  const stray = Object.entries(told).find(([, value]) => value !== undefined)?.[0];
  if (stray !== undefined)
    throw new ApiFailure(
      "bad_request",
      `The parameter ${quoted(stray)} belongs to a document sent as bytes: with JSON write it into the body.`,
    );
}

async function bytesOf(c: Context, type: string, { name, ...meta }: Told): Promise<Source> {
  const bytes = await wholeBody(c);
  const header = c.req.header("content-type");
  return {
    kind: "input",
    name: name ?? "The body",
    input: once(bytes),
    meta: knownMeta(meta),
    ...(type === "application/octet-stream" || header === undefined ? {} : { contentType: header }),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
