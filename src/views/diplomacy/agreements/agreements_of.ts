// The register of agreements, plans and documents of a pair, from its claims as corrected.
import type { AgreementRow, AgreementsView, LedgerRecordLine } from "../../../contract/index.js";
import type { DocumentEntry } from "../../../lexicon/index.js";
import { citedOnce } from "../cited_once.js";
import { countOf, isLookedAt, type RegisterQuestion } from "../register_lines.js";
import { climb } from "./ladder.js";
import { type Naming, namingsOf } from "./named_documents.js";
import { isBare, keyWords, knownDocument, plainTitle } from "./titles.js";

const AGREEMENTS_RULE =
  "A row is a document, plan or project that claims name by one title for the same parties; it stands at what was told as done last: what will be signed is announced, what may be is proposed, what is undecided or denied moves nothing.";

/** `documents` are the rows of data/parties/documents.yaml. */
export function agreementsOf(
  lines: readonly LedgerRecordLine[],
  question: RegisterQuestion,
  documents: readonly DocumentEntry[],
): AgreementsView {
  const [a, b] = question.pair;
  const all = lines
    .flatMap((line) => namingsOf(line).map((naming) => ({ line, naming })))
    .filter(({ naming }) => naming.parties.includes(a) || naming.parties.includes(b))
    .sort((one, other) => other.naming.parties.length - one.naming.parties.length); // "the treaty with Chile" joins that of both
  const groups = new Map<string, Group[]>();
  for (const { line, naming } of all) {
    const known = knownDocument({ ...naming, day: naming.told.day }, documents, naming.told.published);
    const key = known === null ? keyOf(naming, line) : `known ${known.title}`;
    const alike = groups.get(key) ?? [];
    const group = alike.find((one) => known !== null || isWithin(naming.parties, one.parties));
    if (group !== undefined) group.namings.push(naming);
    else groups.set(key, [...alike, { key, known, parties: naming.parties, namings: [naming] }]);
  }
  const rows = [...groups.values()]
    .flat()
    .map((group) => rowOf(group, question))
    .filter((row) => isOfPair(row, question) && isLookedAt(question, daysIn(row)))
    .sort(latestFirst);
  return {
    pair: [a, b],
    answer: answerOf(rows),
    rule: AGREEMENTS_RULE,
    day: question.day,
    cut: question.cut,
    rows,
  };
}

interface Group {
  readonly key: string;
  readonly known: DocumentEntry | null;
  readonly parties: readonly string[];
  readonly namings: Naming[];
}

/** What makes two namings of the same parties one document (titles.ts). */
function keyOf({ kind, title, told }: Naming, line: LedgerRecordLine): string {
  const words = keyWords(kind, title);
  if (isBare(title)) return `${words} ${line.document}`;
  return kind === "statement" ? `${words} ${told.day ?? told.published ?? line.document}` : words;
}

function isWithin(parties: readonly string[], others: readonly string[]): boolean {
  return parties.every((party) => others.includes(party));
}

function rowOf({ key, known, namings }: Group, { pair: [a, b] }: RegisterQuestion): AgreementRow {
  const named = namings.filter(({ stage }) => stage === null);
  const told = namings.flatMap(({ stage, told: one }) => (stage === null ? [] : [{ ...one, stage }]));
  const { stands, by, steps, open } = climb(told);
  const titles = [...new Set(namings.map(({ title }) => title))];
  const longest = titles.toSorted((one, other) => other.length - one.length)[0] ?? "";
  const title = known?.title ?? namings.find(({ text }) => text !== null)?.title ?? longest;
  const parties = known?.parties ?? [...new Set(namings.flatMap((one) => one.parties))];
  const others = [...titles, ...namings.flatMap(({ aliases }) => aliases), ...(known?.aliases ?? [])];
  return {
    id: known === null ? `${key} ${[...parties].sort().join("+")}` : key,
    title,
    aliases: [...new Map(others.map((one) => [plainTitle(one), one])).values()].filter(
      (one) => plainTitle(one) !== plainTitle(title),
    ),
    kind: known?.kind ?? namings[0]?.kind ?? "agreement",
    parties: [...parties].sort(),
    ofBoth: parties.includes(a) && parties.includes(b),
    day: by?.day ?? null,
    lastDay: by?.lastDay ?? null,
    stands,
    standsBy: by?.claim ?? null,
    open: [...open],
    steps: [...steps],
    named: [...citedOnce(named.map(({ told: one }) => one))],
    known: known === null ? null : { day: known.day, source: known.source, url: known.where },
    text: namings.find((one) => one.text !== null)?.text ?? known?.where ?? null,
  };
}

/** Of both, or of one of them alone: what one of them has with a third is of another pair. */
function isOfPair({ parties, kind, ofBoth }: AgreementRow, { pair }: RegisterQuestion): boolean {
  if (ofBoth) return true;
  const isAlone = parties.every((party) => (pair as readonly string[]).includes(party));
  return isAlone || kind === "plan" || kind === "project";
}

function daysIn({ steps, named, open, known }: AgreementRow) {
  const cited = [...steps, ...open].flatMap(({ day, lastDay, published }) => [
    { start: day, end: lastDay },
    { start: published, end: published },
  ]);
  const published = named.map((one) => ({ start: one.published, end: one.published }));
  return [...cited, ...published, { start: known?.day ?? null, end: known?.day ?? null }];
}

/** Of both before of one; then by the last day that is told; those without one last. */
function latestFirst(a: AgreementRow, b: AgreementRow): number {
  const rank = (row: AgreementRow) => Number(row.ofBoth);
  const last = ({ day, lastDay, known, steps, named }: AgreementRow) =>
    known?.day ?? day ?? lastDay ?? steps[0]?.published ?? named[0]?.published ?? "";
  return rank(b) - rank(a) || (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : a.id < b.id ? -1 : 1);
}

const DONE: ReadonlySet<string> = new Set(["agreed", "declared", "signed", "ratified", "in force"]);
const OVER: ReadonlySet<string> = new Set(["suspended", "ended", "lapsed"]);

function answerOf(rows: readonly AgreementRow[]): string {
  if (rows.length === 0) return "No agreement, plan or document of the two is told.";
  const done = rows.filter(({ stands }) => DONE.has(stands)).length;
  const over = rows.filter(({ stands }) => OVER.has(stands)).length;
  const ahead = rows.length - done - over;
  const parts = [
    `${countOf(done, "document", "documents")} agreed, declared, signed or in force`,
    ...(ahead === 0 ? [] : [`${ahead} proposed, promised, announced or only named`]),
    ...(over === 0 ? [] : [`${over} suspended, ended or lapsed`]),
  ];
  const sentence = parts.join(", ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
