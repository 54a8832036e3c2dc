// POST of what a brief is asked for: the answer is the file. And of a house style, to be read.
import type { Context } from "hono";
import {
  API_ROUTES,
  type BriefRequest,
  briefRequestSchema,
  type Desk,
  templateTextSchema,
} from "../contract/index.js";
import { bodyOf, queryOf } from "./checked.js";
import { mediaType } from "./media_type.js";
import { wholeBody } from "./whole_body.js";

const REQUEST = 'one object {"pair": ["CHN", "RUS"], "format": "html", …}';
const TEMPLATE = 'one object {"name": "newsroom.yaml", "text": "…"}';

/** Answers with the bytes and the name of the file. Throws ApiFailure. */
export async function takeBrief(c: Context, desk: Desk): Promise<Response> {
  queryOf(API_ROUTES.brief.query, c);
  const { bytes, mediaType: type, name } = await desk.brief(await briefRequestOf(c));
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
  });
}

/** The body. Throws ApiFailure. */
export async function briefRequestOf(c: Context): Promise<BriefRequest> {
  mediaType(c, API_ROUTES.brief.body);
  return bodyOf(briefRequestSchema, await wholeBody(c), REQUEST) as BriefRequest;
}

/** Throws ApiFailure, and a Refusal that names what is wrong in the house style. */
export async function takeTemplate(c: Context, desk: Desk): Promise<Response> {
  queryOf(API_ROUTES.template.query, c);
  mediaType(c, API_ROUTES.template.body);
  return c.json(await desk.readTemplate(bodyOf(templateTextSchema, await wholeBody(c), TEMPLATE)));
}
