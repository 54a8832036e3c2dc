// A row of the starter record as the claims that it makes. What a kind of row means in PLOVER's types is decided here
// (docs/decisions/0013-starter-record-in-the-ledger.md); a row that names no two parties, or whose act has no type, makes none.
import type {
  Actor,
  Claim,
  ClaimBase,
  EventClaim,
  EventType,
  FigureClaim,
  Pair,
  PositionClaim,
  PositionStance,
  Sector,
  StatementClaim,
  Status,
  VoteCast,
} from "../../model/index.js";
import type { NameOf } from "./row_words.js";
import type {
  StarterChange,
  StarterFigure,
  StarterMeasure,
  StarterMeeting,
  StarterPayment,
  StarterRow,
  StarterVote,
} from "./starter_record.js";

/** What the lexicon knows that a row does not say. */
export interface RowLexicon {
  readonly nameOf: NameOf;
  isCountry(code: string): boolean;
  /** The country whose office this person has held, or null. */
  countryOf(person: string): string | null;
  /** PLOVER's score of a type and mode, -10 to 10. */
  scoreOf(type: EventType, mode: string | null): number;
}

/** A claim before it has its id and its place in the text; `part` tells the claims of one row apart. */
export interface RowClaim {
  readonly part: string;
  readonly body: Body;
}

type Placed = "id" | "citation" | "coder" | "review" | "entered" | "why";
type Unplaced<C extends Claim> = Omit<C, Placed>;
export type UnplacedFigure = Unplaced<FigureClaim>;
type Body = Unplaced<EventClaim> | UnplacedFigure | Unplaced<PositionClaim> | Unplaced<StatementClaim>;

const SURE = { H: 0.95, D: 0.9, M: 0.8 } as const;

export function base(row: StarterRow, pairs: readonly Pair[], status: Status): Omit<ClaimBase, Placed> {
  return {
    status,
    period: row.period,
    places: [],
    attribution: [],
    pairs,
    pair: pairs[0] ?? null,
    confidence: SURE[row.confidence],
  };
}

/** One claim; without a change that another source tells: that one is `changeClaim`'s. */
export function figureClaim(figure: StarterFigure): RowClaim & { readonly body: UnplacedFigure } {
  const { change, source } = figure;
  const isOwn = change === null || change.source === source || figure.value === null;
  return { part: "", body: figureBody(figure, isOwn ? change : null) };
}

/** The change of a figure as another source tells it, without the value; null where the figure's own source tells both. */
export function changeClaim(figure: StarterFigure): RowClaim | null {
  const { change, source } = figure;
  if (change === null || change.source === source || figure.value === null) return null;
  return { part: "change", body: figureBody({ ...figure, value: null, unit: null, bound: "exact" }, change) };
}

function figureBody(figure: StarterFigure, change: StarterChange | null): Unplaced<FigureClaim> {
  const { measure, value, unit, bound, pair, direction, commodity, via, counted, whole, basis } = figure;
  return {
    ...base(figure, pair === null ? [] : [pair], "actual"),
    kind: "figure",
    measure,
    value,
    unit,
    bound,
    direction,
    commodity,
    via,
    change: change === null ? null : changeOf(change, unit),
    equivalentOf: null,
    ...(counted === undefined ? {} : { counted }),
    ...(whole === null ? {} : { whole }),
    basis,
  };
}

function changeOf(
  { source: _, currency, ...change }: StarterChange,
  unit: string | null,
): FigureClaim["change"] {
  return currency === null || currency === unit ? change : { ...change, currency };
}

/** CAMEO 041 to 044 with the modes of PLOVER's CONSULT (data/codebook). */
function meetingCode({ kind, direction }: StarterMeeting): { mode: string | null; cameo: string } {
  if (kind === "phone") return { mode: "phone", cameo: "041" };
  if (kind === "video") return { mode: null, cameo: "040" };
  if (direction === null) return { mode: "third-party", cameo: "044" };
  return { mode: "visit", cameo: "042" };
}

/** A visit runs from the visitor to the host; a call, and a meeting in a third country, is one of both. */
export function meetingClaim(meeting: StarterMeeting, lexicon: RowLexicon): RowClaim {
  const { direction, pair, kind, inPerson, evidence, occasion, places, hosts, agreements } = meeting;
  const { status, type } = MEETING_TYPES[evidence];
  const { mode, cameo } = meetingCode(meeting);
  const side = (country: string): Actor[] => sideOf(country, meeting, lexicon);
  const isSymmetric = direction === null;
  return {
    part: "",
    body: {
      ...base(meeting, [pair], status),
      places,
      kind: "event",
      type,
      act: "CONSULT",
      mode,
      contexts: ["diplomatic"],
      cameo,
      intensity: lexicon.scoreOf(type, type === "CONSULT" ? mode : null),
      symmetric: isSymmetric,
      source: isSymmetric ? pair.flatMap(side) : side(direction.from),
      target: isSymmetric ? [] : side(direction.to),
      meeting: {
        ...{ kind, inPerson, evidence, occasion },
        ...(hosts === undefined || hosts.length === 0 ? {} : { hosts }),
        ...(agreements === undefined || agreements.length === 0 ? {} : { agreements }),
      },
    },
  };
}

/** PLOVER's type after its modality rules: cooperation to come, a meeting that one side would not have. */
const MEETING_TYPES: Readonly<
  Record<StarterMeeting["evidence"], { readonly status: Status; readonly type: EventType }>
> = {
  held: { status: "actual", type: "CONSULT" },
  present: { status: "actual", type: "CONSULT" },
  announced: { status: "planned", type: "AGREE" },
  refused: { status: "negated", type: "REJECT" },
  "called off": { status: "negated", type: "REJECT" },
};

/** Those of this country; who has held no office that is known is of the side that nobody else is of. Nobody: the country itself. */
function sideOf(country: string, { people, offices, pair }: StarterMeeting, lexicon: RowLexicon): Actor[] {
  const known = people.filter((person) => lexicon.countryOf(person) === country);
  const isOpen = (side: string) => !people.some((person) => lexicon.countryOf(person) === side);
  const others = people.filter((person) => lexicon.countryOf(person) === null);
  const own = isOpen(country) && pair.filter(isOpen).length === 1 ? others : known;
  if (own.length === 0) return [actor(country, "GOV", lexicon)];
  return own.map((person) => {
    const office = offices?.get(person);
    return { text: person, country, sector: "GOV", person, ...(office === undefined ? {} : { office }) };
  });
}

const STANCES: Readonly<Record<VoteCast, PositionStance | null>> = {
  yes: "supports",
  no: "opposes",
  veto: "opposes",
  abstain: "neutral",
  "not against": null, // it abstained or was away: no stance can be told
};

/** One position for each vote that is known, on the text that was put to the vote. */
export function voteClaims(vote: StarterVote, lexicon: RowLexicon): RowClaim[] {
  const { body, symbol, title, tally, adopted, pair, votes } = vote;
  const issue = `${body} ${adopted ? "resolution" : "draft"}${symbol === null ? "" : ` ${symbol}`}: ${title}`;
  return votes.flatMap(({ country, vote: cast }) => {
    const stance = cast === null ? null : STANCES[cast];
    if (cast === null || stance === null) return [];
    const position: Unplaced<PositionClaim> = {
      ...base(vote, [pair], "actual"),
      kind: "position",
      holder: actor(country, "GOV", lexicon),
      issue,
      stance,
      vote: { body, symbol, cast, adopted, tally },
    };
    return [{ part: country, body: position }];
  });
}

/** SANCTION by the authority against the countries that it is aimed at and those whose firms it names; none when it names none. */
export function measureClaim(measure: StarterMeasure, lexicon: RowLexicon): RowClaim | null {
  const { authorities, agency, kind, status, summary, against, reaches } = measure;
  const source = authorities.map((code) => actor(code, "GOV", lexicon));
  const target = [
    ...against.map((code) => actor(code, "GOV", lexicon)),
    ...reaches.map((code) => actor(code, "BUS", lexicon)),
  ];
  if (target.length === 0) return null;
  const type = status === "actual" ? "SANCTION" : "THREATEN"; // PLOVER: conflict to come
  return {
    part: "",
    body: {
      ...base(measure, pairsBetween(source, target), status),
      kind: "event",
      type,
      act: "SANCTION",
      mode: null,
      contexts: ["economic"],
      cameo: "163",
      intensity: lexicon.scoreOf(type, null),
      symmetric: false,
      source,
      target,
      restriction: { kind, agency, summary },
    },
  };
}

/** Acts of banks as PLOVER has them. A bank that is sanctioned stands among the measures; what is only told has no act. */
const PAYMENT_TYPES: Readonly<
  Record<
    StarterPayment["act"],
    { readonly type: EventType; readonly mode: string | null; readonly cameo: string | null } | null
  >
> = {
  refused: { type: "REJECT", mode: null, cameo: "121" },
  returned: { type: "REJECT", mode: null, cameo: "121" },
  suspended: { type: "SANCTION", mode: "discontinue", cameo: null },
  "way found": { type: "COOPERATE", mode: null, cameo: "061" },
  sanctioned: null,
  told: null,
};

const WITNESSED = { official: 0.9, named: 0.8, media: 0.7, "one firm": 0.6, anonymous: 0.5 } as const;

/** Banks and buyers of China toward payers and sellers of Russia: both in business, not in government. */
export function paymentClaim(payment: StarterPayment, lexicon: RowLexicon): RowClaim | null {
  const { act, summary, witness, teller, pair } = payment;
  const coded = PAYMENT_TYPES[act];
  const [payee, payer] = pair;
  if (coded === null) return null;
  return {
    part: "",
    body: {
      ...base(payment, [pair], "actual"),
      attribution: teller === null ? [] : [{ text: teller, country: null }],
      confidence: WITNESSED[witness],
      kind: "event",
      type: coded.type,
      act: coded.type,
      mode: coded.mode,
      contexts: ["economic"],
      cameo: coded.cameo,
      intensity: lexicon.scoreOf(coded.type, coded.mode),
      symmetric: false,
      source: [actor(payee, "BUS", lexicon)],
      target: [actor(payer, "BUS", lexicon)],
      payment: { act, summary, witness },
    },
  };
}

export function actor(code: string, sector: Sector, { nameOf, isCountry }: RowLexicon): Actor {
  return isCountry(code)
    ? { text: nameOf(code), country: code, sector }
    : { text: nameOf(code), country: null, organisation: code, sector: "IGO" };
}

/** Every two of them, as unordered pairs of countries. */
export function pairsAmong(sides: readonly Actor[]): Pair[] {
  return pairsBetween(sides, sides);
}

/** Every source with every target, as unordered pairs of countries. */
function pairsBetween(source: readonly Actor[], target: readonly Actor[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { country: a } of source)
    for (const { country: b } of target)
      if (a !== null && b !== null && a !== b) pairs.set([a, b].sort().join(), a < b ? [a, b] : [b, a]);
  return [...pairs.values()];
}
