// The register of meetings in a terminal: the counts in one sentence, then each meeting with where, who and how it is known.
import type { MeetingRow, MeetingsView } from "../../contract/index.js";
import {
  COUNT_RULE_WORDS,
  type MeetingStatus,
  showDay,
  showMeetingCounts,
  showNotCounted,
  showPeriod,
} from "../../model/index.js";
import type { Paint } from "../colour.js";
import { plural } from "../plural.js";
import { chooseHues } from "./hues.js";
import { type Line, paintLine, plain, wrap } from "./pieces.js";
import { withoutControls } from "./width.js";

const WIDEST = 110;
const INDENT = 2;

const SIGNS: Readonly<Record<MeetingStatus, string>> = {
  held: "●",
  present: "◍",
  announced: "○",
  planned: "○",
  possible: "◌",
  refused: "⊘",
  "called off": "⊘",
  "not held": "⊘",
};

const STATUS_WORDS: Readonly<Partial<Record<MeetingStatus, string>>> = {
  present: "both present, no talks told",
  announced: "announced only",
};

type NameOf = (code: string) => string;

/** "The register has of China and Russia 45 meetings in person, 55 with calls, …" */
function countsSentence({ pair, counts, outcomes, rows }: MeetingsView, nameOf: NameOf): string {
  const rest = showNotCounted(outcomes);
  return `The register has ${plural(rows.length, "row")} of ${pair.map(nameOf).join(" and ")}: ${showMeetingCounts(counts)}.${rest === "" ? "" : ` Counted in none: ${rest}.`}`;
}

/** Everything as lines for a terminal of this width. */
export function showMeetings(view: MeetingsView, nameOf: NameOf, paint: Paint, width: number): string {
  const hues = chooseHues(paint);
  const columns = Math.max(20, Math.min(width, WIDEST));
  const text = (words: string, indent = 0): Line[] => wrap([plain(withoutControls(words))], columns, indent);
  const faint = (words: string): Line[] =>
    wrap([{ text: withoutControls(words), paint: hues.faint }], columns - INDENT).map((line) => [
      plain(" ".repeat(INDENT)),
      ...line,
    ]);
  const rowLines = (row: MeetingRow): Line[] => [
    ...text(`${SIGNS[row.status]} ${headOf(row, nameOf)}`, INDENT),
    ...faint(belowOf(row)),
  ];
  const lines = [
    ...text(countsSentence(view, nameOf)),
    [],
    ...text(summaryOf(view)),
    ...(view.travel.length === 0 ? [] : [[], ...travelLines(view, nameOf).map((line) => [plain(line)])]),
    [],
    ...view.rows.flatMap(rowLines),
    ...(view.elsewhere.length === 0
      ? []
      : [
          [],
          ...text(
            `${plural(view.elsewhere.length, "entered meeting")} of either with a third country, counted above in none:`,
          ),
          ...view.elsewhere.slice(-MOST_ELSEWHERE).flatMap(rowLines),
          ...text(olderElsewhere(view.elsewhere.length)),
        ]),
    ...leftOut(view).flatMap((words) => [[], ...text(words)]),
  ];
  return `${lines.map(paintLine).join("\n")}\n`;
}

/** Meetings with a third country that are shown: the last ones. */
const MOST_ELSEWHERE = 5;

function olderElsewhere(all: number): string {
  return all <= MOST_ELSEWHERE ? "" : `${plural(all - MOST_ELSEWHERE, "older one")}: --json`;
}

/** "Counted in person, sidelines and forums too: first 23 March 2010, last 20 May 2026; longest time without one: 876 days, …" */
function summaryOf({ rule, rows, first, last, longestGap, byRuleAlone }: MeetingsView): string {
  const counted = rows.filter((row) => row.counted);
  const dayOf = (id: string | null) => {
    const row = rows.find((one) => one.id === id);
    return row === undefined ? "" : showPeriod(row.period);
  };
  const rest = [
    first === null ? "" : `first ${dayOf(first)}, last ${dayOf(last)}`,
    longestGap === null
      ? ""
      : `longest time without one ${plural(longestGap.days, "day")}, from ${showDay(longestGap.from)} to ${showDay(longestGap.to)}`,
    byRuleAlone === 0 ? "" : `${byRuleAlone} read by rule and checked by nobody`,
  ].filter((part) => part !== "");
  return `Counted ${COUNT_RULE_WORDS[rule]}: ${counted.length}${rest.length === 0 ? "" : `; ${rest.join("; ")}`}.`;
}

function travelLines({ pair: [a, b], travel }: MeetingsView, nameOf: NameOf): string[] {
  const heads = ["Met in", nameOf(a), nameOf(b), "elsewhere"];
  const cells = travel
    .filter(({ rows }) => rows.length > 0)
    .map(({ year, toFirst, toSecond, elsewhere }) => [year, toFirst, toSecond, elsewhere].map(String));
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]?.length ?? 0)));
  return [heads, ...cells].map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
  );
}

function headOf(row: MeetingRow, nameOf: NameOf): string {
  const { kind, places, host, people, countries, status, inPerson } = row;
  const where = places.length > 0 ? places.join(", ") : host === null ? "" : nameOf(host);
  const who = people.flatMap(({ name, office, country }) => name ?? `${office ?? ""} of ${nameOf(country)}`);
  const how = inPerson === false ? `${kind} call` : kind;
  return [
    showPeriod(row.period),
    how,
    where,
    who.length > 0 ? who.join(", ") : countries.map(nameOf).join(", "),
    status === "held" ? "" : (STATUS_WORDS[status] ?? status),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function belowOf({ occasion, hosts, agreements, ordinals, reports, review }: MeetingRow): string {
  const [first] = reports;
  const source = first === undefined ? "" : (first.publisher ?? first.title ?? first.url ?? first.document);
  const more = new Set(reports.flatMap(({ document, also }) => [document, ...also])).size - 1;
  return [
    occasion ?? "",
    hosts.length === 0 ? "" : `received by ${hosts.join(", ")}`,
    agreements.length === 0 ? "" : `signed: ${agreements.join("; ")}`,
    ...ordinals.filter(({ nth, words }) => nth > 1 || words.includes("office")).map(({ words }) => words),
    `${source}${more > 0 ? ` and ${more} more` : ""}`,
    review === "machine" ? "read by rule" : review === "human" ? "checked" : "",
    first?.claim ?? "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function leftOut({ unnamed, undated, cut, rows }: MeetingsView): string[] {
  const parts = [
    unnamed === 0 ? "" : `${plural(unnamed, "report")} that name nobody and fit no meeting alone`,
    undated === 0 ? "" : `${plural(undated, "report")} of which nobody tells the day`,
  ].filter((part) => part !== "");
  return [
    ...(rows.length === 0 ? ["No meeting of the two is known in these days."] : []),
    ...(parts.length === 0 ? [] : [`Not in the register: ${parts.join(", ")}.`]),
    ...(cut ? ["The record of the pair is larger than a register looks at: the first by day are here."] : []),
  ];
}
