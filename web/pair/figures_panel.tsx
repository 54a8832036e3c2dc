// How much? Every figure told of the pair, by what it measures. What sources say of one period stands side by side.
import { useMemo } from "react";
import type { SeriesLine } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { MoreButton } from "../parts/more_button.js";
import { Panel } from "../parts/panel.js";
import { useMore } from "../parts/use_more.js";
import { countWords } from "../words/numbers.js";
import { FigureGroupPart } from "./figure_group_part.js";
import { figureGroups } from "./figure_groups.js";

const STEP = 4;

interface FiguresPanelProps {
  readonly series: readonly SeriesLine[];
  readonly frame: { readonly from: string; readonly to: string };
  readonly onClaim: (claim: string) => void;
}

export function FiguresPanel({ series, frame, onClaim }: FiguresPanelProps) {
  const names = useNames();
  const groups = useMemo(() => figureGroups(series, names), [series, names]);
  const { shown, more } = useMore(groups.length, STEP, "figures");
  if (groups.length === 0)
    return (
      <Panel id="figures" title="Figures">
        <p className="empty-line">
          No figure of the two is told in these days: read a document or a source that has some.
        </p>
      </Panel>
    );
  return (
    <Panel
      id="figures"
      title="Figures"
      answer={`${countWords(series.length, "figure")} on ${countWords(groups.length, "subject")}. Where sources differ, each number stands with its source.`}
    >
      <div className="figure-groups">
        {groups.slice(0, shown).map((group) => (
          <FigureGroupPart key={group.key} group={group} frame={frame} onClaim={onClaim} />
        ))}
      </div>
      <MoreButton shown={shown} total={groups.length} step={STEP} onMore={() => more()} />
    </Panel>
  );
}
