// POST of a job or a check: what is to be read, as for a new document, or the address of it. The answer does not wait for the reading.
import type { Context } from "hono";
import { API_ROUTES, type Desk, type JobRequest, newJobSchema } from "../contract/index.js";
import { ApiFailure } from "./api_failure.js";
import { bodyOf, queryOf } from "./checked.js";
import { knownMeta } from "./known_meta.js";
import { mediaType } from "./media_type.js";
import { refuseTold, type Told } from "./new_document.js";
import { wholeBody } from "./whole_body.js";

/** Answers with the findings of a text and what is needed to show them. Throws ApiFailure. */
export async function takeCheck(c: Context, desk: Desk): Promise<Response> {
  const answer = await desk.check(await requestOf(c, API_ROUTES.check));
  if (!answer.ok) throw new ApiFailure("bad_document", answer.problem);
  const { line, page } = answer;
  return c.json({ line, page });
}

/** Answers with the job as it begins. Throws ApiFailure. */
export async function takeJob(c: Context, desk: Desk): Promise<Response> {
  return c.json(await desk.startJob(await requestOf(c, API_ROUTES.startJob)));
}

async function requestOf(
  c: Context,
  { query, body }: typeof API_ROUTES.startJob | typeof API_ROUTES.check,
): Promise<JobRequest> {
  const told = queryOf(query, c);
  const type = mediaType(c, body);
  return type === "application/json" ? fromJson(c, told) : fromBytes(c, type, told);
}

async function fromJson(c: Context, told: Told): Promise<JobRequest> {
  refuseTold(told);
  const { text, html, url, allowPrivate, ...rest } = bodyOf(newJobSchema, await wholeBody(c), NEW_JOB);
  if (text !== undefined && html !== undefined)
    throw new ApiFailure("bad_request", 'The body has both "text" and "html": give one.');
  const meta = knownMeta({ ...rest, url });
  if (text !== undefined) return { kind: "record", record: { text }, meta };
  if (html !== undefined) return { kind: "record", record: { html }, meta };
  if (url === null || url === undefined)
    throw new ApiFailure("bad_request", `The body has nothing to read: give ${NEW_JOB}.`);
  return { kind: "url", url, allowPrivate: allowPrivate === true, meta: knownMeta(rest) };
}

async function fromBytes(c: Context, type: string, { name, ...meta }: Told): Promise<JobRequest> {
  const header = c.req.header("content-type");
  return {
    kind: "bytes",
    name: name ?? "The body",
    bytes: await wholeBody(c),
    meta: knownMeta(meta),
    ...(type === "application/octet-stream" || header === undefined ? {} : { contentType: header }),
  };
}

const NEW_JOB = 'one object {"text": …}, {"html": …} or {"url": …}';
