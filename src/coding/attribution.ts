// Who says so: the chain from the outermost speaker to the clause. "Kyiv said that …", "…, officials said", "according to …".
import type { Attribution } from "../model/index.js";
import type { Clause, NounPhrase } from "../text/index.js";
import type { SentenceReading } from "./reading.js";
import { wordsOf } from "./reading.js";

type Base = Pick<SentenceReading, "document" | "lexicon" | "tokens" | "parse" | "actorsOf">;

/** What holds for the whole sentence, and the chains already built. */
interface Frame {
  readonly trailing: Clause | null;
  readonly according: readonly Attribution[];
  readonly told: Map<number, readonly Attribution[]>;
}

/** Builds the look-up for one sentence. */
export function attributionsOf(reading: Base): (clause: Clause) => readonly Attribution[] {
  const { clauses } = reading.parse;
  let frame: Frame | null = null; // most sentences are never asked
  const chain = (clause: Clause): readonly Attribution[] => {
    frame ??= { trailing: trailingSpeech(reading), according: accordingTo(reading), told: new Map() };
    const { trailing, according, told } = frame;
    const known = told.get(clause.index);
    if (known !== undefined) return known;
    told.set(clause.index, []); // a parse never makes a circle; this keeps it so
    const outer: Attribution[] = [];
    if (trailing !== null && clause.index < trailing.index && clause.parent !== trailing.index)
      outer.push(...speakers(reading, trailing));
    const parent = clause.parent === null ? undefined : clauses[clause.parent];
    if (parent !== undefined) {
      outer.push(...chain(parent).filter((link) => !outer.some((other) => other.text === link.text)));
      if (isSpeech(reading, parent) && clause.kind === "that") outer.push(...speakers(reading, parent));
    }
    const links = according.length > 0 && outer.length === 0 ? according : outer;
    told.set(clause.index, links);
    return links;
  };
  return chain;
}

/** Is the clause's verb one of saying? */
function isSpeech(reading: Pick<SentenceReading, "lexicon">, clause: Clause): boolean {
  return reading.lexicon.speech.has(clause.verb.lemma);
}

/** "…, the White House announced Tuesday": the last clause, of speech, with nothing said after it. */
export function trailingSpeech(reading: Pick<SentenceReading, "lexicon" | "parse">): Clause | null {
  const { clauses } = reading.parse;
  const last = clauses.findLast((clause) => reading.lexicon.speech.has(clause.verb.lemma));
  if (last === undefined || last.index === 0 || last.subject.length === 0 || last.kind !== "main")
    return null;
  if (clauses.some((clause) => clause.parent === last.index && clause.kind === "that")) return null;
  const before = clauses[last.index - 1];
  const isTwin = before !== undefined && last.subject[0] !== undefined && before.subject === last.subject;
  return isTwin && before.kind !== "participle" ? null : last; // "…, a study commissioned by the union found"
}

/** The clause that says what this one tells: the one above "that …", or "…, officials said" behind a main clause; null where nobody says it. */
export function speechOf(reading: Pick<SentenceReading, "lexicon" | "parse">, clause: Clause): Clause | null {
  const parent = clause.parent === null ? undefined : reading.parse.clauses[clause.parent];
  if (clause.kind === "that" && parent !== undefined && isSpeech(reading, parent)) return parent;
  const trailing = clause.kind === "main" ? trailingSpeech(reading) : null;
  return trailing !== null && trailing.index > clause.index ? trailing : null;
}

function speakers(reading: Base, clause: Clause): Attribution[] {
  return clause.subject.flatMap((phrase) => links(reading, phrase));
}

function links(reading: Base, phrase: NounPhrase): Attribution[] {
  const text = wordsOf(reading, phrase.from, phrase.to);
  const actor = reading.actorsOf(phrase)[0];
  if (actor === undefined) return [{ text, country: null }];
  return [
    {
      text,
      country: actor.country,
      ...(actor.organisation === undefined ? {} : { organisation: actor.organisation }),
      ...(actor.person === undefined ? {} : { person: actor.person }),
    },
  ];
}

/** "According to South Korean officials, …" holds for the whole sentence. */
function accordingTo(reading: Base): readonly Attribution[] {
  for (const element of reading.parse.elements) {
    if (element.kind === "np" && element.np.prep === "according to") return links(reading, element.np);
  }
  return [];
}
