// "China's largest supplier of pipeline gas", "overtook Turkmenistan as the largest supplier", "the largest trading partner of China": against
// what the record has of the competitors that the text names, in the same year and counted alike.
import { type Finding, isMissing, MONTHS, type Span } from "../../model/index.js";
import type { Checked, KnownFigure, RecordSlice } from "../checked.js";
import { isMoney } from "../money.js";
import { type NamedSpan, namesWithin } from "../names.js";
import { ordinalNumber, ordinals } from "../number_words.js";
import { finding } from "../told.js";
import { showTold, whoSays } from "../wording.js";
import { knownSource } from "./against_series.js";
import { calendarYear } from "./growth_signs.js";
import { isProof } from "./match.js";

/** Goods in the words of a text, by their name in the record. Gas alone may be liquefied too: the record has what comes by pipe. */
const GOODS: Readonly<Record<string, string>> = {
  "pipeline gas": "gas",
  "piped gas": "gas",
  "crude oil": "crude oil",
  crude: "crude oil",
  coal: "coal",
  "liquefied natural gas": "lng",
  lng: "lng",
};
/** The groups: ordinal, then goods or "trading partner". */
const RANK = new RegExp(
  String.raw`\b(?:(${ordinals(2, 4)})[ -])?(?:largest|biggest|most important|main|top|leading|number one|No\. 1) (?:(?:supplier|exporter|seller|source|provider) of (${Object.keys(GOODS).join("|")})\b|(trading partner)\b)`,
  "giu",
);
const HOLDS =
  /(?:\b(?:was|is|became|remained|remains|has become|had become|as|to become|overtaking)\b|,)(?: once again| again| by far)?(?: (?:the|its))? $/u;
const OVERTAKES = /^ (?:overtook|surpassed|passed|outstripped|displaced|replaced) $/u;
/** A stretch of a year, another scope, or no fact: the yearly series proves nothing of it. */
const OPEN = new RegExp(
  String.raw`\b(?:${MONTHS.join("|")}|months?|quarter|half|week|not|no longer|never|one of|among|would|could|may|might|will|expect\w{0,3}|formerly|once|world|seaborne|Asia\w{0,1}|Europe\w{0,2})\b`,
  "u",
);
/** So much more must be told of another: two houses do not count alike. */
const MORE = 1.02;
/** Totals of two pairs may be counted by two sides: freight and time of crossing make so much. */
const MORE_TRADE = 1.15;

export function againstPartnerRanks(
  checked: Checked,
  record: RecordSlice,
  name: (code: string) => string,
): Finding[] {
  const proof = record.figures.filter(
    (row) => isProof(row) && row.claim.bound === "exact" && row.claim.value !== null,
  );
  if (proof.length === 0) return [];
  return checked.sentences.flatMap((sentence) => {
    const words = checked.text.slice(sentence.start, sentence.end);
    const found = [...words.matchAll(RANK)];
    const [rank] = found;
    const year = yearOf(words, checked.published);
    if (rank === undefined || found.length > 1 || year === null || OPEN.test(words)) return [];
    const told = toldRank(checked, sentence, rank);
    return told === null ? [] : rankFinding(checked, { ...told, year, words }, proof, name);
  });
}

function yearOf(words: string, published: string | null): number | null {
  if (/\b(?:before|until|since|by|after|from|than) (?:19|20)\d\d\b/u.test(words)) return null;
  const years = new Set(words.match(/\b(?:19|20)\d\d\b/gu) ?? []);
  if (years.size === 1) return Number([...years][0]);
  return years.size === 0 && published !== null && /\blast year\b/u.test(words)
    ? Number(published.slice(0, 4)) - 1
    : null;
}

interface ToldRank {
  readonly at: Span;
  readonly place: number;
  /** Name of the record; null: all trade. */
  readonly goods: string | null;
  readonly holder: string;
  /** Who was overtaken; null where nobody is told. */
  readonly beaten: string | null;
  readonly of: string;
}

/** Whose rank it is, and among whose suppliers; null where it cannot be told. */
function toldRank({ text, named }: Checked, sentence: Span, found: RegExpExecArray): ToldRank | null {
  const at = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
  const countries = namesWithin(named, sentence).filter(({ meaning }) => meaning.kind === "country");
  const owner = countries.find(({ end }) => /^['’]s $/u.test(text.slice(end, at.start)));
  const after = countries.find(({ start }) => /^ (?:to|of|for) (?:the )?$/u.test(text.slice(at.end, start)));
  const of = owner ?? after;
  const before = countries.filter(({ end }) => end <= at.start && end !== owner?.end);
  const beaten = before.find(
    (name, i) => i > 0 && OVERTAKES.test(text.slice(before[i - 1]?.end ?? 0, name.start)),
  );
  const holder = beaten === undefined ? before.at(-1) : before[before.indexOf(beaten) - 1];
  if (of === undefined || holder === undefined) return null;
  if (!HOLDS.test(text.slice(beaten?.end ?? holder.end, owner?.start ?? at.start))) return null;
  return {
    at,
    place: found[1] === undefined ? 1 : ordinalNumber(found[1]),
    goods: found[2] === undefined ? null : (GOODS[found[2].toLowerCase()] ?? null),
    holder: codeOf(holder),
    beaten: beaten === undefined ? null : codeOf(beaten),
    of: codeOf(of),
  };
}

const codeOf = ({ meaning }: NamedSpan): string => (meaning.kind === "country" ? meaning.country.code : "");

interface Dated extends ToldRank {
  readonly year: number;
  readonly words: string;
}

function rankFinding(
  checked: Checked,
  told: Dated,
  proof: readonly KnownFigure[],
  name: (code: string) => string,
): Finding[] {
  const groups = groupsOf(proof, told).filter(({ rows }) => isCompeted(rows, told.holder));
  const asked = told.goods === null ? groups : groups.filter(({ basis }) => isAsked(told.words, basis));
  const verdicts = asked.map(({ rows }) => verdictOf(told, rows));
  const rows = asked.flatMap((group) => group.rows).sort((a, b) => b.value - a.value);
  const [first] = verdicts;
  if (first === undefined || first === null || verdicts.some((one) => one !== first)) return [];
  const has = rows
    .slice(0, 4)
    .map(({ row, partner }) => `${name(partner)} ${showTold(row.claim)}`)
    .join("; ");
  const source = rows[0] === undefined ? "the record" : whoSays(rows[0].row);
  const isSure =
    told.goods === null ||
    /\bby (?:value|volume)\b|\bin (?:value|volume|dollars)\b/u.test(told.words) ||
    new Set(asked.map(({ basis }) => basis)).size === 2;
  const verdict = isSure ? first : "unknown";
  const other = asked[0]?.basis === "value" ? "volume" : "value";
  return [
    finding(checked, {
      verdict,
      rule: "record",
      at: told.at,
      because: isSure
        ? `${source} has ${has}.`
        : `${source} has ${has}; by ${other}, which may be meant, the record has nothing.`,
      sources: rows.slice(0, 4).map(({ row }) => knownSource(row)),
      confidence: 0.75,
    }),
  ];
}

/** Does the record have the one named and another one beside it? */
const isCompeted = (rows: Group["rows"], holder: string): boolean =>
  rows.some(({ partner }) => partner === holder) && rows.some(({ partner }) => partner !== holder);

interface Group {
  readonly basis: "value" | "volume";
  readonly rows: readonly { readonly partner: string; readonly value: number; readonly row: KnownFigure }[];
}

/** What the partners sold to the one named, or traded with it, in that year: counted alike in each group. */
function groupsOf(proof: readonly KnownFigure[], { goods, of, year }: Dated): Group[] {
  const groups = new Map<string, { basis: Group["basis"]; rows: Group["rows"][number][] }>();
  for (const row of proof) {
    const { measure, direction, pair, commodity, unit, value, period, via } = row.claim;
    if (isMissing(period) || calendarYear(row.claim) !== year || value === null) continue;
    const isTotal =
      goods === null && measure === "trade.total" && commodity === null && pair?.includes(of) === true;
    const isSale =
      goods !== null &&
      commodity === goods &&
      direction?.to === of &&
      direction.from !== null &&
      via === null;
    if (!isTotal && !isSale) continue;
    const partner = isSale ? (direction?.from ?? "") : (pair?.find((code) => code !== of) ?? "");
    const key = `${measure} ${unit}`;
    const group = groups.get(key) ?? {
      basis: isMoney(unit) ? ("value" as const) : ("volume" as const),
      rows: [],
    };
    group.rows.push({ partner, value, row });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Does the text count by it, or leave open by what? */
function isAsked(words: string, basis: Group["basis"]): boolean {
  const told = /\bby value\b|\bin (?:value|dollars)\b/u.test(words)
    ? "value"
    : /\b(?:by|in) volume\b/u.test(words)
      ? "volume"
      : null;
  return told === null || told === basis;
}

/** Against all partners of the group for a rank, against the one overtaken for a change of places; null: not to be told. */
function verdictOf(
  { goods, holder, beaten, place }: Dated,
  rows: Group["rows"],
): "contradicts" | "agrees" | null {
  const own = rows.filter(({ partner }) => partner === holder).map(({ value }) => value);
  const room = goods === null ? MORE_TRADE : MORE;
  const isMore = (partner: string): boolean => {
    const values = rows.filter((row) => row.partner === partner).map(({ value }) => value);
    return values.length > 0 && Math.min(...values) > Math.max(...own) * room;
  };
  const others = [...new Set(rows.map(({ partner }) => partner))].filter((partner) => partner !== holder);
  if (others.filter(isMore).length >= place || (beaten !== null && isMore(beaten))) return "contradicts";
  const behind = rows.filter(({ partner }) => partner === beaten).map(({ value }) => value);
  return behind.length > 0 && Math.min(...own) > Math.max(...behind) * room && !others.some(isMore)
    ? "agrees"
    : null;
}
