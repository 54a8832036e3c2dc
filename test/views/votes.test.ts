// Agreement of two states, on made votes.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LoadedFile, VotesRequest } from "../../src/contract/index.js";
import { agreementOf, type PairVote, votesView } from "../../src/views/index.js";

const cast = fc.constantFrom("yes", "no", "abstain");
const votes = fc.array(fc.record({ a: cast, b: cast }), { minLength: 1, maxLength: 60 });

describe("agreement", () => {
  it("is the share of identical votes, and with the other rule counts abstentions half", () => {
    const rows = [
      { a: "yes", b: "yes" },
      { a: "no", b: "no" },
      { a: "yes", b: "abstain" },
      { a: "no", b: "yes" },
    ] as const;
    expect(agreementOf(rows, "identical")).toEqual({ agreement: 50, n: 4, identical: 2, opposed: 1 });
    expect(agreementOf(rows, "half")).toEqual({ agreement: 62.5, n: 4, identical: 2, opposed: 1 });
    expect(agreementOf([], "identical")).toBeNull();
  });

  it("does not depend on the order of the pair or of the votes, and lies between its bounds", () => {
    fc.assert(
      fc.property(votes, fc.constantFrom("identical", "half"), (rows, rule) => {
        const found = agreementOf(rows, rule);
        expect(agreementOf(rows.map(({ a, b }) => ({ a: b, b: a })).reverse(), rule)).toEqual(found);
        expect(found?.agreement).toBeGreaterThanOrEqual(0);
        expect(found?.agreement).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("of a state with itself is 100 %, and one abstention moves the half rule at most half as far", () => {
    fc.assert(
      fc.property(votes, (rows) => {
        expect(
          agreementOf(
            rows.map(({ a }) => ({ a, b: a })),
            "half",
          )?.agreement,
        ).toBe(100);
        expect(
          agreementOf(
            rows.map(({ a }) => ({ a, b: a })),
            "identical",
          )?.agreement,
        ).toBe(100);
        const [identical, half] = (["identical", "half"] as const).map(
          (rule) => agreementOf(rows, rule)?.agreement ?? 0,
        );
        expect(half).toBeGreaterThanOrEqual(identical ?? 0);
        expect(half).toBeLessThanOrEqual(50 + (identical ?? 0) / 2 + 1e-9);
      }),
    );
  });
});

const FILE = { id: "unga-1-made", dataset: "unga", layout: "Voeten", name: "made.csv" } as LoadedFile;
const REQUEST: VotesRequest = {
  pair: ["CHN", "RUS"],
  ...{
    body: "UNGA",
    rule: "identical",
    issue: null,
    from: null,
    to: null,
    asOf: null,
    all: false,
    after: null,
  },
  limit: 2,
};

function row(rollcall: string, day: string, own: Partial<PairVote> = {}): PairVote {
  return {
    ...{
      numbering: "rcid",
      rollcall,
      day,
      year: Number(day.slice(0, 4)),
      session: null,
      symbol: null,
      title: null,
    },
    ...{ description: null, meeting: null, link: null, yes: null, no: null, abstain: null, issues: "" },
    ...{ a: "yes", b: "no", load: 1, a_load: 1, b_load: 1 },
    ...own,
  };
}

const view = (rows: readonly PairVote[], own: object = {}) =>
  votesView({ ...REQUEST, ...own }, { rows, files: new Map([[1, FILE]]), records: [] });

describe("the view of votes", () => {
  it("lists the votes in which they differed in pages, or all", () => {
    const rows = [
      row("4", "2024-12-02"),
      row("3", "2024-12-01", { b: "yes" }),
      row("2", "2023-11-01", { b: "abstain" }),
      row("1", "2023-10-01"),
    ];
    const first = view(rows);
    expect(first.votes.items.map(({ rollcall }) => rollcall)).toEqual(["4", "2"]);
    expect(first.votes).toMatchObject({ total: 3, next: "2" });
    expect(view(rows, { after: "2" }).votes.items.map(({ rollcall }) => rollcall)).toEqual(["1"]);
    expect(view(rows, { all: true, limit: 10 }).votes.items).toHaveLength(4);
    expect(first.years.map(({ year, agreement, n }) => [year, agreement, n])).toEqual([
      [2023, 0, 2],
      [2024, 50, 2],
    ]);
    expect(first.sources).toEqual([FILE]);
  });

  it("counts a year of which two sources number the votes from the one that has more of them", () => {
    const rows = [
      row("1", "2024-01-01", { b: "yes" }),
      row("2", "2024-01-02", { b: "yes" }),
      row("9", "2024-01-01", { numbering: "undl" }),
      row("8", "2023-01-01", { numbering: "undl" }),
    ];
    expect(view(rows).years.map(({ year, agreement, n }) => [year, agreement, n])).toEqual([
      [2023, 0, 1],
      [2024, 100, 2],
    ]);
  });

  it("counts the votes of one issue, of which a roll call may have several", () => {
    const rows = [
      row("1", "2024-01-01", { issues: "di nu", b: "yes" }),
      row("2", "2024-01-02", { issues: "hr" }),
    ];
    const { issues } = view(rows);
    expect(issues.map(({ issue, agreement }) => [issue, agreement])).toEqual([
      ["nu", 100],
      ["di", 100],
      ["hr", 0],
    ]);
    expect(view(rows, { issue: "hr" }).total).toMatchObject({ agreement: 0, n: 1 });
  });

  it("says what would change it where there is nothing", () => {
    expect(votesView(REQUEST, { rows: [], files: new Map(), records: [] }).note).toBe(
      "No roll calls of the General Assembly are loaded: chancery load unga FILE.",
    );
    expect(view([]).note).toBe(
      "The loaded roll calls of the General Assembly have none in which CHN and RUS both voted.",
    );
  });
});
