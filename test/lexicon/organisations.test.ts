// Organisations and their members by date, against the sizes that the bodies themselves state; then the other parties.
// The authorities' pages are named by each entry's source in data/sources/organisations.yaml.
import { describe, expect, test } from "vitest";
import { loadLexiconTables } from "../../src/intake/lexicon_tables.js";
import type { Membership, OrganisationEntry } from "../../src/lexicon/index.js";

const { parties } = loadLexiconTables();
const { organisations, nonState, media, thinkTanks } = parties;
const countryCodes = new Set(parties.countries.map(({ code }) => code));
const TODAY = "2026-11-24";

/** Two bodies, one spelling: none at present. Each entry needs its reason here. */
const SHARED_FORMS: readonly string[] = [];

function find(code: string): OrganisationEntry {
  const organisation = organisations.find((entry) => entry.code === code);
  if (!organisation) throw new Error(`no organisation ${code}`);
  return organisation;
}

/** The first day that a date of any precision may mean; an open beginning is the beginning of time. */
function firstDay(date: string | null): string {
  return date === null ? "0000-01-01" : `${date}-01-01`.slice(0, 10);
}

/** The last day that a date of any precision may mean. */
function lastDay(date: string | null): string {
  if (date === null) return "9999-12-31";
  return date.length === 10 ? date : `${date}-12-31`.slice(0, date.length === 4 ? 10 : 7).padEnd(10, "-31");
}

function covers({ from, to }: Membership, day: string): boolean {
  return firstDay(from) <= day && day <= lastDay(to);
}

function listMembers(code: string, day: string): string[] {
  const codes = find(code)
    .members.filter((member) => covers(member, day))
    .map(({ country }) => country);
  return [...new Set(codes)].toSorted();
}

function listForms({ name, names, adjectives, seats }: OrganisationEntry): string[] {
  return [name, ...names, ...adjectives, ...seats];
}

describe("the lists", () => {
  test("are as long as they should be", () => {
    expect(organisations.length).toBeGreaterThanOrEqual(110);
    expect(organisations.filter(({ members }) => members.length > 0).length).toBeGreaterThanOrEqual(90);
    expect(nonState.length).toBeGreaterThanOrEqual(120);
    expect(media.length).toBeGreaterThanOrEqual(120);
    expect(thinkTanks.length).toBeGreaterThanOrEqual(60);
  });

  test("name only countries and parents that exist", () => {
    const members = organisations.flatMap((entry) => entry.members.map(({ country }) => country));
    expect(members.filter((code) => !countryCodes.has(code))).toEqual([]);
    const parents = organisations.flatMap(({ parent }) => (parent === null ? [] : [parent]));
    expect(parents.filter((code) => !organisations.some((entry) => entry.code === code))).toEqual([]);
  });

  test("hold no country twice at one time", () => {
    const clashes = organisations.flatMap(({ code, members }) =>
      members.flatMap((one, i) =>
        members
          .slice(i + 1)
          .filter((other) => other.country === one.country)
          .filter(
            (other) => firstDay(one.from) <= lastDay(other.to) && firstDay(other.from) <= lastDay(one.to),
          )
          .map(({ country }) => `${code} ${country}`),
      ),
    );
    expect(clashes).toEqual([]);
  });

  test("do not let anyone join after the day the list speaks for, but for terms already voted", () => {
    const early = organisations.flatMap(({ code, members, asOf }) =>
      members.filter(({ from }) => firstDay(from) > asOf).map(({ country }) => `${code} ${country}`),
    );
    expect(early).toEqual(["AUT", "KGZ", "PRT", "TTO", "ZWE"].map((country) => `UNSC ${country}`));
  });

  test("share no spelling, and write plain apostrophes and no article", () => {
    const owners = new Map<string, Set<string>>();
    for (const entry of organisations) {
      for (const form of listForms(entry)) owners.set(form, (owners.get(form) ?? new Set()).add(entry.code));
    }
    const shared = [...owners].filter(([, codes]) => codes.size > 1).map(([form]) => form);
    expect(shared.toSorted()).toEqual(SHARED_FORMS);
    expect([...owners.keys()].filter((form) => /[‘’]|^[Tt]he /.test(form))).toEqual([]);
  });
});

describe("members on a day", () => {
  const sizes: readonly (readonly [string, string, number])[] = [
    ["UNO", TODAY, 193],
    ["UNO", "1945-12-31", 49], // 51 less Czechoslovakia and Yugoslavia
    ["UNO", "2002-12-31", 191],
    ["EUU", TODAY, 27],
    ["EUU", "1957-12-31", 0],
    ["EUU", "1986-06-01", 12],
    ["EUU", "2013-12-31", 28],
    ["EUROZONE", TODAY, 21],
    ["SCHENGEN", TODAY, 29],
    ["NATO", TODAY, 32],
    ["NATO", "1998-12-31", 16],
    ["OSCE", TODAY, 57],
    ["COE", TODAY, 46],
    ["EFTA", TODAY, 4],
    ["EEA", TODAY, 30],
    ["B9", TODAY, 9],
    ["G7", TODAY, 7],
    ["G7", "2013-06-01", 8],
    ["G20", TODAY, 19],
    ["BRICS", "2023-12-31", 5],
    ["BRICS", TODAY, 10],
    ["SCO", TODAY, 10],
    ["CSTO", TODAY, 6],
    ["EAEU", TODAY, 5],
    ["CIS", TODAY, 9],
    ["ASEAN", "2025-10-25", 10],
    ["ASEAN", TODAY, 11],
    ["APEC", TODAY, 21],
    ["RCEP", TODAY, 15],
    ["CPTPP", TODAY, 12],
    ["ARL", TODAY, 22],
    ["OIC", TODAY, 57],
    ["GCC", TODAY, 6],
    ["OPEC", "2018-12-31", 15],
    ["OPEC", TODAY, 11],
    ["AFU", TODAY, 55],
    ["ECOWAS", "2025-01-01", 15],
    ["ECOWAS", TODAY, 12],
    ["SADC", TODAY, 16],
    ["EAC", TODAY, 8],
    ["OAS", TODAY, 34],
    ["CELAC", TODAY, 33],
    ["CARICOM", TODAY, 15],
    ["OECD", TODAY, 38],
    ["WTO", "1995-12-31", 111], // 112 with the European Communities
    ["WTO", TODAY, 165], // 166 with the European Union
    ["IMF", "2002-12-12", 184],
    ["IMF", "2010-12-31", 187],
    ["IMF", TODAY, 191],
    ["WBK", "2011-04-30", 187],
    ["WBK", TODAY, 189],
    ["COMMONWEALTH", TODAY, 56],
    ["WASSENAAR", TODAY, 42],
    ["MTCR", TODAY, 35],
  ];
  test.each(sizes)("%s had on %s %i", (code, day, size) => {
    expect(listMembers(code, day)).toHaveLength(size);
  });

  test("the Security Council always has fifteen, five of them the same", () => {
    for (let year = 1999; year <= 2027; year += 1) {
      for (const day of [`${year}-01-01`, `${year}-12-31`]) {
        expect(listMembers("UNSC", day), day).toHaveLength(15);
        expect(listMembers("UNSC", day)).toEqual(expect.arrayContaining(["CHN", "FRA", "GBR", "RUS", "USA"]));
      }
    }
  });

  test("every elected term is two years, but for the one that was shared", () => {
    const terms = find("UNSC").members.filter(({ to }) => to !== null);
    const odd = terms.filter(({ from, to }) => Number(to?.slice(0, 4)) - Number(from?.slice(0, 4)) !== 1);
    expect(odd.map(({ country, to }) => `${country} ${to}`)).toEqual(["ITA 2017-12-31", "NLD 2018-12-31"]);
  });

  const days: readonly (readonly [string, string, string, boolean])[] = [
    ["EUU", "GBR", "2020-01-31", true],
    ["EUU", "GBR", "2020-02-01", false],
    ["NATO", "FIN", "2023-04-03", false],
    ["NATO", "FIN", "2023-04-04", true],
    ["NATO", "SWE", "2024-03-07", true],
    ["COE", "RUS", "2022-03-17", false],
    ["G7", "RUS", "2014-03-01", true],
    ["SCO", "IRN", "2023-07-03", false],
    ["SCO", "BLR", "2024-07-04", true],
    ["BRICS", "IDN", "2025-01-06", true],
    ["BRICS", "SAU", TODAY, false],
    ["OPEC", "QAT", "2019-01-01", false],
    ["OPEC", "ECU", "2020-01-01", false],
    ["OPEC", "AGO", "2024-01-01", false],
    ["OPEC", "ARE", "2026-05-01", false],
    ["ECOWAS", "MLI", "2025-02-01", false],
    ["ASEAN", "TLS", "2025-10-26", true],
    ["UNSC", "UKR", "2016-07-01", true],
    ["UNSC", "CHE", "2025-01-01", false],
    ["WTO", "RUS", "2012-08-22", true],
    ["WTO", "CHN", "2001-12-10", false],
    ["IMF", "RUS", "1992-05-31", false],
    ["IMF", "RUS", "1992-06-01", true],
    ["IMF", "LIE", "2024-10-20", false],
    ["WBK", "AND", TODAY, false],
    ["West", "POL", "1989-01-01", false],
  ];
  test.each(days)("%s: was %s in on %s? %s", (code, country, day, expected) => {
    expect(listMembers(code, day).includes(country)).toBe(expected);
  });
});

describe("names that news uses", () => {
  test.each([
    ["U.N.", "UNO"],
    ["Security Council", "UNSC"],
    ["Brussels", "EUU"],
    ["Common Market", "EUU"],
    ["Nato", "NATO"],
    ["Group of Eight", "G7"],
    ["OAU", "AFU"],
    ["Arab League", "ARL"],
    ["Western", "West"],
    ["Quad", "QUAD"],
    ["Opec+", "OPECPLUS"],
    ["World Court", "ICJ"],
    ["Red Cross", "ICRC"],
  ])("%s is %s", (form, code) => {
    expect(listForms(find(code))).toContain(form);
  });

  test("European and Arab belong to nobody", () => {
    const adjectives = organisations.flatMap((entry) => entry.adjectives);
    expect(adjectives).toEqual(["Western"]);
  });
});

describe("the other parties", () => {
  test.each([
    ["Hamas", "PSE", "REB"],
    ["Kurdistan Workers' Party", "TUR", "REB"],
    ["Islamic State", null, "REB"],
    ["Gazprom", "RUS", "BUS"],
    ["Knesset", "ISR", "LEG"],
    ["Treasury Department", "USA", "GOV"],
  ])("%s is %s %s", (name, country, sector) => {
    expect(nonState.find((entry) => entry.name === name)).toMatchObject({ country, sector });
  });

  test.each([
    ["Xinhua", "CHN", true],
    ["Global Times", "CHN", true],
    ["TASS", "RUS", true],
    ["Interfax", "RUS", false],
    ["BBC", "GBR", false],
    ["Stern", "DEU", false],
  ])("%s is of %s, state %s", (name, country, state) => {
    expect(media.find((entry) => entry.name === name)).toMatchObject({ country, state });
  });

  test("a think tank has its seat", () => {
    const merics = thinkTanks.find(({ names }) => names.includes("Merics"));
    expect(merics).toMatchObject({ country: "DEU", city: "Berlin" });
    expect(thinkTanks.filter(({ city }) => city === null)).toEqual([]);
  });

  test("share no spelling among themselves or with organisations", () => {
    const lists = [nonState, media, thinkTanks];
    const others = lists.flatMap((list) =>
      list.map(({ name, names }) => ({ name, forms: [name, ...names] })),
    );
    const all = [...others, ...organisations.map((entry) => ({ name: entry.code, forms: listForms(entry) }))];
    const owners = new Map<string, Set<string>>();
    for (const { name, forms } of all) {
      for (const form of forms) owners.set(form, (owners.get(form) ?? new Set()).add(name));
    }
    expect([...owners].filter(([, names]) => names.size > 1).map(([form]) => form)).toEqual([]);
  });
});
