// Which machines may be connected to: public ones only, unless the user allows the own network.
// Source of the ranges: ipaddr.js, which follows the special-purpose registries of IANA; what it lacks stands here.
import ipaddr from "ipaddr.js";

type Ip = ReturnType<typeof ipaddr.parse>;

/** What a range of ipaddr.js means to the user. A range that is not named here is refused as reserved. */
const MEANINGS: Readonly<Record<string, string>> = {
  loopback: "this machine itself",
  private: "a private network",
  uniqueLocal: "a private network",
  linkLocal: "the local link",
  deprecatedSiteLocal: "a private network",
  carrierGradeNat: "the network of a provider (CGNAT)",
  unspecified: "no machine in particular",
  broadcast: "all machines of a network",
  multicast: "a group of machines",
  ipv4Mapped: "an IPv4 address inside of IPv6",
  rfc6145: "an IPv4 address inside of IPv6",
  rfc6052: "an IPv4 address inside of IPv6 (NAT64)",
  "6to4": "an IPv4 address inside of IPv6 (6to4)",
  teredo: "an IPv4 address inside of IPv6 (Teredo)",
};
const RESERVED = "a reserved range";
const METADATA_MEANS = "the metadata of a cloud, which holds its keys";

/** Where clouds answer with the keys of the machine that asks. */
const METADATA: ReadonlySet<string> = new Set(
  [
    "169.254.169.254", // Amazon, Google, Microsoft, Oracle and others
    "169.254.170.2", // Amazon, containers
    "169.254.170.23", // Amazon, Kubernetes
    "fd00:ec2::254", // Amazon, over IPv6
    "fd00:ec2::23", // Amazon, Kubernetes over IPv6
    "fd20:ce::254", // Google, over IPv6
    "100.100.100.200", // Alibaba
    "168.63.129.16", // Microsoft: a public number that only its own machines reach
    "192.0.0.192", // Oracle, the older machines
    "fd00:c1::a9fe:a9fe", // Oracle, over IPv6
    "169.254.42.42", // Scaleway
    "fd00:42::42", // Scaleway, over IPv6
  ].map((address) => ipaddr.parse(address).toNormalizedString()),
);

/** No page can be there: these stay closed when the own network is allowed. */
const NEVER: ReadonlySet<string> = new Set(["unspecified", "broadcast", "multicast"]);

/** Global unicast of IPv6; all the rest is not given out (RFC 4291, registry of IANA). */
const GLOBAL_V6 = ipaddr.parseCIDR("2000::/3");

export interface HostRefusal {
  /** "a private network", "this machine itself" … */
  readonly what: string;
  /** Would --allow-private open it? */
  readonly isPrivate: boolean;
}

/** Why this IP address may not be connected to, or null when it may. */
export function refuseHost(address: string, allowPrivate: boolean): HostRefusal | null {
  if (!ipaddr.isValid(address)) return { what: "no address that is known", isPrivate: false };
  const ip = ipaddr.parse(address);
  const within = embedded(ip);
  for (const one of within === null ? [ip] : [within, ip]) {
    if (METADATA.has(withoutZone(one))) return { what: METADATA_MEANS, isPrivate: false };
    const range = one.range();
    if (NEVER.has(range)) return { what: MEANINGS[range] ?? RESERVED, isPrivate: false };
  }
  if (allowPrivate || isPublic(ip)) return null;
  return { what: MEANINGS[ip.range()] ?? RESERVED, isPrivate: true };
}

function isPublic(ip: Ip): boolean {
  return ip.range() === "unicast" && (ip.kind() === "ipv4" || ip.match(GLOBAL_V6));
}

function withoutZone(ip: Ip): string {
  return ip.toNormalizedString().replace(/%.*$/, "");
}

/** Where the four bytes of an IPv4 address stand in these forms of IPv6. */
const EMBEDDED_AT: Readonly<Record<string, number>> = { ipv4Mapped: 12, rfc6145: 12, rfc6052: 12, "6to4": 2 };

function embedded(ip: Ip): Ip | null {
  const at = EMBEDDED_AT[ip.range()];
  return at === undefined ? null : ipaddr.fromByteArray(ip.toByteArray().slice(at, at + 4));
}
