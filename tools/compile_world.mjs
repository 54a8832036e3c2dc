// Compiles the map of the world that the page draws: web/country/world.json, a path in px for each country, from the 1:110m countries of
// Natural Earth (public domain) as world-atlas packs them, in the projection Natural Earth I. Antarctica is left out. A dependency is drawn
// with its country where data/parties/countries folds it into that, unless who holds it is disputed.
//   node tools/compile_world.mjs [--check]
// --check writes nothing and exits 1 when the file differs.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { stop, writeWhole } from "./compiled_file.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const OUT = join(ROOT, "web", "country", "world.json");
const ATLAS = join(ROOT, "node_modules", "world-atlas", "countries-110m.json");
const PARTIES = join(ROOT, "src", "lexicon", "compiled", "parties.json");
const WIDTH = 960;
const ANTARCTICA = "010";
/** Drawn as areas of their own. */
const DISPUTED = new Set(["ESH", "FLK"]);
/** What the atlas has without a number: by its name. An empty code: an area that is of no party here. */
const UNNUMBERED = { Kosovo: "KOS", Somaliland: "", "N. Cyprus": "" };

function compiled() {
  const { countries } = JSON.parse(readFileSync(PARTIES, "utf8"));
  const byNumber = new Map(countries.map((country) => [country.numeric, country]));
  const atlas = JSON.parse(readFileSync(ATLAS, "utf8"));
  const { features } = feature(atlas, atlas.objects.countries);
  const drawn = features.filter(({ id }) => id !== ANTARCTICA);
  const projection = geoNaturalEarth1().fitWidth?.(WIDTH, { type: "FeatureCollection", features: drawn });
  const path = geoPath(projection).digits(1);
  const [, [, bottom]] = path.bounds({ type: "FeatureCollection", features: drawn });
  const paths = new Map();
  const faults = [];
  for (const one of drawn) {
    const code = codeOf(one, byNumber);
    if (code === undefined)
      faults.push(`${one.properties.name} (${one.id}) of the atlas is no country of data/parties.`);
    else paths.set(code, `${paths.get(code) ?? ""}${path(one)}`);
  }
  if (faults.length > 0) stop(faults);
  const sorted = [...paths].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ width: WIDTH, height: Math.ceil(bottom), paths: Object.fromEntries(sorted) })}\n`;
}

function codeOf({ id, properties }, byNumber) {
  const country = byNumber.get(id);
  if (country === undefined) return UNNUMBERED[properties.name];
  const { code, foldedInto } = country;
  return foldedInto == null || DISPUTED.has(code) ? code : foldedInto;
}

const { values } = parseArgs({ options: { check: { type: "boolean" } } });
const text = compiled();
if (!values.check) writeWhole(OUT, text);
else if (!existsSync(OUT) || readFileSync(OUT, "utf8") !== text)
  stop([
    `${relative(ROOT, OUT)} is not what world-atlas compiles to: run node tools/compile_world.mjs and commit the result.`,
  ]);
