// What the forms of the matrix mean.
import { POSITION_STANCES } from "../../src/model/index.js";
import { NOT_HELD } from "../words/stance_words.js";
import { StanceSign } from "./stance_sign.js";

export function StanceKey() {
  return (
    <ul className="strip-key stance-key" aria-label="Key">
      {POSITION_STANCES.map((stance) => (
        <li key={stance}>
          <StanceSign stance={stance} status="actual" /> {stance}
        </li>
      ))}
      <li>
        <StanceSign stance="supports" status="possible" /> {NOT_HELD.possible}
      </li>
      <li>
        <StanceSign stance="supports" status="negated" /> {NOT_HELD.negated}
      </li>
      <li>
        <StanceSign stance="supports" status="actual" isVote /> a vote
      </li>
    </ul>
  );
}
