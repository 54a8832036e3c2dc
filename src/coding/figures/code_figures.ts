// Numbers with a unit -> figures: what is measured, between whom, when, how exactly, with its change beside it.

import {
  type Change,
  type FigureClaim,
  isMissing,
  type Missing,
  type Pair,
  type Period,
  type Span,
  type Status,
} from "../../model/index.js";
import type { Clause } from "../../text/index.js";
import { citationOf } from "../claim_parts.js";
import { type ModalityOf, type SentenceReading, wordsOf } from "../reading.js";
import { withFields } from "../with_fields.js";
import { amountOf, boundOf } from "./amount.js";
import { changesOf } from "./change.js";
import { chooseMeasure } from "./choose_measure.js";
import type { Chosen } from "./chosen.js";
import { clauseAt } from "./clause_at.js";
import { commodityOf, flowOfGoods } from "./commodity.js";
import type { FigureContext, FigureMemory } from "./context.js";
import type { FigureDraft } from "./figure_draft.js";
import { periodFor } from "./figure_period.js";
import { statusOf } from "./figure_status.js";
import { fiscalPeriod } from "./fiscal_period.js";
import { flowOf } from "./flow.js";
import type { Flow } from "./flow_parts.js";
import { gappedReading, isListGap } from "./gapped.js";
import { changeToLevel, levelsOfChanges } from "./levels.js";
import { isRespective } from "./listed_numbers.js";
import { type Cue, findCues } from "./measure.js";
import { withoutMoney } from "./money_names.js";
import { ownerAlone } from "./other_party.js";
import { beforeParts, endOf, groupOf, pairedReading } from "./paired_lists.js";
import { partiesOf } from "./parties.js";
import { findQuantities } from "./quantities.js";
import type { Quantity } from "./quantity.js";
import { asBefore, restated, sameSubject } from "./restates.js";
import { type Route, routesIn } from "./routes.js";
import { wholeOf, wholeWords } from "./share.js";
import { subjectOf } from "./subject.js";
import { topicOf } from "./topic.js";
import { withPeriod } from "./versus.js";
import { moneyIn } from "./whose_money.js";

/** The figures of one sentence. `memory` carries what the paragraph is about and is changed. */
export function codeFigures(
  whole: SentenceReading,
  memory: FigureMemory,
  modalityOf: ModalityOf,
): FigureDraft[] {
  const { sentence, tokens, times } = whole;
  const before = memory.before(sentence.block, sentence.index);
  const quantities = findQuantities(
    tokens,
    times,
    whole.lexicon.quantities,
    memory.lastUnit(sentence.index),
    moneyIn(whole, memory),
  );
  const reading = withoutMoney(whole, quantities);
  if (quantities.length === 0) {
    const time = times.find((one) => !one.isComparison && one.owner === null);
    if (before !== null && time !== undefined) memory.move(sentence.block, sentence.index, time.period);
    const topic = topicOf(reading, memory);
    if (topic !== null) memory.note(topic, null);
    return [];
  }
  const routes = routesIn(reading);
  const cues = findCues(tokens, reading.lexicon.quantities);
  const drafts: FigureDraft[] = [];
  const changes = changesOf(reading, quantities);
  const carriers = levelsOfChanges(reading, quantities, changes);
  let context = before;
  const told: { readonly unit: string; readonly context: FigureContext }[] = [];
  for (const [i, quantity] of quantities.entries()) {
    const change = changes[i] ?? null;
    if (change !== null && carriers[i] !== null) continue; // told with its level
    const beside = carriers.indexOf(i);
    const paired = pairedReading(reading, quantities, i, cues);
    const gapped = paired === null ? gappedReading(reading, quantities, i) : null;
    const own = paired?.reading ?? gapped ?? beforeParts(reading, quantities, i);
    const clause =
      gapped === null
        ? clauseAt(own, quantity)
        : (own.parse.clauses.find((one, k) => one !== reading.parse.clauses[k]) ?? clauseAt(own, quantity));
    const compared =
      quantity.role === "before" ? told.findLast(({ unit }) => unit === quantity.unit) : undefined;
    const figure = tell(own, {
      cues: paired?.cues ?? cuesUpTo(cues, endOf(reading, quantities, i)),
      quantity,
      level: levelAfter(reading, quantity, quantities[i + 1]),
      others: quantities,
      change: change ?? changes[beside] ?? changeToLevel(reading, quantities, i),
      isChange: change !== null,
      isPaired: paired !== null,
      isGapped: gapped !== null,
      like:
        gapped !== null
          ? (quantities.slice(0, i).find((one) => wholeOf(reading, one) !== null) ?? null)
          : groupOf(reading, quantities, i)[1] > 1 && quantity.kind === "percent"
            ? (quantities.slice(i + 1).find((one) => wholeOf(reading, one) !== null) ?? null)
            : null,
      clause,
      route: routeFor(reading, quantity, routes, context, clause),
      context: compared?.context ?? context,
      status: statusOf(reading, quantity, clause, modalityOf),
      main: () => memory.mainPair(),
      across: memory.across(sentence.index, quantity.unit),
    });
    if (memory.mainPair() === null && isNobodys(reading, figure.draft)) continue;
    if (quantity.role === "before" && levelAfter(reading, quantity, quantities[i + 1]) !== quantity) {
      drafts.push(figure.draft); // "from 3 to 14 percent": of the level that follows
      continue;
    }
    if (quantity.role === "before") {
      drafts.push(
        asBefore(figure.draft, drafts.findLast(({ unit }) => unit === figure.draft.unit) ?? drafts.at(-1)),
      );
      continue;
    }
    const restates = restated(reading, quantities, i, drafts);
    drafts.push(
      restates === null ? figure.draft : { ...sameSubject(figure.draft, drafts[restates]), restates },
    );
    context = figure.context;
    told.push({ unit: quantity.unit, context });
    memory.note(context, quantity);
  }
  return drafts;
}

function cuesUpTo(cues: readonly Cue[], end: number | null): readonly Cue[] {
  return end === null ? cues : cues.filter(({ at }) => at < end);
}

/** "The town spent 3 million dollars on a bridge": a sum or a count of its own kind, where the text has spoken of no party. */
function isNobodys(reading: SentenceReading, { measure, pair, direction }: FigureDraft): boolean {
  if (pair !== null || direction !== null || (measure !== "count" && measure !== "money")) return false;
  if (reading.mentions.length > 0 || reading.partiesIn(0, reading.tokens.length).length > 0) return false;
  return reading.recall.other(NOBODY) === null;
}
const NOBODY: ReadonlySet<string> = new Set();

/** "from 3 billion in 2020 to 5 billion": the second for the first. */
function levelAfter(reading: SentenceReading, quantity: Quantity, next: Quantity | undefined): Quantity {
  if (quantity.role !== "before" || next === undefined || next.unit !== quantity.unit) return quantity;
  const isTo = reading.tokens[next.lead - 1]?.lower === "to" && next.lead - quantity.to < 6;
  return isTo ? next : quantity;
}

interface Told {
  readonly cues: readonly Cue[];
  readonly quantity: Quantity;
  /** The level that a first one leads to ("from 3 to 5 billion"): it tells the measure of both. Else the quantity itself. */
  readonly level: Quantity;
  /** All of the sentence. */
  readonly others: readonly Quantity[];
  readonly change: Change | null;
  readonly isChange: boolean;
  /** The reading holds its own member of each list alone. */
  readonly isPaired: boolean;
  /** The verb is left out, and the reading has the number's own party in the place of the first. */
  readonly isGapped: boolean;
  /** The verb is left out with the whole of the share: the number that is told with it. */
  readonly like: Quantity | null;
  readonly clause: Clause | null;
  readonly route: Route | null;
  readonly context: FigureContext | null;
  readonly status: Status;
  readonly main: () => readonly [string, string] | null;
  /** What was told in the sentences before, in whatever paragraph. */
  readonly across: FigureContext | null;
}

function tell(reading: SentenceReading, told: Told): { draft: FigureDraft; context: FigureContext } {
  const { quantity, isChange, clause, route, context, status, level } = told;
  const like = quantity.kind === "percent" ? told.like : null;
  const whole = isChange
    ? null
    : (wholeOf(reading, level) ?? (like === null ? null : wholeOf(reading, like)));
  const chosen = chooseMeasure(reading, withFields(told, { quantity: level, whole }));
  const isMeetings = quantity.counted === "times" && clause?.verb.lemma === "meet";
  const counted = isMeetings ? "meetings" : quantity.counted;
  const named = isMeetings ? "meetings" : chosen.measure;
  const commodity = commodityOf(reading, quantity, named, chosen.cue);
  const measure = flowOfGoods(named, commodity);
  const isOn = chosen.how === "goes on" && context?.pair.length === 2; // "raise the volume to": along the same way
  const own =
    isMeetings && clause !== null
      ? met(reading, clause)
      : flowOf(reading, {
          measure,
          quantity,
          like,
          cue: chosen.cue,
          clause,
          route: isOn ? null : route,
          main: told.main,
        });
  const isShuffled =
    (!told.isPaired && isRespective(reading.tokens)) || (!told.isPaired && isListGap(reading, quantity));
  const flow = isShuffled
    ? NO_FLOW
    : subjectOf(reading, own, {
        quantity,
        chosen,
        clause,
        context,
        across: told.across,
        main: told.main,
        isGapped: told.isGapped,
      });
  const stated = periodFor(reading, quantity, measure, clause, context, status, told.others);
  const period = fiscalPeriod(reading, flow, goesOn(reading, measure, stated, told));
  const pair = pairOf(reading, flow);
  const isOwners = context?.sentence === reading.sentence.index && ownerAlone(reading, clause) !== null;
  const before = chosen.how === "goes on" || isOwners ? (context?.per ?? null) : null; // "at 540 dollars per tonne; Vietnam's fell to 550"
  const amount = amountOf(reading, quantity, level, measure, before);
  return {
    draft: {
      kind: "figure",
      measure,
      value: isChange ? null : amount.value,
      ...(amount.high === null || isChange ? {} : { high: amount.high }),
      unit: isChange ? quantity.unit : (counted ?? amount.unit),
      bound: boundOf(quantity, clause),
      direction: flow.from === null && flow.to === null ? null : { from: flow.from, to: flow.to },
      commodity,
      via: route?.name ?? null,
      change: told.change === null ? null : withPeriod(told.change, period),
      at: spanOf(reading, quantity),
      ...(counted === null ? {} : { counted }),
      ...(whole === null ? {} : { whole: wholeWords(reading, whole) }),
      basis: basisOf(flow, quantity),
      status,
      period,
      places: [],
      attribution: clause === null ? [] : reading.attributionOf(clause),
      pairs: pair === null ? [] : [pair],
      pair,
      citation: citationOf(
        reading,
        Math.min(clause?.from ?? quantity.from, quantity.from),
        Math.max(clause?.to ?? quantity.to, quantity.to),
      ),
      confidence: confidenceOf(chosen, flow === own, quantity),
      why: reason(reading, quantity, chosen, status),
      restates: null,
    },
    context: {
      block: reading.sentence.block,
      sentence: reading.sentence.index,
      measure,
      pair: flow.pair,
      from: flow.from,
      to: flow.to,
      reporter: flow.reporter,
      commodity,
      route,
      status,
      per: amount.per,
      period,
    },
  };
}

function spanOf(reading: SentenceReading, { from, to }: Quantity): Span {
  const { start, end } = citationOf(reading, from, to);
  return { start, end };
}

/** "A and B bought 4 and 5 tonnes respectively": which is whose is not told apart. */
const NO_FLOW: Flow = { pair: [], from: null, to: null, reporter: null };

/** The time of trade and flows goes on into the next paragraph ("Imports from Russia fell by 11 percent" after "In January …"). */
function goesOn(
  reading: SentenceReading,
  measure: string,
  period: Period | Missing,
  { across, status, quantity }: Told,
): Period | Missing {
  if (!isMissing(period) || across === null || status !== "actual" || across.status !== "actual")
    return period;
  if (quantity.role === "before" || !/^(?:trade\.|.*\.(?:flow|exports|imports)$)/u.test(measure))
    return period;
  const isNear = reading.sentence.index - across.sentence <= 2;
  return isNear && measure.split(".")[0] === across.measure.split(".")[0] ? across.period : period;
}

/** Countries only: the two ends of the figure, alphabetical; an organisation or a third party leaves none. */
function pairOf(reading: SentenceReading, flow: Flow): Pair | null {
  const codes = [...new Set(flow.pair)].filter((party) => reading.lexicon.countries.has(party)).sort();
  const [a, b] = codes;
  return codes.length === 2 && a !== undefined && b !== undefined ? [a, b] : null;
}

/** "he has met the Chinese more than 40 times": the parties of the clause. */
function met(reading: SentenceReading, clause: Clause): Flow {
  const parties = partiesOf(reading, [...clause.subject, ...clause.object]);
  return { pair: [...new Set(parties)], from: null, to: null, reporter: null };
}

function basisOf(flow: Flow, quantity: Quantity): FigureClaim["basis"] {
  return {
    ...(flow.reporter === null ? {} : { reporter: flow.reporter }),
    ...(quantity.kind === "currency" ? { currency: quantity.unit } : {}),
  };
}

/** Starts at 0.8 for a word that tells the measure and loses where the paragraph or the unit has to, or the number is vague. */
function confidenceOf(chosen: Chosen, isOwn: boolean, quantity: Quantity): number {
  const base = chosen.how !== "word" ? 0.5 : isOwn ? 0.8 : 0.7;
  return quantity.role === "before" ? Math.min(base, 0.6) : base;
}

function reason(reading: SentenceReading, quantity: Quantity, chosen: Chosen, status: Status): string {
  const how =
    chosen.how === "goes on"
      ? "goes on with the measure told before"
      : chosen.how === "unit"
        ? "no word tells the measure"
        : chosen.cue === null
          ? "a share by its whole"
          : `measured by "${reading.tokens[chosen.cue]?.text ?? ""}"`;
  return `number "${wordsOf(reading, quantity.from, quantity.to)}" (${quantity.bound}); ${how}; ${status}`;
}

const OF_A_LINE = new Set("line pipeline project expansion route capacity".split(" "));

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
  const isOfLine =
    clause !== null &&
    reading.tokens.slice(clause.from, clause.to).some((token) => OF_A_LINE.has(token.lower));
  return isOfLine ? (context?.route ?? null) : null;
}
