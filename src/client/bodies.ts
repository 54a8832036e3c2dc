// What is sent to a desk over HTTP: a text, a record and an address as JSON; a file and an input as the bytes that they are.
import {
  API_ROUTES,
  type CheckRequest,
  type JobRequest,
  MOST_BODY_BYTES,
  type ReadRequest,
  tooLongSentence,
} from "../contract/index.js";
import { type Parameters, withParameters } from "./parameters.js";

/** Reads a file of this machine: the bytes, or one sentence saying why there are none. */
export type BytesOfFile = (
  path: string,
) => Promise<{ readonly bytes: Uint8Array } | { readonly problem: string }>;

export interface Sent {
  readonly type: string;
  readonly bytes: Uint8Array;
}

interface Body extends Sent {
  readonly path: string;
}

export function jsonBody(value: object): Sent {
  return { type: "application/json", bytes: new TextEncoder().encode(JSON.stringify(value)) };
}

/** Bytes go as they are, a text and an address as JSON. */
export function jobBody(request: JobRequest, path: string = API_ROUTES.startJob.path): Body {
  const { meta } = request;
  if (request.kind === "record") return { path, ...jsonBody({ ...meta, ...request.record }) };
  if (request.kind === "url") {
    const { url, allowPrivate } = request;
    return { path, ...jsonBody({ ...meta, url, allowPrivate }) };
  }
  const { name, bytes, contentType = "application/octet-stream" } = request;
  return { path: withParameters(path, { name, ...meta }), type: contentType, bytes };
}

/** As a job, and a file or an input as the bytes that they are. */
export async function checkBody(
  request: CheckRequest,
  bytesOfFile: BytesOfFile,
): Promise<Body | { readonly problem: string }> {
  const { path } = API_ROUTES.check;
  if (request.kind !== "file" && request.kind !== "input") return jobBody(request, path);
  return handedOver(request, bytesOfFile, path, {});
}

/** A record goes as JSON; a file and an input go as the bytes that they are. */
export async function readBody(
  request: ReadRequest,
  bytesOfFile: BytesOfFile,
): Promise<Body | { readonly problem: string }> {
  const { meta, keep, explain } = request;
  const wanted = { keep, ...(explain === true ? { explain } : {}) };
  const { path } = API_ROUTES.newDocument;
  if (request.kind !== "record") return handedOver(request, bytesOfFile, path, wanted);
  return { path: withParameters(path, wanted), ...jsonBody({ ...meta, ...request.record }) };
}

type HandedOver = Extract<CheckRequest, { kind: "file" | "input" }>;

/** The bytes of a file or an input, under the name that errors shall use. */
async function handedOver(
  request: HandedOver,
  bytesOfFile: BytesOfFile,
  path: string,
  wanted: Parameters,
): Promise<Body | { readonly problem: string }> {
  const isFile = request.kind === "file";
  const name = isFile ? request.path : request.name;
  const got = isFile ? await bytesOfFile(name) : await collect(name, request.input);
  if ("problem" in got) return got;
  const type = (isFile ? undefined : request.contentType) ?? "application/octet-stream";
  return { path: withParameters(path, { ...wanted, name, ...request.meta }), type, bytes: got.bytes };
}

async function collect(
  name: string,
  input: AsyncIterable<Uint8Array>,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: string }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    length += chunk.length;
    if (length > MOST_BODY_BYTES) return { problem: tooLongSentence(name, MOST_BODY_BYTES) };
    chunks.push(chunk);
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks)) };
}
