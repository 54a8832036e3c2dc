// POST of what a brief is asked for: the answer is the file.
import type { Context } from "hono";
import { API_ROUTES, type BriefRequest, briefRequestSchema, type Desk } from "../contract/index.js";
import { bodyOf, queryOf } from "./checked.js";
import { mediaType } from "./media_type.js";
import { wholeBody } from "./whole_body.js";

const REQUEST = 'one object {"pair": ["CHN", "RUS"], "format": "html", …}';

/** Answers with the bytes and the name of the file. Throws ApiFailure. */
export async function takeBrief(c: Context, desk: Desk): Promise<Response> {
  queryOf(API_ROUTES.brief.query, c);
  mediaType(c, API_ROUTES.brief.body);
  const request = bodyOf(briefRequestSchema, await wholeBody(c), REQUEST);
  const { bytes, mediaType: type, name } = await desk.brief(request as BriefRequest);
  return c.body(new Uint8Array(bytes), 200, {
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
  });
}
