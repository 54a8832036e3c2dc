// Who held which office when: what the list must hold, what it must never claim, and how two files become one row.
import { describe, expect, test } from "vitest";
import { loadLexiconTables } from "../../src/intake/lexicon_tables.js";
import type { OfficeEntry } from "../../src/lexicon/index.js";
import { groupBy } from "../../tools/offices_from_facts/group.mjs";
import { mergeTerms } from "../../tools/offices_from_facts/merge.mjs";
import { foldName, namePeople } from "../../tools/offices_from_facts/people.mjs";
import { FILES_BY_ROLE, tellRoles } from "../../tools/offices_from_facts/roles.mjs";

const { parties, words } = loadLexiconTables();
const offices = parties.offices;
/** Roles of the file that is written by hand from single pages. */
const SOURCED_ROLES = ["managing director", "director general", "ambassador"];

/** A year or a month as an end is its last day; a beginning stands for its first. */
function endOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

function holdersOn(party: string, role: string, day: string): string[] {
  const rows = offices.filter((row) => row.party === party && row.role === role);
  return rows
    .filter(({ from, to, asOf }) => from <= day && day <= endOf(to ?? asOf))
    .map(({ person }) => person);
}

describe("the list of offices", () => {
  test.each([
    ["CHN", "head of state", "2024-05-16", "Xi Jinping"],
    ["RUS", "head of state", "2010-01-01", "Dmitry Medvedev"],
    ["RUS", "head of state", "2024-05-16", "Vladimir Putin"],
    ["RUS", "foreign minister", "2024-04-09", "Sergei Lavrov"],
    ["CHN", "foreign minister", "2023-05-01", "Qin Gang"],
    ["CHN", "foreign minister", "2024-05-16", "Wang Yi"],
    ["DEU", "head of government", "2024-03-03", "Olaf Scholz"],
    ["DEU", "head of government", "2019-03-03", "Angela Merkel"],
    ["USA", "head of state", "2022-06-01", "Joe Biden"],
    ["GBR", "head of government", "2022-10-01", "Liz Truss"],
    ["UKR", "head of state", "2022-03-01", "Volodymyr Zelensky"],
    ["UNO", "secretary general", "2020-01-01", "António Guterres"],
    ["NATO", "secretary general", "2022-01-01", "Jens Stoltenberg"],
    ["EUU", "commission president", "2024-01-01", "Ursula von der Leyen"],
    ["RUS", "defence minister", "2023-01-01", "Sergei Shoigu"],
    ["CHN", "central bank governor", "2022-01-01", "Yi Gang"],
  ])("%s, %s on %s: %s", (party, role, day, person) => {
    expect(holdersOn(party, role, day)).toEqual([person]);
  });

  test("holds the spokespersons of Moscow and Beijing", () => {
    const people = offices.filter(({ role }) => role === "spokesperson").map(({ person }) => person);
    expect(people).toEqual(
      expect.arrayContaining(["Maria Zakharova", "Dmitry Peskov", "Mao Ning", "Lin Jian", "Wang Wenbin"]),
    );
  });

  test("gives the other spellings of newspapers", () => {
    const namesOf = (name: string) => offices.find(({ person }) => person === name)?.names ?? [];
    expect(namesOf("Volodymyr Zelensky")).toEqual(expect.arrayContaining(["Zelenskyy", "Zelenskiy"]));
    expect(namesOf("Sergei Lavrov")).toContain("Sergey Lavrov");
    expect(namesOf("Alexander Lukashenko")).toContain("Lukashenka");
  });

  test("says nothing of a president after the day his row speaks for", () => {
    expect(holdersOn("RUS", "head of state", "2026-07-19")).toEqual(["Vladimir Putin"]);
    expect(holdersOn("RUS", "head of state", "2026-07-20")).toEqual([]);
  });

  test("knows no role beside those of the converter and of the hand-made file", () => {
    const known = new Set([...Object.values(FILES_BY_ROLE).flat(), ...SOURCED_ROLES]);
    expect([...new Set(offices.map(({ role }) => role))].filter((role) => !known.has(role))).toEqual([]);
    expect(offices.length).toBeGreaterThan(3500);
    expect(new Set(offices.map(({ party }) => party)).size).toBeGreaterThan(195);
  });

  test("has a title in words/titles.yaml for every role", () => {
    const named = new Set(words.titles.map(({ role }) => role));
    expect([...new Set(offices.map(({ role }) => role))].filter((role) => !named.has(role))).toEqual([]);
  });

  test("never has one person twice in one office at one time", () => {
    const groups: ReadonlyMap<string, OfficeEntry[]> = groupBy(offices, keyOf);
    const twice = [...groups.values()].flatMap((rows) => {
      const sorted = rows.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      return sorted.filter((row, i) => {
        const before = sorted[i - 1];
        return before !== undefined && row.from < (before.to ?? before.asOf);
      });
    });
    expect(twice.map(({ party, role, person }) => `${party} ${role} ${person}`)).toEqual([]);
  });

  test("has no name of letters that English does not read", () => {
    expect(offices.filter(({ person }) => !/[A-Za-z]{2}/.test(person))).toEqual([]);
  });
});

function keyOf({ party, role, person }: OfficeEntry): string {
  return `${party}|${role}|${person}`;
}

describe("roles", () => {
  test.each([
    ["CAN", "President of the Treasury Board", []],
    ["GBR", "Chancellor of the Duchy of Lancaster", []],
    ["GBR", "Chancellor of the Exchequer", ["finance minister"]],
    ["AUS", "Premier of Queensland", []],
    ["ARE", "Minister of State for Foreign Affairs", []],
    ["PRK", "Minister of Foreign Trade", ["trade minister"]],
    ["IND", "Minister of External Affairs", ["foreign minister"]],
    ["ITA", "Minister of Economy and Finance", ["finance minister", "economy minister"]],
    ["CHE", "Chancellor", []],
    [
      "UKR",
      "Deputy Prime Minister for European and Euro-Atlantic Integration",
      ["deputy head of government"],
    ],
  ])("%s: %s", (country, position, roles) => {
    expect(tellRoles(country, position)).toEqual(roles);
  });
});

describe("merging", () => {
  const term = {
    party: "AAA",
    role: "head of state",
    key: "a b",
    person: "A B",
    title: "President",
    names: [],
  };
  const table = { ...term, to: null, confidence: "H", soft: false };

  test("joins a term that two tables see running", () => {
    const rows = mergeTerms([
      { ...table, from: "2019-05-20", asOf: "2022-07-23", source: "old", rank: 4 },
      { ...table, from: "2019-05-20", asOf: "2025-01-31", source: "new", rank: 3 },
    ]);
    expect(rows).toMatchObject([{ from: "2019-05-20", to: null, asOf: "2025-01-31", source: "new" }]);
  });

  test("keeps two rows across a stretch that nobody speaks for", () => {
    const rows = mergeTerms([
      { ...table, from: "2020-01-21", asOf: "2022-08-03", source: "old", rank: 4 },
      { ...table, from: "2024-05-14", asOf: "2025-01-31", source: "new", rank: 3 },
    ]);
    expect(rows).toHaveLength(2);
  });

  test("takes the end from the list of changes", () => {
    const rows = mergeTerms([
      { ...table, from: "2018-03-19", asOf: "2022-07-23", source: "old", rank: 4 },
      {
        ...table,
        from: "2018-03-19",
        to: "2023-03-12",
        asOf: "2023-03-12",
        confidence: "D",
        source: "list",
        rank: 1,
      },
    ]);
    expect(rows).toMatchObject([{ to: "2023-03-12", confidence: "D" }]);
  });

  test("does not believe the beginning of a row that joins several titles", () => {
    const rows = mergeTerms([
      {
        ...table,
        from: "2017-06-21",
        asOf: "2025-01-31",
        confidence: "M",
        soft: true,
        source: "new",
        rank: 3,
      },
      { ...table, from: "2022-09-27", asOf: "2026-07-19", source: "list", rank: 1 },
    ]);
    expect(rows).toMatchObject([{ from: "2022-09-27", confidence: "H" }]);
  });

  test("knows one person under two spellings", () => {
    expect(foldName("Sergey Lavrov")).toBe(foldName("Sergei Lavrov"));
    expect(foldName("Lee Jae-myung")).toBe(foldName("Lee Jae Myung"));
    expect(foldName("Wang Yi")).not.toBe(foldName("Wang Wentao"));
    const people = namePeople([
      { ...term, person: "Faisal bin Farhan", rank: 1 },
      { ...term, person: "Faisal bin Farhan Al Saud", rank: 3 },
    ]);
    expect(new Set(people.map(({ key }) => key)).size).toBe(1);
  });
});
