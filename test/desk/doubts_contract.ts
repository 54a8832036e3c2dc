// What every desk does with doubts, wherever it is: the same suite for the one in this process and the one over HTTP.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Desk,
  type DoubtLine,
  doubtSchema,
  type NewFigureFields,
  Refusal,
} from "../../src/contract/index.js";
import type { DeskUnderTest } from "./desk_contract.js";

const TRADE = "Trade between China and Russia reached $240 billion in 2023.\n";
const ALL = { state: null, after: null, limit: 100 } as const;
const FIGURE: NewFigureFields = {
  ...{ measure: "trade.imports", direction: { from: "RUS", to: "CHN" }, period: "2025-H1" },
  ...{ value: 59.3e9, unit: "USD" },
  source: {
    address: "https://example.org/customs/2025",
    title: "Customs, first half",
    published: "2025-07-18",
    grade: "official",
  },
};

export function doubtsContract(open: () => Promise<DeskUnderTest>): void {
  describe("doubts", () => {
    let made: DeskUnderTest;
    let claim: string;
    let document: string;
    const desk = (): Desk => made.desk;
    const ids = async (state: DoubtLine["state"] | null) =>
      (await desk().doubts({ ...ALL, state })).items.map(({ id }) => id);
    const doubted = async (words: string, of: string | null = claim) =>
      (await desk().openDoubt({ claim: of, words, by: "Ada" })).id;
    const word = { because: "The yearbook has 228.1.", by: "Ben" };
    beforeAll(async () => {
      made = await open();
      const meta = { published: "2024-02-01" };
      const answer = await desk().read({ kind: "record", record: { text: TRADE }, meta, keep: true });
      if (!answer.ok) throw new Error(answer.problem);
      document = answer.line.document;
      claim = answer.line.claims.find(({ kind }) => kind === "figure")?.id ?? "";
    });
    afterAll(() => made.close());

    it("wait in a queue, the oldest first, each once", async () => {
      expect(await desk().doubts(ALL)).toEqual({ items: [], next: null });
      const told = { claim, words: "  Customs has\n228.1. ", rule: "record", by: " Ada " } as const;
      const first = await desk().openDoubt(told);
      expect(doubtSchema.parse(first)).toEqual(first);
      expect(first).toMatchObject({
        ...{ id: expect.stringMatching(/^q-[0-9a-f]{20}$/), claim, document, rule: "record", state: "open" },
        ...{ words: "Customs has 228.1.", openedBy: "Ada", closedAt: null, correction: null },
      });
      expect(await desk().openDoubt({ ...told, rule: null, by: "Ben" })).toEqual(first);
      const other = await desk().openDoubt({ ...told, claim: null });
      expect(other).toMatchObject({ claim: null, document: null });
      const onText = await desk().openDoubt({ ...told, claim: null, document });
      expect(onText).toMatchObject({ claim: null, document });
      const queue = [first.id, other.id, onText.id];
      expect([new Set(queue).size, new Set(await ids("open"))]).toEqual([3, new Set(queue)]);
      const walked: string[] = [];
      let after: string | null = null;
      do {
        const page = await desk().doubts({ state: "open", after, limit: 1 });
        walked.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      expect(walked).toEqual(await ids("open"));
    });
    it("close with a correction of the claim, which keeps what was read", async () => {
      const id = await doubted("Is it 228.1?");
      const verdict = { kind: "changed", fields: { value: 228.1e9 } } as const;
      const source = "https://example.org/yearbook";
      const closed = await desk().closeDoubt(id, { outcome: "corrected", verdict, source, ...word });
      expect(doubtSchema.parse(closed)).toEqual(closed);
      expect(closed).toMatchObject({ state: "corrected", closedBy: "Ben", source, entered: null });
      const view = await desk().claim(claim, null);
      expect(view).toMatchObject({ read: { value: 240e9 }, claim: { value: 228.1e9, review: "human" } });
      expect(view?.corrections).toMatchObject([{ id: closed.correction, source, because: word.because }]);
      expect(view?.corrections[0]?.recordedAt.slice(0, 19)).toBe(closed.closedAt?.slice(0, 19));
      expect([await ids("corrected"), (await ids("open")).includes(id)]).toEqual([[id], false]);
      await expect(desk().closeDoubt(id, { outcome: "not verifiable", ...word })).rejects.toThrow(
        `The doubt ${id} is closed: Ben found it corrected on `,
      );
      expect(await desk().openDoubt({ claim, words: "Is it 228.1?", by: "Ada" })).toEqual(closed);
    });
    it("close with a new figure, entered as a line of its source", async () => {
      const id = await doubted("The first half of 2025 is missing.", null);
      const closed = await desk().closeDoubt(id, { outcome: "new", figure: FIGURE, ...word });
      expect(doubtSchema.parse(closed)).toEqual(closed);
      expect(closed).toMatchObject({ state: "new", source: FIGURE.source.address, correction: null });
      const view = await desk().claim(closed.entered ?? "", null);
      expect(view).toMatchObject({
        ...{ title: "Customs, first half", url: FIGURE.source.address, published: "2025-07-18" },
        read: {
          ...{ kind: "figure", measure: "trade.imports", value: 59.3e9, unit: "USD", review: "entered" },
          ...{ pair: ["CHN", "RUS"], direction: { from: "RUS", to: "CHN" }, basis: { currency: "USD" } },
          period: { start: "2025-01-01", end: "2025-06-30", precision: "half" },
          entered: { grade: "official", confidence: "H", vintage: "2025-07-18" },
        },
      });
      expect(await desk().document(view?.document ?? "")).toMatchObject({
        ...{ entered: true, rejected: [] },
        text: "Imports of China from Russia, first half of 2025: 59.3 bn USD.\n",
      });
      const asked = { pair: ["CHN", "RUS"], from: "2025-01-01", to: null, asOf: null } as const;
      const { items } = await desk().series({ ...asked, after: null, limit: 9 });
      expect(items).toMatchObject([{ claim: { id: closed.entered, value: 59.3e9 } }]);
    });
    it("close as not verifiable, with the reason", async () => {
      const id = await doubted("Nobody can know.");
      const closed = await desk().closeDoubt(id, {
        outcome: "not verifiable",
        ...word,
        because: "It is gone.",
      });
      expect(closed).toMatchObject({ state: "not verifiable", because: "It is gone.", source: null });
      expect(await ids("not verifiable")).toEqual([id]);
    });
    it.each<[string, Partial<NewFigureFields>, string]>([
      [
        "measure",
        { measure: "trade.sum" },
        'The measure of the figure is "trade.sum": give one of data/measures: trade.',
      ],
      ["unit", { unit: "dollars" }, 'The unit of the figure is "dollars": give a currency as ISO 4217'],
      ["unit of another kind", { unit: "m3" }, "trade.imports is measured in currency or percent"],
      ["period", { period: "2025-13" }, 'The period of the figure is "2025-13": write it as 2023, 2023-Q1'],
      ["country", { direction: { from: "RUS", to: "CHI" } }, 'The country of the figure is "CHI"'],
      ["one country", { direction: { from: "RUS", to: "RUS" } }, "a figure is of two countries"],
      ["pair and direction", { pair: ["CHN", "JPN"] }, "the direction is of CHN-RUS: leave the pair out"],
      ["neither", { direction: null }, "The figure is of nobody: give a pair, or a direction"],
      ["goods", { commodity: "stardust" }, 'The commodity of the figure is "stardust"'],
      ["route", { via: "the moon" }, 'The via of the figure is "the moon"'],
      ["share", { measure: "share", unit: "percent" }, 'A share needs "whole"'],
      [
        "source",
        { source: { ...FIGURE.source, address: "the yearbook" } },
        'The source of the figure is "the yearbook"',
      ],
    ])("name the field of a new figure that is wrong: %s", async (_name, wrong, sentence) => {
      const id = await doubted("What is it?", null);
      const before = await desk().counts();
      const closing = desk().closeDoubt(id, { outcome: "new", figure: { ...FIGURE, ...wrong }, ...word });
      await expect(closing).rejects.toThrow(Refusal);
      await expect(closing).rejects.toThrow(sentence);
      expect([(await ids("open")).includes(id), await desk().counts()]).toEqual([true, before]);
    });
    it("refuse what is not there, and a correction of no claim", async () => {
      const verdict = { kind: "confirmed" } as const;
      await expect(doubted("x", "c-none")).rejects.toThrow("The ledger has no claim c-none");
      await expect(desk().openDoubt({ document: "d-none", words: "x", by: "A" })).rejects.toThrow(
        "no document d-none",
      );
      const mixed = desk().openDoubt({ claim, document: "d-other", words: "x", by: "A" });
      await expect(mixed).rejects.toThrow(
        `The claim ${claim} is of the document ${document}, not of d-other`,
      );
      const none = desk().closeDoubt("q-none", { outcome: "not verifiable", ...word });
      await expect(none).rejects.toThrow("The ledger has no doubt q-none");
      const id = await doubted("Of nothing.", null);
      await expect(desk().closeDoubt(id, { outcome: "corrected", verdict, ...word })).rejects.toThrow(
        "is of no claim of the record",
      );
      await expect(desk().doubts({ ...ALL, after: "no cursor" })).rejects.toThrow('"no cursor" is no cursor');
    });
    it("are refused when their words are too long or none, as is what comes of them", async () => {
      const long = "x".repeat(2001);
      await expect(desk().openDoubt({ claim, words: long, by: "Ada" })).rejects.toThrow(
        "give 2,000 characters at most",
      );
      await expect(desk().openDoubt({ claim, words: "Why?", by: " " })).rejects.toThrow("give who doubts");
      const id = await doubted("Of what is it a share?");
      const figure = { ...FIGURE, measure: "share", unit: "percent", value: 20, whole: "" };
      await expect(desk().closeDoubt(id, { outcome: "new", figure, ...word })).rejects.toThrow("whole");
      const verdict = { kind: "confirmed" } as const;
      await expect(desk().correct({ claim, verdict, because: long, by: "Ben" })).rejects.toThrow("because");
      await desk().closeDoubt(id, { outcome: "not verifiable", ...word });
    });
  });
}
