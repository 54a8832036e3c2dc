// Which page an address is, and the address of each page.

import { PARTY_CODE } from "../../src/model/index.js";

export type Route =
  | { readonly page: "home" }
  | { readonly page: "country"; readonly party: string }
  | { readonly page: "pair"; readonly pair: readonly [string, string] }
  | { readonly page: "document"; readonly id: string }
  | { readonly page: "search"; readonly words: string }
  | { readonly page: "add" }
  | { readonly page: "check" }
  | { readonly page: "brief" }
  | { readonly page: "doubts" }
  | { readonly page: "api" }
  | { readonly page: "gallery" }
  | { readonly page: "unknown"; readonly path: string };

export function routeOf({ pathname, searchParams }: URL): Route {
  const [first = "", ...rest] = pathname.split("/").filter((part) => part !== "");
  const [second = "", third = ""] = rest;
  if (first === "" && rest.length === 0) return { page: "home" };
  const [one, other] = [decoded(second), decoded(third)];
  if (first === "pair" && rest.length === 2 && isParty(one) && isParty(other) && one !== other) {
    const [a, b] = [one, other].sort() as [string, string];
    return { page: "pair", pair: [a, b] };
  }
  if (first === "country" && rest.length === 1 && isParty(one)) return { page: "country", party: one };
  if (first === "document" && rest.length === 1) return { page: "document", id: decoded(second) };
  if (first === "search" && rest.length === 0)
    return { page: "search", words: searchParams.get("words") ?? "" };
  if (isPlain(first) && rest.length === 0) return { page: first };
  return { page: "unknown", path: pathname };
}

/** Pages whose address is one word. */
const PLAIN = ["add", "brief", "check", "doubts", "api", "gallery"] as const;

function isPlain(part: string): part is (typeof PLAIN)[number] {
  return PLAIN.some((one) => one === part);
}

function isParty(part: string): boolean {
  return PARTY_CODE.test(part);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const pairPath = ([a, b]: readonly [string, string]): string =>
  `/pair/${encodeURIComponent(a)}/${encodeURIComponent(b)}`;

/** The address with the days and the day as of which, so that the next page shows the same of them. */
export function inDays(
  path: string,
  { from, to, asOf }: Readonly<Record<"from" | "to" | "asOf", string | null>>,
): string {
  const told = Object.entries({ from, to, "as-of": asOf }).filter(([, value]) => value !== null);
  return told.length === 0 ? path : `${path}?${told.map(([name, value]) => `${name}=${value}`).join("&")}`;
}

/** The page of one country or organisation: its relations with all others. */
export const countryPath = (party: string): string => `/country/${encodeURIComponent(party)}`;

export function documentPath(id: string, claim?: string): string {
  const query = claim === undefined ? "" : `?claim=${encodeURIComponent(claim)}`;
  return `/document/${encodeURIComponent(id)}${query}`;
}

/** A sentence of a document, in sight. */
export const sentencePath = (id: string, sentence: number): string =>
  `/document/${encodeURIComponent(id)}?sentence=${sentence}`;

/** The doubts, with one of them in sight. */
export const doubtPath = (id: string): string => `/doubts?doubt=${encodeURIComponent(id)}`;

/** The page that makes the brief of a pair, for the days that are shown. */
export function briefPath(
  pair: readonly [string, string],
  days: Readonly<Record<"from" | "to" | "as-of", string | null>>,
): string {
  const query = new URLSearchParams({ pair: pair.join(",") });
  for (const [name, day] of Object.entries(days)) if (day !== null) query.set(name, day);
  return `/brief?${query.toString().replaceAll("%2C", ",")}`;
}

export const searchPath = (words: string): string => `/search?words=${encodeURIComponent(words)}`;
