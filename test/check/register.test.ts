// Meetings of a text against the register: the place and the day.
import { describe, expect, it } from "vitest";
import { check, expectFindings, type Told } from "./checked.js";

describe("a meeting", () => {
  it.each<[string, Told[]]>([
    [
      "Vladimir Putin met Xi Jinping in Shanghai on 16 May 2024.",
      [["contradicts record", "Shanghai", "has them in Beijing on 16–17 May 2024, not in Shanghai"]],
    ],
    [
      "Vladimir Putin met Xi Jinping in Beijing on 16 May 2024.",
      [["agrees record", "Beijing", "16–17 May 2024, Beijing"]],
    ],
    [
      "Vladimir Putin met Xi Jinping in Beijing on 19 May 2024.",
      [["contradicts record", "19 May", "in Beijing on 16–17 May 2024, and none on 19 May 2024"]],
    ],
    [
      "Vladimir Putin met Xi Jinping in Kazan on 22 September 2024.",
      [["contradicts record", "22 September", "in Kazan on 22 October 2024"]],
    ],
    [
      "Vladimir Putin met Xi Jinping in Kazan on 22 October 2024.",
      [["agrees record", "Kazan", "22 October 2024, Kazan"]],
    ],
    ["Xi Jinping met Vladimir Putin in Moscow on 9 March 2009.", []],
    ["Xi Jinping met Vladimir Putin in Shanghai.", []],
  ])("%s", (text, told) => expectFindings(text, "2024-10-30", told));
  it("has its source and the words to put in place", () => {
    const [found] = check("Vladimir Putin met Xi Jinping in Shanghai on 16 May 2024.", "2024-05-20");
    expect(found).toMatchObject({ expected: "Beijing", correction: "Beijing" });
    expect(found?.sources).toMatchObject(
      [{ claim: expect.stringMatching(/^c-/), url: /^http/ }].map((source) => ({
        ...source,
        url: expect.stringMatching(/^http/),
      })),
    );
  });
  it("that was only read by machine proves nothing", () => {
    const text = "Vladimir Putin met Xi Jinping in Shanghai on 16 May 2024.";
    const found = check(text, "2024-05-20", (record) => ({
      ...record,
      events: record.events.map((row) => ({ ...row, claim: { ...row.claim, review: "machine" } })),
    }));
    expect(found).toEqual([]);
  });
});
