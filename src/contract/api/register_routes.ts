// The addresses of the registers of a pair: agreements, gatherings, expectations, aims and reasons.
import { agreementsSchema, expectationsSchema, gatheringsSchema, reasonsSchema } from "../registers.js";
import { API_BASE, get } from "./base.js";
import { registerQuery } from "./requests.js";

export const REGISTER_ROUTES = {
  agreements: {
    ...get,
    path: `${API_BASE}/agreements`,
    summary: "Agreements, plans and documents of a pair, and how far each has come",
    query: registerQuery,
    answer: agreementsSchema,
  },
  gatherings: {
    ...get,
    path: `${API_BASE}/gatherings`,
    summary: "Conferences and summits of a pair, and who is told to come",
    query: registerQuery,
    answer: gatheringsSchema,
  },
  expectations: {
    ...get,
    path: `${API_BASE}/expectations`,
    summary: "What was expected of a pair, by whom, due when, and what came of it",
    query: registerQuery,
    answer: expectationsSchema,
  },
  reasons: {
    ...get,
    path: `${API_BASE}/reasons`,
    summary: "Aims and reasons that the texts of a pair give, with their hedges",
    query: registerQuery,
    answer: reasonsSchema,
  },
} as const;
