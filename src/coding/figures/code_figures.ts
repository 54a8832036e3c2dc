// Numbers with a unit -> figures: what is measured, between whom, when, how exactly, with its change beside it.
import type { Change, FigureClaim, Missing, Period, Status } from "../../model/index.js";
import { isMissing, missing } from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import { citationOf, type Unnamed } from "../claim_parts.js";
import { type ModalityOf, type SentenceReading, type TimeMention, wordsOf } from "../reading.js";
import { changeOf } from "./change.js";
import type { FigureContext, FigureMemory } from "./context.js";
import { type Flow, flowOf } from "./flow.js";
import { type Cue, defaultMeasure, findCues, measureNear } from "./measure.js";
import { findQuantities, type Quantity } from "./quantities.js";
import { type Route, routesIn } from "./routes.js";

/** A figure before its id; `restates` is the number (in the sentence's list) of the figure that it says again in another unit. */
export type FigureDraft = Unnamed<Omit<FigureClaim, "equivalentOf">> & { readonly restates: number | null };

/** The figures of one sentence. `memory` carries what the paragraph is about and is changed. */
export function codeFigures(
  reading: SentenceReading,
  memory: FigureMemory,
  modalityOf: ModalityOf,
): FigureDraft[] {
  const { sentence, tokens, times } = reading;
  const before = memory.before(sentence.block, sentence.index);
  const quantities = findQuantities(tokens, times, reading.lexicon.quantities);
  const routes = quantities.length === 0 ? [] : routesIn(reading);
  const cues = quantities.length === 0 ? [] : findCues(tokens, reading.lexicon.quantities);
  const drafts: FigureDraft[] = [];
  const changes = quantities.map((quantity) => changeOf(reading, quantity));
  const levels = quantities.filter((_, i) => changes[i] === null);
  let context = before;
  for (const [i, quantity] of quantities.entries()) {
    const change = changes[i] ?? null;
    if (change !== null && levels.some((level) => carries(level, quantity))) continue; // told with its level
    const own = change ?? changeBeside(quantities, changes, quantity, levels);
    const clause = clauseAt(reading, quantity);
    const route = routeFor(reading, quantity, routes, context, clause);
    const told = tell(reading, {
      cues,
      quantity,
      change: own,
      isChange: change !== null,
      clause,
      route,
      context,
      status: statusOf(reading, quantity, clause, modalityOf),
    });
    const restates = restated(reading, quantity, quantities, i, drafts);
    drafts.push({
      ...(restates === null ? told.draft : sameSubject(told.draft, drafts[restates])),
      restates,
    });
    context = told.context;
    memory.note(context);
  }
  const time = times.find((one) => !one.isComparison);
  if (quantities.length === 0 && before !== null && time !== undefined)
    memory.move(sentence.block, sentence.index, time.period);
  return drafts;
}

/** Does this level take the change along? The nearest level of the sentence does, unless it is a share. */
function carries(level: Quantity, change: Quantity): boolean {
  return level.kind !== "percent" && level.kind !== "count" && gap(level, change) < 16;
}

function changeBeside(
  quantities: readonly Quantity[],
  changes: readonly (Change | null)[],
  quantity: Quantity,
  levels: readonly Quantity[],
): Change | null {
  if (quantity.kind === "percent" || quantity.kind === "count") return null;
  for (const [i, change] of changes.entries()) {
    const other = quantities[i];
    if (change === null || other === undefined || !carries(quantity, other)) continue;
    const nearest = [...levels]
      .filter((level) => carries(level, other))
      .sort((a, b) => gap(a, other) - gap(b, other))[0];
    if (nearest === quantity) return change;
  }
  return null;
}

function gap(a: Quantity, b: Quantity): number {
  return a.from < b.from ? b.from - a.to : a.from - b.to;
}

interface Told {
  readonly cues: readonly Cue[];
  readonly quantity: Quantity;
  readonly change: Change | null;
  readonly isChange: boolean;
  readonly clause: Clause | null;
  readonly route: Route | null;
  readonly context: FigureContext | null;
  readonly status: Status;
}

function tell(reading: SentenceReading, told: Told): { draft: FigureDraft; context: FigureContext } {
  const { quantity, change, isChange, clause, route, context, status } = told;
  const { quantities } = reading.lexicon;
  const near =
    clause === null
      ? null
      : measureNear(told.cues, quantity, quantities, clause.from, Math.max(clause.to, quantity.to + 6));
  const wide = near ?? measureNear(told.cues, quantity, quantities, 0, reading.tokens.length);
  const goesOn = wide === null && context !== null && quantity.kind !== "count";
  const isBefore =
    reading.tokens[quantity.lead - 1]?.lower === "from" &&
    /^(?:down|up)$/u.test(reading.tokens[quantity.lead - 2]?.lower ?? "");
  const isPart = /^of (?:it|them|that|which)$/u.test(
    reading.tokens
      .slice(quantity.to, quantity.to + 2)
      .map((token) => token.lower)
      .join(" "),
  ); // "6.4 bcm of it"
  const named =
    (isBefore || isPart) && context !== null
      ? context.measure
      : (wide?.measure ?? (goesOn ? context.measure : defaultMeasure(quantity, quantities)));
  const measure = named.startsWith("gas") && clause !== null && isCarrying(clause) ? "gas.capacity" : named;
  const counted =
    quantity.counted === null
      ? null
      : quantity.counted === "times" && clause?.verb.lemma === "meet"
        ? "meetings"
        : quantity.counted;
  const own = flowOf(reading, measure, wide?.cue ?? null, clause, route);
  const flow = completed(
    counted === "meetings" && clause !== null ? met(reading, clause) : own,
    context,
    measure,
  );
  const period = periodFor(reading, quantity, clause, context, status);
  const commodity = commodityOf(reading, quantity, measure, wide?.cue ?? null);
  const unit = isChange ? quantity.unit : (counted ?? perYear(reading, quantity, measure));
  const codes = flow.pair.filter((party) => /^[A-Z]{3}$/u.test(party));
  const [a, b] = codes.length === 2 ? codes.toSorted() : [];
  const pair = a !== undefined && b !== undefined && a !== b ? ([a, b] as const) : null;
  const from = Math.min(clause?.from ?? quantity.from, quantity.from);
  const to = Math.max(clause?.to ?? quantity.to, quantity.to);
  return {
    draft: {
      kind: "figure",
      measure: counted === "meetings" ? "meetings" : measure,
      value: isChange ? null : quantity.value,
      ...(quantity.high === null ? {} : { high: quantity.high }),
      unit,
      bound: quantity.bound,
      direction: flow.from === null && flow.to === null ? null : { from: flow.from, to: flow.to },
      commodity,
      via: route?.name ?? null,
      change,
      ...(counted === null ? {} : { counted }),
      basis: basisOf(flow, quantity),
      status,
      period,
      places: [],
      attribution: clause === null ? [] : reading.attributionOf(clause),
      pairs: pair === null ? [] : [pair],
      pair,
      citation: citationOf(reading, from, to),
      confidence: wide === null ? 0.5 : flow === own ? 0.8 : 0.7,
      why: `number "${wordsOf(reading, quantity.from, quantity.to)}" (${quantity.bound}); ${wide === null ? (goesOn ? "goes on with the measure told before" : "no word tells the measure") : `measured by "${reading.tokens[wide.cue ?? 0]?.text ?? ""}"`}; ${status}`,
      restates: null,
    },
    context: {
      block: reading.sentence.block,
      sentence: reading.sentence.index,
      measure,
      pair: flow.pair,
      from: flow.from,
      to: flow.to,
      commodity,
      route,
      period,
    },
  };
}

/** "he has met the Chinese more than 40 times": the parties of the clause. */
function met(reading: SentenceReading, clause: Clause): Flow {
  const parties = [...clause.subject, ...clause.object]
    .flatMap((phrase) => reading.actorsOf(phrase))
    .flatMap((actor) => actor.country ?? []);
  return { pair: [...new Set(parties)], from: null, to: null, reporter: null };
}

/** Parties left unsaid are those that the paragraph is about. */
function completed(own: Flow, context: FigureContext | null, measure: string): Flow {
  if (context === null || own.pair.length >= 2 || measure.split(".")[0] !== context.measure.split(".")[0])
    return own;
  if (own.pair.length === 0)
    return { pair: context.pair, from: context.from, to: context.to, reporter: own.reporter };
  const known = own.pair[0];
  const other =
    known !== undefined && context.pair.includes(known)
      ? context.pair.find((party) => party !== known)
      : undefined;
  if (other === undefined) return own;
  const from = own.from ?? (own.to === null ? null : other);
  const to = own.to ?? (own.from === null ? null : other);
  return {
    pair: [known ?? other, other],
    from,
    to,
    reporter: own.reporter ?? (measure.endsWith("imports") ? to : from),
  };
}

function basisOf(flow: Flow, quantity: Quantity): FigureClaim["basis"] {
  return {
    ...(flow.reporter === null ? {} : { reporter: flow.reporter }),
    ...(quantity.kind === "currency" ? { currency: quantity.unit } : {}),
  };
}

/** A capacity, and a volume "a year", is counted by the year. */
function perYear(reading: SentenceReading, quantity: Quantity, measure: string): string {
  if (quantity.unit !== "m3" && quantity.unit !== "tonne") return quantity.unit;
  const after = reading.tokens
    .slice(quantity.to, quantity.to + 4)
    .map((token) => token.lower)
    .join(" ");
  const isYearly =
    /^(?:of gas )?(?:a|per|each) year\b|^annually\b/u.test(after) ||
    reading.tokens
      .slice(Math.max(0, quantity.from - 6), quantity.from)
      .some((token) => token.lower === "annual");
  if (!isYearly && measure !== "gas.capacity") return quantity.unit;
  return quantity.unit === "m3" ? "m3/year" : "tonnes/year";
}

/** The time nearest to the number, a time that follows it first; else the paragraph's. */
function periodFor(
  reading: SentenceReading,
  quantity: Quantity,
  clause: Clause | null,
  context: FigureContext | null,
  status: Status,
): Period | Missing {
  const usable = reading.times.filter((time) => !time.isComparison);
  const following = usable.find((time) => time.from >= quantity.to && time.from - quantity.to <= 4);
  const isOpen = status !== "actual";
  const inClause = usable
    .filter(
      (time) =>
        clause !== null && time.from >= clause.from && time.to <= Math.max(clause.to, quantity.to + 4),
    )
    .sort((a, b) => away(a, quantity) - away(b, quantity))[0];
  const nearest = [...usable].sort((a, b) => away(a, quantity) - away(b, quantity))[0];
  const time = following ?? inClause ?? (isOpen ? undefined : nearest); // "In 2023 … – the capacity can be expanded": not in 2023
  if (time !== undefined) return status !== "actual" && time.ahead !== null ? time.ahead : time.period;
  return !isOpen && context !== null && !isMissing(context.period) ? context.period : missing("not stated");
}

function away(time: TimeMention, quantity: Quantity): number {
  return time.from >= quantity.to ? time.from - quantity.to : quantity.from - time.to;
}

function clauseAt(reading: SentenceReading, quantity: Quantity): Clause | null {
  const holding = reading.parse.clauses.filter(
    (clause) => clause.from <= quantity.from && quantity.from <= clause.to + 6,
  );
  return holding.at(-1) ?? null;
}

function routeFor(
  reading: SentenceReading,
  quantity: Quantity,
  routes: readonly { route: Route; at: number }[],
  context: FigureContext | null,
  clause: Clause | null,
): Route | null {
  const named = [...routes].sort(
    (a, b) => Math.abs(a.at - quantity.from) - Math.abs(b.at - quantity.from),
  )[0];
  if (named !== undefined) return named.route;
  const words =
    clause === null ? [] : reading.tokens.slice(clause.from, clause.to).map((token) => token.lower);
  return words.some((word) => /^(?:line|pipeline|project|expansion|route|capacity)$/u.test(word))
    ? (context?.route ?? null)
    : null;
}

/** A goal is planned, a "capacity that could be raised" possible; what a line "can carry" is its capacity today. */
function statusOf(
  reading: SentenceReading,
  quantity: Quantity,
  clause: Clause | null,
  modalityOf: ModalityOf,
): Status {
  if (clause === null) return "actual";
  const near = reading.tokens
    .slice(Math.max(clause.from, quantity.from - 16), quantity.from)
    .map((token) => token.lower);
  if (
    near.some((word) => word === "follow" || word === "planned" || word === "proposed" || word === "future")
  )
    return "planned";
  const predicate =
    clause.predicate === null
      ? undefined
      : reading.lexicon.governors.get(reading.tokens[clause.predicate]?.lower ?? "");
  if (predicate !== undefined) return predicate;
  const { status } = modalityOf(reading, clause);
  return isCarrying(clause) ? "actual" : status;
}

/** "the pipeline can carry 10 bcm a year": what it can do is its capacity. */
function isCarrying(clause: Clause): boolean {
  return (
    clause.verb.modal === "can" &&
    !clause.verb.isPassive &&
    /^(?:carry|hold|handle|transport|pump|take|move|deliver)$/u.test(clause.verb.lemma)
  );
}

function commodityOf(
  reading: SentenceReading,
  quantity: Quantity,
  measure: string,
  cue: number | null,
): string | null {
  if (measure.startsWith("gas")) return "gas";
  if (measure.startsWith("trade") && cue === null) return null;
  const near = cue ?? quantity.to;
  for (let i = Math.max(0, near - 1); i < Math.min(reading.tokens.length, near + 4); i += 1) {
    for (const { words, value } of reading.lexicon.quantities.commodities.get(
      reading.tokens[i]?.lower ?? "",
    ) ?? []) {
      if (words.every((word, k) => reading.tokens[i + k]?.lower === word)) return value;
    }
  }
  return null;
}

/** "240 billion dollars (the equivalent of more than 220 billion euros)": the number of the figure that is said again. */
function restated(
  reading: SentenceReading,
  quantity: Quantity,
  quantities: readonly Quantity[],
  i: number,
  drafts: readonly FigureDraft[],
): number | null {
  const before = quantities[i - 1];
  if (
    before === undefined ||
    quantity.kind !== "currency" ||
    before.kind !== "currency" ||
    before.unit === quantity.unit ||
    drafts.length === 0
  )
    return null;
  const between = reading.tokens.slice(before.to, quantity.from).map((token) => token.lower);
  const isAside =
    between.includes("(") ||
    between.includes("equivalent") ||
    between.includes("or") ||
    (between[0] === "," && between.length <= 3);
  return isAside && between.length <= 8 ? drafts.length - 1 : null;
}

/** A figure said again in another currency is about the same thing at the same time. */
function sameSubject(draft: FigureDraft, first: FigureDraft | undefined): FigureDraft {
  if (first === undefined) return draft;
  const { measure, direction, commodity, via, period, pairs, pair } = first;
  return { ...draft, measure, direction, commodity, via, period, pairs, pair, change: null };
}
