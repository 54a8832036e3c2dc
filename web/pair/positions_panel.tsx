// Who stands where on what: the register of positions, asked for with the days and the day of the page.
import type { PositionsAnswer } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { useAnswer } from "../ask/use_answer.js";
import { Panel } from "../parts/panel.js";
import { Problem, Waiting } from "../parts/problem.js";
import { PositionsMatrix } from "./positions_matrix.js";
import type { Days } from "./view.js";

interface PositionsPanelProps {
  readonly pair: readonly [string, string];
  readonly days: Days;
  readonly asOf: string | null;
  readonly frame: { readonly from: string; readonly to: string } | null;
  readonly onClaim: (claim: string) => void;
}

export function PositionsPanel({ pair, days, asOf, frame, onClaim }: PositionsPanelProps) {
  const asked = { pair: pair.join(","), from: days.from, to: days.to, "as-of": asOf };
  const answer = useAnswer<PositionsAnswer>(addressOf("/positions", asked));
  if (answer.value !== null)
    return <PositionsMatrix view={answer.value} pair={pair} frame={frame} onClaim={onClaim} />;
  return (
    <Panel id="positions" title="Positions">
      {answer.state === "failed" ? (
        <Problem problem={answer.problem} />
      ) : (
        <Waiting>Asking who stands where …</Waiting>
      )}
    </Panel>
  );
}
