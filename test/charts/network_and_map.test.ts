// One party with all others, drawn: every name has its place, the same ties give the same drawing, and what is not known looks like that.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  balanceOf,
  drawnTies,
  mappedTies,
  networkChart,
  type Tie,
  type WorldShapes,
  worldMap,
} from "../../src/charts/index.js";
import { all, draw, num, texts } from "./rendered.js";

const HOSTILE = `</title></text><script>alert("x")</script><style>a{}</style>" onload='x' & \u0000\uD800`;
const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const WORLD = JSON.parse(readFileSync(path("web/country/world.json"), "utf8")) as WorldShapes;

function tie(code: string, records: number, cooperation = 0, conflict = 0, name = code): Tie {
  return { code, name, records, cooperation, conflict };
}
const many = (count: number): Tie[] =>
  Array.from({ length: count }, (_, i) => tie(`C${i}`, count - i, i % 3, (i + 1) % 3, `Country number ${i}`));
const pathOf = (code: string) => `/pair/CHN/${code}`;

describe("balance", () => {
  test("compares the records of events", () => {
    expect([tie("A", 5, 2, 1), tie("B", 5, 1, 2), tie("C", 5, 1, 1), tie("D", 5)].map(balanceOf)).toEqual([
      ...["cooperation", "conflict", "even", "no events"],
    ]);
  });
});

describe("the network", () => {
  test.each([280, 360, 559, 560, 900, 1400])(
    "at %i px no two names touch, and none leaves the drawing",
    (width) => {
      const ties = many(40);
      const svg = draw(networkChart({ width, pathOf }, "China", ties));
      const labels = all(svg, ".other text");
      expect(all(svg, ".other")).toHaveLength(drawnTies(width, ties));
      const rows = new Map<string, number[]>();
      for (const label of labels) {
        const x = num(label, "x");
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        const key = `${label.getAttribute("text-anchor")} ${num(label, "y")}`;
        rows.set(key, [...(rows.get(key) ?? []), x]);
      }
      for (const xs of rows.values()) expect(xs).toHaveLength(1);
      expect(num(svg, "height")).toBeLessThan(500);
    },
  );
  test("is the same for the same ties, and says each by number, form and colour", () => {
    const ties = [tie("RUS", 9, 4, 1, "Russia"), tie("USA", 4, 0, 4, "United States"), tie("NRU", 1)];
    const drawn = networkChart({ width: 800, pathOf }, "China", ties);
    expect(networkChart({ width: 800, pathOf }, "China", ties)).toBe(drawn);
    const svg = draw(drawn);
    expect(texts(svg, ".other title")).toEqual(
      expect.arrayContaining([
        "Russia 9 records, 4 of cooperation, 1 of conflict",
        "United States 4 records, 0 of cooperation, 4 of conflict",
        "NRU 1 record, no events",
      ]),
    );
    expect(svg.querySelector(".of-cooperation")?.getAttribute("stroke-dasharray")).toBeNull();
    expect(svg.querySelector(".of-conflict")?.getAttribute("stroke-dasharray")).toBe("7 4");
    expect(all(svg, "a").map((link) => link.getAttribute("href"))).toContain("/pair/CHN/RUS");
    expect(draw(networkChart({ width: 800, pathOf: null }, "China", ties)).querySelector("a")).toBeNull();
  });
  test("is a sentence where nothing is told", () => {
    expect(draw(networkChart({ width: 400, pathOf }, "Nauru", [])).textContent).toContain(
      "Nothing is told of Nauru with others.",
    );
  });
  test("takes any ties and names as text", () => {
    const anyTie = fc.record({
      ...{ code: fc.string(), name: fc.constantFrom("Chad", HOSTILE, "汉".repeat(90)) },
      ...{ records: fc.nat(), cooperation: fc.nat(), conflict: fc.nat() },
    });
    fc.assert(
      fc.property(fc.array(anyTie, { maxLength: 30 }), fc.integer({ min: 0, max: 1500 }), (ties, width) => {
        for (const chart of [
          networkChart({ width, pathOf: null }, HOSTILE, ties),
          worldMap({ width, party: "CHN", name: HOSTILE, pathOf: null }, { ...WORLD, paths: {} }, ties),
        ]) {
          expect(chart).not.toMatch(/<script|<style|onload='|NaN|Infinity/u);
          expect(chart.startsWith("<svg ")).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the map", () => {
  const ties = [
    tie("RUS", 9, 4, 1, "Russia"),
    tie("USA", 4, 0, 4, "United States"),
    tie("EUU", 7, 0, 7),
    tie("NRU", 1),
  ];
  const svg = draw(worldMap({ width: 800, party: "CHN", name: "China", pathOf }, WORLD, ties));
  test("links the countries that something is told of, and has no place for organisations and small states", () => {
    expect(all(svg, "a").map((link) => link.getAttribute("href"))).toEqual([
      "/pair/CHN/RUS",
      "/pair/CHN/USA",
    ]);
    expect(mappedTies(WORLD, ties).map(({ code }) => code)).toEqual(["RUS", "USA"]);
    expect(svg.querySelector(".own title")?.textContent).toBe("China");
  });
  test("has the hatch under a sea that leaves the land out", () => {
    const paths = all(svg, "path");
    expect(paths[0]?.getAttribute("class")).toBe("hatch");
    expect(paths[1]?.getAttribute("fill-rule")).toBe("evenodd");
    expect(svg.querySelector("[id]")).toBeNull();
  });
  test("is compiled from the atlas that is installed", () => {
    const { status, stderr } = spawnSync(process.execPath, [path("tools/compile_world.mjs"), "--check"], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    for (const code of ["CHN", "RUS", "USA", "HUN", "KOS", "TWN", "ESH", "FLK"])
      expect(WORLD.paths[code]).toMatch(/^M/u);
  });
});
