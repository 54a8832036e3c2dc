// The roll calls: each opens to the row that it was counted from, with the file, the page at the UN and the claims on the same symbol.
import type { LoadedFile, RollCall } from "../../ask/answers.js";
import { useNames } from "../../ask/names.js";
import { MoreButton } from "../../parts/more_button.js";
import { useMore } from "../../parts/use_more.js";
import { dayWords, shortDayWords } from "../../words/days.js";
import { ISSUE_WORDS } from "./votes_state.js";

const STEP = 10;

interface RollCallListProps {
  readonly name: string;
  readonly items: readonly RollCall[];
  readonly files: readonly LoadedFile[];
  readonly onClaim: (claim: string) => void;
}

export function RollCallList({ name, items, files, onClaim }: RollCallListProps) {
  const { shown, more } = useMore(items.length, STEP, name);
  return (
    <>
      <ul className="roll-calls">
        {items.slice(0, shown).map((item) => (
          <li key={`${item.numbering} ${item.rollcall}`}>
            <RollCallRow item={item} files={files} onClaim={onClaim} />
          </li>
        ))}
      </ul>
      <MoreButton shown={shown} total={items.length} step={STEP} onMore={() => more()} />
    </>
  );
}

function RollCallRow({
  item,
  files,
  onClaim,
}: Omit<RollCallListProps, "name" | "items"> & { readonly item: RollCall }) {
  const names = useNames();
  const { day, symbol, title, votes, register } = item;
  return (
    <details>
      <summary>
        <span className="roll-call-day">{shortDayWords(day)}</span>{" "}
        <span className="roll-call-symbol">{symbol ?? "no symbol"}</span>{" "}
        <span className="roll-call-title">{title ?? "without a title"}</span>{" "}
        <span className="roll-call-votes">
          {votes.map(({ state, vote }, i) => (
            <span key={state} className={i === 0 ? "of-a" : "of-b"}>
              {names.country(state)} <strong>{vote}</strong>
            </span>
          ))}
        </span>
      </summary>
      <dl className="roll-call-row">
        <Fact name="Day" value={dayWords(day)} />
        <Fact name="All votes" value={tallyWords(item.tally)} />
        <Fact
          name="Session, meeting"
          value={[item.session, item.meeting].filter((part) => part !== null).join(", ")}
        />
        <Fact name="Issues" value={item.issues.map((issue) => ISSUE_WORDS[issue]).join(", ")} />
        <Fact name="In words" value={item.description ?? ""} />
        <Fact
          name="Counted from"
          value={`${fileNames(item, files)}, the rows with ${item.numbering === "undl" ? "undl_id" : "rcid"} ${item.rollcall}`}
        />
      </dl>
      {isWebAddress(item.link) && (
        <p>
          <a href={item.link} rel="noreferrer noopener" target="_blank">
            Page at the UN Digital Library
          </a>
        </p>
      )}
      {register.length > 0 && (
        <p>
          The record tells of a vote with this symbol:{" "}
          {register.map((claim, i) => (
            <button key={claim} type="button" className="text-link" onClick={() => onClaim(claim)}>
              claim {i + 1}
            </button>
          ))}
        </p>
      )}
    </details>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

export function tallyWords(tally: RollCall["tally"]): string {
  return tally === null ? "" : `${tally.yes} yes, ${tally.no} no, ${tally.abstain} abstained`;
}

function fileNames({ votes }: RollCall, files: readonly LoadedFile[]): string {
  const ids = [...new Set(votes.map(({ file }) => file))];
  return ids.map((id) => files.find((file) => file.id === id)?.name ?? id).join(" and ");
}

/** What a file gives as a link may be anything. */
function isWebAddress(link: string | null): link is string {
  return link !== null && /^https?:\/\//.test(link);
}
