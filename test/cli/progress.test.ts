// The progress line: on a terminal only, at most five times a second, never mixed into other lines.
import { describe, expect, it } from "vitest";
import { createProgressLine } from "../../src/cli/progress.js";
import { fakeOutput } from "./fake_io.js";

const ERASE = "\r\u001b[2K";
const at = (answered: number, refused = 0): { answered: number; refused: number; claims: number } => ({
  answered,
  refused,
  claims: answered * 3,
});

describe("createProgressLine", () => {
  it("writes nothing but what is told when the output is no terminal", () => {
    const stderr = fakeOutput();
    const line = createProgressLine({ stderr, now: () => 0 });
    line.show(at(1));
    line.tell("line 2: It is bad.");
    line.end(at(2));
    expect(stderr.text()).toBe("line 2: It is bad.\n");
  });
  it("shows documents, speed, claims and refusals", () => {
    const stderr = fakeOutput(true);
    let clock = 0;
    const line = createProgressLine({ stderr, now: () => clock });
    clock = 4000;
    line.show(at(1000, 3));
    expect(stderr.text()).toBe(`${ERASE}1,003 documents · 251 a second · 3,000 claims · 3 refused`);
  });
  it("is drawn at most five times a second", () => {
    const stderr = fakeOutput(true);
    let clock = 0;
    const line = createProgressLine({ stderr, now: () => clock });
    for (clock = 0; clock <= 2000; clock += 1) line.show(at(clock));
    expect(stderr.text().split(ERASE).length - 1).toBe(11);
  });
  it("makes way for a line, and ends as a line of its own", () => {
    const stderr = fakeOutput(true);
    const line = createProgressLine({ stderr, now: () => 1000 });
    line.show(at(1));
    line.tell("line 2: It is bad.");
    line.end(at(1, 1));
    expect(stderr.text().split(ERASE)).toEqual([
      "",
      "1 document · 0.0 a second · 3 claims",
      "line 2: It is bad.\n",
      "2 documents · 0.0 a second · 3 claims · 1 refused\n",
    ]);
  });
  it("is cut to the width of the terminal", () => {
    const stderr = fakeOutput(true, 20);
    createProgressLine({ stderr, now: () => 0 }).show(at(1));
    expect(stderr.text()).toBe(`${ERASE}1 document · 0.0 a `);
  });
});
