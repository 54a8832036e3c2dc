// The register of agreements: one document by its title, and the ladder of its stages. All texts are invented.
import { describe, expect, it } from "vitest";
import { agreementsOf } from "../../../src/views/index.js";
import { tables } from "../../coding/coder.js";
import { linesOf, NORWAY_CHILE, type ToldText } from "./lines_of.js";

const told = (published: string, text: string): ToldText => ({ published, text });

function registerOf(...texts: readonly ToldText[]) {
  return agreementsOf(linesOf(...texts), { ...NORWAY_CHILE, day: "2026-01-01" }, tables.parties.documents);
}

const SIGNED = told("2021-06-02", "Norway and Chile signed the Whaling Treaty on 1 June 2021.");
const ANNOUNCED = told("2021-05-01", "Norway and Chile will sign the Whaling Treaty in June.");
const RATIFIED = told("2022-03-04", "Chile ratified the Whaling Treaty with Norway on 3 March 2022.");
const SUSPENDED = told("2023-05-04", "Chile suspended the Whaling Treaty with Norway on 3 May 2023.");
const EXTENDED = told(
  "2024-02-02",
  "The Whaling Treaty between Norway and Chile was extended on 1 February 2024.",
);
const EXPIRED = told("2025-01-02", "The Whaling Treaty between Norway and Chile expired on 1 January 2025.");

describe("how far a document has come", () => {
  it.each([
    [[ANNOUNCED], "announced"],
    [[ANNOUNCED, SIGNED], "signed"],
    [[SIGNED, told("2021-07-01", "Norway and Chile could sign the Whaling Treaty next year.")], "signed"],
    [[ANNOUNCED, SIGNED, RATIFIED], "ratified"],
    [[SIGNED, SUSPENDED], "suspended"],
    [[SIGNED, SUSPENDED, EXTENDED], "in force"],
    [[EXPIRED, SIGNED, SUSPENDED, EXTENDED], "lapsed"],
    [
      [SIGNED, told("2025-02-01", "Norway withdrew from the Whaling Treaty with Chile on 31 January 2025.")],
      "ended",
    ],
    [[EXPIRED, told("2025-03-01", "Norway praised the Whaling Treaty with Chile.")], "lapsed"],
    [[told("2021-05-01", "Chile may sign the Whaling Treaty with Norway.")], "proposed"],
  ])("%j", (texts, stands) => {
    const { rows } = registerOf(...texts);
    expect(rows.map((row) => [row.title, row.stands])).toEqual([["Whaling Treaty", stands]]);
    const by = rows[0]?.steps.find(({ claim }) => claim === rows[0]?.standsBy);
    expect(by?.text).toContain("Whaling Treaty");
  });

  it("is not moved by what has not been done, which is shown as open", () => {
    const { rows } = registerOf(
      told("2022-01-05", "Chile has not yet signed the Whaling Treaty with Norway."),
    );
    expect(rows).toMatchObject([{ stands: "named", standsBy: null, steps: [] }]);
    expect(rows[0]?.open).toMatchObject([{ stage: "signed", status: "undecided", counts: false }]);
    const signed = registerOf(
      told("2021-01-05", "Chile has not yet signed the Whaling Treaty with Norway."),
      SIGNED,
    );
    expect(signed.rows).toMatchObject([{ stands: "signed", open: [] }]);
  });
});

describe("what is one document", () => {
  it("is one title of the same parties, with what else is said of it", () => {
    const { rows, answer } = registerOf(
      told("2024-03-01", "Norway published a six-point plan to end the whaling dispute."),
      told("2024-03-05", "Chile welcomed Norway's six-point plan."),
    );
    expect(rows).toMatchObject([
      {
        title: "six-point plan to end the whaling dispute",
        kind: "plan",
        stands: "proposed",
        parties: ["NOR"],
      },
    ]);
    expect(rows[0]?.named.map(({ text }) => text)).toEqual(["Chile welcomed Norway's six-point plan"]);
    expect(answer).toBe(
      "No documents agreed, declared, signed or in force, 1 proposed, promised, announced or only named.",
    );
  });
  it("is never two statements of two days, nor two bare nouns of two texts", () => {
    const statement = (day: string) => told(day, `Norway and Chile issued a joint statement on ${day}.`);
    expect(registerOf(statement("2024-03-01"), statement("2025-03-01")).rows).toHaveLength(2);
    const bare = (day: string) => told(day, "Norway and Chile signed an agreement on Monday.");
    expect(registerOf(bare("2024-03-05"), bare("2025-03-05")).rows).toHaveLength(2);
  });
  it("is what a person promised under its own words, where it has no name", () => {
    const { rows } = registerOf(told("2024-03-01", "Norway and Chile agreed on quotas on 28 February 2024."));
    expect(rows).toMatchObject([
      { title: "Norway and Chile agreed on quotas on 28 February 2024", stands: "agreed", day: "2024-02-28" },
    ]);
  });
  it("is the row of data/parties that an alias means, with its source, and never one of later days", () => {
    const text = "Russia and China agreed on a friendship “without borders” before the war.";
    const question = { pair: ["CHN", "RUS"], from: null, to: null, cut: false, day: "2026-01-01" } as const;
    const of = (published: string) =>
      agreementsOf(linesOf(told(published, text)), question, tables.parties.documents).rows;
    expect(of("2024-05-16")).toMatchObject([
      { known: { day: "2022-02-04", source: "documents-eir-20220204" }, kind: "statement", stands: "agreed" },
    ]);
    expect(of("2024-05-16")[0]?.aliases).toContain("friendship “without borders”");
    expect(of("2021-05-16")).toMatchObject([{ known: null, title: "friendship “without borders”" }]);
  });
});

it("rows of a stretch are those told or due in it, and say so where there is none", () => {
  const lines = linesOf(SIGNED, EXPIRED);
  const of = (from: string, to: string) =>
    agreementsOf(lines, { ...NORWAY_CHILE, from, to, day: "2026-01-01" }, []);
  expect(of("2025-01-01", "2025-12-31").rows).toMatchObject([{ stands: "lapsed" }]);
  expect(of("2010-01-01", "2010-12-31")).toMatchObject({
    rows: [],
    answer: "No agreement, plan or document of the two is told.",
  });
});
