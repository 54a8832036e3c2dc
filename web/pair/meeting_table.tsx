// Rows of the register of meetings: when, what, who, where, and how many reports tell of it.
import type { MeetingStatus, Status } from "../../src/model/index.js";
import type { MeetingRow } from "../ask/answers.js";
import { type Names, useNames } from "../ask/names.js";
import { StatusSign } from "../parts/status_sign.js";
import { capital } from "../words/claim_words.js";
import { periodWords } from "../words/days.js";
import { countWords, numberWords } from "../words/numbers.js";

/** The form of its sign: what took place is filled. */
const SIGNS: Readonly<Record<MeetingStatus, Status>> = {
  held: "actual",
  present: "undecided",
  announced: "planned",
  planned: "planned",
  possible: "possible",
  refused: "negated",
  "called off": "negated",
  "not held": "negated",
};

const STATUS_WORDS: Readonly<Partial<Record<MeetingStatus, string>>> = {
  present: "both present, no talks told",
  announced: "announced only",
};

interface MeetingTableProps {
  readonly rows: readonly MeetingRow[];
  readonly onClaim: (claim: string) => void;
}

export function MeetingTable({ rows, onClaim }: MeetingTableProps) {
  const names = useNames();
  return (
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
        {rows.map((row) => (
          <tr key={row.id} className={row.counted ? undefined : "not-counted"}>
            <td data-head="When">{periodWords(row.period)}</td>
            <td data-head="What">
              <div>
                <button type="button" className="text-link with-sign" onClick={() => onClaim(row.id)}>
                  <StatusSign kind="event" status={SIGNS[row.status]} />
                  {whatWords(row)}
                </button>
                <span className="quiet"> {moreWords(row)}</span>
              </div>
            </td>
            <td data-head="Who">{whoWords(row, names)}</td>
            <td data-head="Where">{whereWords(row, names)}</td>
            <td data-head="Reports" className="number">
              {numberWords(sourcesOf(row))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Documents that tell it, and further sources that an entered row names. */
function sourcesOf({ reports }: MeetingRow): number {
  return new Set(reports.flatMap(({ document, also }) => [document, ...also])).size;
}

function whatWords({ kind, inPerson, status }: MeetingRow): string {
  const what = inPerson === false ? `${kind} call` : kind;
  return capital(status === "held" ? what : `${what}, ${STATUS_WORDS[status] ?? status}`);
}

function moreWords({ occasion, hosts, agreements, ordinals, review, daysSince }: MeetingRow): string {
  const told = ordinals.filter(({ nth, words }) => nth > 1 || words.includes("office"));
  return [
    occasion ?? "",
    hosts.length === 0 ? "" : `received by ${hosts.join(", ")}`,
    agreements.length === 0 ? "" : `signed: ${agreements.join("; ")}`,
    ...told.map(({ words }) => words),
    daysSince === null ? "" : `${countWords(daysSince, "day")} after the one before`,
    review === "machine" ? "read by rule" : review === "human" ? "checked" : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function whoWords({ people, countries }: MeetingRow, names: Names): string {
  const told = people.map(
    ({ name, office, country }) => name ?? `${office ?? ""} of ${names.country(country)}`,
  );
  return told.length > 0 ? told.join(", ") : countries.map((code) => names.country(code)).join(", ");
}

function whereWords({ places, host }: MeetingRow, names: Names): string {
  const country = host === null ? "" : names.country(host);
  if (places.length === 0) return country;
  return country === "" || places.includes(country) ? places.join(", ") : `${places.join(", ")}, ${country}`;
}
