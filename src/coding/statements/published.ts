// Who puts a plan or a paper before the world says what stands in it: "China published a twelve-point plan to end the war". Where no act
// between two sides and no other statement is read of the clause, it is a statement, with the document as its words.
import type { Clause, NounPhrase } from "../../text/index.js";
import { citationOf, type EventDraft, pairsAbout, periodOf, placesOf, plainActor } from "../claim_parts.js";
import { modalityOf } from "../modality.js";
import { type SentenceReading, wordsOf } from "../reading.js";
import { titleOf } from "../title_of.js";
import type { StatementDraft } from "./code_statements.js";
import { aboutOf, topicsOf } from "./content.js";

const PUBLISHES = /^(?:publish|present|unveil|release|outline|issue|adopt)$/u;
const PAPERS = /^(?:plan|proposal|roadmap|initiative|blueprint|declaration|communique|communiqué)$/u;
const TWO_WORDS = /^(?:(?:joint|common|final) statement|(?:position|white) paper)$/u;

/** Statements of those who publish a paper in this sentence, one for each of them. */
export function publishedIn(
  reading: SentenceReading,
  events: readonly EventDraft[],
  others: readonly StatementDraft[],
): readonly StatementDraft[] {
  return reading.parse.clauses.flatMap((clause) => {
    if (!PUBLISHES.test(clause.verb.lemma) || clause.verb.isPassive || clause.kind === "infinitive")
      return [];
    const paper = clause.object.find((phrase) => isPaper(reading, phrase));
    if (paper === undefined) return [];
    const citation = citationOf(reading, clause.from, Math.max(clause.to, titleOf(reading, paper).to));
    const meets = (one: { readonly citation: { readonly start: number; readonly end: number } }) =>
      one.citation.start < citation.end && citation.start < one.citation.end;
    if (events.some(meets) || others.some(meets)) return [];
    return clause.subject.flatMap((phrase) => statementOf(reading, clause, phrase, paper, citation));
  });
}

function isPaper({ tokens }: SentenceReading, np: NounPhrase): boolean {
  const [head, before] = [tokens[np.head], tokens[np.head - 1]];
  if (head === undefined || before === undefined) return false;
  const isOwn = /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(before.pos) && np.head > np.from;
  return (isOwn && PAPERS.test(head.lemma)) || TWO_WORDS.test(`${before.lower} ${head.lemma}`);
}

function statementOf(
  reading: SentenceReading,
  clause: Clause,
  subject: NounPhrase,
  paper: NounPhrase,
  citation: StatementDraft["citation"],
): StatementDraft[] {
  const { status } = modalityOf(reading, clause);
  const [speaker] = reading.actorsOf(subject);
  const isParty = speaker !== undefined && (speaker.country !== null || speaker.organisation !== undefined);
  if (!isParty || status !== "actual" || speaker.sector === "JRN" || speaker.sector === "BUS") return [];
  const to = Math.max(clause.to, titleOf(reading, paper).to);
  const last = reading.tokens[to - 1]?.pos === "PUNCT" ? to - 1 : to;
  const about = aboutOf(reading, paper.from, last);
  const pairs = pairsAbout(speaker.country, about, reading.lexicon);
  return [
    {
      kind: "statement",
      speaker: plainActor(speaker),
      verb: clause.verb.lemma,
      addressee: null,
      quote: wordsOf(reading, paper.from, last),
      direct: false,
      topics: topicsOf(reading, clause.from, last),
      about,
      stance: null,
      status,
      period: periodOf(reading, clause.from, clause.to, status, null, clause),
      places: placesOf(reading, clause.from, clause.to),
      attribution: reading.attributionOf(clause),
      pairs,
      pair: pairs[0] ?? null,
      citation,
      confidence: 0.7,
      why: `"${clause.verb.lemma}" with a paper that has words of its own; speaker "${speaker.text}" by ${speaker.by}`,
    },
  ];
}
