// Who else did what the two did: by act in the days shown, and beside one event.
import { useId } from "react";
import { EVENT_TYPES, type EventType } from "../../src/model/index.js";
import type { WhoElseAnswer } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { type Names, useNames } from "../ask/names.js";
import { useAnswer } from "../ask/use_answer.js";
import { useQueryChange, useQueryValue } from "../go/query_state.js";
import { NumberLink } from "../parts/number_link.js";
import { Problem } from "../parts/problem.js";
import { StatusSign } from "../parts/status_sign.js";
import { actorWords, headOf, lineOf, typeLabel } from "../words/claim_words.js";
import { periodWords, shortDayWords } from "../words/days.js";
import type { Days } from "./view.js";

interface WhoElsePartProps {
  readonly pair: readonly [string, string];
  readonly days: Days;
  readonly asOf: string | null;
  readonly onClaim: (claim: string) => void;
  readonly onList: (list: string) => void;
}

export function WhoElsePart({ pair, days, asOf, onClaim, onList }: WhoElsePartProps) {
  const names = useNames();
  const change = useQueryChange();
  const id = useId();
  const beside = useQueryValue("beside");
  const asked = useQueryValue("who");
  const act = EVENT_TYPES.find((one) => one === asked) ?? null;
  const answer = useAnswer<WhoElseAnswer>(
    act === null && beside === null
      ? null
      : addressOf("/who-else", { pair: pair.join(","), act, event: beside, ...days, "as-of": asOf }),
  );
  const told = act === null && beside === null ? null : answer.value;
  return (
    <div className="who-else">
      <h3>Who else?</h3>
      <p className="who-else-ask">
        <label htmlFor={id}>Who else did or had done to them</label>{" "}
        <select
          id={id}
          value={told?.act ?? act ?? ""}
          onChange={(event) =>
            change({ who: event.target.value === "" ? null : event.target.value, beside: null })
          }
        >
          <option value="">choose an act</option>
          {EVENT_TYPES.map((one) => (
            <option key={one} value={one}>
              {typeLabel(one)}
            </option>
          ))}
        </select>
      </p>
      {answer.state === "failed" && <Problem problem={answer.problem} />}
      {told?.event != null && <Beside event={told.event} names={names} onClaim={onClaim} />}
      {told !== null && told.groups.length === 0 && (
        <p className="empty-line">Nobody else is told of with this act in these days.</p>
      )}
      {told !== null && (
        <div className="who-else-groups">
          {told.groups.map(({ party, doer, others }) => (
            <section key={`${party} ${doer}`} aria-label={groupWords(told.act, doer, names.either(party))}>
              <h4>{groupWords(told.act, doer, names.either(party))}</h4>
              <ul>
                {others.map((one) => (
                  <li key={one.party}>
                    {names.either(one.party)}{" "}
                    <NumberLink
                      count={one.records}
                      list={{
                        pair: [party, one.party].sort() as [string, string],
                        kind: "event",
                        act: told.act,
                        doer: doer === "both" ? "both" : doer === "party" ? party : one.party,
                        ...days,
                      }}
                      says={`${typeLabel(told.act)} with ${names.either(one.party)}`}
                      onList={onList}
                    />
                    {one.last !== null && <span className="quiet"> last {shortDayWords(one.last)}</span>}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </div>
  );
}

function groupWords(act: EventType, doer: WhoElseAnswer["groups"][number]["doer"], name: string): string {
  const what = typeLabel(act);
  if (doer === "both") return `${what} with ${name}`;
  return doer === "party" ? `${what} by ${name}, towards` : `${what} towards ${name}, by`;
}

const SAME_WORDS: Readonly<Record<string, string>> = {
  person: "the same person within two weeks",
  gathering: "the same gathering",
  place: "the same place",
  day: "the same day",
  year: "the same year",
};

interface BesideProps {
  readonly event: NonNullable<WhoElseAnswer["event"]>;
  readonly names: Names;
  readonly onClaim: (claim: string) => void;
}

function Beside({ event, names, onClaim }: BesideProps) {
  const change = useQueryChange();
  return (
    <section className="beside-event" aria-label="Told with this event">
      <p>
        <button type="button" className="text-link" onClick={() => onClaim(event.claim)}>
          The event
        </button>{" "}
        {event.found.length === 0
          ? "stands alone: nothing else of this act is told of its parties with others in its year."
          : "and what is told of the same act by its parties with others:"}{" "}
        <button type="button" className="plain" onClick={() => change({ beside: null })}>
          Close
        </button>
      </p>
      <ol className="side-last">
        {event.found.map(({ line, parties, same }) => (
          <li key={line.record}>
            <StatusSign status={line.claim.status} kind={line.claim.kind} />
            <span>
              <button type="button" className="text-link" onClick={() => onClaim(line.claim.id)}>
                {headOf(line.claim, names)}, {parties.map((party) => names.either(party)).join(", ")}
              </button>{" "}
              <span className="quiet">
                {periodWords(line.claim.period)} · {same.map((one) => SAME_WORDS[one] ?? one).join(", ")}
              </span>{" "}
              {line.claim.kind === "event" ? whoWords(line.claim, names) : ""} {lineOf(line.claim)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function whoWords(
  { source }: { readonly source: readonly Parameters<typeof actorWords>[0][] },
  names: Names,
): string {
  return source.length === 0 ? "" : `${source.map((actor) => actorWords(actor, names)).join(", ")}:`;
}
