// Stances told by a noun with its holder: "Kenya's opposition to the dam", "a call by Peru and Chile for talks", "its rejection of …".
import type { PositionStance } from "../../model/index.js";
import type { Clause, Element, NounPhrase } from "../../text/index.js";
import type { ResolvedActor, SentenceReading } from "../reading.js";
import { holdersIn } from "./holder.js";

export interface NominalStance {
  readonly stance: PositionStance;
  readonly noun: NounPhrase;
  readonly holders: readonly ResolvedActor[];
  /** The phrase that is the issue, and where it begins with its preposition. */
  readonly issue: NounPhrase;
  readonly word: string;
}

/** Verbs whose object is a stance that is only wished for, lost or denied: "sought Kenya's support for". */
const NOT_HELD = new Set(
  "seek ask request need want lose lack demand hope urge expect require await solicit withdraw drop end overcome doubt deny question win".split(
    " ",
  ),
);

/** The stances that the nouns of a sentence tell, each with its holders. */
export function nominalStances(reading: SentenceReading): readonly NominalStance[] {
  const { elements, clauses } = reading.parse;
  return elements.flatMap((element, i): NominalStance[] => {
    if (element.kind !== "np") return [];
    const { np } = element;
    const token = reading.tokens[np.head];
    const found = reading.lexicon.stanceNouns.get(token?.lemma ?? "");
    if (found === undefined || token?.pos !== "NOUN" || isUnreal(reading, np, clauses)) return [];
    const issue = issueAfter(elements, i, found.by);
    if (issue === null) return [];
    const holders = holdersOf(reading, np, elements, i);
    return holders.length === 0
      ? []
      : [{ stance: found.stance, noun: np, holders, issue, word: token.lower }];
  });
}

/** "without Kenya's support for", "no support for", "sought its support": nobody's stance. */
function isUnreal(reading: SentenceReading, np: NounPhrase, clauses: readonly Clause[]): boolean {
  if (np.prep !== null && /^(?:without|despite lack of)$/u.test(np.prep)) return true;
  if (/^(?:no|any|little)$/u.test(reading.tokens[np.from]?.lower ?? "")) return true;
  const clause = clauses.find(
    ({ object, prepositions }) =>
      object.includes(np) || prepositions.some(({ prep, phrases }) => prep === "for" && phrases.includes(np)),
  );
  if (clause === undefined) return false;
  return NOT_HELD.has(clause.verb.lemma) || clause.verb.isNegated || clause.verb.modal !== null;
}

/** The phrase after "for", "to", "of"; a "by" phrase may stand before it. */
function issueAfter(elements: readonly Element[], at: number, by: ReadonlySet<string>): NounPhrase | null {
  for (let k = at + 1; k + 1 < elements.length && k < at + 9; k += 1) {
    const element = elements[k];
    const next = elements[k + 1];
    if (element?.kind === "prep" && next?.kind === "np" && by.has(element.word)) return next.np;
    const isBy = element?.kind === "prep" && (element.word === "by" || element.word === "from");
    const isAttached =
      isBy || element?.kind === "conj" || element?.kind === "comma" || element?.kind === "np";
    if (!isAttached) return null;
    if (element?.kind === "np" && element.np.prep === null && elements[k - 1]?.kind !== "conj") return null;
    if (k === at + 1 && !isBy) return null;
  }
  return null;
}

/** "Madrid's", "its"; "by Germany and France", "from Peru". */
function holdersOf(
  reading: SentenceReading,
  np: NounPhrase,
  elements: readonly Element[],
  at: number,
): readonly ResolvedActor[] {
  const owners = reading.ownersOf(np);
  if (owners.length > 0)
    return owners.filter(({ country, organisation }) => country !== null || organisation !== undefined);
  const adjective = reading.mentions.find(
    ({ from, to, meaning }) =>
      from >= np.from &&
      to <= np.head &&
      (meaning.kind === "adjective" || meaning.kind === "organisationAdjective"),
  );
  if (adjective !== undefined) return reading.partiesIn(adjective.from, adjective.to); // "Turkish opposition to the dam"
  const by = elements[at + 1];
  if (by?.kind !== "prep" || (by.word !== "by" && by.word !== "from")) return [];
  const holders: ResolvedActor[] = [];
  for (let k = at + 2; k < elements.length; k += 1) {
    const element = elements[k];
    if (element?.kind === "np") holders.push(...holdersIn(reading, element.np, false));
    else if (element?.kind !== "conj" && element?.kind !== "comma") break;
  }
  return holders;
}
