// A name that the record does not hold: capitalised words, with what may stand before them ("Mr.", "Dr.", "Engineer").
import type { NounPhrase } from "../../text/index.js";
import type { PhraseContext } from "./phrase_context.js";
import { titleEndingAt } from "./titles.js";

/** Forms of address in news and readouts; they are no part of the name. */
const ADDRESS = new Set(
  "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady hon hon. honourable honorable engineer eng. sheikh sheikha h.e. h.e he madam madame herr frau señor señora monsieur sr. col col. gen gen. lt lt. maj maj. capt capt. adm adm. sgt sgt. rev rev. fr.".split(
    " ",
  ),
);
const PARTICLE =
  /^(?:al|bin|ibn|bint|von|van|der|den|de|da|do|dos|du|di|del|della|la|le|el|ul|ould|abu|ben|y|e|st\.)$/u;

export interface PersonName {
  readonly from: number;
  readonly to: number;
  /** Was it told with a form of address ("Mr Rehbein")? */
  readonly isAddressed: boolean;
}

/** The personal name that the phrase is, from its first capital to its end; null for anything else. */
export function personNameIn(phrase: NounPhrase, context: PhraseContext): PersonName | null {
  if (phrase.possessor !== null) return null;
  const { tokens } = context;
  let from = phrase.from;
  if (tokens[from]?.lower === "the" && ADDRESS.has(tokens[from + 1]?.lower ?? "")) from += 1; // "the Hon. Joseph Kauna"
  let isAddressed = false;
  while (from < phrase.to - 1 && ADDRESS.has(tokens[from]?.lower ?? "")) {
    isAddressed = true;
    from += 1;
    if (tokens[from]?.text === ".") from += 1;
  }
  let count = 0;
  for (let i = from; i < phrase.to; i += 1) {
    const token = tokens[i];
    if (token === undefined) return null;
    const isJoined = tokens[i - 1]?.text === "-" && !PARTICLE.test(tokens[i - 2]?.lower ?? ""); // but "El-Dandarawi"
    if (token.text === "-" || PARTICLE.test(token.lower) || isJoined) continue;
    if (!/^\p{Lu}[\p{L}.'’-]*$/u.test(token.text) || token.pos === "DET" || token.pos === "PRON") return null;
    if (token.text.length > 3 && token.text === token.text.toUpperCase()) return null; // "POSCO"
    count += 1;
  }
  if (count === 0 || count > 5 || (count === 1 && !isAddressed)) return null;
  const isOther = context.mentions.some(
    (mention) => mention.person === null && mention.from < phrase.to && mention.to > from,
  );
  if (isOther || NOT_NAMES.has(tokens[phrase.to - 1]?.lower ?? "")) return null;
  return titleEndingAt(phrase.to, from, context) === null ? { from, to: phrase.to, isAddressed } : null;
}

/** Last words of names of things and bodies: "Western Sahara", "Balkan Policy Lab", "Border Security Force". */
const NOT_NAMES = new Set(
  "force forces lab labs institute university council committee commission ministry office agency authority bank fund group party front movement union federation association alliance league court house senate parliament congress assembly cabinet government command army navy police guard service bureau board company corporation corp inc ltd plc holdings energy petroleum gas oil steel times post news daily herald tribune journal gazette observer telegraph network watch international foundation trust centre center society club school college church sea ocean river lake bay gulf strait canal island islands isles mountain mountains valley desert coast province region district county state city town street road avenue square bridge port airport station field fields plant dam treaty pact agreement accord deal plan initiative act law bill charter convention protocol declaration statement report survey study index day week month year war summit forum conference meeting games cup olympics monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december west east north south sahara bengal republic kingdom federation emirate shoal reef".split(
    " ",
  ),
);
