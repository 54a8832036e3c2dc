// The addresses of the register of positions, and of two readouts.
import type { Context } from "hono";
import { API_ROUTES, type Desk } from "../contract/index.js";
import { queryOf } from "./checked.js";
import { pairOf } from "./lists.js";

export function positionAnswers(
  desk: Desk,
): Readonly<Record<"positions" | "readouts", (c: Context) => Promise<Response>>> {
  return {
    positions: async (c) => {
      const query = queryOf(API_ROUTES.positions.query, c);
      const { pair, from = null, to = null, issue = null, holder = null, "as-of": asOf = null } = query;
      return c.json(await desk.positions({ pair: pairOf(pair), from, to, asOf, issue, holder }));
    },
    readouts: async (c) => {
      const query = queryOf(API_ROUTES.readouts.query, c);
      const { pair, from = null, to = null, meeting = null, "as-of": asOf = null } = query;
      return c.json(await desk.readouts({ pair: pairOf(pair), from, to, asOf, meeting }));
    },
  };
}
