// What every desk does with the registers of a pair, wherever it is: the same suite for the one in this process and the one over HTTP.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  agreementsSchema,
  type Desk,
  expectationsSchema,
  gatheringsSchema,
  reasonsSchema,
} from "../../src/contract/index.js";
import type { DeskUnderTest } from "./desk_contract.js";

const TEXTS = [
  {
    published: "2024-05-01",
    text: "Norway and Chile will sign a fisheries agreement in June in order to protect salmon. Chile has not yet committed to attending the ocean summit in Oslo on 3 June. Norway published a six-point plan to end the whaling dispute with Peru.",
  },
  { published: "2024-06-21", text: "Norway and Chile signed the fisheries agreement on 20 June 2024." },
  {
    published: "2024-06-22",
    text: "Norway invited Chile to the ocean summit in Oslo on 3 June. Norway invited Peru to the summit.",
  },
] as const;
const ASKED = { pair: ["CHL", "NOR"], from: null, to: null, asOf: null } as const;

export function registersContract(open: () => Promise<DeskUnderTest>): void {
  describe("registers", () => {
    let made: DeskUnderTest;
    const desk = (): Desk => made.desk;
    beforeAll(async () => {
      made = await open();
      for (const { text, published } of TEXTS) {
        const answer = await desk().read({
          kind: "record",
          record: { text },
          meta: { published },
          keep: true,
        });
        if (!answer.ok) throw new Error(answer.problem);
      }
    });
    afterAll(() => made.close());

    it("tell agreements with how far they have come, as it was known on a day", async () => {
      const now = await desk().agreements(ASKED);
      expect(agreementsSchema.parse(now)).toEqual(now);
      expect(now.rows.map(({ title, stands }) => [title, stands])).toEqual([
        ["fisheries agreement", "signed"],
        ["six-point plan to end the whaling dispute", "proposed"],
      ]);
      const then = await desk().agreements({ ...ASKED, asOf: "2024-05-02" });
      expect(then).toMatchObject({
        day: "2024-05-02",
        rows: [{ stands: "announced" }, { stands: "proposed" }],
      });
    });
    it("follow a person's word on a claim", async () => {
      const { rows } = await desk().agreements({ ...ASKED, asOf: "2024-05-02" });
      const claim = rows[1]?.standsBy ?? "";
      await desk().correct({ claim, verdict: { kind: "rejected" }, because: "a draft", by: "Ada" });
      expect((await desk().agreements(ASKED)).rows).toHaveLength(1);
    });
    it("tell gatherings with who comes, beside the two as well", async () => {
      const view = await desk().gatherings(ASKED);
      expect(gatheringsSchema.parse(view)).toEqual(view);
      expect(view.rows).toHaveLength(1);
      expect(view.rows[0]?.attendance.map(({ party, standing }) => [party, standing])).toEqual([
        ["CHL", "undecided"],
        ["PER", "invited"],
      ]);
    });
    it("tell what was expected and what came of it, with both claims", async () => {
      const view = await desk().expectations(ASKED);
      expect(expectationsSchema.parse(view)).toEqual(view);
      expect(view.rows).toHaveLength(1);
      const [row] = view.rows;
      expect(row).toMatchObject({
        state: "met",
        due: { start: "2024-06-01" },
        outcome: { day: "2024-06-20" },
      });
      expect((await desk().claim(row?.outcome?.claim ?? "", null))?.claim).toMatchObject({ act: "AGREE" });
      const then = await desk().expectations({ ...ASKED, asOf: "2024-05-02" });
      expect(then.rows).toMatchObject([{ state: "open" }]);
      expect((await desk().expectations({ ...ASKED, to: "2020-01-01" })).rows).toEqual([]);
    });
    it("tell aims and reasons, and say so where the record has nothing", async () => {
      const view = await desk().reasons(ASKED);
      expect(reasonsSchema.parse(view)).toEqual(view);
      expect(view.rows).toMatchObject([{ kind: "aim", words: "in order to", why: "protect salmon" }]);
      const none = await desk().reasons({ ...ASKED, pair: ["NZL", "PER"] });
      expect(none).toMatchObject({ rows: [], answer: "No text of the two gives an aim or a reason." });
    });
  });
}
