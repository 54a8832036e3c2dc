// POST of a correction: a person's word on a claim.
import type { Context } from "hono";
import { API_ROUTES, type Desk, newCorrectionSchema } from "../contract/index.js";
import { bodyOf, queryOf } from "./checked.js";
import { mediaType } from "./media_type.js";
import { wholeBody } from "./whole_body.js";

/** Answers with the correction as the ledger has it. Throws ApiFailure. */
export async function takeCorrection(c: Context, desk: Desk): Promise<Response> {
  queryOf(API_ROUTES.correct.query, c);
  mediaType(c, API_ROUTES.correct.body);
  return c.json(await desk.correct(bodyOf(newCorrectionSchema, await wholeBody(c), CORRECTION)));
}

const CORRECTION = 'one object {"claim": …, "verdict": …, "because": …, "by": …}';
