// The votes that the record tells of, each with the claims that say so.
import type { ToldVote } from "../../ask/answers.js";
import { useNames } from "../../ask/names.js";
import { MoreButton } from "../../parts/more_button.js";
import { StatusSign } from "../../parts/status_sign.js";
import { useMore } from "../../parts/use_more.js";
import { shortDayWords } from "../../words/days.js";
import { tallyWords } from "./roll_call_list.js";

const STEP = 10;

interface ToldVotesProps {
  readonly pair: readonly [string, string];
  readonly votes: readonly ToldVote[];
  readonly onClaim: (claim: string) => void;
}

export function ToldVotes({ pair, votes, onClaim }: ToldVotesProps) {
  const names = useNames();
  const { shown, more } = useMore(votes.length, STEP, pair.join());
  return (
    <>
      <h3>Votes that the record tells of</h3>
      <ul className="roll-calls told-votes">
        {votes.slice(0, shown).map(({ day, symbol, title, tally, adopted, votes: casts, rollcalls }) => (
          <li key={`${day} ${symbol ?? title}`}>
            <span className="roll-call-day">{day === null ? "no day" : shortDayWords(day)}</span>{" "}
            <span className="roll-call-symbol">{symbol ?? "no symbol"}</span>{" "}
            <span className="roll-call-title">
              {title}
              <span className="quiet">
                {" "}
                {adopted ? "adopted" : "not adopted"}
                {tally === null ? "" : `, ${tallyWords(tally)}`}
                {rollcalls.length === 0 ? "" : "; the loaded files have it too"}
              </span>
            </span>{" "}
            <span className="roll-call-votes">
              {casts.map(({ state, cast, claim, status }) => (
                <button
                  key={claim}
                  type="button"
                  className={`text-link with-sign ${state === pair[0] ? "of-a" : "of-b"}`}
                  onClick={() => onClaim(claim)}
                >
                  <StatusSign kind="position" status={status} />
                  {names.country(state)} <strong>{cast}</strong>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton shown={shown} total={votes.length} step={STEP} onMore={() => more()} />
    </>
  );
}
