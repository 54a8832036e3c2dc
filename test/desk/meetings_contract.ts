// What every desk does with the register of meetings: the same suite for the one in this process and the one over HTTP.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Desk,
  type MeetingsRequest,
  meetingsSchema,
  type NewMeetingFields,
  Refusal,
} from "../../src/contract/index.js";
import type { DeskUnderTest } from "./desk_contract.js";

const PEOPLE = [{ name: "Xi Jinping" }, { name: "Vladimir Putin" }];
const VISIT: NewMeetingFields = {
  ...{ kind: "state visit", pair: ["CHN", "RUS"], country: "CHN", places: ["Beijing"], people: PEOPLE },
  ...{ period: "2025-09-02/2025-09-03", hosts: ["Xi Jinping"], agreements: ["A treaty of the test"] },
  source: { address: "https://example.org/readout", published: "2025-09-03", grade: "official" },
};
const CALL: NewMeetingFields = {
  ...{ kind: "phone", pair: ["CHN", "RUS"], people: PEOPLE, period: "2025-06-19" },
  source: { address: "https://example.org/call", published: "2025-06-20", grade: "media" },
};
const PARIS: NewMeetingFields = {
  ...{ kind: "state visit", pair: ["CHN", "FRA"], country: "FRA", places: ["Paris"], period: "2024-05-06" },
  ...{ people: [{ name: "Xi Jinping" }, { name: "Emmanuel Macron" }], source: CALL.source },
};
const ASKED: MeetingsRequest = {
  ...{ pair: ["CHN", "RUS"], rule: "in-person", from: null, to: null, asOf: null, person: null },
};
const NEWS =
  "Russian President Vladimir Putin visited Beijing on 2 September 2025. Russian Foreign Minister Sergei Lavrov visited Beijing on 2 September 2025.";

export function meetingsContract(open: () => Promise<DeskUnderTest>): void {
  describe("the register of meetings", () => {
    let made: DeskUnderTest;
    const desk = (): Desk => made.desk;
    const enter = async (meeting: NewMeetingFields): Promise<string> => {
      const { id } = await desk().openDoubt({
        words: `Missing: ${meeting.kind} ${meeting.period}`,
        by: "Ada",
      });
      const word = { because: "It was missing.", by: "Ben" };
      return (await desk().closeDoubt(id, { outcome: "new", meeting, ...word })).entered ?? "";
    };
    let visit = "";
    beforeAll(async () => {
      made = await open();
      visit = await enter(VISIT);
      await enter(CALL);
      await enter(PARIS);
      const record = { text: NEWS };
      await desk().read({ kind: "record", record, meta: { published: "2025-09-04" }, keep: true });
    });
    afterAll(() => made.close());

    it("has two reports of one visit as one row, that of a minister as another, and counts under each rule", async () => {
      const view = await desk().meetings(ASKED);
      expect(meetingsSchema.parse(view)).toEqual(view);
      expect(view.rows.map(({ kind, level, reports }) => [kind, level, reports.length])).toEqual([
        ["phone", "leaders", 1],
        ["visit", "others", 1],
        ["state visit", "leaders", 2],
      ]);
      expect(view.rows[2]).toMatchObject({
        ...{ id: visit, guests: ["RUS"], host: "CHN", status: "held", counted: true },
        ...{ hosts: ["Xi Jinping"], agreements: ["A treaty of the test"] },
      });
      expect(view.counts).toMatchObject({ "in-person": 2, "with-calls": 3, "leaders-dedicated": 1 });
      expect(view.byRuleAlone).toBe(1);
      expect(view.elsewhere.map(({ places }) => places)).toEqual([["Paris"]]);
    });
    it("keeps to the days, the person and what was known", async () => {
      const rows = async (more: Partial<MeetingsRequest>) =>
        (await desk().meetings({ ...ASKED, ...more })).rows.map(({ kind }) => kind);
      expect(await rows({ to: "2025-07-01" })).toEqual(["phone"]);
      expect(await rows({ person: "Lavrov" })).toEqual(["visit"]);
      expect(await rows({ asOf: "2025-06-30" })).toEqual(["phone"]);
    });
    it("moves a row when a correction changes its day and place, and parts the reports", async () => {
      const period = { start: "2025-09-20", end: "2025-09-20", precision: "day", text: "20 September" };
      const places = [{ name: "Moscow", country: "RUS" }];
      const fields = { period, places };
      await desk().correct({
        ...{ claim: visit, verdict: { kind: "changed", fields }, because: "A slip of the test.", by: "Ada" },
      });
      const { rows } = await desk().meetings(ASKED);
      expect(rows.map(({ host, review }) => [host, review])).toEqual([
        [null, "entered"],
        ...[
          ["CHN", "machine"],
          ["CHN", "machine"],
        ],
        ["RUS", "human"],
      ]);
    });
    it("takes what a person knows of a visit that was read: who received whom, what was signed", async () => {
      const before = (await desk().meetings({ ...ASKED, person: "Lavrov" })).rows[0];
      const meeting = {
        kind: "working visit",
        inPerson: true,
        evidence: "held",
        occasion: null,
        hosts: ["Wang Yi"],
      };
      const verdict = { kind: "changed", fields: { meeting } } as const;
      await desk().correct({ claim: before?.id ?? "", verdict, because: "The readout has it.", by: "Ada" });
      const [row] = (await desk().meetings({ ...ASKED, person: "Lavrov" })).rows;
      expect(row).toMatchObject({ kind: "working visit", hosts: ["Wang Yi"], review: "human" });
    });
    it("refuses what is no pair", async () => {
      const refused = desk().meetings({ ...ASKED, pair: ["CHN", "XXX"] });
      await expect(refused).rejects.toThrow(Refusal);
      await expect(refused).rejects.toThrow('"XXX" is no country that Chancery knows');
    });
  });
}
