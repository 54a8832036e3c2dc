// When did they meet? Every visit, talk and call that the record has, held or not.
import { useMemo } from "react";
import type { RecordLine, ToldEvent } from "../ask/answers.js";
import { type Names, useNames } from "../ask/names.js";
import { MoreButton } from "../parts/more_button.js";
import { Panel } from "../parts/panel.js";
import { StatusSign } from "../parts/status_sign.js";
import { useMore } from "../parts/use_more.js";
import { actLabel, actorWords, personsOf, STATUS_WORDS } from "../words/claim_words.js";
import { periodWords } from "../words/days.js";
import { countWords, numberWords } from "../words/numbers.js";
import { MEETING_RULE, meetingsOf } from "./meetings.js";
import { byLastDay } from "./view.js";

const STEP = 15;

interface MeetingsPanelProps {
  readonly records: readonly RecordLine[];
  readonly onClaim: (claim: string) => void;
}

export function MeetingsPanel({ records, onClaim }: MeetingsPanelProps) {
  const names = useNames();
  const meetings = useMemo(() => [...meetingsOf(records)].sort(byLastDay), [records]);
  const { shown, more } = useMore(meetings.length, STEP, String(records.length));
  if (meetings.length === 0)
    return (
      <Panel id="meetings" title="Meetings">
        <p className="empty-line">No meeting of named persons is told in these days.</p>
      </Panel>
    );
  const held = meetings.filter(({ claim }) => claim.status === "actual").length;
  const others = meetings.length - held;
  return (
    <Panel
      id="meetings"
      title="Meetings"
      answer={`${countWords(held, "meeting or visit", "meetings and visits")} told as held${others === 0 ? "" : `, ${numberWords(others)} as planned, possible or refused`}.`}
      source={MEETING_RULE}
    >
      <table className="meetings">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">Who</th>
            <th scope="col">Where</th>
            <th scope="col" className="number">
              Reports
            </th>
          </tr>
        </thead>
        <tbody>
          {meetings.slice(0, shown).map(({ record, claim, reports, stories }) => (
            <tr key={record}>
              <td data-head="When">{periodWords(claim.period)}</td>
              <td data-head="What">
                <div>
                  <button type="button" className="text-link with-sign" onClick={() => onClaim(claim.id)}>
                    <StatusSign kind="event" status={claim.status} />
                    {claim.status === "actual"
                      ? actLabel(claim)
                      : `${actLabel(claim)}, ${STATUS_WORDS[claim.status]}`}
                  </button>
                  {claim.meeting === undefined ? null : (
                    <span className="quiet"> {meetingWords(claim.meeting)}</span>
                  )}
                </div>
              </td>
              <td data-head="Who">{whoWords(claim, names)}</td>
              <td data-head="Where">{placeWords(claim, names)}</td>
              <td data-head="Reports" className="number">
                {numberWords(reports)}
                {stories < reports && (
                  <span className="quiet">
                    {" "}
                    of {stories === 1 ? "one text" : countWords(stories, "text")}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton shown={shown} total={meetings.length} step={STEP} onMore={() => more()} />
    </Panel>
  );
}

function meetingWords({ inPerson, occasion, kind }: NonNullable<ToldEvent["meeting"]>): string {
  const how = inPerson || kind === "video" || kind === "phone" ? "" : "not in person";
  return [how, occasion ?? ""].filter((part) => part !== "").join("; ");
}

/** The persons; without any, who else is named. */
function whoWords(claim: ToldEvent, names: Names): string {
  const persons = personsOf(claim);
  if (persons.length > 0) return persons.join(", ");
  return [...new Set([...claim.source, ...claim.target].map((actor) => actorWords(actor, names)))].join(", ");
}

function placeWords({ places, target, mode }: ToldEvent, names: Names): string {
  const told = places.map(({ name, country }) =>
    country === null || names.country(country) === name ? name : `${name}, ${names.country(country)}`,
  );
  if (told.length > 0) return told.join("; ");
  const [host] = target;
  return mode === "visit" && host?.country != null ? names.country(host.country) : "";
}
