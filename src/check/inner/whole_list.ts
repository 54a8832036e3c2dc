// When the amounts that stand beside a total may not be all of it, or not all added: then their sum proves nothing.
import type { Span } from "../../model/index.js";
import { SMALL_NUMBERS } from "../number_words.js";

/** "2.1 billion in Europe and a loss of 0.2 billion, before gains of 0.4 billion": not every amount is added. */
const NOT_ADDED =
  /\b(?:loss(?:es)?|minus|less|net|before|after|plus|besides|excluding|not counting|on top|in addition|one-off|deficit|surplus|of (?:this|that|it|these|those|them|which|whom)|(?<!\bmade )up|down|more|fewer|rose|fell|increase|rise|drop)\b/iu;
/**
 * "40 aircraft at 250 million each … and options worth another 1.1 billion", "the first 500 million … the next 900 million", "and 4 billion
 * has been paid out", "and many smaller items", "four have arrived so far": some of the parts, or another thing.
 */
const SOME =
  /\b(?:each|apiece|another|first|next|alone|so far|already|yet|(?:has|have|had) been|(?:and|with) (?:many|several|some|others?|smaller|various)|(?:the )?others? (?:stay|were|did|went))\b/iu;

/** May the amounts of this list be some of the parts alone, or be taken away? */
export const isOpenList = (list: string): boolean => NOT_ADDED.test(list) || SOME.test(list);

/** "a total of 90,000 tonnes with smaller buyers", "a surplus of 0.6 million barrels for export after own use": more than what is listed. */
const WITH_OTHERS =
  /^[^.;:\d]{0,40}?\b(?:including|counting|together with|along with|plus|once|excluding|without|not counting|net of|on top|(?:after|before) (?!(?:an? |the )?[\d$€£])(?!(?:a |the )?(?:year|month|quarter))|(?:with|when) (?:\p{L}{1,20} )?(?:others?|smaller|services|the rest|re-exports|all)\b)/iu;

/** Does what follows a total count more, or less, than what stands before it? */
export const hasOthersAfter = (text: string, { end }: Span): boolean =>
  WITH_OTHERS.test(text.slice(end, end + 70));

/** "a current account deficit", "its total trade surplus": of more than two flows. */
const OTHER_BALANCE =
  /\b(?:current account|overall|total|global|services|capital|budget|primary|structural) (?:\p{L}{1,20} )?$/iu;

export const isOtherBalance = (before: string): boolean => OTHER_BALANCE.test(before.slice(-50));

/** "the surplus of 41 billion dollars of 2023", "that had been 18.3 billion in 2023": told of a year that the flows are not of. */
export function isOfOtherYear(text: string, { start, end }: Span, flows: Span): boolean {
  if (/\b(?:had been|used to be)\b/u.test(text.slice(Math.max(flows.end, start - 40), start))) return true;
  const year = /^ (?:of|in|for) ((?:19|20)\d\d)\b/u.exec(text.slice(end, end + 12))?.[1];
  return year !== undefined && !text.slice(Math.max(0, flows.start - 120), start).includes(year);
}

/** "by Uganda's count its exports came to 290 million": two houses count, and what they count makes no sum. */
const OTHER_COUNT =
  /\b(?:by|according to|in) (?:\p{Lu}\p{L}{1,20}['’]s?|its|their) (?:own )?(?:count|figures|data|reckoning|statistics)\b/u;

export const hasOtherCount = (words: string): boolean => OTHER_COUNT.test(words);

const NUMERAL = new RegExp(
  String.raw`\b(?:\d[\d.,]{0,20}|${SMALL_NUMBERS.slice(2).join("|")})(?=\D|$)`,
  "giu",
);

/** "four from Poland, three from Romania and two from Greece": does the list print more numbers than parts were read? */
export function hasMoreNumbers(list: string, parts: number): boolean {
  const told = (list.match(NUMERAL) ?? []).filter((number) => !/^(?:19|20)\d\d\b/u.test(number));
  return told.length > parts;
}
