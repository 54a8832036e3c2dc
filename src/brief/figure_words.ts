// What a figure is of, and whose count it is, as parts of a sentence.
import type { FigureClaim } from "../model/index.js";
import type { FigureLine } from "./figure_lines.js";
import type { Frame } from "./frame.js";
import { possessive, withSmallArticle } from "./names.js";

/** "trade between China and Russia", "China’s imports of coal from Russia", "gas deliveries from Russia to China". */
export function whatWords(claim: FigureClaim, frame: Frame): string {
  const { measure, commodity, direction, via, counted, whole } = claim;
  const of = commodity === null ? "" : ` of ${COMMODITIES[commodity] ?? commodity}`;
  const through = via === null ? "" : ` through ${via}`;
  const share = whole === undefined ? "" : ` of ${wholeWords(whole)}`;
  const [from, to] = [nameOf(direction?.from, frame), nameOf(direction?.to, frame)];
  const way = `${from === null ? "" : ` from ${from}`}${to === null ? "" : ` to ${to}`}`;
  switch (measure) {
    case "trade.total":
      return `trade${of}${between(frame)}`;
    case "trade.balance":
      return `the balance of trade${between(frame)}`;
    case "trade.exports":
      return from === null
        ? `exports${of}${way}`
        : `${possessive(from)} exports${of}${to === null ? "" : ` to ${to}`}${through}`;
    case "trade.imports":
      return to === null
        ? `imports${of}${way}`
        : `${possessive(to)} imports${of}${from === null ? "" : ` from ${from}`}${through}`;
    case "meetings":
      return `the number of meetings${between(frame)}`;
    case "count":
      return `the number of ${counted ?? "what is counted"}${way}`;
    case "share":
      if (share === "") return `the share${of}${way}`;
      return from === null || whole?.includes(from) === true
        ? `the share${share}`
        : `${possessive(from)} share${share}`;
    default:
      return `${FLOWS[measure] ?? measure.replaceAll(".", " ")}${FLOWS[measure] === undefined ? of : ""}${direction === null ? between(frame) : way}${through}`;
  }
}

/** "payments from Russia, returned" -> "payments from Russia that were returned" */
function wholeWords(whole: string): string {
  return whole.replaceAll("'", "’").replace(/, (\p{Ll}+ed)$/u, " that were $1");
}

const COMMODITIES: Readonly<Record<string, string>> = { lng: "liquefied natural gas", gas: "pipeline gas" };

const FLOWS: Readonly<Record<string, string>> = {
  "gas.flow": "gas deliveries",
  "gas.capacity": "gas capacity",
  "gas.storage": "gas in store",
  "gas.production": "gas production",
  "gas.consumption": "gas consumption",
  "gas.reserves": "gas reserves",
  "gas.exports": "gas exports",
  "gas.imports": "gas imports",
  "oil.capacity": "oil capacity",
  "oil.production": "oil production",
  "power.flow": "deliveries of electricity",
  "power.capacity": "power capacity",
  "oil.flow": "oil deliveries",
  "lng.flow": "deliveries of liquefied natural gas",
  "coal.flow": "coal deliveries",
  investment: "investment",
  aid: "aid",
  loan: "lending",
};

function between({ a, b, namer }: Frame): string {
  return ` between ${namer.country(a)} and ${namer.country(b)}`;
}

function nameOf(code: string | null | undefined, { namer }: Frame): string | null {
  return code == null ? null : namer.either(code);
}

/** Offices of statistics that are known by letters alone. */
const OFFICES: Readonly<Record<string, string>> = {
  GACC: "China’s customs",
  FCS: "Russia’s customs",
};

/** Whose count it is: the statistics, who is said to say so, else who published it. */
export function counterOf({ claim, publisher, title }: FigureLine, { namer }: Frame): string {
  const { statistics, reporter } = claim.basis;
  if (statistics !== undefined) return OFFICES[statistics] ?? namer.office(statistics);
  if (reporter !== undefined) return `${possessive(namer.either(reporter))} side`;
  const [said] = claim.attribution;
  if (said !== undefined) return namer.attribution(said);
  return publisher === null ? withSmallArticle(title ?? "the source") : namer.office(publisher);
}

/** Does it belong to the section on energy, by the tables of measures and goods? */
export function isEnergy({ measure, commodity }: FigureClaim, { energy }: Pick<Frame, "energy">): boolean {
  return energy.measures.has(measure) || (commodity !== null && energy.goods.has(commodity));
}
