// A capital that stands only because a sentence begins goes where the words stand inside of a sentence: "Two Indian banks".
import { MONTHS } from "../model/index.js";

/** Is it a word that English writes with a small letter? It is given in small letters. */
export type IsSmall = (word: string) => boolean;

/** Articles, pronouns, prepositions, links, numbers and what else opens a sentence without being part of a name. */
const OPENERS = new Set(
  (
    "a an the this that these those it its he his she her they them their we us our you your i my there here " +
    "in on at by of to for from with without within under over after before since until during between among amid against about around " +
    "across along despite beyond near as like than through throughout toward towards upon via per not no nor " +
    "and or but so yet because if when while although though unless whether where which who whose what how why once " +
    "all any both each every either neither few many more most much some several such other another only also even still " +
    "one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands " +
    "large larger smaller major senior leading former anonymous earlier later meanwhile however moreover today yesterday"
  ).split(" "),
);
/** Words that begin names too ("New Delhi", "First Deputy Minister"): small where a small word follows. */
const OFTEN = new Set(
  "first second third last next small new old top current recent early late good better best big high low bilateral mutual joint global international national foreign local public private official officials then now".split(
    " ",
  ),
);
const NAMES = new Set(MONTHS.map((month) => month.toLowerCase()));

/** Without the capital of its first word, where that is no name, no part of one ("White House"), no abbreviation and not "I". */
export function smallStart(text: string, isSmall: IsSmall): string {
  const [first = ""] = /^\p{Lu}[\p{Ll}’']*(?![\p{L}\p{N}])/u.exec(text) ?? [];
  const word = first.toLowerCase();
  if (first === "" || first === "I" || /^I['’]|^The Hague\b/u.test(text) || NAMES.has(word)) return text;
  const isAlone = !/^[\s-]+\p{Lu}/u.test(text.slice(first.length));
  return OPENERS.has(word) || (isAlone && (OFTEN.has(word) || isSmall(word)))
    ? `${word}${text.slice(first.length)}`
    : text;
}
