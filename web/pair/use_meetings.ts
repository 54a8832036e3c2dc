// The register of meetings of a pair, for the days and the rule that stand in the address.
import { COUNT_RULES, type CountRule } from "../../src/model/index.js";
import type { MeetingsAnswer } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { useNames } from "../ask/names.js";
import { type Answer, useAnswer } from "../ask/use_answer.js";
import { useQueryValue } from "../go/query_state.js";
import type { PairView } from "./view.js";

const DEFAULT_RULE: CountRule = "in-person";

/** The rule that stands in the address. */
export function useCountRule(): CountRule {
  const asked = useQueryValue("count");
  return COUNT_RULES.find((rule) => rule === asked) ?? DEFAULT_RULE;
}

/** Null: of a pair with an organisation there is no register, and nothing is asked. */
export function useMeetings(
  pair: readonly [string, string],
  { from, to, asOf }: PairView,
): Answer<MeetingsAnswer> | null {
  const { isReady, countries } = useNames();
  const isOfCountries = pair.every((code) => code in countries);
  const count = useCountRule();
  const parameters = { pair: pair.join(","), from, to, "as-of": asOf, count };
  const answer = useAnswer<MeetingsAnswer>(isOfCountries ? addressOf("/meetings", parameters) : null);
  return isReady && !isOfCountries ? null : answer;
}

/** The rule as it stands in the address; the one that holds without is not written. */
export function ruleInAddress(rule: CountRule): string | null {
  return rule === DEFAULT_RULE ? null : rule;
}

/** All claims that tell the meeting which this claim tells; null: it tells none. */
export function reportsOf(meetings: MeetingsAnswer | null, claim: string | null): readonly string[] | null {
  if (meetings === null || claim === null) return null;
  const row = [...meetings.rows, ...meetings.elsewhere].find(({ reports }) =>
    reports.some((report) => report.claim === claim),
  );
  return row === undefined ? null : row.reports.map((report) => report.claim);
}
