// Counts against listed items: "three countries: France, Hungary, Serbia and Romania" lists four.
import type { Lexicon } from "../../lexicon/index.js";
import type { Finding } from "../../model/index.js";
import type { Check, Checked } from "../checked.js";
import { namesIn } from "../names.js";
import { SMALL_NUMBERS, smallNumber } from "../number_words.js";
import { finding } from "../told.js";

const COUNT = `(both|${SMALL_NUMBERS.slice(2).join("|")}|[2-9]|1[0-2])`;
/** A count, up to three words, a noun in the plural; then what promises a whole list. The groups are count, what stands between, and list. */
const LIST = new RegExp(
  String.raw`\b${COUNT} ((?:[\p{L}-]+ ){0,3}?[\p{L}-]*(?:s|men|women|people)\b(?:[^.:;,()\d–—]{0,60}: |,? namely |,? that is |, which are |,? those of | – | — | - |[^.:;,()\d–—]{0,60} \())([^.;:()–—]{3,300})`,
  "giu",
);
/** "All five Central Asian states, A, B, C and D, sent", "both ports, A and B, for": "all" and "both" promise a whole list between the commas. */
const ALL = new RegExp(
  String.raw`\b(?:all (?:the )?)?${COUNT} ((?:[\p{L}-]+ ){0,3}?[\p{L}-]*s, )([^.;:()–—]{3,300})`,
  "giu",
);
/** A list that does not claim to be whole, or is none. */
const OPEN =
  /\b(?:including|among|such as|like|others?|etc|for example|for instance|more|especially|notably|first|who|which|that|because|but|it|they|we|he|she|is|are|was|were|has|have|had|will|would|said|says)\b/iu;
const PARTIAL =
  /\b(?:of the|at least|more than|over|among|some|about|nearly|almost|first|last|next|past|top|other|every|another|than|or|and|to|-)\s*$/iu;

/** "The two ministers signed three agreements: …": the list is of the nearer count. */
const OTHER_COUNT = new RegExp(String.raw`\b(?:${SMALL_NUMBERS.slice(1).join("|")}|\d+)\b`, "iu");

/** "A team of twelve: five from Ghana, three from Senegal and four from Benin" lists groups, which inner/bare_counts.ts adds up. */
const GROUP_OF = new RegExp(String.raw`^(?:${SMALL_NUMBERS.slice(2).join("|")}|\d+) `, "iu");

/** Every count that a list of that many short items should follow. */
export const checkListed: Check = (checked, { lexicon }) => {
  const closed = [...checked.text.matchAll(LIST)].flatMap((found) =>
    countFinding(
      checked,
      found,
      itemsIn(
        joined(found[3] ?? "", lexicon),
        !/(?:namely|that is|those of|which are) $/u.test(found[2] ?? ""),
      ),
    ),
  );
  const all = [...checked.text.matchAll(ALL)].flatMap((found) =>
    /^(?:all|both)\b/iu.test(found[0])
      ? countFinding(checked, found, itemsIn(joined(found[3] ?? "", lexicon), false))
      : [],
  );
  return [...closed, ...all];
};

/** Stands for the "and" inside of a name, as long as it. */
const INNER_AND = "\u2000and\u2000";

/** "Bosnia and Herzegovina" is one item. */
function joined(list: string, lexicon: Lexicon): string {
  return namesIn(list, lexicon).reduce(
    (text, { start, end }) =>
      text.slice(0, start) + text.slice(start, end).replaceAll(" and ", INNER_AND) + text.slice(end),
    list,
  );
}

/**
 * The items of "A, B, C and D", each of at most four words. Null where it is no plain list: no "and" before the last item, or an item
 * that goes on. With `isClosed` the list must end with the stretch, else it may end at a comma after its last item.
 */
function itemsIn(stretch: string, isClosed: boolean): readonly string[] | null {
  const list = /^((?:[^,]{1,40}, )*[^,]{1,60}?,? and [^,.]{1,60})(,|$)/u.exec(stretch.trim());
  if (list === null || (isClosed && list[2] === ",")) return null;
  const items = (list[1] ?? "")
    .split(/,? and |, /u)
    .map((item) => item.trim().replaceAll(INNER_AND, " and "))
    .filter((item) => item !== "");
  if (items.some((item) => GROUP_OF.test(item))) return null;
  const isPlain =
    items.length >= 2 && items.every((item) => item.split(" ").length <= 4) && !OPEN.test(list[1] ?? "");
  return isPlain ? items : eachItem(list[1] ?? "");
}

/** "one on customs, one on air traffic and one on the extradition of prisoners": as many items as there are "one". */
function eachItem(list: string): readonly string[] | null {
  const items = list.split(/,? and (?=one )|, (?=one )/u);
  return items.length >= 2 &&
    items.every((item) => /^one (?:on|for|with|from|about|in|to|covering) /u.test(item))
    ? items
    : null;
}

function countFinding(checked: Checked, found: RegExpExecArray, items: readonly string[] | null): Finding[] {
  const [, count = "", between = "", list = ""] = found;
  const before = checked.text.slice(Math.max(0, found.index - 24), found.index);
  if (items === null || PARTIAL.test(before) || OTHER_COUNT.test(between)) return [];
  const wanted = count.toLowerCase() === "both" ? 2 : smallNumber(count);
  const start = found.index + found[0].length - list.length;
  const isWrong = items.length !== wanted;
  return [
    finding(checked, {
      verdict: isWrong ? "contradicts" : "agrees",
      rule: "count",
      at: {
        start: found.index,
        end:
          start +
          (items.at(-1) === undefined ? 0 : list.indexOf(items.at(-1) ?? "") + (items.at(-1)?.length ?? 0)),
      },
      because: isWrong
        ? `The text says ${count} and names ${items.length}: ${items.join(", ")}.`
        : `The text says ${count} and names as many: ${items.join(", ")}.`,
      ...(isWrong ? { expected: SMALL_NUMBERS[items.length] ?? String(items.length) } : {}),
      confidence: 0.85,
    }),
  ];
}
