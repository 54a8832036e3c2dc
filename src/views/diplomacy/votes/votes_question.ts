// The question to the large tables: the roll calls of a body in which both states voted. Where several files tell one row, the one that was
// loaded last holds.
import { ROLL_CALL_ISSUES, ROLL_CALLS, VOTES } from "../../../datasets/index.js";

const key = "body, numbering, rollcall";

const SQL = `
  with calls as (
    select * from ${ROLL_CALLS.name} where body = ? qualify row_number() over (partition by ${key} order by load desc) = 1
  ),
  marks as (
    select ${key}, string_agg(distinct issue, ' ' order by issue) as marked from ${ROLL_CALL_ISSUES.name} where body = ? group by all
  ),
  casts as (
    select * from ${VOTES.name} where body = ? and state in (?, ?)
    qualify row_number() over (partition by ${key}, state order by load desc) = 1
  )
  select c.numbering, c.rollcall, c.day::varchar as day, c.year, c.session, c.symbol, c.title, c.description, c.meeting, c.link,
    c.yes, c.no, c.abstain, concat_ws(' ', nullif(c.issues, ''), marks.marked) as issues,
    a.vote as a, a.load as a_load, b.vote as b, b.load as b_load, c.load
  from casts a join casts b using (${key}) join calls c using (${key}) left join marks using (${key})
  where a.state = ? and b.state = ? and a.vote in ('yes', 'no', 'abstain') and b.vote in ('yes', 'no', 'abstain')
    and (?::varchar is null or c.day >= ?::date) and (?::varchar is null or c.day <= ?::date)
  order by c.day desc, c.numbering, length(c.rollcall) desc, c.rollcall desc`;

/** Days are ISO, both ends included; null does not ask. */
export function votesQuestion(request: {
  readonly pair: readonly [string, string];
  readonly body: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
}) {
  const {
    body,
    from,
    to,
    asOf,
    pair: [a, b],
  } = request;
  return {
    tables: [ROLL_CALLS, ROLL_CALL_ISSUES, VOTES],
    sql: SQL,
    values: [body, body, body, a, b, a, b, from, from, to, to],
    asOf,
  };
}

/** A row of the answer. */
export interface PairVote {
  readonly numbering: "rcid" | "undl";
  readonly rollcall: string;
  readonly day: string;
  readonly year: number;
  readonly session: string | null;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly meeting: string | null;
  readonly link: string | null;
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstain: number | null;
  /** Marks of issues, apart by spaces. */
  readonly issues: string | null;
  readonly a: "yes" | "no" | "abstain";
  readonly b: "yes" | "no" | "abstain";
  /** The loadings whose rows these are. */
  readonly load: number;
  readonly a_load: number;
  readonly b_load: number;
}
