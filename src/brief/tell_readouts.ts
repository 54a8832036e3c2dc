// The accounts of both sides of one meeting: what both tell, and what one of them alone does.
import type { Mention, ReadoutItem, ReadoutSide, ReadoutsView } from "../contract/index.js";
import { rangeWords } from "./dates.js";
import type { Frame } from "./frame.js";
import type { ClaimNote } from "./model.js";
import { listWords } from "./names.js";
import type { Prose } from "./prose.js";

/** Items of a sentence. */
const MOST = 6;

/** Nothing where a side has no text of its own: a gap would say nothing. */
export function tellReadouts(prose: Prose, view: ReadoutsView, frame: Frame): void {
  const { meeting, canCompare, sides, items } = view;
  if (meeting === null || !canCompare) return;
  const when = rangeWords(meeting.start, meeting.end, frame.dates);
  const [first, second] = sides.map((side) => officesOf(side, frame));
  if (first === undefined || second === undefined) return;
  const shared = items.filter(({ told, kind }) => told === "both" && kind !== "quote").slice(0, MOST);
  add(prose, "readout.both", { first, second, when }, shared, view, frame);
  for (const [side, told] of [
    [0, "first alone"],
    [1, "second alone"],
  ] as const) {
    const own = items.filter((item) => item.told === told).slice(0, MOST);
    const whose = (side === 0 ? first : second) ?? "";
    const other = (side === 0 ? second : first) ?? "";
    add(prose, "readout.alone", { whose, other, when }, own, view, frame);
  }
}

function add(
  prose: Prose,
  pattern: "readout.both" | "readout.alone",
  slots: Readonly<Record<string, string>>,
  items: readonly ReadoutItem[],
  view: ReadoutsView,
  frame: Frame,
): void {
  const [note, ...more] = notesOf(items, view);
  if (note === undefined) return;
  const wordsOf = (isQuote: boolean) =>
    listWords([
      ...new Set(
        items.filter(({ kind }) => (kind === "quote") === isQuote).map((item) => itemWords(item, frame)),
      ),
    ]);
  const [things, quoted] = [wordsOf(false), wordsOf(true)];
  if (things === "") return;
  const quotes = quoted === "" ? "" : `, and quotes ${quoted}`;
  prose.add(pattern, { ...slots, things, quotes }, `${view.meeting?.id} ${pattern} ${slots.whose ?? ""}`, [
    note,
    ...more,
  ]);
}

/** Whose texts they are: "the Ministry of External Affairs of India". */
function officesOf({ texts }: ReadoutSide, { namer }: Frame): string {
  return listWords([...new Set(texts.map(({ publisher, of }) => namer.office(publisher ?? of)))].slice(0, 3));
}

function itemWords({ kind, label }: ReadoutItem, { namer }: Frame): string {
  switch (kind) {
    case "country":
      return namer.either(label);
    case "quote":
      return label;
    case "agreement":
      return label
        .replace(/^agreed/u, "an agreement")
        .replace(/^agreement (\w+)/u, (_, status: string) => `an agreement that is ${status}`)
        .replace(", on ", " on ");
    case "figure":
      return `a figure (${label})`;
    case "topic":
      return label;
  }
}

/** Each sentence that tells one of these, once. */
function notesOf(items: readonly ReadoutItem[], { sides, meeting }: ReadoutsView): readonly ClaimNote[] {
  const texts = new Map(sides.flatMap((side) => side.texts).map((text) => [text.document, text]));
  const seen = new Set<string>();
  return items
    .flatMap(({ sides: [a, b] }): readonly Mention[] => [...a.slice(0, 1), ...b.slice(0, 1)])
    .flatMap(({ document, sentence, claim, text }) => {
      const told = texts.get(document);
      const key = `${document} ${sentence}`;
      if (told === undefined || seen.has(key)) return [];
      seen.add(key);
      const { publisher, of, title, url, published } = told;
      const source = { source: publisher ?? of, title, url, date: published, words: text };
      const note: ClaimNote = {
        ...{ kind: "claim", claim: claim ?? meeting?.id ?? document, ...source },
        ...{ grade: null, review: "machine", reports: 1, stories: 1 },
      };
      return [note];
    });
}
