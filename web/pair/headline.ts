// The numbers at the top of a pair's page. Each comes from a claim and leads to it; where the record has none, there is none.
import type { MeetingsAnswer, RecordLine, SeriesLine, ToldFigure, VotesAnswer } from "../ask/answers.js";

import type { Names } from "../ask/names.js";
import { daysOf, reporterWords } from "../words/claim_words.js";
import { dayWords, monthWords, periodWords } from "../words/days.js";
import { changeWords, countWords, levelWords, numberWords, versusWords } from "../words/numbers.js";
import { sourceWords } from "../words/source_words.js";
import { spanOfFigure } from "./figure_groups.js";
import { tellsOther } from "./same_value.js";
import { lastFullYear } from "./votes/votes_state.js";

export interface HeadlineNumber {
  readonly name: string;
  readonly number: string;
  /** What it is and when, under the number. */
  readonly words: string;
  /** The claim that says it, or the part of the page that lists what was counted. */
  readonly cites: { readonly claim: string } | { readonly part: string };
  /** Other claims on the same thing that say another number, each with its number and whose it is. */
  readonly differing: readonly { readonly claim: string; readonly words: string }[];
}

export function headlineNumbers(
  records: readonly RecordLine[],
  series: readonly SeriesLine[],
  votes: VotesAnswer | null,
  names: Names,
  meetings: MeetingsAnswer | null,
): readonly HeadlineNumber[] {
  return [
    figureNumber("Trade", series, names, ({ measure }) => measure === "trade.total"),
    figureNumber("Gas delivered", series, names, ({ measure }) => measure === "gas.flow"),
    meetingsNumber(meetings),
    votesNumber(votes),
    recordsNumber(records),
  ].flatMap((number) => number ?? []);
}

/** The latest full year told as done; without one the latest of any length. */
function figureNumber(
  name: string,
  series: readonly SeriesLine[],
  names: Names,
  isWanted: (figure: ToldFigure) => boolean,
): HeadlineNumber | null {
  const told = series.filter(
    ({ claim }) =>
      isWanted(claim) && claim.value !== null && claim.status === "actual" && daysOf(claim) !== null,
  );
  const years = told.filter(({ claim }) => spanOfFigure(claim) === "year");
  const pool = inMainUnit(years.length > 0 ? years : told);
  const end = ({ claim }: SeriesLine) => daysOf(claim)?.end ?? "";
  const latest = pool.reduce<SeriesLine | null>(
    (best, line) =>
      best === null || end(line) > end(best) || (end(line) === end(best) && rank(line) > rank(best))
        ? line
        : best,
    null,
  );
  if (latest === null) return null;
  const { claim } = latest;
  const same = pool.filter(
    (other) =>
      other !== latest && daysOf(other.claim)?.start === daysOf(claim)?.start && end(other) === end(latest),
  );
  const change =
    claim.change === null ? "" : `, ${changeWords(claim.change)} ${versusWords(claim.change)}`.trimEnd();
  const reporter = reporterWords(claim, names);
  return {
    name,
    number: levelWords(claim) ?? "",
    words: `in ${periodWords(claim.period)}${change}${reporter === null ? "" : ` · ${reporter}`}`,
    cites: { claim: claim.id },
    differing: same
      .filter((other) => tellsOther(claim, other.claim))
      .map((other) => ({ claim: other.claim.id, words: otherWords(other, names) })),
  };
}

/** "21.5 bn m³ · Energy Institute 2026" */
function otherWords(line: SeriesLine, names: Names): string {
  const whose = reporterWords(line.claim, names) ?? sourceWords(line);
  return [levelWords(line.claim), whose].filter((part) => part !== null).join(" · ");
}

/** Those in the unit that the record has most figures in: dollars, where a few are told in yuan. */
function inMainUnit(lines: readonly SeriesLine[]): readonly SeriesLine[] {
  const units = [...Map.groupBy(lines, ({ claim }) => claim.unit)];
  const [main] = units.toSorted(([, a], [, b]) => b.length - a.length);
  return main?.[1] ?? [];
}

/** Of several for one period: the one that says how it changed, then the later vintage. */
function rank({ claim, published }: SeriesLine): string {
  return `${claim.change === null ? 0 : 1} ${claim.bound === "exact" ? 1 : 0} ${published ?? ""}`;
}

/** By the rule of the register: of leaders, in person; without any, of all who met. */
function meetingsNumber(meetings: MeetingsAnswer | null): HeadlineNumber | null {
  if (meetings === null) return null;
  const { counts, rows } = meetings;
  const led = counts["leaders-in-person"];
  const count = led > 0 ? led : counts["in-person"];
  if (count === 0) return null;
  const calls = (led > 0 ? counts["leaders-with-calls"] : counts["with-calls"]) - count;
  const [first] = rows.flatMap(({ status, period, level }) =>
    status === "held" && (led === 0 || level === "leaders") && !("missing" in period)
      ? (period.start ?? [])
      : [],
  );
  const since = first === undefined ? "" : ` since ${monthWords(first)}`;
  return {
    name: led > 0 ? "Leader meetings" : "Meetings",
    number: countWords(count, "meeting"),
    words: `held in person${since}${calls === 0 ? "" : `, and ${countWords(calls, "call")}`}; announced ones are not counted`,
    cites: { part: "meetings" },
    differing: [],
  };
}

/** The last year of the loaded roll calls. */
function votesNumber(votes: VotesAnswer | null): HeadlineNumber | null {
  const last = lastFullYear(votes?.years ?? []);
  if (votes === null || last === undefined) return null;
  const where = votes.body === "UNGA" ? "General Assembly" : "Security Council";
  return {
    name: "Votes alike",
    number: `${numberWords(last.identical)} of ${numberWords(last.n)}`,
    words: `in ${last.year}, ${where}`,
    cites: { part: "votes" },
    differing: [],
  };
}

function recordsNumber(records: readonly RecordLine[]): HeadlineNumber | null {
  if (records.length === 0) return null;
  const documents = new Set(records.map(({ document }) => document)).size;
  const last = records.reduce(
    (latest, { published }) => (published !== null && published > latest ? published : latest),
    "",
  );
  return {
    name: "Known in all",
    number: countWords(records.length, "record"),
    words: `from ${countWords(documents, "document")}${last === "" ? "" : `, the last of ${dayWords(last)}`}`,
    cites: { part: "timeline" },
    differing: [],
  };
}
