// The step between a name and a connection: every address of the host is looked up once and checked.
// What is returned is what must be connected to: a second look-up could give another answer (DNS rebinding).
import { isIP } from "node:net";
import { InputError } from "../input_error.js";
import { showAddress } from "./address.js";
import type { NetEffects } from "./effects.js";
import { refuseHost } from "./host_rules.js";

/** The checked IP addresses of the host, at least one. InputError when one of them may not be connected to. */
export async function checkHost(
  url: URL,
  allowPrivate: boolean,
  effects: NetEffects,
): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) === 0 ? await effects.resolve(host) : [host];
  if (addresses.length === 0) throw new InputError(`${showAddress(url)}: its host has no address: check it.`);
  for (const address of addresses) {
    const refusal = refuseHost(address, allowPrivate);
    if (refusal === null) continue;
    const where = address === host ? `is ${refusal.what}` : `leads to ${address}, ${refusal.what}`;
    const advice = refusal.isPrivate
      ? "give a public address, or allow private ones (--allow-private) if you know the machine"
      : "give the address of a page";
    throw new InputError(`${showAddress(url)} ${where}, and is not read: ${advice}.`);
  }
  return addresses;
}
