// The addresses of the registers of a pair.
import type { Context } from "hono";
import { API_ROUTES, type Desk, type RegisterRequest } from "../contract/index.js";
import { queryOf } from "./checked.js";
import { pairOf } from "./lists.js";

type Register = "agreements" | "gatherings" | "expectations" | "reasons";
type Answer = (c: Context) => Promise<Response>;

export function registerAnswers(desk: Desk): Readonly<Record<Register, Answer>> {
  const answer = (name: Register, ask: (request: RegisterRequest) => Promise<object>): Answer => {
    const { query } = API_ROUTES[name];
    return async (c) => {
      const { pair, from, to, "as-of": asOf } = queryOf(query, c);
      return c.json(
        await ask({ pair: pairOf(pair), from: from ?? null, to: to ?? null, asOf: asOf ?? null }),
      );
    };
  };
  return {
    agreements: answer("agreements", (request) => desk.agreements(request)),
    gatherings: answer("gatherings", (request) => desk.gatherings(request)),
    expectations: answer("expectations", (request) => desk.expectations(request)),
    reasons: answer("reasons", (request) => desk.reasons(request)),
  };
}
