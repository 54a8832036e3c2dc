// Each class of addresses: what is refused, what the user's flag opens, and what nothing opens.
import { describe, expect, it } from "vitest";
import { refuseHost } from "../../../src/intake/net/host_rules.js";

const PUBLIC = [
  "8.8.8.8",
  "172.15.255.255",
  "172.32.0.1",
  "100.63.255.255",
  "100.128.0.1",
  "169.253.255.255",
];
const PUBLIC_V6 = ["2606:4700::1111", "2a00:1450:4001::8a"];

/** The address, and a word that tells what it is. */
const OWN_NETWORK: readonly (readonly [string, string])[] = [
  ["127.0.0.1", "this machine"],
  ["127.255.255.254", "this machine"],
  ["::1", "this machine"],
  ["10.0.0.1", "private"],
  ["172.16.0.1", "private"],
  ["172.31.255.255", "private"],
  ["192.168.1.1", "private"],
  ["fc00::1", "private"],
  ["fd12:3456:789a::1", "private"],
  ["fec0::1", "private"],
  ["169.254.1.1", "local link"],
  ["fe80::1", "local link"],
  ["fe80::1%eth0", "local link"],
  ["100.64.0.1", "CGNAT"],
  ["100.127.255.254", "CGNAT"],
  ["192.0.0.8", "reserved"],
  ["192.0.2.1", "reserved"],
  ["192.88.99.1", "reserved"],
  ["198.18.0.1", "reserved"],
  ["198.51.100.1", "reserved"],
  ["203.0.113.1", "reserved"],
  ["240.0.0.1", "reserved"],
  ["192.175.48.1", "reserved"],
  ["192.52.193.1", "reserved"],
  ["2001:db8::1", "reserved"],
  ["3fff::1", "reserved"],
  ["100::1", "reserved"],
  ["5f00::1", "reserved"],
  ["2001:2::1", "reserved"],
  ["2001:20::1", "reserved"],
  ["4000::1", "reserved"],
  ["::7f00:1", "reserved"],
  ["::ffff:127.0.0.1", "IPv4 address inside"],
  ["::ffff:8.8.8.8", "IPv4 address inside"],
  ["::ffff:0:10.0.0.1", "IPv4 address inside"],
  ["64:ff9b::10.0.0.1", "NAT64"],
  ["64:ff9b::8.8.8.8", "NAT64"],
  ["64:ff9b:1::10.0.0.1", "NAT64"],
  ["2002:0a00:0001::1", "6to4"],
  ["2002:0808:0808::1", "6to4"],
  ["2001:0:4136:e378:8000:63bf:3fff:fdd2", "Teredo"],
];

const CLOSED: readonly (readonly [string, string])[] = [
  ["0.0.0.0", "no machine"],
  ["0.1.2.3", "no machine"],
  ["::", "no machine"],
  ["255.255.255.255", "all machines"],
  ["224.0.0.1", "a group"],
  ["239.255.255.250", "a group"],
  ["ff02::1", "a group"],
  ["::ffff:0.0.0.0", "no machine"],
  ["169.254.169.254", "metadata"],
  ["169.254.170.2", "metadata"],
  ["100.100.100.200", "metadata"],
  ["168.63.129.16", "metadata"],
  ["192.0.0.192", "metadata"],
  ["fd00:ec2::254", "metadata"],
  ["fd20:ce::254", "metadata"],
  ["fd00:0ec2:0:0:0:0:0:254", "metadata"],
  ["fd00:ec2::254%1", "metadata"],
  ["::ffff:169.254.169.254", "metadata"],
  ["64:ff9b::a9fe:a9fe", "metadata"],
  ["2002:a9fe:a9fe::1", "metadata"],
  ["no address", "no address"],
  ["", "no address"],
];

describe("refuseHost", () => {
  it.each([...PUBLIC, ...PUBLIC_V6])("lets %s pass", (address) => {
    expect(refuseHost(address, false)).toBeNull();
    expect(refuseHost(address, true)).toBeNull();
  });
  it.each(OWN_NETWORK)("refuses %s (%s) unless private ones are allowed", (address, word) => {
    expect(refuseHost(address, false)).toMatchObject({
      what: expect.stringContaining(word),
      isPrivate: true,
    });
    expect(refuseHost(address, true)).toBeNull();
  });
  it.each(CLOSED)("refuses %s (%s) always", (address, word) => {
    for (const allowPrivate of [false, true])
      expect(refuseHost(address, allowPrivate)).toMatchObject({
        what: expect.stringContaining(word),
        isPrivate: false,
      });
  });
});
