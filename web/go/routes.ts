// Which page an address is, and the address of each page.

export type Route =
  | { readonly page: "home" }
  | { readonly page: "pair"; readonly pair: readonly [string, string] }
  | { readonly page: "document"; readonly id: string }
  | { readonly page: "search"; readonly words: string }
  | { readonly page: "add" }
  | { readonly page: "check" }
  | { readonly page: "doubts" }
  | { readonly page: "api" }
  | { readonly page: "gallery" }
  | { readonly page: "unknown"; readonly path: string };

export function routeOf({ pathname, searchParams }: URL): Route {
  const [first = "", ...rest] = pathname.split("/").filter((part) => part !== "");
  const [second = "", third = ""] = rest;
  if (first === "" && rest.length === 0) return { page: "home" };
  if (first === "pair" && rest.length === 2 && isCode(second) && isCode(third) && second !== third) {
    const [a, b] = [second, third].sort() as [string, string];
    return { page: "pair", pair: [a, b] };
  }
  if (first === "document" && rest.length === 1) return { page: "document", id: decoded(second) };
  if (first === "search" && rest.length === 0)
    return { page: "search", words: searchParams.get("words") ?? "" };
  if (isPlain(first) && rest.length === 0) return { page: first };
  return { page: "unknown", path: pathname };
}

/** Pages whose address is one word. */
const PLAIN = ["add", "check", "doubts", "api", "gallery"] as const;

function isPlain(part: string): part is (typeof PLAIN)[number] {
  return PLAIN.some((one) => one === part);
}

function isCode(part: string): boolean {
  return /^[A-Z]{3}$/.test(part);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const pairPath = ([a, b]: readonly [string, string]): string => `/pair/${a}/${b}`;

export function documentPath(id: string, claim?: string): string {
  const query = claim === undefined ? "" : `?claim=${encodeURIComponent(claim)}`;
  return `/document/${encodeURIComponent(id)}${query}`;
}

/** The doubts, with one of them in sight. */
export const doubtPath = (id: string): string => `/doubts?doubt=${encodeURIComponent(id)}`;

export const searchPath = (words: string): string => `/search?words=${encodeURIComponent(words)}`;
