// One GET to one address, over a socket that can only reach the IP addresses that were checked.
import type { IncomingMessage } from "node:http";
import { isIPv6, type LookupFunction } from "node:net";
import type { NetEffects } from "./effects.js";

export interface Sending {
  /** Checked IP addresses, at least one. */
  readonly addresses: readonly string[];
  readonly userAgent: string;
  readonly signal: AbortSignal;
}

const ACCEPT =
  "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, " +
  "text/plain;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7";

/** Resolves with the head of the answer; its body is still to be read or destroyed. Rejects with the error of Node. */
export function sendRequest(
  url: URL,
  { addresses, userAgent, signal }: Sending,
  effects: NetEffects,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = effects.request(url, {
      method: "GET",
      agent: false, // a socket of its own: none is taken over that was opened for another check
      lookup: lookupAmong(addresses),
      signal,
      headers: {
        "User-Agent": userAgent,
        Accept: ACCEPT,
        "Accept-Language": "en, *;q=0.5",
        "Accept-Encoding": "gzip, deflate, br",
      },
    });
    request.on("response", resolve);
    request.on("error", reject);
    request.end();
  });
}

/** A look-up for a socket that asks nobody: it gives the addresses that it was made with. */
function lookupAmong(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (host, options, callback) => {
    const [first] = all;
    if (first === undefined) callback(new Error(`${host} has no checked address`), []);
    else if (options.all === true) callback(null, all);
    else callback(null, first.address, first.family);
  };
}
