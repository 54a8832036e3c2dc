// What every desk does with meetings, votes and measures that close a doubt: the same suite for the one in this process and the one over HTTP.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Desk,
  type NewAgreementFields,
  type NewMeetingFields,
  type NewOutcome,
  type NewRestrictionFields,
  type NewVoteFields,
  Refusal,
} from "../../src/contract/index.js";
import type { DeskUnderTest } from "./desk_contract.js";

type New = Omit<Extract<NewOutcome, { outcome: "new" }>, "outcome" | "because" | "by">;

const SOURCE = {
  ...{ address: "https://example.org/readout", title: "Readout", published: "2025-09-03" },
  grade: "official",
} as const;
const MEETING: NewMeetingFields = {
  ...{ kind: "state visit", pair: ["RUS", "CHN"], country: "CHN", places: ["Beijing"] },
  people: [
    { name: "Xi Jinping", office: "president" },
    { name: "Vladimir Putin", country: "RUS" },
  ],
  ...{ period: "2025-09-02/2025-09-03", occasion: "80 years of victory" },
  source: SOURCE,
  also: ["https://example.org/other"],
};
const VOTE: NewVoteFields = {
  ...{
    body: "Security Council",
    symbol: "S/2024/302",
    title: "weapons in outer space",
    period: "2024-04-24",
  },
  ...{ adopted: false, tally: { yes: 13, no: 1, abstain: 1 } },
  votes: [
    { country: "RUS", vote: "veto" },
    { country: "CHN", vote: "abstain" },
  ],
  source: { ...SOURCE, published: "2024-04-24" },
};
const MEASURE: NewRestrictionFields = {
  ...{ kind: "listing", authorities: ["USA"], agency: "Department of State", against: ["RUS"] },
  ...{ reaches: ["CHN"], period: "2024-05-01", summary: "Firms that supply the war industry." },
  source: { ...SOURCE, published: "2024-05-01" },
};

const AGREEMENT: NewAgreementFields = {
  ...{
    kind: "treaty",
    title: "Treaty on the river",
    stage: "signed",
    parties: ["RUS", "CHN"],
    period: "2020-05-04",
  },
  ...{ aliases: ["river treaty"], text: "https://example.org/treaty" },
  source: { ...SOURCE, address: "https://example.org/treaties" },
};

export function newRowsContract(open: () => Promise<DeskUnderTest>): void {
  describe("what is entered as new", () => {
    let made: DeskUnderTest;
    let number = 0;
    const desk = (): Desk => made.desk;
    const close = async (given: New) => {
      number += 1;
      const { id } = await desk().openDoubt({ words: `Missing: ${number}`, by: "Ada" });
      return desk().closeDoubt(id, { outcome: "new", because: "It was missing.", by: "Ben", ...given });
    };
    beforeAll(async () => {
      made = await open();
    });
    afterAll(() => made.close());

    it("may be an agreement, and a change of its standing a further row of the same", async () => {
      const asked = { pair: ["CHN", "RUS"], from: null, to: null, asOf: null } as const;
      await close({ agreement: AGREEMENT });
      expect((await desk().agreements(asked)).rows).toMatchObject([
        {
          title: "Treaty on the river",
          stands: "signed",
          day: "2020-05-04",
          aliases: ["river treaty"],
          text: AGREEMENT.text,
        },
      ]);
      const { entered } = await close({ agreement: { ...AGREEMENT, stage: "lapsed", period: "2024-05-04" } });
      expect((await desk().agreements(asked)).rows).toMatchObject([{ stands: "lapsed", standsBy: entered }]);
      expect((await desk().claim(entered ?? "", null))?.read).toMatchObject({
        ...{
          kind: "event",
          type: "REJECT",
          act: "AGREE",
          status: "negated",
          review: "entered",
          pair: ["CHN", "RUS"],
        },
        citation: { text: expect.stringContaining('Lapsed, 4 May 2024: treaty "Treaty on the river" of') },
      });
      await expect(close({ agreement: { ...AGREEMENT, period: "2030-01-01" } })).rejects.toThrow(/planned/u);
      await expect(close({ agreement: { ...AGREEMENT, parties: ["RUS", "XXX"] } })).rejects.toThrow(/XXX/u);
    });
    it("may be a meeting, as a row of the register", async () => {
      const closed = await close({ meeting: MEETING });
      expect(closed).toMatchObject({ state: "new", source: SOURCE.address, correction: null });
      const view = await desk().claim(closed.entered ?? "", null);
      expect(view).toMatchObject({
        ...{ title: "Readout", url: SOURCE.address, published: "2025-09-03" },
        read: {
          ...{ kind: "event", type: "CONSULT", mode: "visit", status: "actual", review: "entered" },
          source: [{ person: "Vladimir Putin", country: "RUS" }],
          target: [{ person: "Xi Jinping", country: "CHN", office: "president" }],
          ...{ places: [{ name: "Beijing", country: "CHN" }], pairs: [["CHN", "RUS"]], symmetric: false },
          period: { start: "2025-09-02", end: "2025-09-03" },
          meeting: { kind: "state visit", inPerson: true, evidence: "held", occasion: "80 years of victory" },
          entered: { grade: "official", confidence: "H", also: ["https://example.org/other"] },
        },
      });
      expect(await desk().document(view?.document ?? "")).toMatchObject({
        entered: true,
        text: "State visit, 2–3 September 2025, Beijing: Xi Jinping (president), Vladimir Putin; 80 years of victory.\n",
      });
      const asked = { pair: ["CHN", "RUS"], kind: "event", document: null, beside: false } as const;
      const days = { from: "2025-09-01", to: null, asOf: null, after: null, limit: 9 } as const;
      expect((await desk().claims({ ...asked, ...days })).items).toMatchObject([{ claim: view?.read }]);
    });
    it("is known to the next check as a row of the register", async () => {
      const text =
        "Vladimir Putin paid a state visit to Beijing on 2 September 2025 for talks with Xi Jinping.";
      const meta = { published: "2025-09-10" };
      const answer = await desk().check({ kind: "record", record: { text }, meta });
      const { entered } = await close({ meeting: MEETING });
      expect(answer.ok && answer.line.findings).toMatchObject([
        { verdict: "agrees", rule: "record", sources: [{ claim: entered }] },
      ]);
    });
    it("may be a call, without a place, and a meeting that is only announced", async () => {
      const { country: _, places: __, ...call } = MEETING;
      const phone = await close({ meeting: { ...call, kind: "phone", period: "2025-08-08" } });
      expect((await desk().claim(phone.entered ?? "", null))?.read).toMatchObject({
        ...{ mode: "phone", symmetric: true, places: [], target: [] },
        meeting: { kind: "phone", inPerson: false },
      });
      const source = { ...SOURCE, published: "2026-01-02" };
      const planned = { ...MEETING, evidence: "announced", period: "2099-05", source } as const;
      const { entered } = await close({ meeting: planned });
      expect((await desk().claim(entered ?? "", null))?.read).toMatchObject({
        type: "AGREE",
        status: "planned",
      });
    });
    it("goes from the visitor to the host, and is of both in a third country", async () => {
      const read = async (more: Partial<NewMeetingFields>) => {
        const { entered } = await close({ meeting: { ...MEETING, ...more } });
        return (await desk().claim(entered ?? "", null))?.read;
      };
      expect(await read({ country: "RUS", places: [], period: "2025-05-08" })).toMatchObject({
        ...{ source: [{ person: "Xi Jinping" }], target: [{ person: "Vladimir Putin" }] },
        ...{ mode: "visit", symmetric: false },
      });
      const astana = { kind: "sidelines", country: null, places: ["Astana"], period: "2024-07-03" } as const;
      expect(await read(astana)).toMatchObject({
        ...{ source: [{ country: "CHN" }, { country: "RUS" }], target: [], mode: "third-party" },
        ...{ symmetric: true, places: [{ name: "Astana", country: "KAZ" }] },
      });
    });
    it("may be a vote, a position of each of the two", async () => {
      const { entered } = await close({ vote: VOTE });
      const view = await desk().claim(entered ?? "", null);
      const { claims, text } = (await desk().document(view?.document ?? "")) ?? {};
      expect(claims).toMatchObject([
        { kind: "position", holder: { country: "CHN" }, stance: "neutral", vote: { cast: "abstain" } },
        { kind: "position", holder: { country: "RUS" }, stance: "opposes", vote: { cast: "veto" } },
      ]);
      expect(claims?.[0]?.id).toBe(entered);
      expect(text).toBe(
        "Security Council, 24 April 2024, weapons in outer space (S/2024/302), not adopted, 13 to 1, 1 abstained: China abstain, Russia veto.\n",
      );
    });
    it("may be a measure of sanctions, against those it is aimed at and those whose firms it names", async () => {
      const { entered } = await close({ restriction: MEASURE });
      expect((await desk().claim(entered ?? "", null))?.read).toMatchObject({
        ...{ kind: "event", type: "SANCTION", source: [{ country: "USA" }] },
        target: [
          { country: "RUS", sector: "GOV" },
          { country: "CHN", sector: "BUS" },
        ],
        restriction: { kind: "listing", agency: "Department of State" },
      });
    });
    it("may be a position, in the register of a pair, held or not", async () => {
      const { entered } = await close({
        position: {
          ...{ pair: ["RUS", "CHN"], holder: "EUU", issue: "the Swiss peace conference", stance: "supports" },
          ...{ quote: "We shall be there.", period: "2025-09-02", status: "possible", source: SOURCE },
        },
      });
      const view = await desk().positions({
        ...{ pair: ["CHN", "RUS"], from: null, to: null, asOf: null, holder: "EUU" },
        issue: "peace conference in Switzerland",
      });
      expect(view.issues.flatMap(({ cells }) => cells)).toMatchObject([
        { holder: "EUU", stance: null, told: [{ claim: entered, status: "possible", isDated: true }] },
      ]);
      expect(view.issues[0]?.cells[0]?.told[0]?.quote).toContain("We shall be there.");
    });
    it("may be a statement, which stands beside positions", async () => {
      const { entered } = await close({
        statement: {
          ...{ pair: ["RUS", "CHN"], country: "RUS", person: "Sergey Lavrov", quote: "This harms us all." },
          ...{
            topics: ["tariffs"],
            toward: ["USA"],
            polarity: "negative",
            period: "2025-09-02",
            source: SOURCE,
          },
        },
      });
      const view = await desk().positions({
        ...{ pair: ["CHN", "RUS"], from: null, to: null, asOf: null, holder: null, issue: null },
      });
      expect(view.statements.find(({ claim }) => claim === entered)).toMatchObject({
        ...{ speaker: "Sergey Lavrov", holder: "RUS", polarity: "negative", toward: ["USA"] },
      });
    });
    it.each<[New, string]>([
      [
        {
          position: {
            ...{ pair: ["RUS", "CHN"], holder: "XXX", issue: "a ban", stance: "opposes", quote: "No." },
            ...{ period: "2025-09-02", source: SOURCE },
          },
        },
        "XXX",
      ],
      [
        {
          statement: {
            ...{ pair: ["RUS", "CHN"], country: "RUS", quote: "No.", polarity: "negative" },
            ...{ period: "2025-09-02", source: SOURCE },
          },
        },
        "toward nobody",
      ],
    ])("is refused where it cannot be: %#", async (given, words) => {
      await expect(close(given)).rejects.toThrow(words);
    });
    it("is there once, however often it is entered, and another value of it is a correction", async () => {
      const first = [
        await close({ meeting: MEETING }),
        await close({ vote: VOTE }),
        await close({ restriction: MEASURE }),
      ].map(({ entered }) => entered);
      const before = await desk().counts();
      const people = [...MEETING.people].reverse();
      const meeting = { ...MEETING, pair: ["CHN", "RUS"], people } as const;
      expect((await close({ meeting })).entered).toBe(first[0]);
      expect((await close({ vote: { ...VOTE, votes: [VOTE.votes[1], VOTE.votes[0]] } })).entered).toBe(
        first[1],
      );
      await expect(close({ meeting: { ...MEETING, period: "2025-09-02" } })).rejects.toThrow(
        `The record has this meeting of ${SOURCE.address} as the claim ${first[0]}, with other words: "State visit, 2–3 September 2025`,
      );
      await expect(close({ vote: { ...VOTE, tally: null } })).rejects.toThrow(`the claim ${first[1]}`);
      await expect(close({ restriction: { ...MEASURE, summary: "Others." } })).rejects.toThrow(
        `this restriction of ${SOURCE.address} as the claim ${first[2]}`,
      );
      expect(await desk().counts()).toEqual(before);
    });
    it.each<[string, Partial<NewMeetingFields>, string]>([
      [
        "a code",
        { pair: ["RUS", "CHI"] },
        'The country of the meeting is "CHI": give an ISO 3166 alpha-3 code',
      ],
      ["one country", { pair: ["RUS", "RUS"] }, "a meeting is of two countries"],
      ["a day", { period: "2025-02-30" }, 'The period of the meeting is "2025-02-30": write it as'],
      ["a year", { period: "2025" }, 'The period of the meeting is "2025": write it as 2024-05-16'],
      [
        "an end",
        { period: "2025-09-03/2025-09-02" },
        'The period of the meeting is "2025-09-03/2025-09-02": it ends before it begins.',
      ],
      [
        "a day to come",
        { period: "2099-01-01" },
        'The period of the meeting is "2099-01-01": it is to come: give the evidence "announced".',
      ],
      [
        "a source from before",
        { source: { ...SOURCE, published: "2025-08-30" } },
        "The meeting begins on 2025-09-02, and its source was published before, on 2025-08-30",
      ],
      [
        "a person of nobody",
        { people: [{ name: "Jo Stranger" }] },
        'data/parties does not know "Jo Stranger": say whose side the person is of, CHN or RUS.',
      ],
      [
        "a person of the other side",
        { people: [{ name: "Xi Jinping", country: "RUS" }] },
        'The country of "Xi Jinping" of the meeting is "RUS": data/parties has this person in CHN.',
      ],
      [
        "a person of a third country",
        { people: [{ name: "Emmanuel Macron", country: "FRA" }] },
        'The country of "Emmanuel Macron" of the meeting is "FRA": the meeting is of CHN and RUS.',
      ],
      [
        "the office of somebody else",
        { people: [{ name: "Sergey Lavrov", country: "RUS", office: "president" }] },
        'The office of "Sergei Lavrov" of the meeting is "president": on 2025-09-02 data/parties has Vladimir Putin as President of Russia.',
      ],
      [
        "a person twice",
        { people: [{ name: "Xi Jinping" }, { name: "Xi Jinping" }] },
        'The people of the meeting is "Xi Jinping": a person meets once',
      ],
      [
        "a place elsewhere",
        { places: ["Paris"] },
        'The place of the meeting is "Paris": data/parties has it in France, and the meeting is in China.',
      ],
      ["no place", { country: null, places: [] }, "The meeting has no country: say where they met"],
      [
        "a host that is neither",
        { country: "KAZ", places: ["Astana"] },
        'The country of the meeting is "KAZ": a state visit has its host among CHN and RUS',
      ],
      ["a call in a place", { kind: "video" }, 'The place of the meeting is "CHN": a call has none'],
      [
        "a call in person",
        { kind: "phone", inPerson: true },
        'The kind of the meeting is "phone": it is a call, and not in person.',
      ],
      [
        "an address",
        { also: ["the yearbook"] },
        'The source of the meeting is "the yearbook": give its whole address',
      ],
    ])("names what is wrong with a meeting: %s", async (_name, wrong, sentence) => {
      await refused({ meeting: { ...MEETING, ...wrong } }, sentence);
    });
    it.each<[string, Partial<NewVoteFields>, string]>([
      ["a period", { period: "2024-04" }, 'The period of the vote is "2024-04": write the day'],
      ["a day to come", { period: "2099-01-01" }, "only a vote that was cast can be entered"],
      [
        "a tally",
        { tally: { yes: 14, no: 1, abstain: 1 } },
        'The tally of the vote is "14, 1, 1": the Security Council has 15 votes at most.',
      ],
      [
        "a tally without its votes",
        { tally: { yes: 15, no: 0, abstain: 0 } },
        'The tally of the vote is "15, 0, 0": CHN voted abstain, and it has fewer such votes.',
      ],
      [
        "a veto elsewhere",
        { body: "General Assembly", tally: null },
        'The vote of RUS of the vote is "veto": there is none in the General Assembly: give no.',
      ],
      ["a veto that was adopted", { adopted: true }, "what is vetoed is not adopted"],
      [
        "a veto of another",
        { votes: [{ country: "JPN", vote: "veto" }, VOTE.votes[1]] },
        "only CHN, FRA, GBR, RUS, USA have one",
      ],
      [
        "no stance",
        { votes: [{ country: "RUS" }, { country: "CHN", vote: "not against" }] },
        "The vote tells no stance of RUS or CHN",
      ],
    ])("names what is wrong with a vote: %s", async (_name, wrong, sentence) => {
      await refused({ vote: { ...VOTE, ...wrong } }, sentence);
    });
    it.each<[string, Partial<NewRestrictionFields>, string]>([
      [
        "an authority",
        { authorities: ["US"] },
        'The authority of the restriction is "US": give the code of a country',
      ],
      ["a target", { against: ["Russia"] }, 'The target of the restriction is "Russia"'],
      ["nobody", { against: [], reaches: null }, "The restriction is aimed at nobody"],
      ["its own", { against: ["USA"] }, 'The target of the restriction is "USA": it is an authority'],
      ["a day to come", { period: "2099-01-01" }, 'it is to come: give the status "planned"'],
      ["a period", { period: "2024" }, 'The period of the restriction is "2024"'],
    ])("names what is wrong with a measure: %s", async (_name, wrong, sentence) => {
      await refused({ restriction: { ...MEASURE, ...wrong } }, sentence);
    });
    it("is one thing", async () => {
      await refused({ meeting: MEETING, vote: VOTE }, "give one of figure, meeting, vote, restriction");
      await refused({}, "give one of figure, meeting, vote, restriction");
    });

    /** Nothing is entered, and the doubt stays open. */
    async function refused(given: New, sentence: string): Promise<void> {
      const before = await desk().counts();
      const closing = close(given);
      await expect(closing).rejects.toThrow(Refusal);
      await expect(closing).rejects.toThrow(sentence);
      expect(await desk().counts()).toEqual(before);
      const { items } = await desk().doubts({ state: "open", after: null, limit: 999 });
      expect(items.map(({ words }) => words)).toContain(`Missing: ${number}`);
    }
  });
}
