// The records that a number stands for: each is one click from its claim.
import { useEffect, useRef } from "react";
import type { RecordLine } from "../ask/answers.js";
import { useNames } from "../ask/names.js";
import { useWholeList } from "../ask/use_whole_list.js";
import { Link } from "../go/link.js";
import { inDays, pairPath } from "../go/routes.js";
import { TimelineRow } from "../pair/timeline_row.js";
import { byLastDay } from "../pair/view.js";
import { rangeWords } from "../words/days.js";
import { countWords } from "../words/numbers.js";
import { MoreButton } from "./more_button.js";
import { Problem, Waiting } from "./problem.js";
import { listParameters, listText, type ToldList } from "./told_list.js";
import { useMore } from "./use_more.js";
import "./told_list.css";

const STEP = 20;

interface ToldListPartProps {
  readonly list: ToldList;
  readonly asOf: string | null;
  readonly claim: string | null;
  readonly onClaim: (claim: string) => void;
  readonly onClose: () => void;
}

export function ToldListPart({ list, asOf, claim, onClaim, onClose }: ToldListPartProps) {
  const names = useNames();
  const { items, isWhole, problem } = useWholeList<RecordLine>("/records", listParameters(list, asOf));
  const { shown, more } = useMore(items.length, STEP, listText(list));
  const head = useRef<HTMLHeadingElement>(null);
  const key = listText(list);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is gone to as well
  useEffect(() => head.current?.focus(), [key]);
  const [a, b] = list.pair;
  const days = list.from === null || list.to === null ? "" : `, ${rangeWords(list.from, list.to)}`;
  return (
    <section className="told-list" aria-labelledby="told-list-title">
      <div className="told-list-head">
        <h3 id="told-list-title" tabIndex={-1} ref={head}>
          {names.either(a)} and {names.either(b)}
          {whatWords(list)}
          {days}
        </h3>
        <button type="button" className="plain" onClick={onClose}>
          Close the list
        </button>
      </div>
      <Problem problem={problem} />
      {!isWhole ? (
        <Waiting>Asking for the records …</Waiting>
      ) : (
        <>
          <p className="quiet">
            {countWords(items.length, "record")}.{" "}
            <Link to={inDays(pairPath(list.pair), { from: list.from, to: list.to, asOf })}>
              The page of the two
            </Link>
          </p>
          <ol className="timeline">
            {[...items]
              .sort(byLastDay)
              .slice(0, shown)
              .map((record) => (
                <TimelineRow
                  key={record.record}
                  record={record}
                  isOpen={claim !== null && record.claims.includes(claim)}
                  onClaim={onClaim}
                />
              ))}
          </ol>
          <MoreButton shown={shown} total={items.length} step={STEP} onMore={() => more()} />
        </>
      )}
    </section>
  );
}

const KINDS: Readonly<Record<string, string>> = {
  statement: ", statements",
  position: ", positions",
  figure: ", figures",
};

function whatWords({ kind, tone, act }: ToldList): string {
  if (tone != null) return `, ${tone}`;
  if (act != null) return act === "CONSULT" ? ", meetings" : `, ${act.toLowerCase()}`;
  return KINDS[kind ?? ""] ?? "";
}
