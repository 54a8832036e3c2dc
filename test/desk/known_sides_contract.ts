// A code that nobody has is refused by its name wherever a question may name somebody, so that it is not taken for an empty record.
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Desk, Refusal } from "../../src/contract/index.js";
import type { DeskUnderTest } from "./desk_contract.js";

const DAYS = { from: null, to: null, asOf: null } as const;
const PAGE = { after: null, limit: 1 } as const;
const PAIR = ["CHN", "XXX"] as const;
const OF = { pair: PAIR, ...DAYS } as const;
const RECORDS = { ...OF, ...PAGE, kind: null, party: null, tone: null, doer: null } as const;

const QUESTIONS: Readonly<Record<string, (desk: Desk) => Promise<unknown>>> = {
  claims: (desk) => desk.claims({ ...OF, ...PAGE, kind: null, document: null, beside: false }),
  records: (desk) => desk.records(RECORDS),
  "records of a party": (desk) => desk.records({ ...RECORDS, pair: null, party: "XXX" }),
  series: (desk) => desk.series({ ...OF, ...PAGE }),
  activity: (desk) => desk.activity(OF),
  network: (desk) => desk.network({ ...DAYS, party: "XXX" }),
  "third parties": (desk) => desk.thirdParties({ ...OF, third: null }),
  "a third party": (desk) => desk.thirdParties({ ...OF, pair: ["CHN", "RUS"], third: "XXX" }),
  "who else": (desk) => desk.whoElse({ ...OF, act: "SANCTION", event: null }),
  meetings: (desk) => desk.meetings({ ...OF, rule: "with-calls", person: null }),
  positions: (desk) => desk.positions({ ...OF, issue: null, holder: null }),
  readouts: (desk) => desk.readouts({ ...OF, meeting: null }),
  agreements: (desk) => desk.agreements(OF),
  gatherings: (desk) => desk.gatherings(OF),
  expectations: (desk) => desk.expectations(OF),
  reasons: (desk) => desk.reasons(OF),
  votes: (desk) => desk.votes({ ...OF, ...PAGE, body: "UNGA", rule: "identical", issue: null, all: false }),
  "a brief": (desk) => desk.brief({ pair: PAIR, format: "md" }),
};

export function knownSidesContract(open: () => Promise<DeskUnderTest>): void {
  let made: DeskUnderTest;
  beforeAll(async () => {
    made = await open();
  });
  afterAll(() => made.close());

  it.each(Object.entries(QUESTIONS))("%s of a code that nobody has are refused", async (_, ask) => {
    const answer = ask(made.desk);
    await expect(answer).rejects.toThrow(Refusal);
    await expect(answer).rejects.toThrow(
      '"XXX" is no country that Chancery knows: give its three letters of ISO 3166-1, such as CHN',
    );
  });
  it("organisations, and states that are no more, are known", async () => {
    for (const code of ["EUU", "YUG", "SUN", "DDR"])
      expect((await made.desk.activity({ ...OF, pair: ["CHN", code] })).quarters).toEqual([]);
  });
}
