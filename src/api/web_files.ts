// The page of the desk: the built files of one folder, read once when the desk opens. Nothing else of the disk can be
// asked for. Every address that is no file and not of the API is one of the page's own routes, and gets index.html.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { MiddlewareHandler } from "hono";
import { API_BASE } from "../contract/index.js";
import { contentPolicy } from "./headers.js";

/** What the page may load: its own files and pictures written into its style; and ask: this desk. */
const PAGE_POLICY = contentPolicy(
  "script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; ",
);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The name of a hashed file changes with its bytes. */
const HASHED = /^\/assets\/[^/]+-[\w-]{8,}\.\w+$/;
const HASHED_CACHE = "private, max-age=31536000, immutable";

interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** The files by the path that they are asked for with: "/assets/index-1a2b3c4d.js". */
export type WebFiles = ReadonlyMap<string, WebFile>;

/** Reads the folder; empty when the page has not been built. */
export function readWebFiles(folder: string): WebFiles {
  const files = new Map<string, WebFile>();
  for (const path of pathsIn(folder)) {
    const type = TYPES[extname(path)];
    if (type !== undefined)
      files.set(`/${path}`, { bytes: new Uint8Array(readFileSync(join(folder, path))), type });
  }
  return files;
}

function pathsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? pathsIn(join(folder, entry.name)).map((path) => `${entry.name}/${path}`)
        : entry.isFile()
          ? [entry.name]
          : [],
    );
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return [];
    throw error;
  }
}

/** Answers what is the page's, and leaves the rest to the API. */
export function serveWebFiles(files: WebFiles): MiddlewareHandler {
  const index = files.get("/index.html");
  return async (c, next) => {
    const { method, path } = c.req;
    const isApi = path === API_BASE || path.startsWith(`${API_BASE}/`);
    if (index === undefined || isApi || (method !== "GET" && method !== "HEAD")) return next();
    const file = files.get(path) ?? (isPageRoute(path) ? index : undefined);
    if (file === undefined) return next();
    c.header("content-type", file.type);
    c.header("content-security-policy", PAGE_POLICY);
    if (HASHED.test(path)) c.header("cache-control", HASHED_CACHE);
    return c.body(file.bytes);
  };
}

/** An address without an ending: "/pair/CHN/RUS", not "/assets/gone.js". */
function isPageRoute(path: string): boolean {
  return !path.startsWith("/assets/") && !path.startsWith("/api/") && extname(path) === "";
}
