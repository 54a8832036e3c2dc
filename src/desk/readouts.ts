// The use case "readouts": the texts of both sides on one meeting, and others that tell of it, laid side by side.
import type { LedgerClaimLine, MeetingTold, ReadoutsRequest, ReadoutsView } from "../contract/index.js";
import { corrected, type LedgerStore } from "../ledger/index.js";
import type { Pair } from "../model/index.js";
import {
  type MeetingReport,
  meetingLines,
  meetingsTold,
  type ReadText,
  readoutsView,
  type SideText,
  sidesOfTexts,
  tellsOf,
} from "../views/index.js";
import { claimsOfDocument } from "./claims_of_document.js";
import { everyPage, PAGE } from "./every_page.js";
import { listClaims } from "./list_ledger.js";
import { deskLexicon } from "./tables.js";

/** Most documents that are looked into for one meeting. */
const MOST_DOCUMENTS = 40;

export async function viewReadouts(store: LedgerStore, request: ReadoutsRequest): Promise<ReadoutsView> {
  const { meeting: asked } = request;
  const told = await meetingsIn(store, request);
  const { meetings } = told;
  const meeting =
    asked === null
      ? (meetings.find(({ texts: [a, b] }) => a > 0 && b > 0) ??
        meetings.find(({ texts: [a, b] }) => a + b > 0) ??
        meetings[0])
      : meetings.find(({ claims, start, end }) => claims.includes(asked) || (start <= asked && asked <= end));
  return viewOf(store, told, meeting ?? null);
}

/** The last meetings of these days on which both sides have texts of their own, the last first. */
export async function readoutsOfBoth(
  store: LedgerStore,
  request: Omit<ReadoutsRequest, "meeting">,
  most: number,
): Promise<readonly ReadoutsView[]> {
  const told = await meetingsIn(store, request);
  const views: ReadoutsView[] = [];
  for (const meeting of told.meetings.filter(({ texts: [a, b] }) => a > 0 && b > 0).slice(0, most))
    views.push(await viewOf(store, told, meeting));
  return views;
}

interface MeetingsIn extends Pick<ReadoutsView, "pair" | "meetings"> {
  readonly asOf: string | null;
  readonly lines: readonly MeetingReport[];
}

async function meetingsIn(
  store: LedgerStore,
  { pair, from, to, asOf }: Omit<ReadoutsRequest, "meeting">,
): Promise<MeetingsIn> {
  const sideOf = sidesOfTexts(deskLexicon());
  const lines = meetingLines(await eventsOf(store, pair, asOf));
  const countryOf = ({ url, publisher }: LedgerClaimLine) =>
    sideOf({ url, publisher, origin: null })?.country ?? null;
  const meetings = meetingsTold(pair, lines, countryOf).filter(
    ({ start, end }) => (from === null || end >= from) && (to === null || start <= to),
  );
  return { pair, asOf, lines, meetings };
}

async function viewOf(
  store: LedgerStore,
  { pair, asOf, lines, meetings }: MeetingsIn,
  meeting: MeetingTold | null,
): Promise<ReadoutsView> {
  const lexicon = deskLexicon();
  const sideOf = sidesOfTexts(lexicon);
  const texts: SideText[] = [];
  const others: ReadText[] = [];
  for (const document of meeting === null ? [] : documentsOf(lines, meeting)) {
    const stored = await store.document(document);
    if (stored === null || stored.document.isEntered === true) continue;
    const read: ReadText = {
      ...{ document, text: stored.document.text, sentences: stored.sentences },
      claims: await claimsAsOf(store, document, asOf),
    };
    const { url, publisher } = stored.document;
    const side = sideOf({ url, publisher, origin: stored.origin });
    const published = lines.find(({ line }) => line.document === document)?.line.published ?? null;
    if (side !== null && pair.includes(side.country))
      texts.push({ ...read, ...side, ...{ title: stored.title, url, publisher, published } });
    else others.push(read);
  }
  return readoutsView({ pair, meetings, meeting, texts, others }, lexicon);
}

/** One document of each text: of copies the first that is there. */
function documentsOf(
  lines: readonly MeetingReport[],
  meeting: { readonly start: string; readonly end: string },
): readonly string[] {
  const prints = new Map<string, string>();
  for (const told of lines)
    if (tellsOf(told, meeting)) {
      const { document, copyOf, publisher } = told.line;
      const print = `${copyOf ?? document} ${publisher ?? ""}`; // a side's copy of another's text is its own word too
      if (!prints.has(print)) prints.set(print, document);
    }
  return [...prints.values()].slice(0, MOST_DOCUMENTS);
}

async function claimsAsOf(store: LedgerStore, document: string, asOf: string | null) {
  const told = await claimsOfDocument(store, document);
  const corrections = await store.correctionsOf(told.map(({ claim }) => claim.id));
  return told.flatMap(({ claim }) => corrected(claim, corrections, asOf) ?? []);
}

async function eventsOf(
  store: LedgerStore,
  pair: Pair,
  asOf: string | null,
): Promise<readonly LedgerClaimLine[]> {
  const request = { pair, asOf, kind: "event", beside: false, document: null, from: null, to: null } as const;
  return (await everyPage((after) => listClaims(store, { ...request, after, limit: PAGE }))).items;
}
