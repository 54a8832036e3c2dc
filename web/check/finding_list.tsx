// The findings in the order of the text, how many there are of each verdict, and one verdict alone when that is asked for.
import { useMemo } from "react";
import type { Span } from "../../src/model/index.js";
import type { Doubt, Finding, FindingVerdict } from "../ask/answers.js";
import { useWholeList } from "../ask/use_whole_list.js";
import { MoreButton } from "../parts/more_button.js";
import { useMore } from "../parts/use_more.js";
import { numberWords } from "../words/numbers.js";
import type { Checked } from "./check_state.js";
import { CopyButton } from "./copy_button.js";
import { FindingCard } from "./finding_card.js";
import { doubtsOf } from "./finding_doubts.js";
import { countOf, findingsAsText, VERDICT_ORDER, VERDICT_WORDS } from "./finding_words.js";
import { VerdictSign } from "./verdict_sign.js";

const STEP = 100;
const NONE: readonly Doubt[] = [];

interface FindingListProps {
  readonly checked: Checked;
  readonly chosen: number | null;
  readonly shown: FindingVerdict | null;
  readonly list: React.RefObject<HTMLOListElement | null>;
  readonly onShow: (verdict: FindingVerdict | null) => void;
  readonly onChoose: (number: number) => void;
  readonly onWords: (number: number) => void;
  readonly onPlace: (number: number, place: Span) => void;
}

export function FindingList({ checked, chosen, shown, list, onShow, ...go }: FindingListProps) {
  const { line, page } = checked.answer;
  const { findings } = line;
  const listed = useMemo(
    () =>
      findings
        .map((finding, index) => ({ finding, number: index + 1 }))
        .filter(({ finding }) => shown === null || finding.verdict === shown),
    [findings, shown],
  );
  const doubts = useDoubts(findings);
  const steps = useMore(listed.length, STEP, shown ?? "");
  const drawn = Math.max(steps.shown, listed.findIndex(({ number }) => number === chosen) + 1);
  if (findings.length === 0) return null;
  const present = VERDICT_ORDER.filter((verdict) => countOf(findings, verdict) > 0);
  return (
    <section className="findings" aria-labelledby="findings-title">
      <h2 id="findings-title" tabIndex={-1}>
        What was found
      </h2>
      <fieldset className="choices finding-filter">
        <legend className="unseen">Which findings are shown</legend>
        <button type="button" className="choice" aria-pressed={shown === null} onClick={() => onShow(null)}>
          All {numberWords(findings.length)}
        </button>
        {present.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={`choice is-${verdict}`}
            aria-pressed={shown === verdict}
            onClick={() => onShow(verdict)}
          >
            <VerdictSign verdict={verdict} />
            <span aria-hidden="true">{VERDICT_WORDS[verdict]}</span> {numberWords(countOf(findings, verdict))}
          </button>
        ))}
      </fieldset>
      <ol ref={list}>
        {listed.slice(0, drawn).map(({ finding, number }) => (
          <FindingCard
            key={number}
            finding={finding}
            number={number}
            text={page.text}
            isChosen={chosen === number}
            doubts={doubts[number - 1] ?? NONE}
            {...go}
          />
        ))}
      </ol>
      <MoreButton shown={drawn} total={listed.length} step={STEP} onMore={() => steps.more()} />
      <p className="buttons findings-copy">
        <CopyButton text={findingsAsText(findings, line.title)}>Copy all findings as text</CopyButton>
      </p>
    </section>
  );
}

/** For each finding the doubts of what it rests on; a finding without one keeps its card as it is. */
function useDoubts(findings: readonly Finding[]): readonly (readonly Doubt[])[] {
  const { items } = useWholeList<Doubt>("/doubts", {});
  return useMemo(
    () =>
      findings.map((finding) => {
        const own = doubtsOf(finding, items);
        return own.length === 0 ? NONE : own;
      }),
    [findings, items],
  );
}
