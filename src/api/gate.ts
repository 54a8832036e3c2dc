// Who may speak to the desk at all: it listens on loopback, but every page that a browser on this machine shows can
// send to loopback too. A page of another site is told by its Origin or by Sec-Fetch-Site, and one that reaches us under
// its own name (DNS rebinding) by its Host. Reasons: docs/decisions/0012-api-on-loopback.md.
import type { IncomingMessage } from "node:http";
import { ApiFailure, quoted } from "./api_failure.js";

/** Why the request is stopped before anything of it is looked at, or null. `port` is the one that we listen on. */
export function stopAtGate(request: IncomingMessage, port: number): ApiFailure | null {
  const target = request.url ?? "";
  if (!target.startsWith("/"))
    return new ApiFailure("bad_request", `The target ${quoted(target)} is not a path: begin it with "/".`);
  const own = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  const hosts = request.headersDistinct.host ?? [];
  const host = hosts.length === 1 ? (hosts[0] ?? "").toLowerCase() : hosts.join(", ");
  if (!own.includes(host))
    return new ApiFailure("other_host", `The Host ${quoted(host)} is not this desk: use http://${own[0]}.`);
  return stopOtherSite(request, host);
}

function stopOtherSite(request: IncomingMessage, host: string): ApiFailure | null {
  const { headersDistinct } = request;
  const origins = headersDistinct.origin ?? [];
  const other = origins.find((origin) => origin.toLowerCase() !== `http://${host}`);
  if (other !== undefined)
    return new ApiFailure(
      "other_site",
      `The Origin ${quoted(other)} is another site than this desk: only its own pages may ask it.`,
    );
  const sites = headersDistinct["sec-fetch-site"] ?? [];
  const site = sites.find((one) => one !== "same-origin" && one !== "none");
  if (site === undefined || isLinkToPage(request)) return null;
  return new ApiFailure(
    "other_site",
    `The request comes from another site (Sec-Fetch-Site ${quoted(site)}): only the desk's own pages may ask it.`,
  );
}

/**
 * A link that somebody follows from a mail or a wiki to a page of the desk: the browser opens it at the top, where the other site sees
 * nothing of it. What is sent is the page's own files, which say nothing of the ledger; its addresses stay closed.
 */
function isLinkToPage({ method, url = "", headersDistinct }: IncomingMessage): boolean {
  const only = (name: string, value: string) => headersDistinct[name]?.join() === value;
  return (
    method === "GET" &&
    !/^\/api(?:\/|$)/u.test(pathOf(url)) &&
    headersDistinct.origin === undefined &&
    only("sec-fetch-mode", "navigate") &&
    only("sec-fetch-dest", "document")
  );
}

/** The path as a router may read it: without dots, and with its letters as letters. */
function pathOf(url: string): string {
  const { pathname } = new URL(url, "http://127.0.0.1");
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
