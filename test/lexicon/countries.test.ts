// The list of countries against ISO 3166-1 (as i18n-iso-countries has it), and against itself.
// Each list of exceptions gives its reason; an exception that is none any more fails too.
import iso from "i18n-iso-countries";
import { describe, expect, test } from "vitest";
import { loadLexiconTables } from "../../src/intake/lexicon_tables.js";
import type { CountryEntry } from "../../src/lexicon/index.js";

const countries = loadLexiconTables().parties.countries;
const sovereign = countries.filter((country) => country.foldedInto === null && country.code !== "ATA");

/** "Congolese" and "Dominican" belong to the likelier country; HKG keeps its code but is no state. */
const WITHOUT_ADJECTIVE = ["COG", "DMA"];
/** Nauru has no official capital; Palestine's is disputed; Hong Kong is a city. */
const WITHOUT_CAPITAL = ["HKG", "NRU", "PSE"];
/** One spelling, two countries: none at present. Each entry needs its reason here. */
const SHARED_FORMS: readonly string[] = [];
/** Governments that no seat stands for: Brussels is the EU's; the others bear the country's name or a person's. */
const WITHOUT_SEAT = ["BEL", "HKG", "LUX", "MCO", "NRU", "SMR", "SYC"];
/** States that dependencies are folded into (PLOVER; Western Sahara as a disputed region, to its claimant). */
const SOVEREIGNS = ["AUS", "CHN", "DNK", "FIN", "FRA", "GBR", "MAR", "NLD", "NOR", "NZL", "USA"];

function find(code: string): CountryEntry {
  const country = countries.find((entry) => entry.code === code);
  if (!country) throw new Error(`no country ${code}`);
  return country;
}

function foldAccents(form: string): string {
  return form.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function listForms(country: CountryEntry): string[] {
  const { name, names, adjectives, people, capital, seats, cities } = country;
  return [name, ...names, ...adjectives, ...people, ...(capital ? [capital] : []), ...seats, ...cities];
}

describe("against ISO 3166-1", () => {
  // The package writes Kosovo as XKK with the user-assigned number 983; PLOVER's code is KOS.
  const theirs = Object.entries(iso.getAlpha3Codes()).map(([alpha3, alpha2]) => {
    const code = alpha3 === "XKK" ? "KOS" : alpha3;
    return { code, iso2: alpha2, numeric: iso.alpha2ToNumeric(alpha2) };
  });

  test("every code is there, with its alpha-2 and its number, and none besides", () => {
    const ours = countries.map(({ code, iso2, numeric }) => ({ code, iso2, numeric }));
    const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
    expect(ours.toSorted(byCode)).toEqual(theirs.toSorted(byCode));
    expect(ours).toHaveLength(250);
  });
});

describe("each country", () => {
  test("has an adjective where it is a state", () => {
    const bare = sovereign.filter(({ adjectives }) => adjectives.length === 0);
    expect(bare.map(({ code }) => code)).toEqual(WITHOUT_ADJECTIVE);
  });

  test("has a capital where it is a state", () => {
    const bare = sovereign.filter(({ capital }) => capital === null);
    expect(bare.map(({ code }) => code)).toEqual(WITHOUT_CAPITAL);
  });

  test("has a seat where it is a state, the capital first where it is one", () => {
    const bare = sovereign.filter(({ seats }) => seats.length === 0);
    expect(bare.map(({ code }) => code)).toEqual(WITHOUT_SEAT);
    const late = countries.filter(({ seats, capital }) => capital !== null && seats.indexOf(capital) > 0);
    expect(late.map(({ code }) => code)).toEqual([]);
  });

  test("shares no spelling with another", () => {
    const owners = new Map<string, Set<string>>();
    for (const country of countries) {
      for (const form of listForms(country)) {
        const key = foldAccents(form);
        owners.set(key, (owners.get(key) ?? new Set()).add(country.code));
      }
    }
    const shared = [...owners].filter(([, codes]) => codes.size > 1).map(([form]) => form);
    expect(shared.toSorted()).toEqual(SHARED_FORMS);
    expect(owners.size).toBeGreaterThan(3500);
  });

  test("is written with plain apostrophes and without an article, but for The Hague and the Emirates", () => {
    const odd = countries.flatMap(listForms).filter((form) => /[‘’]|^[Tt]he /.test(form));
    expect(odd).toEqual(["the Emirates", "The Hague"]); // without its article "Emirates" is an airline
  });
});

describe("folding", () => {
  test("goes to a sovereign state in one step", () => {
    const folded = countries.filter(({ foldedInto }) => foldedInto !== null);
    expect([...new Set(folded.map(({ foldedInto }) => foldedInto))].toSorted()).toEqual(SOVEREIGNS);
    expect(folded).toHaveLength(51);
  });

  test("leaves Hong Kong, Palestine, Antarctica, Kosovo and Taiwan their codes", () => {
    for (const code of ["HKG", "PSE", "ATA", "KOS", "TWN"]) expect(find(code).foldedInto).toBeNull();
  });
});

describe("forms that news uses", () => {
  const cases: readonly (readonly [string, keyof CountryEntry, string])[] = [
    ["U.S.", "names", "USA"],
    ["Soviet Union", "names", "RUS"],
    ["Yugoslavia", "names", "SRB"],
    ["Gaza Strip", "names", "PSE"],
    ["Zaire", "names", "COD"],
    ["American", "adjectives", "USA"],
    ["Dominican", "adjectives", "DOM"],
    ["Congolese", "adjectives", "COD"],
    ["Britons", "people", "GBR"],
    ["Kremlin", "seats", "RUS"],
    ["Quai d'Orsay", "seats", "FRA"],
    ["Zhongnanhai", "seats", "CHN"],
    ["Crimea", "cities", "UKR"],
    ["Golan Heights", "cities", "SYR"],
  ];
  test.each(cases)("%s is among the %s of %s", (form, field, code) => {
    expect(find(code)[field]).toContain(form);
  });

  test("Korean alone is of the South, Korea alone of nobody", () => {
    expect(
      countries.filter((country) => listForms(country).includes("Korean")).map(({ code }) => code),
    ).toEqual(["KOR"]);
    expect(countries.flatMap(listForms)).not.toContain("Korea");
  });
});
