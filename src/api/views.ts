// The addresses that show one thing of the ledger.
import type { Context } from "hono";
import { API_ROUTES, type ApiRoute, type Desk } from "../contract/index.js";
import { ApiFailure, quoted } from "./api_failure.js";
import { queryOf } from "./checked.js";
import { pairOf } from "./lists.js";

type Answer = (c: Context) => Promise<Response>;

export function viewAnswers(
  desk: Desk,
): Readonly<Record<"document" | "explain" | "claim" | "job" | "jobs" | "counts" | "meetings", Answer>> {
  return {
    document: one(API_ROUTES.document, "document", (id) => desk.document(id)),
    explain: one(API_ROUTES.explain, "document that was read", (id) => desk.explain(id)),
    claim: (c) => {
      const { "as-of": asOf } = queryOf(API_ROUTES.claim.query, c);
      return one(API_ROUTES.claim, "claim", (id) => desk.claim(id, asOf ?? null))(c);
    },
    job: one(API_ROUTES.job, "job", (id) => desk.job(id)),
    jobs: whole(API_ROUTES.jobs, () => desk.jobs()),
    counts: whole(API_ROUTES.counts, () => desk.counts()),
    meetings: async (c) => {
      const { pair, count, from, to, person, "as-of": asOf } = queryOf(API_ROUTES.meetings.query, c);
      const days = { from: from ?? null, to: to ?? null, asOf: asOf ?? null };
      return c.json(
        await desk.meetings({ pair: pairOf(pair), rule: count, person: person ?? null, ...days }),
      );
    },
  };
}

/** What has the id of the path, or "not found" with its name. */
function one(route: ApiRoute, what: string, find: (id: string) => Promise<object | null>): Answer {
  return async (c) => {
    queryOf(route.query, c);
    const id = c.req.param("id") ?? "";
    const found = await find(id);
    if (found !== null) return c.json(found);
    throw new ApiFailure("not_found", `The ledger has no ${what} ${quoted(id)}.`);
  };
}

function whole(route: ApiRoute, ask: () => Promise<object>): Answer {
  return async (c) => {
    queryOf(route.query, c);
    return c.json(await ask());
  };
}
