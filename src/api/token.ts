// The token of the desk: asked for as `Authorization: Bearer`, never as a cookie, which a browser would send by itself.
import type { MiddlewareHandler } from "hono";
import { isSameSecret } from "../client/index.js";
import { API_BASE, API_ROUTES, type ApiRoute } from "../contract/index.js";
import { ApiFailure } from "./api_failure.js";

const OPEN_PATHS = new Set(
  Object.values<ApiRoute>(API_ROUTES)
    .filter(({ needsToken }) => !needsToken)
    .map(({ path }) => path),
);

/** Stops whatever writes, and whatever reads the ledger, without the token. */
export function askForToken(token: string): MiddlewareHandler {
  return async (c, next) => {
    if (needsToken(c.req.method, c.req.path) && !hasToken(c.req.header("authorization"), token))
      throw new ApiFailure(
        "no_token",
        "This needs the token of the desk: send it as Authorization: Bearer, from desk.json in the home.",
        { "www-authenticate": "Bearer" },
      );
    await next();
  };
}

/** Everything but GET and HEAD, and of those what reads the ledger: another account of this machine reaches loopback too. */
function needsToken(method: string, path: string): boolean {
  const reads = method === "GET" || method === "HEAD";
  return !reads || (path.startsWith(`${API_BASE}/`) && !OPEN_PATHS.has(path));
}

function hasToken(header: string | undefined, token: string): boolean {
  const given = /^Bearer ([\w-]{1,200})$/i.exec(header ?? "")?.[1];
  return given !== undefined && isSameSecret(given, token);
}
