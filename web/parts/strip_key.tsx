// What the forms of the strip and the timeline mean.
import type { Status } from "../../src/model/index.js";
import { KIND_WORDS, KINDS, STATUS_WORDS } from "../words/claim_words.js";
import { StatusSign } from "./status_sign.js";

const SHOWN: readonly Status[] = ["actual", "planned", "possible", "negated"];

export function StripKey() {
  return (
    <ul className="strip-key" aria-label="Key">
      {KINDS.map((kind) => (
        <li key={kind}>
          <StatusSign kind={kind} status="actual" /> {KIND_WORDS[kind][0]}
        </li>
      ))}
      {SHOWN.map((status) => (
        <li key={status} className="of-any">
          <StatusSign kind="event" status={status} /> {STATUS_WORDS[status]}
        </li>
      ))}
    </ul>
  );
}
