// One sentence's reading as words: what the coder saw of it, whether it made a claim or not. Nothing here decides anything.
import type {
  Attribution,
  Claim,
  Dropped,
  ExplainedActor,
  ExplainedClause,
  ExplainedSentence,
  ExplainedTime,
} from "../model/index.js";
import type { Clause, NounPhrase, Prepositional, Sentence } from "../text/index.js";
import { modalityOf } from "./modality.js";
import { type SentenceReading, wordsOf } from "./reading.js";

/** `reading` is null where the sentence was passed over; `claims` are those of the document. */
export function explainSentence(
  sentence: Sentence,
  index: number,
  reading: SentenceReading | null,
  others: readonly Dropped[],
  claims: readonly Claim[],
): ExplainedSentence {
  const { start, end } = sentence;
  const own = claims.filter(({ citation }) => citation.sentence === index).map(({ id }) => id);
  const head = { sentence: index, start, end, claims: own };
  if (reading === null)
    return { ...head, clauses: [], actors: [], times: [], passedOver: whyPassedOver(start, others) };
  return {
    ...head,
    clauses: reading.parse.clauses.map((clause) => explainClause(reading, clause)),
    actors: actorsIn(reading),
    times: timesIn(reading),
    passedOver: null,
  };
}

function whyPassedOver(start: number, others: readonly Dropped[]): string {
  const field = others.find((one) => one.start === start)?.reason;
  return field === undefined
    ? "no name of the lexicon, and no word that a claim could hang on"
    : `set aside: it is of ${field}`;
}

function explainClause(reading: SentenceReading, clause: Clause): ExplainedClause {
  const { verb, kind, subject, object, prepositions, parent } = clause;
  const { status, because } = modalityOf(reading, clause);
  const phrase = (np: NounPhrase) => wordsOf(reading, np.from, np.to);
  return {
    kind,
    verb: wordsOf(reading, verb.from, verb.to),
    lemma: verb.lemma,
    isPassive: verb.isPassive,
    subject: subject.map(phrase),
    object: object.map(phrase),
    complements: prepositions.map((one) => complement(one, phrase)),
    under: parent,
    status,
    because,
    saidBy: reading.attributionOf(clause).map(sayer),
  };
}

function complement({ prep, phrases }: Prepositional, phrase: (np: NounPhrase) => string): string {
  return `${prep} ${phrases.map(phrase).join(", ")}`;
}

function sayer({ person, text }: Attribution): string {
  return person ?? text;
}

function actorsIn(reading: SentenceReading): ExplainedActor[] {
  return reading.parse.elements.flatMap((element) => {
    if (element.kind !== "np") return [];
    const { np } = element;
    return [...reading.ownersOf(np), ...reading.actorsOf(np)].map(
      ({ country, organisation, person, office, sector, by }) => ({
        text: wordsOf(reading, np.from, np.to),
        country,
        ...(organisation === undefined ? {} : { organisation }),
        ...(person === undefined ? {} : { person }),
        ...(office === undefined ? {} : { office }),
        sector,
        by,
      }),
    );
  });
}

function timesIn(reading: SentenceReading): ExplainedTime[] {
  return reading.times.map(({ from, to, period, ahead }) => ({
    text: wordsOf(reading, from, to),
    period,
    ahead,
  }));
}
