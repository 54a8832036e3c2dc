// Every naming of a document in the lines of a pair: of a text by its words, of a row by what was entered, of a figure by its pipeline.
import type { AgreementStep, LedgerRecordLine } from "../../../contract/index.js";
import { type InstrumentKind, isMissing, type Stage, type Status } from "../../../model/index.js";
import { citedOf, daysOf, partiesOf } from "../register_lines.js";

/** One naming, and the step that it tells, where it tells one. */
export interface Naming {
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly parties: readonly string[];
  readonly stage: Stage | null;
  readonly told: Omit<AgreementStep, "counts" | "stage">;
  /** Address of its text, where the row has one. */
  readonly text: string | null;
}

export function namingsOf(line: LedgerRecordLine): readonly Naming[] {
  const { claim } = line;
  if (claim.kind === "event" && claim.agreement !== undefined) {
    const { kind, title, aliases, stage, text } = claim.agreement;
    const status = claim.status === "negated" ? "actual" : claim.status; // "lapsed": agreed no more, and that is done
    return [
      {
        kind,
        title,
        aliases,
        parties: partiesOf(claim),
        stage,
        text,
        told: toldOf(line, claim.citation.text, status, daysOf(claim.period)),
      },
    ];
  }
  const isFlow = claim.kind === "figure" && claim.status === "actual"; // gas that came is no plan
  const named = (isFlow ? [] : (claim.instruments ?? [])).map((one): Naming => {
    const own = daysOf(one.period);
    const days = isMissing(one.period) && one.stage !== null ? daysOf(claim.period) : own;
    return {
      kind: one.kind,
      title: one.title,
      aliases: [],
      parties: [
        ...new Set([
          ...one.parties,
          ...(isMutual(line) ? partiesOf(claim) : one.parties.length === 0 ? partiesOf(claim) : []),
        ]),
      ],
      stage: one.stage ?? (claim.kind === "figure" ? "proposed" : null),
      text: null,
      told: toldOf(line, one.text, one.status, days),
    };
  });
  return [...named, ...projectOf(line, named), ...(named.length === 0 ? unnamedOf(line) : [])];
}

/** What both do together is of both: "Norway signed the pact with Chile". */
function isMutual({ claim }: LedgerRecordLine): boolean {
  return claim.kind === "event" && (claim.symmetric || claim.act === "AGREE");
}

/** What the verb of an act of agreement makes of what has no name: "promised cooperation", "agreed on quotas". */
const UNNAMED: readonly (readonly [RegExp, Stage])[] = [
  [/^verb "(?:promis|pledg|vow)/u, "promised"],
  [/^verb "(?:sign|conclud|seal|ink)/u, "signed"],
  [/^verb "(?:agree|reach|clinch|strike)/u, "agreed"],
  [/^verb "(?:propos|offer)/u, "proposed"],
];

/** An agreement without a title stands under its own words, by itself. */
function unnamedOf(line: LedgerRecordLine): readonly Naming[] {
  const { claim } = line;
  if (claim.kind !== "event" || claim.act !== "AGREE" || claim.review === "entered") return [];
  const stage = UNNAMED.find(([verb]) => verb.test(claim.why))?.[1];
  if (stage === undefined || claim.gatherings !== undefined) return [];
  const { text } = claim.citation;
  return [
    {
      ...{ kind: "agreement", title: text, aliases: [], parties: partiesOf(claim), stage, text: null },
      told: toldOf(line, text, claim.status, daysOf(claim.period)),
    },
  ];
}

/** A planned capacity of a pipeline is a project: "a second line with a capacity of 5 bcm". */
function projectOf(line: LedgerRecordLine, named: readonly Naming[]): readonly Naming[] {
  const { claim } = line;
  if (claim.kind !== "figure" || claim.via === null || claim.measure !== "gas.capacity") return [];
  const via = claim.status === "possible" ? `${claim.via}, expansion` : claim.via; // "its capacity can be raised to 5 bcm"
  if (named.some(({ title }) => title === via)) return [];
  if (claim.status !== "planned" && claim.status !== "possible") return [];
  return [
    {
      ...{
        kind: "project",
        title: via,
        aliases: [],
        parties: partiesOf(claim),
        stage: "proposed",
        text: null,
      },
      told: toldOf(line, claim.citation.text, "actual", daysOf(claim.period)),
    },
  ];
}

function toldOf(
  line: LedgerRecordLine,
  text: string,
  status: Status,
  { start, end }: { readonly start: string | null; readonly end: string | null },
): Naming["told"] {
  return { ...citedOf(line, text), status, day: start, lastDay: end };
}
