// Fetches one address for a user: look-up, check, request, and the same again for each redirect, all within one time limit.
// Every expected failure is an InputError. Source of the rules: docs/decisions/0011-reading-from-the-net.md.
import type { IncomingMessage } from "node:http";
import { InputError } from "../input_error.js";
import { plainAddress, readAddress, showAddress } from "./address.js";
import { checkHost } from "./check_host.js";
import type { NetEffects } from "./effects.js";
import { failureSentence, overtimeSentence } from "./failures.js";
import { isRedirect, judgeType, type PageKind, refuseStatus } from "./judge_answer.js";
import { NET_LIMITS, type NetLimits } from "./limits.js";
import { readBody } from "./read_body.js";
import { sendRequest } from "./send_request.js";

export interface FetchOptions {
  /** May the host be on a private network or this machine? The user's word. */
  readonly allowPrivate: boolean;
  readonly userAgent: string;
  readonly limits?: NetLimits;
}

/** What was fetched. */
export interface FetchedPage {
  /** The address after all redirects, without a fragment. */
  readonly url: string;
  readonly kind: PageKind;
  /** Decompressed, not decoded: the charset of `contentType` is one of several hints. */
  readonly bytes: Uint8Array;
  /** The header as it came. */
  readonly contentType?: string;
  /** The headers to ask with whether the page has changed. */
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Fetches with GET. InputError, opened by the address, when it may not be fetched, does not answer or is no text. */
export async function fetchPage(
  address: string,
  options: FetchOptions,
  effects: NetEffects,
): Promise<FetchedPage> {
  const first = readAddress(address);
  const limits = options.limits ?? NET_LIMITS;
  const signal = AbortSignal.timeout(limits.totalMs);
  const name = showAddress(first);
  try {
    return await orAbort(follow(first, options, limits, effects, signal), signal);
  } catch (error) {
    if (signal.aborted) throw new InputError(overtimeSentence(name, limits.totalMs), { cause: error });
    if (!(error instanceof InputError) || isAbout(name, error.message)) throw error;
    throw new InputError(`${name} leads to what cannot be read: ${error.message}`, { cause: error });
  }
}

function isAbout(name: string, sentence: string): boolean {
  return sentence.startsWith(`${name} `) || sentence.startsWith(`${name}:`);
}

async function follow(
  first: URL,
  { allowPrivate, userAgent }: FetchOptions,
  limits: NetLimits,
  effects: NetEffects,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const seen = new Set<string>();
  for (let url = first; ; ) {
    seen.add(plainAddress(url));
    const addresses = await named(url, checkHost(url, allowPrivate, effects));
    signal.throwIfAborted();
    const response = await named(url, sendRequest(url, { addresses, userAgent, signal }, effects));
    try {
      const status = response.statusCode ?? 0;
      if (!isRedirect(status)) return await named(url, take(url, response, limits));
      url = redirectTarget(url, response.headers.location, seen);
      if (seen.size > limits.redirects) {
        throw new InputError(
          `${showAddress(first)} leads on more than ${limits.redirects} times: give the address that it ends at.`,
        );
      }
    } finally {
      response.destroy();
    }
  }
}

/** The step's result; what fails in the net is told as a sentence on the address that it was about. */
async function named<T>(url: URL, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(failureSentence(showAddress(url), error), { cause: error });
  }
}

async function take(url: URL, response: IncomingMessage, limits: NetLimits): Promise<FetchedPage> {
  const name = showAddress(url);
  refuseStatus(response.statusCode ?? 0, name);
  const contentType = response.headers["content-type"];
  judgeType(contentType, new Uint8Array(), name); // a video is refused before it is read
  const bytes = await readBody(response, name, limits.bytes);
  return {
    url: plainAddress(url),
    kind: judgeType(contentType, bytes, name),
    bytes,
    ...(contentType === undefined ? {} : { contentType }),
    etag: response.headers.etag ?? null,
    lastModified: response.headers["last-modified"] ?? null,
  };
}

/** Where a redirect leads; the same rules hold there, and nothing goes back from https to http. */
function redirectTarget(from: URL, location: string | undefined, seen: ReadonlySet<string>): URL {
  const name = showAddress(from);
  if (location === undefined) throw new InputError(`${name} leads on without saying where: try later.`);
  const to = readAddress(asWritten(location), from);
  if (from.protocol === "https:" && to.protocol === "http:") {
    throw new InputError(
      `${name} leads from https to ${showAddress(to)}, which is not protected, and is not followed: ` +
        "give that address yourself if you want it.",
    );
  }
  if (seen.has(plainAddress(to))) {
    throw new InputError(
      `${name} leads back to ${showAddress(to)} without end: open it in a browser, save it and read the file.`,
    );
  }
  return to;
}

/** Node reads headers as Latin-1; servers that write more than ASCII into this one mean UTF-8, as browsers do. */
function asWritten(header: string): string {
  return Buffer.from(header, "latin1").toString("utf8");
}

/** Settles as the work does, or rejects when time is up: a look-up in the system cannot be broken off. */
function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
