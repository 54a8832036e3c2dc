// The fields of a new vote of the United Nations.
import { BODIES, VOTES_CAST } from "../../src/model/index.js";
import { type DraftProps, named, RowChoice, RowCountry, RowField } from "./row_fields.js";
import type { VoteDraft } from "./vote_draft.js";

const CAST = [["", "not told"], ...named(VOTES_CAST)] as const;

export function VoteForm(field: DraftProps<VoteDraft>) {
  return (
    <>
      <div className="correction-fields">
        <RowChoice {...field} name="body" label="Body" choices={named(BODIES)} />
        <RowField {...field} name="subject" label="What was voted on" />
        <RowField {...field} name="symbol" label="Symbol (may be empty)" />
        <RowField {...field} name="day" label="Day, such as 2 March 2022" />
        <RowChoice
          {...field}
          name="adopted"
          label="Outcome"
          choices={[
            ["yes", "adopted"],
            ["no", "not adopted"],
          ]}
        />
      </div>
      <div className="correction-fields">
        <RowCountry {...field} name="first" label="Country" />
        <RowChoice {...field} name="firstVote" label="Its vote" choices={CAST} />
        <RowCountry {...field} name="second" label="Other country" />
        <RowChoice {...field} name="secondVote" label="The other’s vote" choices={CAST} />
      </div>
      <div className="correction-fields">
        <RowField {...field} name="yes" label="All votes for (may be empty)" />
        <RowField {...field} name="no" label="All votes against" />
        <RowField {...field} name="abstain" label="All abstentions" />
      </div>
    </>
  );
}
