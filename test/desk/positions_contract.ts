// What every desk does with the register of positions, wherever it is. The reports are invented.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, type PositionsRequest, positionsSchema } from "../../src/contract/index.js";
import type { DeskUnderTest } from "./desk_contract.js";

const MAY =
  "Putin met Xi in Beijing on 3 May 2024. China has not yet committed to the peace conference in Switzerland. Russia opposes the Swiss peace conference.\n";
const JUNE =
  "Putin met Xi in Beijing on 3 May 2024. China rejected the peace conference in Switzerland. Poland supports the Swiss peace conference.\n";
const ALL: PositionsRequest = {
  ...{ pair: ["CHN", "RUS"], from: null, to: null, asOf: null, issue: null, holder: null },
};

export function positionsContract(open: () => Promise<DeskUnderTest>): void {
  describe("positions", () => {
    let made: DeskUnderTest;
    const desk = (): Desk => made.desk;
    const ask = async (request: Partial<PositionsRequest> = {}) =>
      positionsSchema.parse(await desk().positions({ ...ALL, ...request }));
    const stances = async (request: Partial<PositionsRequest> = {}) =>
      (await ask(request)).issues.flatMap(({ cells }) =>
        cells.map(({ holder, stance }) => `${holder} ${stance}`),
      );
    beforeAll(async () => {
      made = await open();
      for (const [text, published] of [
        [MAY, "2024-05-16"],
        [JUNE, "2024-06-14"],
      ] as const) {
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

    it("are one row for an issue in other words, with what changed, and others of the same documents", async () => {
      const { issues, holders } = await ask();
      expect(issues.map(({ issue }) => issue)).toEqual(["peace conference in Switzerland"]);
      expect(holders.map(({ key }) => key)).toEqual(["CHN", "RUS", "POL"]);
      expect(issues[0]?.cells[0]).toMatchObject({
        ...{ holder: "CHN", stance: "opposes", day: "2024-06-14", isDated: false },
        changes: [{ from: "undecided", to: "opposes", on: "2024-06-14", isDated: false }],
      });
    });
    it("are told as of a day, between days, of one issue and of one holder", async () => {
      expect(await stances({ asOf: "2024-05-31" })).toEqual(["CHN undecided", "RUS opposes"]);
      expect(await stances({ from: "2024-06-01" })).toEqual(["CHN opposes", "POL supports"]);
      expect(await stances({ holder: "RUS" })).toEqual(["RUS opposes"]);
      expect(await stances({ issue: "the Bürgenstock summit" })).toHaveLength(3);
      expect(await stances({ issue: "the price of fish" })).toEqual([]);
      expect((await ask({ pair: ["CHN", "FRA"] })).issues).toEqual([]);
    });
    it("hold as corrected", async () => {
      const [issue] = (await ask()).issues;
      const claim = issue?.cells.find(({ holder }) => holder === "RUS")?.told[0]?.claim ?? "";
      const word = { claim, because: "The text has it otherwise.", by: "Ada" };
      await desk().correct({ ...word, verdict: { kind: "changed", fields: { stance: "neutral" } } });
      expect(await stances({ holder: "RUS" })).toEqual(["RUS neutral"]);
      await desk().correct({ ...word, verdict: { kind: "rejected" } });
      expect(await stances({ holder: "RUS" })).toEqual([]);
    });
  });
}
