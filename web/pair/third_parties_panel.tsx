// What do the two do with a third? Three sides on the time axis of the page, what is told of both with the third, and who else did the same.
import { useCallback } from "react";
import type { ThirdPartiesAnswer, TriangleAnswer } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { type Names, useNames } from "../ask/names.js";
import { useAnswer } from "../ask/use_answer.js";
import { useQueryChange, useQueryValue } from "../go/query_state.js";
import { Panel } from "../parts/panel.js";
import { Problem, Waiting } from "../parts/problem.js";
import { listOf } from "../parts/told_list.js";
import { ToldListPart } from "../parts/told_list_part.js";
import { countWords, numberWords } from "../words/numbers.js";
import { ThirdChooser } from "./third_chooser.js";
import { type Sides, TrianglePart } from "./triangle_part.js";
import { WhoElsePart } from "./who_else_part.js";
import "./third_parties.css";

interface ThirdPartiesPanelProps {
  readonly pair: readonly [string, string];
  /** The days that the charts of the page show: what is counted here is of these. */
  readonly frame: { readonly from: string; readonly to: string };
  readonly asOf: string | null;
  readonly claim: string | null;
  readonly onClaim: (claim: string) => void;
}

export function ThirdPartiesPanel({ pair, frame, asOf, claim, onClaim }: ThirdPartiesPanelProps) {
  const names = useNames();
  const change = useQueryChange();
  const parameters = { pair: pair.join(","), ...frame, "as-of": asOf };
  const chosen = useQueryValue("third");
  const offered = useAnswer<ThirdPartiesAnswer>(addressOf("/third-parties", parameters));
  const thirds = offered.value?.thirds ?? [];
  const third = chosen ?? thirds[0]?.party ?? null;
  const answer = useAnswer<ThirdPartiesAnswer>(
    third === null || pair.includes(third)
      ? null
      : addressOf("/third-parties", { ...parameters, with: third }),
  );
  const list = listOf(useQueryValue("list"));
  const openList = useCallback((text: string) => change({ list: text }), [change]);
  const choose = useCallback((party: string) => change({ third: party, list: null }), [change]);
  const triangle = answer.value?.triangle ?? null;
  const shown = triangle?.third === third ? triangle : null;
  const problem =
    offered.state === "failed" ? offered.problem : answer.state === "failed" ? answer.problem : null;
  return (
    <Panel
      id="third-parties"
      title="Third parties"
      answer={shown === null ? "\u00a0" : answerWords(pair, shown, names)}
      source="Counted as records in the days shown, organisations such as the EU among the parties; each chart has a scale of its own. Little told of two is not little done by them: it may not have been read. Every number opens its records."
    >
      <ThirdChooser pair={pair} thirds={thirds} third={third} onThird={choose} />
      <Problem problem={problem} />
      {shown !== null ? (
        <TrianglePart triangle={shown} frame={frame} onClaim={onClaim} onList={openList} />
      ) : third === null ? (
        offered.state === "ready" && (
          <p className="empty-line">
            No third party is told with one of the two in these days. Choose one by its name, or add documents
            that tell of it: <code>chancery read https://…</code>
          </p>
        )
      ) : (
        problem === null && <Waiting>Asking for the triangle …</Waiting>
      )}
      <WhoElsePart pair={pair} days={frame} asOf={asOf} onClaim={onClaim} onList={openList} />
      {list !== null && (
        <ToldListPart
          list={list}
          asOf={asOf}
          claim={claim}
          onClaim={onClaim}
          onClose={() => change({ list: null })}
        />
      )}
    </Panel>
  );
}

/** "With Hungary: China 3 events of cooperation and 1 of conflict, Russia none. Between the two: 61 and 12." */
function answerWords(
  pair: readonly [string, string],
  { third, sides }: TriangleAnswer,
  names: Names,
): string {
  const [between, ...withThird] = sides as Sides;
  const told = withThird.map((side, i) => `${names.either(pair[i] ?? "")} ${eventWords(side)}`);
  const own =
    between.cooperation + between.conflict === 0
      ? "no event is told"
      : `${numberWords(between.cooperation)} and ${numberWords(between.conflict)}`;
  return `With ${names.either(third)}: ${told.join("; ")}. Between the two: ${own}.`;
}

function eventWords({ cooperation, conflict }: Sides[number]): string {
  if (cooperation + conflict === 0) return "no event";
  return `${countWords(cooperation, "event")} of cooperation and ${numberWords(conflict)} of conflict`;
}
