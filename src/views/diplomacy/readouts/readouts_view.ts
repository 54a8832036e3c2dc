// Two readouts of one meeting, laid side by side: what one has and the other leaves out, item by item.
import type { MeetingTold, ReadoutItem, ReadoutSide, ReadoutsView } from "../../../contract/index.js";
import type { Lexicon } from "../../../lexicon/index.js";
import type { Pair, StatementClaim } from "../../../model/index.js";
import { READOUT_DAYS } from "./meetings_told.js";
import { itemsOf, type ReadText, type ToldItem } from "./told_items.js";

const READOUT_RULES: readonly string[] = [
  `A readout is a text that tells of the meeting, published from its first day to ${READOUT_DAYS} days after its last, by an office, agency or paper of one of the two (by its address, its publisher, or whom it was taken from).`,
  "Where a side has no text, words of its people about the meeting in texts of others stand in its place; they are what others chose to quote, and a gap in them says nothing.",
  "A topic or country is told where a sentence names it; a figure where measure, unit and the first two digits are alike; an agreement where a sentence tells that the two agreed; words where they are quoted.",
  "“Leaves it out” says that none of the side’s texts in this record has it. The side may have said it elsewhere.",
];

/** A text of one of the two. */
export interface SideText extends ReadText {
  readonly country: string;
  readonly isOfficial: boolean;
  readonly of: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** Texts of a side that are compared at most; official ones come first. */
const MOST_TEXTS = 5;

export interface ReadoutsTold {
  readonly pair: Pair;
  readonly meetings: readonly MeetingTold[];
  readonly meeting: MeetingTold | null;
  /** Texts that speak for one of the two and tell of the meeting. */
  readonly texts: readonly SideText[];
  /** Texts of others that tell of it. */
  readonly others: readonly ReadText[];
}

export function readoutsView(
  told: ReadoutsTold,
  lexicon: Pick<Lexicon, "names" | "topics" | "routes">,
): ReadoutsView {
  const { pair, meetings, meeting } = told;
  const [first, second] = [sideOf(pair[0], told, lexicon), sideOf(pair[1], told, lexicon)] as const;
  const canCompare = first.side.by === "texts" && second.side.by === "texts";
  return {
    ...{ pair, meetings, meeting, canCompare },
    sides: [first.side, second.side],
    items: besideEachOther(first.items, second.items),
    note: noteOf(told, [first.side, second.side]),
    rules: READOUT_RULES,
  };
}

interface Side {
  readonly side: ReadoutSide;
  readonly items: readonly ToldItem[];
}

function sideOf(
  country: string,
  { pair, texts, others }: ReadoutsTold,
  lexicon: Pick<Lexicon, "names" | "topics" | "routes">,
): Side {
  const own = texts
    .filter((text) => text.country === country)
    .sort(
      (a, b) =>
        Number(b.isOfficial) - Number(a.isOfficial) ||
        order(a.published ?? "", b.published ?? "") ||
        order(a.document, b.document),
    )
    .slice(0, MOST_TEXTS);
  if (own.length > 0)
    return {
      side: {
        ...{ country, by: "texts" },
        texts: own.map(({ document, title, publisher, url, published, of, isOfficial }) => ({
          ...{ document, title, publisher, url, published, of, isOfficial },
        })),
      },
      items: own.flatMap((text) => itemsOf(text, pair, lexicon)),
    };
  const said = [...others, ...texts].flatMap((text) => saidBy(country, text, pair, lexicon));
  return { side: { country, by: said.length === 0 ? "nothing" : "statements", texts: [] }, items: said };
}

/** What people of a country are told to have said in a text of others: topics, countries, words quoted. */
function saidBy(
  country: string,
  text: ReadText,
  pair: Pair,
  lexicon: Pick<Lexicon, "names" | "topics" | "routes">,
): readonly ToldItem[] {
  const statements = text.claims.filter(
    (claim): claim is StatementClaim => claim.kind === "statement" && claim.speaker.country === country,
  );
  const sentences = new Set(statements.map(({ citation }) => citation.sentence));
  return itemsOf({ ...text, claims: statements }, pair, lexicon).filter(({ mention }) =>
    sentences.has(mention.sentence),
  );
}

const KINDS: readonly ReadoutItem["kind"][] = ["topic", "agreement", "figure", "country", "quote"];

/** By kind; within one what is told by one side alone first, as that is the news; then as it was first told. */
function besideEachOther(first: readonly ToldItem[], second: readonly ToldItem[]): ReadoutItem[] {
  const rows = new Map<string, ReadoutItem & { readonly at: number }>();
  const put = (items: readonly ToldItem[], side: 0 | 1) => {
    for (const { kind, key, label, mention } of items) {
      const row = rows.get(key) ?? {
        kind,
        label,
        sides: [[], []] as const,
        told: "both" as const,
        at: rows.size,
      };
      const [a, b] = row.sides;
      const there = side === 0 ? a : b;
      if (
        there.some(
          (one) =>
            one.document === mention.document &&
            one.sentence === mention.sentence &&
            one.text === mention.text,
        )
      )
        continue;
      const sides = side === 0 ? ([[...a, mention], b] as const) : ([a, [...b, mention]] as const);
      rows.set(key, { ...row, sides });
    }
  };
  put(first, 0);
  put(second, 1);
  return [...rows.values()]
    .map((row) => {
      const [a, b] = row.sides;
      const told =
        b.length === 0
          ? ("first alone" as const)
          : a.length === 0
            ? ("second alone" as const)
            : ("both" as const);
      return { ...row, told };
    })
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        Number(a.told === "both") - Number(b.told === "both") ||
        a.at - b.at,
    )
    .map(({ at: _, ...row }) => row);
}

function noteOf({ meetings, meeting }: ReadoutsTold, sides: readonly ReadoutSide[]): string | null {
  if (meetings.length === 0) return "No meeting of the two with a day is told in the record.";
  if (meeting === null) return "No meeting is told that was asked for.";
  const own = sides.filter(({ by }) => by === "texts");
  if (own.length === 2) return null;
  if (own.length === 1)
    return "Only one side’s text is in the record: what the other left out cannot be told.";
  return sides.every(({ by }) => by === "nothing")
    ? "Neither side’s text on this meeting is in the record, nor words of their people on it."
    : "Neither side’s own text is in the record: there are only words of their people in texts of others.";
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
