// How the register counts. Reports are made for the test; the rows of the starter record are named as such.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadStarterEntries } from "../../../../src/intake/starter_file.js";
import { COUNT_RULES, type CountRule, EVIDENCES, MEETING_KINDS } from "../../../../src/model/index.js";
import { type MeetingLine, meetingsView } from "../../../../src/views/index.js";
import { lexicon, nameOf, report } from "./made_reports.js";

const view = (
  lines: readonly MeetingLine[],
  rule: CountRule = "in-person",
  asked: { readonly from?: string; readonly to?: string; readonly person?: string } = {},
  others: readonly MeetingLine[] = [],
) =>
  meetingsView(
    { pair: ["CHN", "RUS"], rule, from: null, to: null, asOf: null, person: null, ...asked },
    { lexicon, nameOf, lines, others, isCut: false },
  );

const dayOf = (at: number) => new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10);

const made = fc
  .array(
    fc.record({
      day: fc.nat(60),
      kind: fc.constantFrom(...MEETING_KINDS),
      evidence: fc.constantFrom(...EVIDENCES),
      who: fc.constantFrom("RUS Vladimir Putin", "RUS Sergei Lavrov"),
      place: fc.constantFrom("Beijing CHN", "Moscow RUS", "Astana KAZ"),
      isRead: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((rows) =>
    rows.map(({ day, kind, evidence, who, place, isRead }, at) => {
      const isCall = kind === "video" || kind === "phone";
      const base = { id: `c-${at}`, when: dayOf(day), from: [who, "CHN Xi Jinping"] };
      const where = isCall ? [] : [place];
      if (isRead) return report({ ...base, places: where, mode: isCall ? "phone" : null });
      const status =
        evidence === "announced"
          ? "planned"
          : evidence === "held" || evidence === "present"
            ? "actual"
            : "negated";
      return report({ ...base, places: where, status, meeting: { kind, inPerson: !isCall, evidence } });
    }),
  );

describe("counts", () => {
  it("under a wider rule are never smaller, and never more than was held", () => {
    fc.assert(
      fc.property(made, (lines) => {
        const { counts, outcomes } = view(lines);
        for (const who of ["", "leaders-"] as const) {
          expect(counts[`${who}dedicated`]).toBeLessThanOrEqual(counts[`${who}in-person`]);
          expect(counts[`${who}in-person`]).toBeLessThanOrEqual(counts[`${who}with-calls`]);
        }
        for (const width of ["dedicated", "in-person", "with-calls"] as const)
          expect(counts[`leaders-${width}`]).toBeLessThanOrEqual(counts[width]);
        expect(counts["with-calls"]).toBe(outcomes.held);
      }),
      { numRuns: 60 },
    );
  });

  it("do not depend on the order of the reports", () => {
    fc.assert(
      fc.property(made, fc.nat(), (lines, seed) => {
        const mixed = lines.toSorted((a, b) => (hash(a.claim.id, seed) < hash(b.claim.id, seed) ? -1 : 1));
        expect(view(mixed)).toEqual(view(lines));
      }),
      { numRuns: 60 },
    );
  });

  it("keep every report, and each in one row", () => {
    fc.assert(
      fc.property(made, (lines) => {
        const { rows, unnamed, undated } = view(lines);
        const told = rows.flatMap(({ reports }) => reports.map(({ claim }) => claim));
        expect(new Set(told).size).toBe(told.length);
        expect(told.length + unnamed + undated).toBe(lines.length);
      }),
      { numRuns: 40 },
    );
  });

  it("count no announcement as held, however long ago its day is", () => {
    const announced = report({
      ...{
        id: "a",
        when: "2001-05-16",
        from: ["RUS Vladimir Putin"],
        to: ["CHN Xi Jinping"],
        places: ["Beijing CHN"],
      },
      ...{ status: "planned", meeting: { evidence: "announced" } },
    });
    const { counts, rows } = view([announced]);
    expect(Object.values(counts)).toEqual(COUNT_RULES.map(() => 0));
    expect(rows[0]?.status).toBe("announced");
    const held = report({
      id: "b",
      when: "2001-05-17",
      from: ["RUS Vladimir Putin"],
      to: ["CHN"],
      places: ["Beijing CHN"],
    });
    expect(view([announced, held]).rows.map(({ status }) => status)).toEqual(["held"]);
  });
});

const hash = (id: string, seed: number): number =>
  [...id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0) * (seed + 7)) % 9973, seed % 9973);

describe("the starter record", () => {
  const all = loadStarterEntries().flatMap(({ id, claims }) =>
    claims.flatMap((claim): MeetingLine[] =>
      claim.kind === "event" && claim.meeting !== undefined
        ? [
            {
              ...{ claim, record: claim.id, document: id, published: null, title: null, url: null },
              ...{ publisher: null, addedAt: "2026-01-01T00:00:00.000Z", copyOf: null },
            },
          ]
        : [],
    ),
  );
  const isOfPair = ({ claim }: MeetingLine) => claim.pair?.join() === "CHN,RUS";
  const [lines, others] = [all.filter(isOfPair), all.filter((line) => !isOfPair(line))];
  const whole = view(lines, "in-person", {}, others);

  it("has 63 meetings, each a row of its own: 60 of China and Russia, 3 of China with others", () => {
    expect([whole.rows.length, whole.elsewhere.length]).toEqual([60, 3]);
    expect(whole.counts).toEqual({
      ...{ dedicated: 23, "in-person": 45, "with-calls": 54 },
      ...{ "leaders-dedicated": 15, "leaders-in-person": 37, "leaders-with-calls": 46 },
    });
    expect([whole.outcomes.present, whole.outcomes.announced]).toEqual([4, 2]);
  });

  it("tells who travels to whom by year, and the longest time without a meeting", () => {
    const { travel, longestGap } = view(lines, "leaders-in-person", { from: "2013-01-01" });
    expect(travel.find(({ year }) => year === 2013)).toMatchObject({ toFirst: 0, toSecond: 2, elsewhere: 2 });
    expect(travel.find(({ year }) => year === 2020)).toMatchObject({ toFirst: 0, toSecond: 0, elsewhere: 0 });
    expect([longestGap?.from, longestGap?.to, longestGap?.days]).toEqual(["2019-06-15", "2022-02-04", 965]);
  });

  it("answers ordinals with the rows that they rest on", () => {
    const words = (day: string) =>
      whole.rows
        .find(({ period }) => "start" in period && period.start === day)
        ?.ordinals.map((one) => one.words);
    expect(words("2013-03-22")).toContain(
      "1st known trip of Xi Jinping abroad since taking office on 14 March 2013",
    );
    expect(words("2018-09-11")).toContain(
      "3rd known meeting in person of Vladimir Putin and Xi Jinping in 2018",
    );
    const third = whole.rows
      .flatMap(({ ordinals }) => ordinals)
      .find((one) =>
        one.words.startsWith("3rd known meeting in person of Vladimir Putin and Xi Jinping in 2018"),
      );
    expect(third?.rows).toHaveLength(3);
  });

  it("is asked by person and by days", () => {
    const lavrov = view(lines, "in-person", { person: "lavrov", from: "2024-01-01" });
    expect(lavrov.rows.map(({ level }) => level)).toEqual(["others", "others", "others"]);
    expect(lavrov.counts["leaders-with-calls"]).toBe(0);
  });
});
