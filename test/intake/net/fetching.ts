// Fetching from local servers, for tests: they are closed after each test.
import { afterEach } from "vitest";
import { type NetEffects, systemNet } from "../../../src/intake/net/effects.js";
import { type FetchedPage, fetchPage } from "../../../src/intake/net/fetch_page.js";
import { InputError } from "../../../src/intake/net/index.js";
import { CERTIFICATE } from "./certificate.js";
import { type LocalServer, type Pages, serve } from "./local_server.js";

const OPTIONS = { allowPrivate: true, userAgent: "Chancery/test" };

const open: LocalServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

export async function start(pages: Pages): Promise<LocalServer> {
  const server = await serve(pages);
  open.push(server);
  return server;
}

export async function startTls(pages: Pages): Promise<LocalServer> {
  const server = await serve(pages, CERTIFICATE);
  open.push(server);
  return server;
}

export function fetchLocal(url: string, options = {}, effects = systemNet): Promise<FetchedPage> {
  return fetchPage(url, { ...OPTIONS, ...options }, effects);
}

/** The sentence that an address is refused with. */
export async function reason(url: string, options = {}, effects = systemNet): Promise<string> {
  try {
    await fetchLocal(url, options, effects);
    return "no error";
  } catch (error) {
    return error instanceof InputError ? error.message : `another error: ${String(error)}`;
  }
}

/** A net in which each look-up of a name gives the next answer of the list, and the last one from then on. */
export function namesGive(
  ...answers: readonly (readonly string[])[]
): NetEffects & { readonly lookups: string[] } {
  const lookups: string[] = [];
  return {
    ...systemNet,
    lookups,
    async resolve(host) {
      lookups.push(host);
      return answers[Math.min(lookups.length, answers.length) - 1] ?? [];
    },
  };
}
