// Votes of a pair: agreement by year and issue, the roll calls, and the register of the ledger beside them.
import {
  type LedgerRecordLine,
  type LoadedFile,
  type RollCall,
  VOTE_ISSUES,
  type VoteIssue,
  type VotesRequest,
  type VotesView,
  type VoteYear,
} from "../../../contract/index.js";
import { ISSUES } from "../../../datasets/index.js";
import { agreementOf, RULE_WORDS } from "./agreement.js";
import { oneNumbering } from "./one_numbering.js";
import { rowsBy } from "./rows_by.js";
import { symbolKey, toldVotes } from "./told_votes.js";
import type { PairVote } from "./votes_question.js";

export interface VotesKnown {
  /** Roll calls in which both voted, the newest first. */
  readonly rows: readonly PairVote[];
  /** Loaded files by the `load` of their rows. */
  readonly files: ReadonlyMap<number, LoadedFile>;
  /** Positions of the pair, as corrected. */
  readonly records: readonly LedgerRecordLine[];
}

export function votesView(request: VotesRequest, { rows, files, records }: VotesKnown): VotesView {
  const { pair, body, rule, issue } = request;
  const all = oneNumbering(rows);
  const counted = issue === null ? all : all.filter((row) => marksOf(row).includes(issue));
  const listed = request.all ? counted : counted.filter(({ a, b }) => a !== b);
  const begin = request.after === null ? 0 : Number(request.after);
  const end = begin + request.limit;
  const bySymbol = rowsBy(
    rows.filter(({ symbol }) => symbol !== null),
    ({ symbol }) => symbolKey(symbol ?? ""),
  );
  const register = toldVotes(
    records.filter((line) => isOf(line, body)),
    (symbol) => (bySymbol.get(symbolKey(symbol)) ?? []).map(idOf),
  );
  const total = agreementOf(counted, rule);
  return {
    ...{ pair: [...pair], body, rule, ruleWords: RULE_WORDS[rule], issue },
    years: yearsOf(counted, rule),
    total,
    issues: VOTE_ISSUES.flatMap((mark) => {
      const own = all.filter((row) => marksOf(row).includes(mark));
      const agreement = agreementOf(own, rule);
      return agreement === null
        ? []
        : [{ issue: mark, name: ISSUES[mark], ...agreement, years: yearsOf(own, rule) }];
    }),
    sources: sourcesOf(counted, files),
    votes: {
      items: listed.slice(begin, end).map((row) => rollCallOf(row, pair, files, register)),
      total: listed.length,
      next: end < listed.length ? String(end) : null,
    },
    register: [...register],
    note: total === null ? noteOf(request, files) : null,
  };
}

function yearsOf(rows: readonly PairVote[], rule: VotesRequest["rule"]): VoteYear[] {
  return [...rowsBy(rows, ({ year }) => year)]
    .flatMap(([year, own]) => {
      const agreement = agreementOf(own, rule);
      return agreement === null ? [] : [{ year, ...agreement }];
    })
    .sort((x, y) => x.year - y.year);
}

function marksOf({ issues }: PairVote): readonly VoteIssue[] {
  const marks = new Set((issues ?? "").split(" "));
  return VOTE_ISSUES.filter((mark) => marks.has(mark));
}

function idOf({ numbering, rollcall }: Pick<PairVote, "numbering" | "rollcall">): string {
  return `${numbering}:${rollcall}`;
}

function isOf({ claim }: LedgerRecordLine, body: VotesRequest["body"]): boolean {
  const name = body === "UNGA" ? "General Assembly" : "Security Council";
  return claim.kind === "position" && claim.vote?.body === name;
}

function rollCallOf(
  row: PairVote,
  [a, b]: VotesRequest["pair"],
  files: ReadonlyMap<number, LoadedFile>,
  register: VotesView["register"],
): RollCall {
  const { numbering, rollcall, day, session, symbol, title, description, meeting, link, yes, no, abstain } =
    row;
  const fileOf = (load: number) => files.get(load)?.id ?? String(load);
  return {
    ...{ numbering, rollcall, day, session, symbol, title, description, meeting, link },
    issues: [...marksOf(row)],
    tally: yes === null || no === null || abstain === null ? null : { yes, no, abstain },
    votes: [
      { state: a, vote: row.a, file: fileOf(row.a_load) },
      { state: b, vote: row.b, file: fileOf(row.b_load) },
    ],
    register: register
      .filter(({ rollcalls }) => rollcalls.includes(idOf(row)))
      .flatMap(({ votes }) => votes.map(({ claim }) => claim)),
  };
}

function sourcesOf(rows: readonly PairVote[], files: ReadonlyMap<number, LoadedFile>): LoadedFile[] {
  const loads = new Set(rows.flatMap(({ load, a_load, b_load }) => [load, a_load, b_load]));
  return [...loads].sort((x, y) => x - y).flatMap((load) => files.get(load) ?? []);
}

/** Why there is nothing, and the command that would change it. */
function noteOf(
  { pair: [a, b], body, issue, from, to }: VotesRequest,
  files: ReadonlyMap<number, LoadedFile>,
): string {
  const [dataset, name] =
    body === "UNGA"
      ? ["unga", "roll calls of the General Assembly"]
      : ["unsc", "votes of the Security Council"];
  if (![...files.values()].some((file) => file.dataset === dataset))
    return `No ${name} are loaded: chancery load ${dataset} FILE.`;
  const narrowed = issue !== null || from !== null || to !== null;
  return `The loaded ${name} have none in which ${a} and ${b} both voted${narrowed ? " that was asked for" : ""}.`;
}
