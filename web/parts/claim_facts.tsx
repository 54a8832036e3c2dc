// What is known of a claim beside its words: who, when, why it was read so, how sure, who checked it.
import type { ReactNode } from "react";
import type { Meeting, Vote } from "../../src/model/index.js";
import type { ToldClaim } from "../ask/answers.js";
import { type Names, useNames } from "../ask/names.js";
import {
  actorWords,
  capital,
  REVIEW_WORDS,
  reporterWords,
  STATUS_WORDS,
  seriesWords,
  typeLabel,
} from "../words/claim_words.js";
import { dayWords, momentWords, periodWords } from "../words/days.js";
import { changeWords, levelWords, shareWords, versusWords } from "../words/numbers.js";
import { Measured } from "./measured.js";

interface ClaimFactsProps {
  readonly claim: ToldClaim;
  /** Day of publication of the document: the vintage. */
  readonly published?: string | null;
  readonly addedAt?: string;
  readonly names: Names;
}

type Fact = readonly [name: string, value: ReactNode];

export function ClaimFacts({ claim, published, addedAt, names }: ClaimFactsProps) {
  const facts: readonly Fact[] = [
    ...factsOfKind(claim, names),
    ...registerFacts(claim),
    ["When", whenWords(claim)],
    ...(claim.kind === "event" || claim.status !== "actual"
      ? [["Status", STATUS_WORDS[claim.status]] as const]
      : []),
    ...(claim.links ?? []).map(
      ({ kind, hedge, words, text }) =>
        [`${capital(kind)} given`, `${hedge === null ? "" : `${hedge} `}${words} “${text}”`] as const,
    ),
    ...(claim.attribution.length === 0
      ? []
      : [
          [
            "Says who",
            claim.attribution.map((said) => said.person ?? said.text).join(", who cites "),
          ] as const,
        ]),
    ...(published === undefined
      ? []
      : [["Vintage", published === null ? "day of publication not known" : dayWords(published)] as const]),
    ...(addedAt === undefined ? [] : [["In the record since", momentWords(addedAt)] as const]),
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Reading claim={claim} />
    </>
  );
}

/** Why it was read so, and who stands for it. */
function Reading({ claim }: { readonly claim: ToldClaim }) {
  const names = useNames();
  const { entered } = claim;
  return (
    <div className="reading">
      <p className={`review of-${claim.review}`}>{capital(REVIEW_WORDS[claim.review])}.</p>
      {claim.review === "machine" && <Measured kind={claim.kind} />}
      {entered === undefined ? (
        <p>
          <span className="quiet">Why:</span> {claim.why}.{" "}
          <span className="quiet">Certainty of the rule</span> {shareWords(claim.confidence)}
          <span className="quiet">, {claim.coder}</span>
        </p>
      ) : (
        <p>
          <span className="quiet">Source:</span> {entered.grade}. {CONFIDENCE_WORDS[entered.confidence]}
          {entered.note === null || entered.note === "" ? "" : ` ${capital(entered.note)}.`}
          {entered.arithmetic === undefined ? "" : ` Worked out: ${entered.arithmetic}.`}
        </p>
      )}
      {claim.kind === "figure" && basisWords(claim, names) !== "" && (
        <p>
          <span className="quiet">Basis:</span> {basisWords(claim, names)}
        </p>
      )}
    </div>
  );
}

const CONFIDENCE_WORDS = {
  H: "Stated by a primary source or a wire.",
  M: "Stated by a secondary source.",
  D: "Derived from what sources state.",
} as const;

function basisWords(claim: Extract<ToldClaim, { kind: "figure" }>, names: Names): string {
  const { reporter, currency, statistics, valuation, standard } = claim.basis;
  return [
    reporter === undefined ? "" : `statistics of ${names.either(reporter)}`,
    statistics === undefined ? "" : statistics,
    currency === undefined ? "" : `in ${currency}`,
    valuation ?? "",
    standard === undefined ? "" : `gas measured at ${standard.replace("C", " °C")}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** What the registers add of sanctions and payments. */
function registerFacts(claim: ToldClaim): readonly Fact[] {
  if (claim.kind !== "event") return [];
  const { restriction, payment } = claim;
  return [
    ...(restriction === undefined
      ? []
      : [
          [
            "Measure",
            [restriction.kind, restriction.agency ?? ""].filter((part) => part !== "").join(", "),
          ] as const,
        ]),
    ...(payment === undefined ? [] : [["Payments", `${payment.act}; witness: ${payment.witness}`] as const]),
  ];
}

function whenWords({ period }: ToldClaim): string {
  if (!("missing" in period)) return periodWords(period);
  return period.missing === "not stated" ? "not stated" : `not known: ${period.missing}`;
}

function factsOfKind(claim: ToldClaim, names: Names): readonly Fact[] {
  switch (claim.kind) {
    case "event": {
      const list = (actors: typeof claim.source) =>
        [...new Set(actors.map((actor) => actorWords(actor, names)))].join(", ");
      const { source, target, type, act, symmetric } = claim;
      return [
        [
          "Act",
          type === act ? typeLabel(act) : `${typeLabel(act)} (counted as ${typeLabel(type).toLowerCase()})`,
        ],
        [
          symmetric || target.length === 0 ? "Who" : "From",
          list(symmetric ? [...source, ...target] : source),
        ],
        ...(symmetric || target.length === 0 ? [] : [["To", list(target)] as const]),
        ...(claim.meeting === undefined ? [] : meetingFacts(claim.meeting)),
      ];
    }
    case "statement":
      return [
        ["Speaker", actorWords(claim.speaker, names)],
        ...(claim.addressee === null ? [] : [["To", actorWords(claim.addressee, names)] as const]),
        ...(claim.topics.length === 0 ? [] : [["About", claim.topics.join(", ")] as const]),
        ["Words", claim.direct ? "quoted" : "reported"],
      ];
    case "figure":
      return [
        ["Measure", seriesWords(claim, names)],
        ...(claim.value === null ? [] : [["Value", levelWords(claim)] as const]),
        ...(claim.change === null
          ? []
          : [["Change", `${changeWords(claim.change)} ${versusWords(claim.change)}`.trim()] as const]),
        ["Whose count", reporterWords(claim, names) ?? "not named"],
      ];
    case "position":
      return [
        ["Holder", actorWords(claim.holder, names)],
        ["Issue", claim.issue],
        ["Stance", claim.stance],
        ...(claim.vote === undefined ? [] : [["Vote", voteWords(claim.vote)] as const]),
      ];
  }
}

function meetingFacts(meeting: Meeting): readonly Fact[] {
  const { hosts = [], agreements = [] } = meeting;
  return [
    ["Meeting", meetingWords(meeting)],
    ...(hosts.length === 0 ? [] : [["Received by", hosts.join(", ")] as const]),
    ...(agreements.length === 0 ? [] : [["Signed there", agreements.join("; ")] as const]),
  ];
}

function meetingWords({ kind, inPerson, evidence, occasion }: Meeting): string {
  const how = inPerson ? "in person" : "not in person";
  return [kind, how, EVIDENCE_WORDS[evidence], occasion ?? ""].filter((part) => part !== "").join(", ");
}

const EVIDENCE_WORDS: Readonly<Record<Meeting["evidence"], string>> = {
  held: "reported as held",
  announced: "announced only",
  refused: "refused",
  "called off": "called off",
  present: "both were there; separate talks were not read of",
};

function voteWords({ body, cast, adopted, tally, symbol }: Vote): string {
  const counts = tally === null ? "" : `, ${tally.yes} for, ${tally.no} against, ${tally.abstain} abstaining`;
  return `${cast} in the ${body}${symbol === null ? "" : ` (${symbol})`}; the text was ${adopted ? "adopted" : "not adopted"}${counts}`;
}
