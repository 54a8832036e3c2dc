// Two readouts of one meeting: what each side's text tells, item by item, and what one of the two leaves out.
import { useId } from "react";
import type { MeetingOf, ReadoutItemOf, ReadoutSideOf, ReadoutsAnswer } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { type Names, useNames } from "../ask/names.js";
import { useAnswer } from "../ask/use_answer.js";
import { Link } from "../go/link.js";
import { useQueryChange, useQueryValue } from "../go/query_state.js";
import { documentPath } from "../go/routes.js";
import { MoreButton } from "../parts/more_button.js";
import { Panel } from "../parts/panel.js";
import { Problem, Waiting } from "../parts/problem.js";
import { useMore } from "../parts/use_more.js";
import { capital } from "../words/claim_words.js";
import { dayWords, rangeWords } from "../words/days.js";
import { countWords } from "../words/numbers.js";
import { ReadoutMentions } from "./readout_mentions.js";
import { type Side, sideClass } from "./side.js";
import type { Days } from "./view.js";
import "./readouts.css";

const STEP = 10;
const SIDES: readonly [Side, Side] = ["a", "b"];
const KIND_WORDS: Readonly<Record<ReadoutItemOf["kind"], string>> = {
  topic: "topic",
  agreement: "agreement",
  figure: "figure",
  country: "named",
  quote: "words of",
};

interface ReadoutsPanelProps {
  readonly pair: readonly [string, string];
  readonly days: Days;
  readonly asOf: string | null;
  readonly onClaim: (claim: string) => void;
}

export function ReadoutsPanel({ pair, days, asOf, onClaim }: ReadoutsPanelProps) {
  const meeting = useQueryValue("meeting");
  const asked = { pair: pair.join(","), from: days.from, to: days.to, "as-of": asOf, meeting };
  const answer = useAnswer<ReadoutsAnswer>(addressOf("/readouts", asked));
  if (answer.value !== null) return <Readouts view={answer.value} onClaim={onClaim} />;
  return (
    <Panel id="readouts" title="Two readouts of one meeting">
      {answer.state === "failed" ? (
        <Problem problem={answer.problem} />
      ) : (
        <Waiting>Looking for both sides’ texts …</Waiting>
      )}
    </Panel>
  );
}

interface ReadoutsProps {
  readonly view: ReadoutsAnswer;
  readonly onClaim: (claim: string) => void;
}

function Readouts({ view, onClaim }: ReadoutsProps) {
  const names = useNames();
  const { pair, meetings, meeting, sides, items, canCompare, note, rules } = view;
  const { shown, more } = useMore(items.length, STEP, meeting?.id ?? "");
  const told = [names.either(pair[0]), names.either(pair[1])] as const;
  return (
    <Panel
      id="readouts"
      title="Two readouts of one meeting"
      answer={answerOf(view, told)}
      source="“Leaves it out”: none of the side’s texts in this record has it. The side may have said it elsewhere."
    >
      {meeting !== null && <Chooser meetings={meetings} meeting={meeting} />}
      {note !== null && (
        <p className="empty-line">
          {note} Read the text of each side: <code>chancery read https://…</code>
        </p>
      )}
      {items.length > 0 && (
        <table className="readouts">
          <thead>
            <tr>
              <th scope="col">What</th>
              {sides.map((side, at) => (
                <th key={side.country} scope="col">
                  <span className={sideClass(SIDES[at] ?? "other")}>{told[at]}</span>
                  <SideTexts side={side} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.slice(0, shown).map((item) => (
              <tr key={`${item.kind} ${item.label}`}>
                <th scope="row">
                  <span className="quiet">{KIND_WORDS[item.kind]}</span> {labelOf(item, names)}
                </th>
                {item.sides.map((mentions, at) => (
                  <td
                    key={sides[at]?.country}
                    data-head={told[at]}
                    className={sideClass(SIDES[at] ?? "other")}
                  >
                    {mentions.length > 0 ? (
                      <ReadoutMentions mentions={mentions} onClaim={onClaim} />
                    ) : (
                      <span className="quiet">{canCompare ? "leaves it out" : "nothing in the record"}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreButton shown={shown} total={items.length} step={STEP} onMore={() => more()} />
      <details className="rules">
        <summary>What this goes by</summary>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
    </Panel>
  );
}

function Chooser({
  meetings,
  meeting,
}: {
  readonly meetings: readonly MeetingOf[];
  readonly meeting: MeetingOf;
}) {
  const id = useId();
  const change = useQueryChange();
  return (
    <p className="readouts-chooser">
      <label htmlFor={id}>Meeting</label>{" "}
      <select id={id} value={meeting.id} onChange={(event) => change({ meeting: event.target.value })}>
        {meetings.map((one) => (
          <option key={one.id} value={one.id}>
            {meetingWords(one)}
          </option>
        ))}
      </select>
    </p>
  );
}

function meetingWords({ start, end, people, isVisit, texts: [a, b] }: MeetingOf): string {
  const who = people.length === 0 ? "" : `, ${people.slice(0, 3).join(", ")}`;
  const texts = a > 0 && b > 0 ? "texts of both" : a + b > 0 ? "text of one" : "no text of either";
  return `${rangeWords(start, end)}: ${isVisit ? "visit" : "meeting"}${who} (${texts})`;
}

function SideTexts({ side: { by, texts } }: { readonly side: ReadoutSideOf }) {
  if (by !== "texts")
    return (
      <p className="quiet">
        {by === "statements"
          ? "no text of its own: its people as others quote them"
          : "nothing in the record"}
      </p>
    );
  return (
    <ul className="readout-texts">
      {texts.map(({ document, of, isOfficial, published }) => (
        <li key={document}>
          <Link to={documentPath(document)}>{of}</Link>
          <span className="quiet">
            {isOfficial ? ", official" : ""}
            {published === null ? "" : `, ${dayWords(published)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function labelOf({ kind, label }: ReadoutItemOf, names: Names): string {
  return kind === "country" ? names.either(label) : capital(label);
}

function answerOf({ meeting, items, canCompare }: ReadoutsAnswer, [a, b]: readonly [string, string]): string {
  if (meeting === null) return "There is nothing to lay side by side.";
  const count = (told: ReadoutItemOf["told"]) => items.filter((item) => item.told === told).length;
  if (!canCompare)
    return `${rangeWords(meeting.start, meeting.end)}: what is in the record of both sides’ words.`;
  return `${rangeWords(meeting.start, meeting.end)}: ${countWords(count("both"), "item")} told by both, ${count("first alone")} by ${a} alone, ${count("second alone")} by ${b} alone.`;
}
