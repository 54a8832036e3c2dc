// Names that mean another country than they seem to, or none: "Tripoli, northern Lebanon" is no Libyan town, "the Qandil range" none at all,
// and ethnic Albanians are of the country that they live in.
import type { Token } from "../../text/index.js";
import type { Mention } from "../reading.js";

/** The mentions, with towns of the country that stands behind them, without those that are hills or rivers, and without what only tells a people. */
export function settlePlaces(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  return mentions.flatMap((mention, i) => {
    if (tokens[mention.from - 1]?.lower === "ethnic") return [];
    if (isElsewhere(mention, mentions, tokens)) return [];
    if (mention.meaning.kind !== "city" && mention.meaning.kind !== "seat") return [mention];
    if (LAND.test(tokens[mention.to]?.lower ?? "")) return [];
    const next = mentions[i + 1];
    if (next?.meaning.kind !== "country" || tokens[mention.to]?.text !== ",") return [mention];
    const between = tokens.slice(mention.to + 1, next.from);
    const isBehind = between.length < 2 && between.every(({ lower }) => SIDE.test(lower));
    const { country } = next.meaning;
    return isBehind && country !== mention.meaning.country
      ? [{ ...mention, meaning: { kind: "city" as const, country } }]
      : [mention];
  });
}

const LAND = /^(?:desert|gorge|hills?|lake|mountains?|pass|peninsula|range|river|valley)$/u;
const SIDE =
  /^(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|central|upper|lower)$/u;

/** "Ecuador's president asked Congress", "Mexico rejected demands of Indian rebels": what other countries have too, where one is named. */
function isElsewhere(
  { from, to, meaning }: Mention,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): boolean {
  const word = to - from === 1 ? (tokens[from]?.text ?? "") : "";
  const isHouse = /^(?:Congress|Senate|House)$/u.test(word) && meaning.kind === "nonState";
  const isIndian = /^Indians?$/u.test(word);
  if (!isHouse && !isIndian) return false;
  const others = mentions.flatMap((other) =>
    other.from !== from && "country" in other.meaning && other.meaning.country !== null
      ? [other.meaning.country.code]
      : [],
  );
  if (others.length === 0 || others.includes(isHouse ? "USA" : "IND")) return false;
  return isHouse || others.every((code) => WITH_INDIANS.has(code));
}

/** States of the Americas, whose first peoples were called Indians. */
const WITH_INDIANS: ReadonlySet<string> = new Set(
  "ARG BLZ BOL BRA CHL COL CRI ECU GTM GUY HND MEX NIC PAN PER PRY SLV SUR URY VEN".split(" "),
);
