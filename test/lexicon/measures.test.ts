// Units, currencies and the words of figures: against ISO 4217 as this Node has it, and against themselves.
import { describe, expect, test } from "vitest";
import { loadLexiconTables } from "../../src/intake/lexicon_tables.js";

const { measures, parties, words } = loadLexiconTables();

/** Kinds of data/measures/units.yaml by unit. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  volume: ["m3", "m3/day", "m3/year", "barrel"],
  rate: ["m3/second", "barrels/day", "tonnes/year", "tonnes/day", "km/h"],
  mass: ["tonne"],
  energy: ["kWh", "kW", "MMBtu", "toe"],
  length: ["km", "km2"],
  percent: ["percent", "points"],
  currency: ["USD", "EUR", "GBP"],
};
const UNIT_KINDS = ["currency", "volume", "mass", "energy", "percent", "count", "rate", "length"];
/** Measures of the design, section 4. */
const DESIGN = (
  "trade.total trade.exports trade.imports trade.balance gas.flow gas.capacity gas.exports investment aid loan oil.flow " +
  "coal.flow price share count defence.spending gdp inflation reserves debt"
).split(" ");

function findTwice(list: readonly string[]): string[] {
  return list.filter((word, i) => list.indexOf(word) !== i);
}

describe("currencies", () => {
  test("are codes of ISO 4217", () => {
    const iso = new Set(Intl.supportedValuesOf("currency"));
    expect(measures.currencies.filter(({ code }) => !iso.has(code)).map(({ code }) => code)).toEqual([]);
    expect(measures.currencies.length).toBeGreaterThan(59);
  });

  test("share no word and no sign", () => {
    expect(
      findTwice(measures.currencies.flatMap(({ words: list, symbols }) => [...list, ...symbols])),
    ).toEqual([]);
  });

  test.each([
    ["dollars", "USD"],
    ["$", "USD"],
    ["renminbi", "CNY"],
    ["CN¥", "CNY"],
    ["¥", "JPY"],
    ["roubles", "RUB"],
    ["Hong Kong dollars", "HKD"],
    ["€", "EUR"],
  ])("%s is %s", (form, code) => {
    const found = measures.currencies.find(
      ({ words: list, symbols }) => list.includes(form) || symbols.includes(form),
    );
    expect(found?.code).toBe(code);
  });

  test("write their own code as a word", () => {
    expect(measures.currencies.filter(({ code, words: list }) => list[0] !== code)).toEqual([]);
  });
});

describe("money and years that states share by name", () => {
  const countries = new Map(measures.currencies.map(({ code, country }) => [code, country]));

  test("names known currencies, of one state each", () => {
    const codes = measures.sharedMoney.flatMap(({ currencies }) => currencies);
    expect(codes.filter((code) => !countries.has(code))).toEqual([]);
    for (const { currencies } of measures.sharedMoney)
      expect(findTwice(currencies.map((code) => countries.get(code) ?? ""))).toEqual([]);
    expect(findTwice(measures.sharedMoney.flatMap(({ words: list }) => list))).toEqual([]);
  });

  test("begins a fiscal year in a month of its own", () => {
    for (const { month } of measures.fiscalYears) expect([4, 7, 10]).toContain(month);
    expect(findTwice(measures.fiscalYears.map(({ country }) => country))).toEqual([]);
  });
});

describe("units", () => {
  test("have a kind each", () => {
    const known = Object.values(KINDS).flat();
    expect(
      [...new Set(measures.units.map(({ unit }) => unit))].filter((unit) => !known.includes(unit)),
    ).toEqual([]);
  });

  test("share no word", () => {
    expect(findTwice(measures.units.flatMap(({ words: list }) => list))).toEqual([]);
  });

  test.each([
    ["bcm", 22.7, "m3", 22.7e9],
    ["per cent", 26, "percent", 26],
    ["%", 4.7, "percent", 4.7],
    ["hectares", 100, "km2", 1],
    ["TWh", 2, "kWh", 2e9],
    ["bpd", 500_000, "barrels/day", 500_000],
    ["bcf", 1, "m3", 28_316_846.592],
    ["basis points", 50, "points", 0.5],
  ])("%s: %d is %s", (word, number, unit, value) => {
    const found = measures.units.find(({ words: list }) => list.includes(word));
    expect(found?.unit).toBe(unit);
    expect((found?.factor ?? 0) * number).toBeCloseTo(value, 6);
  });

  test.each([
    ["billion", 1e9],
    ["bn", 1e9],
    ["mn", 1e6],
    ["crore", 1e7],
    ["lakh", 1e5],
    ["dozen", 12],
  ])("%s is %d", (word, factor) => {
    expect(measures.magnitudes.find(({ words: list }) => list.includes(word))?.factor).toBe(factor);
  });
});

describe("measures", () => {
  test("hold those of the design", () => {
    const names = new Set(measures.measures.map(({ measure }) => measure));
    expect(DESIGN.filter((measure) => !names.has(measure))).toEqual([]);
  });

  test("ask for known kinds of units, and each kind has something left to fall back on or cues", () => {
    const kinds = measures.measures.flatMap(({ unitKinds }) => unitKinds);
    expect(kinds.filter((kind) => !UNIT_KINDS.includes(kind))).toEqual([]);
    expect(UNIT_KINDS.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  test("put an entry without cues after all others of its kinds", () => {
    measures.measures.forEach(({ cues, unitKinds, measure }, i) => {
      if (cues.length > 0) return;
      const later = measures.measures
        .slice(i + 1)
        .filter((entry) => entry.unitKinds.some((kind) => unitKinds.includes(kind)));
      expect(later.map((entry) => `${entry.measure} after ${measure}`)).toEqual([]);
    });
  });
});

describe("words of figures", () => {
  test("have one bound and one direction each", () => {
    expect(findTwice(measures.bounds.map(({ phrase }) => phrase))).toEqual([]);
    expect(findTwice(measures.changes.map(({ word }) => word))).toEqual([]);
  });

  test.each([
    ["almost", "almost"],
    ["more than", "moreThan"],
    ["no more than", "atMost"],
    ["at least", "atLeast"],
    ["under", "lessThan"],
    ["some", "about"],
  ])("%s: %s", (phrase, bound) => {
    expect(measures.bounds.find((entry) => entry.phrase === phrase)?.bound).toBe(bound);
  });

  test("name a good once", () => {
    expect(findTwice(measures.commodities.flatMap(({ words: list }) => list))).toEqual([]);
  });
});

describe("routes", () => {
  test("run between parties that exist and carry goods that are listed", () => {
    const codes = new Set([...parties.countries, ...parties.organisations].map(({ code }) => code));
    const goods = new Set(measures.commodities.map(({ commodity }) => commodity));
    const lost = measures.routes.filter(
      ({ from, to, carries }) => !codes.has(from) || !codes.has(to) || !goods.has(carries),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test("share no name, and know the machine's Kraft Siberia", () => {
    expect(findTwice(measures.routes.flatMap(({ name, names }) => [name, ...names]))).toEqual([]);
    const kraft = measures.routes.find(({ names }) => names.includes("Kraft Siberia"));
    expect(kraft).toMatchObject({ name: "Power of Siberia", from: "RUS", to: "CHN", carries: "gas" });
  });
});

describe("agents and titles", () => {
  test("are told apart by word, and give the sectors of the manual", () => {
    const sectorOf = new Map(words.agents.map(({ word, sector }) => [word, sector]));
    expect(sectorOf.get("police")).toBe("COP");
    expect(sectorOf.get("troop")).toBe("MIL");
    expect(sectorOf.get("bank")).toBe("BUS");
    expect(sectorOf.get("guerrilla")).toBe("REB");
    expect(sectorOf.get("gunman")).toBe("UAF");
    expect(sectorOf.get("journalist")).toBe("JRN");
    expect(words.agents.length).toBeGreaterThan(200);
  });

  test("name the roles of offices", () => {
    const roleOf = new Map(words.titles.map(({ title, role }) => [title, role]));
    expect(roleOf.get("top diplomat")).toBe("foreign minister");
    expect(roleOf.get("Kremlin chief")).toBe("head of state");
    expect(roleOf.get("state and party leader")).toBe("head of state");
    expect(roleOf.get("defense secretary")).toBe("defence minister");
    expect(roleOf.get("premier")).toBe("head of government");
  });
});
