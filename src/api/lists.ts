// The addresses that list what the ledger has, page by page.
import type { Context } from "hono";
import { API_ROUTES, type ClaimsRequest, type Desk } from "../contract/index.js";
import { queryOf } from "./checked.js";

type Answer = (c: Context) => Promise<Response>;

export function listAnswers(
  desk: Desk,
): Readonly<
  Record<
    "claims" | "votes" | "records" | "series" | "documents" | "doubts" | "pairs" | "search" | "activity",
    Answer
  >
> {
  const { claims, records, series, documents, doubts, pairs, search, activity, votes } = API_ROUTES;
  return {
    claims: async (c) => {
      const { document, kind, beside, ...query } = queryOf(claims.query, c);
      const own = { kind: kind ?? null, document: document ?? null, beside: beside === "true" };
      const request = { ...requestOf(query), ...own };
      return c.json(await desk.claims(request));
    },
    records: async (c) => {
      const { kind, party, act, tone, doer, ...query } = queryOf(records.query, c);
      const wanted = { kind: kind ?? null, act: act ?? null, tone: tone ?? null, doer: doer ?? null };
      return c.json(await desk.records({ ...requestOf(query), ...wanted, party: party ?? null }));
    },
    series: async (c) => c.json(await desk.series(requestOf(queryOf(series.query, c)))),
    documents: async (c) => {
      const { after, limit } = queryOf(documents.query, c);
      return c.json(await desk.documents({ after: after ?? null, limit }));
    },
    doubts: async (c) => {
      const { state, after, limit } = queryOf(doubts.query, c);
      return c.json(await desk.doubts({ state: state ?? null, after: after ?? null, limit }));
    },
    pairs: async (c) => {
      const { after, limit } = queryOf(pairs.query, c);
      return c.json(await desk.pairs({ after: after ?? null, limit }));
    },
    search: async (c) => {
      const { words, after, limit } = queryOf(search.query, c);
      return c.json(await desk.search({ words: wordsOf(words), after: after ?? null, limit }));
    },
    votes: async (c) => {
      const { pair, from, to, "as-of": asOf, issue, after, all, ...rest } = queryOf(votes.query, c);
      const days = { from: from ?? null, to: to ?? null, asOf: asOf ?? null };
      const list = { all: all === "true", after: after ?? null, issue: issue ?? null };
      return c.json(await desk.votes({ pair: pairOf(pair), ...days, ...list, ...rest }));
    },
    activity: async (c) => {
      const { pair, from, to, "as-of": asOf } = queryOf(activity.query, c);
      const days = { from: from ?? null, to: to ?? null, asOf: asOf ?? null };
      return c.json(await desk.activity({ pair: pairOf(pair), ...days }));
    },
  };
}

interface ListQuery {
  readonly pair?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly "as-of"?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

function requestOf(query: ListQuery): Omit<ClaimsRequest, "kind" | "document" | "beside"> {
  const { pair, from, to, after, limit, "as-of": asOf } = query;
  return {
    pair: pair === undefined ? null : pairOf(pair),
    from: from ?? null,
    to: to ?? null,
    asOf: asOf ?? null,
    after: after ?? null,
    limit,
  };
}

/** A pair has no order; the ledger keeps it in that of the alphabet. */
export function pairOf(pair: string): readonly [string, string] {
  const [a = "", b = ""] = pair.split(",").sort();
  return [a, b];
}

/** Words apart by white space; what stands between quotation marks is one. */
function wordsOf(words: string): readonly string[] {
  return [...words.matchAll(/"([^"]+)"|\S+/gu)].map(([all, within]) => within ?? all);
}
