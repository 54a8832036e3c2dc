// Lines of a ledger for the tests of the brief. People, papers and numbers are invented.

import { type Brief, type BriefMaterial, styleOf, writeBrief } from "../../src/brief/index.js";
import type {
  BriefRequest,
  BriefSectionName,
  BriefTemplate,
  LedgerRecordLine,
} from "../../src/contract/index.js";
import type {
  Claim,
  EventClaim,
  FigureClaim,
  Period,
  PositionClaim,
  StatementClaim,
} from "../../src/model/index.js";
import { houseStyle } from "../../src/press/index.js";

export const day = (start: string, end = start): Period => ({
  start,
  end,
  precision: start === end ? "day" : "range",
  text: start,
});
export const year = (one: number): Period => ({
  start: `${one}-01-01`,
  end: `${one}-12-31`,
  precision: "year",
  text: String(one),
});

const base = (id: string, text: string) => ({
  id,
  status: "actual" as const,
  period: day("2024-05-16"),
  places: [],
  attribution: [],
  pairs: [["CHL", "PER"]] as const,
  pair: ["CHL", "PER"] as const,
  citation: { start: 0, end: text.length, sentence: 0, text },
  confidence: 0.9,
  why: "made for a test",
  coder: "test",
  review: "machine" as const,
});

const gov = (text: string, country: string, person?: string) => ({
  text,
  country,
  sector: "GOV" as const,
  ...(person === undefined ? {} : { person }),
});
export const ANA = gov("Ana Soto", "CHL", "Ana Soto");
export const LUIS = gov("Luis Vega", "PER", "Luis Vega");
export const CHILE = gov("Chile", "CHL");
export const PERU = gov("Peru", "PER");

export function event(more: Partial<EventClaim> = {}): EventClaim {
  return {
    ...base("c-event", "Chile and Peru signed a treaty on copper"),
    kind: "event",
    type: "AGREE",
    act: "AGREE",
    mode: null,
    contexts: [],
    cameo: null,
    intensity: 5,
    symmetric: true,
    source: [CHILE, PERU],
    target: [],
    ...more,
  };
}

export function visit(more: Partial<EventClaim> = {}): EventClaim {
  const words = { id: "c-visit", citation: { ...event().citation, text: "Ana Soto visited Lima" } };
  const act = { type: "CONSULT", act: "CONSULT", mode: "visit", symmetric: false } as const;
  return event({ ...words, ...act, source: [ANA], target: [{ ...PERU, text: "Lima" }], ...more });
}

export function statement(more: Partial<StatementClaim> = {}): StatementClaim {
  return {
    ...base("c-statement", "Ana Soto said that the border was open"),
    kind: "statement",
    speaker: ANA,
    verb: "say",
    addressee: null,
    quote: "the border was open",
    direct: false,
    topics: [],
    about: ["PER"],
    stance: null,
    ...more,
  };
}

export function figure(more: Partial<FigureClaim> = {}): FigureClaim {
  return {
    ...base("c-figure", "Trade came to 5.2 billion dollars"),
    kind: "figure",
    period: year(2024),
    measure: "trade.total",
    value: 5.2e9,
    unit: "USD",
    bound: "exact",
    direction: null,
    commodity: null,
    via: null,
    change: null,
    equivalentOf: null,
    basis: { statistics: "Customs of Chile" },
    ...more,
  };
}

export function position(more: Partial<PositionClaim> = {}): PositionClaim {
  return {
    ...base("c-position", "Chile supports a treaty on lithium"),
    kind: "position",
    holder: CHILE,
    issue: "a treaty on lithium",
    stance: "supports",
    ...more,
  };
}

export function line(claim: Claim, more: Partial<LedgerRecordLine> = {}): LedgerRecordLine {
  return {
    record: `r-${claim.id}`,
    reports: 1,
    stories: 1,
    claims: [claim.id],
    document: "d-1",
    published: "2024-05-17",
    title: "A visit to Lima",
    url: "https://example.org/visit",
    publisher: "A paper",
    addedAt: "2024-05-17T08:00:00.000Z",
    copyOf: null,
    claim,
    ...more,
  } as LedgerRecordLine;
}

const NAMES = {
  countries: { CHL: "Chile", PER: "Peru", USA: "United States", NLD: "Netherlands" },
  organisations: { EUU: "European Union", NATO: "NATO" },
};

interface Asked extends Partial<BriefRequest> {
  readonly material?: Partial<BriefMaterial>;
  readonly style?: BriefTemplate;
}

/** A brief of Chile and Peru in 2024 as of its last day. */
export function briefOf(lines: readonly LedgerRecordLine[], asked: Asked = {}): Brief {
  const { material, style = null, ...request } = asked;
  return writeBrief({
    request: { pair: ["CHL", "PER"], format: "md", from: "2024-01-01", to: "2024-12-31", ...request },
    asOf: request.asOf ?? "2024-12-31",
    style: styleOf(houseStyle(), style),
    names: NAMES,
    material: {
      records: lines,
      register: registerOf(lines),
      documents: [],
      expectations: [],
      measures: [],
      positions: { issues: [] },
      readouts: [],
      thirds: [],
      beside: [],
      corrections: [],
      closedDoubts: [],
      rollCalls: { years: [], total: null, sources: [], ruleWords: "" },
      ...material,
    },
    isSmall: (word) => ["trade", "ministers", "white"].includes(word),
    energy: { measures: new Set(["gas.flow"]), goods: new Set(["coal"]) },
    titleOf: () => null,
  });
}

/** A register that joins nothing: each event is a row of its own. */
function registerOf(lines: readonly LedgerRecordLine[]): BriefMaterial["register"] {
  const rows = lines
    .filter(({ claim }) => claim.kind === "event" && claim.act === "CONSULT")
    .map((one) => {
      const { claim, document, title, url, publisher, published } = one;
      const report = {
        claim: claim.id,
        document,
        title,
        url,
        publisher,
        published,
        review: claim.review,
        grade: null,
      };
      return {
        id: claim.id,
        status: "held",
        places: [],
        reports: [{ ...report, words: claim.citation.text }],
      };
    });
  const none = { dedicated: 0, "in-person": 0, "with-calls": rows.length };
  const counts = { ...none, "leaders-dedicated": 0, "leaders-in-person": 0, "leaders-with-calls": 0 };
  return { rows, counts } as unknown as BriefMaterial["register"];
}

/** The sentences of one section, in their order. */
export function sentencesOf(brief: Brief, name: BriefSectionName | "unknown"): readonly string[] {
  const blocks = brief.sections.find((section) => section.name === name)?.blocks ?? [];
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? block.sentences.map(({ text }) => text) : [],
  );
}
