// What fetching needs of the world, passed in: the look-up of a name, and the start of a request.
import { lookup } from "node:dns/promises";
import { type ClientRequest, request as httpRequest, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";

export interface NetEffects {
  /** All IP addresses of a host name. Rejects with the code of the system when there are none. */
  resolve(host: string): Promise<readonly string[]>;
  /** Starts one request. A name must be turned into an IP address by `options.lookup` and by nothing else. */
  request(url: URL, options: RequestOptions): ClientRequest;
}

/** Milliseconds before the next of several IP addresses is tried; Node's own 250 is too short for far hosts. */
const CONNECTING = { autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 2500 };

/** The net as the system gives it: the names of its own table, then those of its name servers. */
export const systemNet: NetEffects = {
  async resolve(host) {
    const found = await lookup(host, { all: true, verbatim: true });
    return found.map(({ address }) => address);
  },
  request(url, options) {
    const all = { ...options, ...CONNECTING };
    return url.protocol === "https:" ? httpsRequest(url, all) : httpRequest(url, all);
  },
};
