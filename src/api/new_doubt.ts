// POST of a doubt, and of what came of one.
import type { Context } from "hono";
import { API_ROUTES, type Desk, newDoubtSchema, newOutcomeSchema } from "../contract/index.js";
import { bodyOf, queryOf } from "./checked.js";
import { mediaType } from "./media_type.js";
import { wholeBody } from "./whole_body.js";

/** Answers with the doubt as the ledger has it. Throws ApiFailure. */
export async function takeDoubt(c: Context, desk: Desk): Promise<Response> {
  queryOf(API_ROUTES.openDoubt.query, c);
  mediaType(c, API_ROUTES.openDoubt.body);
  return c.json(await desk.openDoubt(bodyOf(newDoubtSchema, await wholeBody(c), DOUBT)));
}

/** Answers with the doubt as it is closed. Throws ApiFailure. */
export async function takeOutcome(c: Context, desk: Desk): Promise<Response> {
  queryOf(API_ROUTES.closeDoubt.query, c);
  mediaType(c, API_ROUTES.closeDoubt.body);
  const outcome = bodyOf(newOutcomeSchema, await wholeBody(c), OUTCOME);
  return c.json(await desk.closeDoubt(c.req.param("id") ?? "", outcome));
}

const DOUBT = 'one object {"words": …, "by": …}, with "claim" or "document"';
const OUTCOME = 'one object {"outcome": …, "because": …, "by": …}';
