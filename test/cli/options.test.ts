// Values of options.
import { describe, expect, it } from "vitest";
import { parseAddress, parseDate, parseTimeout, parseWorkers } from "../../src/cli/options.js";

describe("parseDate", () => {
  it.each(["2026-03-12", "2024-02-29", "1999-12-31"])("takes %s", (day) => {
    expect(parseDate(day)).toBe(day);
  });
  it.each(["2023-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "12 March 2026", "", "2026-03-12T10:00"])(
    "refuses %j",
    (day) => {
      expect(() => parseDate(day)).toThrow("is not a date");
    },
  );
});

describe("parseAddress", () => {
  it.each(["https://example.org/a?b=c#d", "http://example.org", " https://example.org/a "])(
    "takes %s",
    (url) => {
      expect(parseAddress(url)).toBe(url.trim());
    },
  );
  it.each([
    "notaurl",
    "example.org/a",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://",
    "https:// a",
  ])("refuses %s", (url) => {
    expect(() => parseAddress(url)).toThrow("is not an address");
  });
});

describe("parseWorkers and parseTimeout", () => {
  it("take whole threads and fractions of seconds", () => {
    expect(parseWorkers("4")).toBe(4);
    expect(parseTimeout("0.5")).toBe(500);
  });
  it.each(["0", "257", "1.5", "-1", "", "1e2"])("refuse %j threads", (value) => {
    expect(() => parseWorkers(value)).toThrow("is not a number of threads");
  });
  it.each(["0", "4000", "-1", "", "5s", "Infinity"])("refuse %j seconds", (value) => {
    expect(() => parseTimeout(value)).toThrow("is not a time");
  });
});
