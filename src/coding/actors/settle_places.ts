// Names that mean another country than they seem to, or none: "Tripoli, northern Lebanon" is no Libyan town, "the Qandil range" none at all,
// and ethnic Albanians are of the country that they live in.
import type { Token } from "../../text/index.js";
import type { Mention } from "../reading.js";

/** The mentions, with towns of the country that stands behind them, without those that are hills or rivers, and without what only tells a people. */
export function settlePlaces(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  return mentions.flatMap((mention, i) => {
    if (tokens[mention.from - 1]?.lower === "ethnic" || isBacker(mention, tokens)) return [];
    if (isElsewhere(mention, mentions, tokens) || isOwnedSeat(mention, mentions, tokens)) return [];
    if (isMake(mention, tokens) || isMinority(mention, mentions, tokens)) return [];
    const congo = otherCongo(mention, mentions, tokens);
    if (congo !== null) return [congo];
    if (mention.meaning.kind !== "city" && mention.meaning.kind !== "seat") return [mention];
    if (LAND.test(tokens[mention.to]?.lower ?? "")) return [];
    if (tokens[mention.from - 1]?.lower === "of" && WATER.test(tokens[mention.from - 2]?.lower ?? ""))
      return []; // "the Strait of Malacca"
    if (isTownElsewhere(mention, mentions[i - 1], tokens)) return [];
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

/** "Kenya's State Department", "Ireland's Foreign Office": whose it is stands before it. */
function isOwnedSeat(
  { from, to, meaning }: Mention,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): boolean {
  if (meaning.kind !== "seat" || to - from < 2 || tokens[from - 1]?.lower !== "'s") return false;
  return mentions.some(
    (other) =>
      other.to === from - 1 && "country" in other.meaning && other.meaning.country !== meaning.country,
  );
}

/** "Bulgaria's Turks", "Bosnia's Serbs": they are of the country that stands before them. */
function isMinority(
  { from, meaning }: Mention,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): boolean {
  return (
    meaning.kind === "people" &&
    tokens[from - 1]?.lower === "'s" &&
    mentions.some(
      ({ to, meaning: owner }) =>
        to === from - 1 && owner.kind === "country" && owner.country !== meaning.country,
    )
  );
}

/** "A Sudanese Antonov", "two Boeing 747s", "Toyota pickups": what a firm made is not the firm. */
function isMake({ from, to, meaning }: Mention, tokens: readonly Token[]): boolean {
  if (meaning.kind !== "nonState" || meaning.nonState.sector !== "BUS") return false;
  const next = tokens[to];
  if (next?.pos === "NUM" || MADE_THINGS.test(next?.lower ?? "")) return true;
  if (next?.pos === "NOUN" || next?.pos === "PROPN") return false; // "a Toyota spokesman"
  for (let k = from - 1; k >= Math.max(0, from - 4); k -= 1) {
    if (/^(?:an?)$/u.test(tokens[k]?.lower ?? "")) return true;
    if (!/^(?:ADJ|NOUN|PROPN)$/u.test(tokens[k]?.pos ?? "")) return false;
  }
  return false;
}
const MADE_THINGS =
  /^(?:aircraft|airliners?|bombers?|cars?|fighters?|helicopters?|jeeps?|jets?|pickups?|planes?|transports?|trucks?|vehicles?)$/u;

/** "The Pakistani city of Hyderabad": a town of the country that stands before it, whatever other country has one of that name. */
function isTownElsewhere(
  { from, meaning }: Mention,
  before: Mention | undefined,
  tokens: readonly Token[],
): boolean {
  if (meaning.kind !== "city" || before?.meaning.kind !== "adjective" || before.to !== from - 2) return false;
  return (
    tokens[from - 1]?.lower === "of" &&
    /^(?:capital|city|district|island|port|province|region|resort|suburb|town|village)$/u.test(
      tokens[from - 2]?.lower ?? "",
    ) &&
    before.meaning.country !== meaning.country
  );
}

/** "U.S.-backed rebels", "Iranian-made drones", "a Russian-speaking minority": who helps or made them, or whose tongue they speak, is not who they are. */
function isBacker({ to }: Mention, tokens: readonly Token[]): boolean {
  const [hyphen, how, who] = tokens.slice(to, to + 3);
  if (hyphen?.text !== "-" || hyphen.end !== how?.start) return false;
  return MADE.test(how.lower) || (BACKED.test(how.lower) && FIGHTERS.test(who?.lower ?? ""));
}
const MADE = /^(?:born|built|designed|educated|language|made|manufactured|speaking)$/u;
const BACKED =
  /^(?:armed|backed|funded|financed|supported|sponsored|supplied|trained|equipped|aligned|allied)$/u;
const FIGHTERS =
  /^(?:army|contras?|factions?|fighters?|forces?|government|groups?|guerrillas?|gunmen|houthis?|insurgents?|militants?|militia(?:men|s)?|opposition|rebels?|regime|separatists?|troops)$/u;

/** "Congolese President Roe … in Brazzaville": of the two states the one that the sentence names otherwise. */
function otherCongo(
  mention: Mention,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): Mention | null {
  if (!/^congo(?:lese)?$/u.test(tokens[mention.from]?.lower ?? "") || !("country" in mention.meaning))
    return null;
  const countries = mentions.flatMap(({ meaning }) =>
    meaning.kind === "city" || meaning.kind === "seat" || meaning.kind === "country" ? [meaning.country] : [],
  );
  const other = countries.find(({ code }) => code === "COG");
  if (other === undefined || mention.to - mention.from > 1 || countries.some(({ code }) => code === "COD"))
    return null;
  return mention.meaning.kind === "adjective" ||
    mention.meaning.kind === "country" ||
    mention.meaning.kind === "people"
    ? { ...mention, meaning: { ...mention.meaning, country: other } }
    : null;
}

const WATER = /^(?:bay|cape|channel|gulf|sea|straits?)$/u;
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
  if (meaning.kind === "nonState" && isCommonParty(tokens.slice(from, to))) {
    const isLonger =
      tokens[from - 1]?.lower === "'s" && /^(?:People|Workers)$/u.test(tokens[from - 2]?.text ?? "");
    const owner = tokens[from - 1]?.lower === "'s" ? from - 1 : from;
    return (
      isLonger ||
      mentions.some(
        (other) => other.to === owner && codesOf([other]).some((code) => code !== meaning.nonState.country),
      )
    );
  }
  if (!isHouse && !isIndian) return false;
  const others = codesOf(mentions.filter((other) => other.from !== from));
  if (others.length === 0 || others.includes(isHouse ? "USA" : "IND")) return false;
  return isHouse || others.every((code) => WITH_INDIANS.has(code));
}

/** The codes of the countries that they name, by whatever word. */
function codesOf(mentions: readonly Mention[]): string[] {
  return mentions.flatMap(({ meaning }) =>
    "country" in meaning && meaning.country !== null ? [meaning.country.code] : [],
  );
}

/** "the Labour Party", "the Democratic Party": a name that parties of several countries bear. */
function isCommonParty(words: readonly Token[]): boolean {
  return (
    words.length > 1 &&
    words.every(({ text }) =>
      /^(?:Christian|Communist|Conservative|Democratic|Democrats?|Green|Labou?r|Liberal|National|Party|party|People|Progressive|Republican|Social|Socialist|Workers|Union|'s)$/u.test(
        text,
      ),
    )
  );
}

/** States of the Americas, whose first peoples were called Indians. */
const WITH_INDIANS: ReadonlySet<string> = new Set(
  "ARG BLZ BOL BRA CHL COL CRI ECU GTM GUY HND MEX NIC PAN PER PRY SLV SUR URY VEN".split(" "),
);
