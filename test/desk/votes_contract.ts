// Loading roll calls and asking for votes, for every implementation of the Desk port. The files are made here: nobody's votes.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Desk, DroppedRow, VotesRequest } from "../../src/contract/index.js";
import { ASKED, loadRequest, voetenFile } from "./made_votes.js";

interface Opened {
  readonly desk: Desk;
  close(): Promise<void>;
}

export function votesContract(open: () => Promise<Opened>): void {
  describe("votes of a pair", () => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.close());
    const years = async (own: Partial<VotesRequest> = {}) =>
      (await opened.desk.votes({ ...ASKED, ...own })).years.map(({ year, agreement, n }) => [
        year,
        agreement,
        n,
      ]);

    it("say which command loads them where nothing is loaded", async () => {
      const { years: none, total, note } = await opened.desk.votes(ASKED);
      expect([none, total]).toEqual([[], null]);
      expect(note).toContain("chancery load unga FILE");
    });

    it("are counted by year, issue and rule from a loaded file, whose rows are cited", async () => {
      const text = voetenFile({ 2014: [7, 3], 2016: [1, 1] });
      const loaded = await opened.desk.load(loadRequest("unga", "made.csv", text, { licence: "made here" }));
      expect(loaded).toMatchObject({ state: "added", rows: 36, dropped: 0, file: "made.csv" });
      expect(await years()).toEqual([
        [2014, 70, 10],
        [2016, 50, 2],
      ]);
      expect(await years({ from: "2015-01-01" })).toEqual([[2016, 50, 2]]);
      expect(await years({ issue: "me" })).toEqual([
        [2014, 80, 5],
        [2016, 100, 1],
      ]);
      const { votes, sources, issues } = await opened.desk.votes({ ...ASKED, limit: 2 });
      expect(votes).toMatchObject({ total: 4, next: "2" });
      expect(votes.items[0]).toMatchObject({
        ...{
          numbering: "rcid",
          rollcall: "2016001",
          day: "2016-12-02",
          symbol: "R/71/2016001",
          issues: ["hr"],
        },
        votes: [
          { state: "CHN", vote: "no", file: loaded.loaded?.id },
          { state: "RUS", vote: "yes", file: loaded.loaded?.id },
        ],
      });
      expect(sources).toEqual([loaded.loaded]);
      expect(issues.map(({ issue, n }) => [issue, n])).toEqual([
        ["me", 6],
        ["hr", 6],
      ]);
    });

    it("follow a file with corrected rows, and tell its wrong ones by line", async () => {
      const [head = "", ...rows] = voetenFile({ 2014: [7, 3] })
        .trimEnd()
        .split("\n");
      const mended = rows
        .filter((line) => line.includes(",365,"))
        .map((line, i) => (i === 0 ? line.replace(",365,69,1,", ",365,69,3,") : line));
      const told: DroppedRow[] = [];
      const text = [head, ...mended, "2014999,9999,69,1,2014-12-01,R/69/1,x,0,0,0,0,0,0"].join("\n");
      const loaded = await opened.desk.load(
        loadRequest("unga", "mended.csv", text, { onProblem: (row) => void told.push(row) }),
      );
      expect(loaded.dropped).toBe(1);
      expect(told).toEqual([{ line: 12, problem: expect.stringContaining('"9999" is no state') }]);
      expect((await years())[0]).toEqual([2014, 60, 10]);
      const again = await opened.desk.load(loadRequest("unga", "mended.csv", text));
      expect(again.state).toBe("there");
      expect(await years({ rule: "half" })).toEqual([
        [2014, expect.closeTo(70), 10],
        [2016, 50, 2],
      ]);
    });

    it("are refused with the columns that a header lacks, and for a dataset that is none", async () => {
      await expect(
        opened.desk.load(loadRequest("unga", "x.csv", "rcid,ccode,date\n1,2,3\n")),
      ).rejects.toThrow("Voeten's layout lacks vote");
      await expect(opened.desk.load(loadRequest("ungo", "x.csv", "a\n"))).rejects.toThrow(
        'There is no dataset "ungo": give one of unga, unsc',
      );
    });
  });
}
