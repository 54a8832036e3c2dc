// One claim in one line: the sign of its kind and status, who to whom, what, when. The signs are those of every page.
// Status has a form and not only a colour: done ●, planned ○, possible or undecided ◌, denied ⊘.
import {
  type Claim,
  type EventClaim,
  type FigureClaim,
  type PositionClaim,
  type StatementClaim,
  type Status,
  showChange,
  showPeriod,
  showValue,
} from "../../model/index.js";
import { type Names, showActor, showActors, showCode, showCodes } from "./actors.js";

export const STATUS_SIGN: Readonly<Record<Status, string>> = {
  actual: "●",
  planned: "○",
  possible: "◌",
  undecided: "◌",
  negated: "⊘",
};

export const KIND_SIGN = { statement: "❝", figure: "#", position: "◆" } as const;

/** "●" for an act done, "❝" for a statement; a kind's own sign is followed by the status when it is not plain fact. */
export function showSign({ kind, status }: Claim): string {
  if (kind === "event") return STATUS_SIGN[status];
  return status === "actual" ? KIND_SIGN[kind] : `${KIND_SIGN[kind]}${STATUS_SIGN[status]}`;
}

/** The space before the dot does not break: no line begins with a dot. */
const DOT = "\u00a0· ";

/** What is claimed, without the sign. */
export function showClaim(claim: Claim, names: Names): string {
  const said = showParts(claim, names);
  const isSaid = claim.status === "actual" || (claim.kind === "position" && claim.stance === claim.status);
  const status = isSaid ? "" : claim.status;
  return [...said, status, showPeriod(claim.period)].filter((part) => part !== "").join(DOT);
}

function showParts(claim: Claim, names: Names): string[] {
  switch (claim.kind) {
    case "event":
      return showEvent(claim, names);
    case "statement":
      return showStatement(claim, names);
    case "figure":
      return showFigure(claim, names);
    case "position":
      return showPosition(claim, names);
  }
}

/** "Vladimir Putin (Russia) → China · CONSULT visit" */
function showEvent({ source, target, symmetric, type, act, mode }: EventClaim, names: Names): string[] {
  const [from, to] = [showActors(source, names), showActors(target, names)];
  const who = symmetric
    ? showActors([...source, ...target], names).replaceAll(", ", " ↔ ")
    : `${from === "" ? "somebody" : from}${to === "" ? "" : ` → ${to}`}`;
  const what = `${act}${mode === null ? "" : ` ${mode}`}`;
  return [who, type === act ? what : `${type} (${what})`];
}

/** "Helena Legarda (Merics) says · about China · negative toward China" */
function showStatement(
  { speaker, verb, addressee, about, topics, stance }: StatementClaim,
  names: Names,
): string[] {
  const to = addressee === null ? "" : ` to ${showActor(addressee, names)}`;
  return [
    `${showActor(speaker, names)}: ${verb}${to}`,
    about.length === 0 ? "" : `about ${showCodes(about, names)}`,
    topics.slice(0, 3).join(", "),
    stance === null || stance.polarity === "neutral" ? "" : showStance(stance, names),
  ];
}

function showStance({ toward, polarity }: NonNullable<StatementClaim["stance"]>, names: Names): string {
  return toward.length === 0 ? polarity : `${polarity} toward ${showCodes(toward, names)}`;
}

/** "trade total · about 240 bn USD · China and Russia · up 26 % on a year earlier" */
function showFigure(claim: FigureClaim, names: Names): string[] {
  const { measure, commodity, direction, pair, change, via } = claim;
  const from = direction?.from ?? null;
  const to = direction?.to ?? null;
  const between =
    from !== null || to !== null
      ? `${from === null ? "" : showCode(from, names)} → ${to === null ? "" : showCode(to, names)}`.trim()
      : pair === null
        ? ""
        : pair.map((code) => showCode(code, names)).join(" and ");
  return [
    measure.replaceAll(".", " "),
    commodity ?? "",
    showValue(claim),
    between,
    via === null ? "" : `by ${via}`,
    change === null ? "" : showChange(change),
  ];
}

/** "China · neutral on war in Ukraine" */
function showPosition({ holder, stance, issue }: PositionClaim, names: Names): string[] {
  const verb = stance === "neutral" || stance === "undecided" ? `${stance} on` : stance;
  return [`${showActor(holder, names)} · ${verb} ${issue}`];
}
