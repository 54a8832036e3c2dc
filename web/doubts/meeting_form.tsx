// The fields of a new visit, meeting or call: the two countries, who met, where and when.
import { EVIDENCES, MEETING_KINDS, MEETING_WAYS } from "../../src/model/index.js";
import { useNames } from "../ask/names.js";
import { isCall, type MeetingDraft, NOBODY, type PersonDraft } from "./meeting_draft.js";
import { type DraftProps, RowChoice, RowCountry, RowField } from "./row_fields.js";

const MOST_PEOPLE = 20;

const KIND_WORDS: Readonly<Partial<Record<MeetingDraft["kind"], string>>> = {
  sidelines: MEETING_WAYS.sidelines,
  forum: MEETING_WAYS.forum,
  video: "call by video",
  phone: "call by phone",
};

const EVIDENCE_WORDS: Readonly<Record<MeetingDraft["evidence"], string>> = {
  held: "reported",
  announced: "only announced",
  present: "both were there",
  refused: "refused",
  "called off": "called off",
};

export function MeetingForm({ draft, onChange }: DraftProps<MeetingDraft>) {
  const field = { draft, onChange };
  const { people } = draft;
  const changePerson = (person: PersonDraft) =>
    onChange({ ...draft, people: people.map((old) => (old.number === person.number ? person : old)) });
  return (
    <>
      <div className="correction-fields">
        <RowChoice
          {...field}
          name="kind"
          label="Kind"
          choices={MEETING_KINDS.map((kind) => [kind, KIND_WORDS[kind] ?? kind] as const)}
        />
        <RowCountry {...field} name="first" label="Country" />
        <RowCountry {...field} name="second" label="Other country" />
      </div>
      {people.map((person) => (
        <Person key={person.number} person={person} meeting={draft} onChange={changePerson} />
      ))}
      {people.length < MOST_PEOPLE && (
        <p>
          <button
            type="button"
            onClick={() =>
              onChange({ ...draft, people: [...people, { ...NOBODY, number: people.length + 1 }] })
            }
          >
            Another person
          </button>
        </p>
      )}
      <div className="correction-fields">
        {!isCall(draft.kind) && (
          <>
            <RowCountry {...field} name="host" label="Where they met" />
            <RowField {...field} name="places" label="Cities (may be empty)" />
          </>
        )}
        <RowField {...field} name="from" label="First day" />
        <RowField {...field} name="to" label="Last day (may be empty)" />
        <RowField {...field} name="occasion" label="Occasion (may be empty)" />
        <RowField {...field} name="hosts" label="Received by (may be empty)" />
        <RowField {...field} name="agreements" label="Signed there, with ; between (may be empty)" />
        <RowChoice
          {...field}
          name="evidence"
          label="How it is known"
          choices={EVIDENCES.map((evidence) => [evidence, EVIDENCE_WORDS[evidence]] as const)}
        />
      </div>
    </>
  );
}

interface PersonProps {
  readonly person: PersonDraft;
  readonly meeting: MeetingDraft;
  readonly onChange: (person: PersonDraft) => void;
}

function Person({ person, meeting: { first, second }, onChange }: PersonProps) {
  const names = useNames();
  const field = { draft: person, onChange };
  return (
    <fieldset className="correction-fields person-fields">
      <legend className="unseen">Person {person.number}</legend>
      <RowField {...field} name="name" label="Who met: name" />
      <RowChoice
        {...field}
        name="side"
        label="Of which side"
        choices={[
          ["first", first === "" ? "the first country" : names.country(first)],
          ["second", second === "" ? "the other country" : names.country(second)],
        ]}
      />
      <RowField {...field} name="office" label="Office (may be empty)" />
    </fieldset>
  );
}
