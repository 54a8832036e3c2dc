// A row of the starter record as one line of text: what its claim cites. The words are ours, the facts are the source's.
import { showChange, showPeriod, showValue } from "../../model/index.js";
import type {
  StarterFigure,
  StarterMeasure,
  StarterMeeting,
  StarterPayment,
  StarterRow,
  StarterVote,
} from "./starter_record.js";

/** A code of a country or organisation in words; an unknown code stands for itself. */
export type NameOf = (code: string) => string;

/** "Trade between China and Russia, 2023: 240.11 bn USD, up 26.3 % on a year earlier; customs of China." */
export function figureWords(figure: StarterFigure, nameOf: NameOf): string {
  const { change, basis, bound, value, unit, counted } = figure;
  const level =
    value === null ? "" : showValue({ value, unit, bound, ...(counted === undefined ? {} : { counted }) });
  const way = change === null ? "" : changeWords(figure);
  const told = [level, way].filter((part) => part !== "").join(", ");
  const counter = [counterWords(basis.statistics), basis.valuation, standardWords(basis.standard)];
  return line(`${subjectWords(figure, nameOf)}, ${showPeriod(figure.period)}: ${told}`, counter, figure);
}

/** "State visit, 16–17 May 2024, Beijing: Xi Jinping and Vladimir Putin; 75 years of relations." */
export function meetingWords(meeting: StarterMeeting, nameOf: NameOf): string {
  const { kind, people, offices, places, country, evidence, period, occasion, hosts, agreements } = meeting;
  const where = places.map(({ name }) => name);
  if (where.length === 0 && country !== null) where.push(nameOf(country));
  const head = [
    capital(kind === "phone" || kind === "video" ? `${kind} call` : kind),
    showPeriod(period),
    ...where,
  ];
  const titled = (person: string) => {
    const office = offices?.get(person);
    return office === undefined ? person : `${person} (${office})`;
  };
  const how = evidence === "held" ? "" : EVIDENCE_WORDS[evidence];
  return line(
    `${head.join(", ")}: ${people.map(titled).join(", ")}`,
    [occasion, listed("received by", hosts), listed("signed:", agreements), how],
    meeting,
  );
}

const listed = (what: string, names: readonly string[] | undefined): string | null =>
  names === undefined || names.length === 0 ? null : `${what} ${names.join(", ")}`;

const EVIDENCE_WORDS: Readonly<Record<Exclude<StarterMeeting["evidence"], "held">, string>> = {
  announced: "announced; that it took place is not told here",
  present: "both were there; separate talks have not been read of",
  refused: "refused: it did not take place",
  "called off": "called off: it did not take place",
};

/** "Security Council, 25 February 2022, invasion of Ukraine (S/2022/155), not adopted, 11 to 1, 3 abstained: China abstain, Russia veto." */
export function voteWords(vote: StarterVote, nameOf: NameOf): string {
  const { body, period, title, symbol, adopted, tally, votes } = vote;
  const parts = [
    body,
    showPeriod(period),
    symbol === null ? title : `${title} (${symbol})`,
    adopted ? "adopted" : "not adopted",
    ...(tally === null ? [] : [`${tally.yes} to ${tally.no}`, `${tally.abstain} abstained`]),
  ];
  const cast = votes.map((one) => `${nameOf(one.country)} ${one.vote ?? "not told"}`);
  return line(`${parts.join(", ")}: ${cast.join(", ")}`, [], vote);
}

/** "Sanctions and export control, 7 November 2024, United Kingdom, listing against Russia, reaching China: ten suppliers." */
export function measureWords(measure: StarterMeasure, nameOf: NameOf): string {
  const { authorities, agency, kind, status, summary, against, reaches, period } = measure;
  const parts = [
    showPeriod(period),
    authorities.map(nameOf).join(", "),
    ...(agency === null ? [] : [agency]),
    `${kind}${against.length === 0 ? "" : ` against ${against.map(nameOf).join(", ")}`}`,
    ...(reaches.length === 0 ? [] : [`reaching firms of ${reaches.map(nameOf).join(", ")}`]),
    ...(status === "actual" ? [] : [status]),
  ];
  return line(`Sanctions and export control, ${parts.join(", ")}: ${summary}`, [], measure);
}

/** "Payments between China and Russia, February 2024, refused: all settlement ended (Zhejiang Chouzhou Commercial Bank)." */
export function paymentWords(payment: StarterPayment, nameOf: NameOf): string {
  const { pair, act, summary, banks, witness, teller, period } = payment;
  const who = banks.length === 0 ? "" : ` (${banks.join(", ")})`;
  const told = teller === null ? `told by: ${witness}` : `told by: ${teller} (${witness})`;
  const head = `Payments between ${pair.map(nameOf).join(" and ")}, ${showPeriod(period)}, ${act}`;
  return line(`${head}: ${summary}${who}`, [told], payment);
}

export function line(
  said: string,
  more: readonly (string | null | undefined)[],
  { note }: StarterRow,
): string {
  const parts = [said, ...more, note].filter((part) => part !== null && part !== undefined && part !== "");
  return `${parts.join("; ").replace(/\s+/gu, " ")}.`;
}

function changeWords({ change }: StarterFigure): string {
  if (change === null) return "";
  const { currency, source: _, ...told } = change;
  return `${showChange(told)}${currency === null ? "" : ` in ${currency}`}`;
}

const FLOWS: Readonly<Record<string, string>> = {
  "gas.flow": "Gas",
  "oil.flow": "Crude oil",
  "coal.flow": "Coal",
  "lng.flow": "Liquefied gas",
};

function subjectWords(
  { measure, pair, direction, commodity, via, whole }: StarterFigure,
  nameOf: NameOf,
): string {
  const from = direction?.from === null || direction === null ? "all countries" : nameOf(direction.from);
  const to = direction?.to === null || direction === null ? "all countries" : nameOf(direction.to);
  const goods = commodity === null ? "" : ` of ${commodity === "lng" ? "liquefied gas" : commodity}`;
  const route = via === null ? "" : ` by ${via}`;
  if (measure === "share") return `Share of ${whole ?? "the whole"}${goods}`;
  if (measure === "trade.exports") return `Exports${goods} of ${from} to ${to}`;
  if (measure === "trade.imports") return `Imports${goods} of ${to} from ${from}`;
  const between = (pair ?? []).map(nameOf).join(" and ");
  if (measure === "trade.total") return `Trade${goods} between ${between}`;
  if (direction !== null) return `${FLOWS[measure] ?? measure} from ${from} to ${to}${route}`;
  return `${capital(measure)} between ${between}`;
}

function counterWords(statistics: string | undefined): string | undefined {
  return statistics === "GACC" ? "customs of China" : statistics;
}

function standardWords(standard: string | undefined): string | undefined {
  return standard === undefined ? undefined : `volume at ${standard.replace("C", " °C")}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
