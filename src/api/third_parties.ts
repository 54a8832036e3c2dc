// The addresses on third parties.
import type { Context } from "hono";
import { API_ROUTES, type Desk } from "../contract/index.js";
import { queryOf } from "./checked.js";
import { pairOf } from "./lists.js";

type Answer = (c: Context) => Promise<Response>;

export function thirdPartyAnswers(
  desk: Desk,
): Readonly<Record<"network" | "thirdParties" | "whoElse", Answer>> {
  return {
    network: async (c) => {
      const { party, ...days } = queryOf(API_ROUTES.network.query, c);
      return c.json(await desk.network({ party, ...daysOf(days) }));
    },
    thirdParties: async (c) => {
      const { pair, with: third, ...days } = queryOf(API_ROUTES.thirdParties.query, c);
      return c.json(await desk.thirdParties({ pair: pairOf(pair), third: third ?? null, ...daysOf(days) }));
    },
    whoElse: async (c) => {
      const { pair, act, event, ...days } = queryOf(API_ROUTES.whoElse.query, c);
      const asked = { act: act ?? null, event: event ?? null };
      return c.json(await desk.whoElse({ pair: pairOf(pair), ...asked, ...daysOf(days) }));
    },
  };
}

function daysOf({
  from,
  to,
  "as-of": asOf,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly "as-of"?: string | undefined;
}) {
  return { from: from ?? null, to: to ?? null, asOf: asOf ?? null };
}
