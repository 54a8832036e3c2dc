// Which reports tell of one meeting, and which of two: each rule from both sides. All reports are made for the test.
import { describe, expect, it } from "vitest";
import { joinMeetings, type MeetingLine } from "../../../../src/views/index.js";
import { lexicon, report } from "./made_reports.js";

const rowsOf = (...reports: readonly MeetingLine[]): string[] => {
  const forward = joinMeetings(reports, lexicon).meetings;
  const backward = joinMeetings(reports.toReversed(), lexicon).meetings;
  const ids = (meetings: typeof forward) =>
    meetings.map((one) => one.reports.map((each) => each.report.claim.id).join("+"));
  expect(ids(backward)).toEqual(ids(forward)); // the order in which they come changes nothing
  return ids(forward);
};

const VISIT = report({
  id: "entered",
  when: "2031-05-16/2031-05-17",
  from: ["RUS Vladimir Putin"],
  to: ["CHN Xi Jinping"],
  places: ["Beijing CHN", "Harbin CHN"],
  mode: "visit",
  meeting: { kind: "state visit" },
});

describe("reports of one meeting", () => {
  it.each<[string, Parameters<typeof report>[0]]>([
    [
      "read from prose, the town standing for the country",
      { id: "x", when: "2031-05-16", from: ["RUS Vladimir Putin"], to: ["CHN at Beijing"], mode: "visit" },
    ],
    [
      "the second day and the second town",
      { id: "x", when: "2031-05-17", from: ["RUS Vladimir Putin"], to: ["CHN"], places: ["Harbin CHN"] },
    ],
    [
      "a day late by the clock of one side",
      { id: "x", when: "2031-05-18", from: ["RUS Vladimir Putin"], to: ["CHN Xi Jinping"] },
    ],
    ["no place told", { id: "x", when: "2031-05-16", from: ["RUS Vladimir Putin", "CHN Xi Jinping"] }],
    [
      "the guest met somebody else of the host",
      {
        id: "x",
        when: "2031-05-17",
        from: ["RUS Vladimir Putin"],
        to: ["CHN Li Qiang"],
        places: ["Beijing CHN"],
      },
    ],
    [
      "another spelling of the name",
      { id: "x", when: "2031-05-16", from: ["RUS Vladimir Vladimirovich Putin"], to: ["CHN"], mode: "visit" },
    ],
    [
      "the month and the place",
      { id: "x", when: "2031-05", from: ["RUS Vladimir Putin"], to: ["CHN"], places: ["Beijing CHN"] },
    ],
    [
      "announced before it was held",
      {
        id: "x",
        when: "2031-05-16",
        from: ["RUS Vladimir Putin"],
        to: ["CHN"],
        mode: "visit",
        status: "planned",
      },
    ],
    [
      "nobody is named, and no other meeting is near",
      { id: "x", when: "2031-05-16", from: ["RUS"], to: ["CHN"], mode: "visit" },
    ],
  ])("%s", (_why, made) => {
    expect(rowsOf(VISIT, report(made))).toEqual(["entered+x"]);
  });

  it("what a document tells again without a day is the meeting that it tells with one", () => {
    const again = { from: ["RUS Vladimir Putin"], to: ["CHN"], document: "d", record: "r" };
    const [first, second] = [
      report({ ...again, id: "a", when: "2031-05-16", mode: "visit" }),
      report({ ...again, id: "b", when: null }),
    ];
    expect(rowsOf(VISIT, first, second)).toEqual(["entered+a+b"]);
  });
});

describe("reports of two meetings", () => {
  it.each<[string, Parameters<typeof report>[0]]>([
    [
      "a minister, on the day of the president",
      { id: "x", when: "2031-05-16", from: ["RUS Sergei Lavrov"], to: ["CHN"], places: ["Beijing CHN"] },
    ],
    [
      "two days later",
      { id: "x", when: "2031-05-19", from: ["RUS Vladimir Putin"], to: ["CHN"], mode: "visit" },
    ],
    [
      "another town",
      { id: "x", when: "2031-05-16", from: ["RUS Vladimir Putin"], to: ["CHN"], places: ["Shanghai CHN"] },
    ],
    [
      "another country",
      { id: "x", when: "2031-05-17", from: ["RUS Vladimir Putin", "CHN Xi Jinping"], places: ["Astana KAZ"] },
    ],
    [
      "by phone",
      { id: "x", when: "2031-05-16", from: ["RUS Vladimir Putin", "CHN Xi Jinping"], mode: "phone" },
    ],
    [
      "refused",
      {
        id: "x",
        when: "2031-05-16",
        from: ["RUS Vladimir Putin"],
        to: ["CHN Xi Jinping"],
        act: "REJECT",
        mode: "meet",
      },
    ],
    [
      "the other month",
      { id: "x", when: "2031-06", from: ["RUS Vladimir Putin"], to: ["CHN"], places: ["Beijing CHN"] },
    ],
    [
      "the other way round",
      {
        id: "x",
        when: "2031-05-16",
        from: ["CHN Xi Jinping"],
        to: ["RUS Vladimir Putin"],
        places: ["Moscow RUS"],
      },
    ],
  ])("%s", (_why, made) => {
    expect(rowsOf(VISIT, report(made)).toSorted()).toEqual(["entered", "x"]);
  });

  it("at one gathering, on one day, each with the colleague", () => {
    const there = { when: "2031-07-03", places: ["Astana KAZ"] };
    const leaders = report({ ...there, id: "a", from: ["RUS Vladimir Putin", "CHN Xi Jinping"] });
    const ministers = report({ ...there, id: "b", from: ["RUS Sergei Lavrov", "CHN Wang Yi"] });
    expect(rowsOf(leaders, ministers)).toEqual(["a", "b"]);
  });

  it("who names nobody is left out where two meetings may be meant", () => {
    const minister = report({
      id: "m",
      when: "2031-05-16",
      from: ["RUS Sergei Lavrov"],
      to: ["CHN"],
      places: ["Beijing CHN"],
    });
    const nobody = report({ id: "n", when: "2031-05-16", from: ["RUS"], to: ["CHN"], mode: "visit" });
    const joined = joinMeetings([VISIT, minister, nobody], lexicon);
    expect(joined.meetings).toHaveLength(2);
    expect(joined.unnamed).toEqual([nobody]);
  });

  it("without a day there is no row", () => {
    const undated = report({ id: "u", when: null, from: ["RUS Vladimir Putin", "CHN Xi Jinping"] });
    const joined = joinMeetings([undated], lexicon);
    expect([joined.meetings, joined.undated]).toEqual([[], [undated]]);
  });
});
