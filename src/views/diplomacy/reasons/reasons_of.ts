// Aims and reasons that the texts of a pair give, as they give them: each with its hedge and the claim it is given for, and no more certain.
import type { LedgerRecordLine, ReasonRow, ReasonsView } from "../../../contract/index.js";
import { citedOf, countOf, daysOf, isLookedAt, partiesOf, type RegisterQuestion } from "../register_lines.js";

const REASONS_RULE =
  "A row is what a text itself gives as aim, reason or wish, in its words and with its hedge; whether it is true is the author's word.";

/** "hopes for", "wants to": what the holder of a position wishes. */
const WISHES =
  /\b(?:hop(?:es|ed|ing) (?:for|to|that)|wants? to|wanted to|seeks? to|sought to|aims? (?:to|at|for)|aimed (?:to|at)|dreams? of|dreaming of|wish(?:es|ed)? (?:to|for)|keen to|determined to)\b/iu;

export function reasonsOf(lines: readonly LedgerRecordLine[], question: RegisterQuestion): ReasonsView {
  const own = question.pair as readonly string[];
  const rows = lines
    .filter(
      ({ claim }) =>
        partiesOf(claim).some((code) => own.includes(code)) ||
        claim.pairs.some((pair) => pair.join() === own.join()),
    )
    .flatMap((line) => [...linkedOf(line), ...wishOf(line)])
    .filter(({ day, published }) =>
      isLookedAt(question, [
        { start: day, end: day },
        { start: published, end: published },
      ]),
    )
    .sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0));
  return {
    pair: [...question.pair],
    answer: answerOf(rows),
    rule: REASONS_RULE,
    day: question.day,
    cut: question.cut,
    rows,
  };
}

function when({ day, published }: ReasonRow): string {
  return day ?? published ?? "";
}

function linkedOf(line: LedgerRecordLine): readonly ReasonRow[] {
  const { claim } = line;
  return (claim.links ?? []).map(({ kind, words, hedge, text, claim: leadsTo }): ReasonRow => {
    const base = baseOf(line);
    const said = claim.citation.text;
    if (kind === "explains")
      return { ...base, kind: "reason", what: trimmed(text), words, hedge, why: said, leadsTo: claim.id };
    return {
      ...base,
      kind,
      what: cutAt(said, hedge === null ? words : `${hedge} ${words}`),
      words,
      hedge,
      why: text,
      leadsTo,
    };
  });
}

/** The words before the link, where the citation goes on over it. */
function cutAt(said: string, words: string): string {
  const at = said.indexOf(words);
  if (at > 0) return trimmed(said.slice(0, at));
  const [first = words] = words.split(" ");
  const tail = said.lastIndexOf(` ${first}`);
  return tail > 0 && words.startsWith(said.slice(tail + 1)) ? trimmed(said.slice(0, tail)) : said;
}

/** Without the marks that it was cut at. */
function trimmed(words: string): string {
  return words.replace(/[\s,;–—-]+$/u, "");
}

function wishOf(line: LedgerRecordLine): readonly ReasonRow[] {
  const { claim } = line;
  if (claim.kind !== "position" || claim.stance !== "supports") return [];
  const words = WISHES.exec(claim.citation.text)?.[0];
  if (words === undefined) return [];
  return [
    {
      ...baseOf(line),
      kind: "wish",
      what: claim.citation.text,
      words,
      hedge: null,
      why: claim.issue,
      leadsTo: null,
    },
  ];
}

function baseOf(line: LedgerRecordLine) {
  const { claim } = line;
  const { start, end } = daysOf(claim.period);
  return { ...citedOf(line), parties: [...partiesOf(claim)], status: claim.status, day: start ?? end };
}

function answerOf(rows: readonly ReasonRow[]): string {
  if (rows.length === 0) return "No text of the two gives an aim or a reason.";
  const of = (kind: ReasonRow["kind"]) => rows.filter((row) => row.kind === kind).length;
  const hedged = rows.filter(({ hedge }) => hedge !== null).length;
  const parts = [
    countOf(of("aim"), "aim", "aims"),
    countOf(of("reason"), "reason", "reasons"),
    countOf(of("wish"), "wish", "wishes"),
  ];
  return `The texts give ${parts.join(", ")}${hedged === 0 ? "" : `; ${hedged} with a hedge`}.`;
}
