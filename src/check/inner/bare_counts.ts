// Small whole numbers that no claim tells: votes for, against and abstaining, and "two from Ghana, three from Senegal".
import type { Finding, Span } from "../../model/index.js";
import type { Check, Checked } from "../checked.js";
import { SMALL_NUMBERS, smallNumber } from "../number_words.js";
import { placeInText } from "../told.js";
import { exactly, sumFinding } from "./sum_finding.js";

const COUNT = String.raw`(\d{1,3}|${SMALL_NUMBERS.slice(1).join("|")})`;
/** "47 were for, 26 against and 5 abstained", "by 47 votes to 26 with 5 abstentions". */
const VOTES = new RegExp(
  String.raw`\b${COUNT}(?: [a-z]+){0,3} (?:for|in favou?r)\b[^.;\d]{0,30}?\b${COUNT}(?: [a-z]+){0,3} (?:against|opposed)\b[^.;\d]{0,30}?\b${COUNT} (?:[a-z]+ )?(?:abstained|abstaining|abstentions?)`,
  "giu",
);
/** "All 84 delegates", "the 193 members present". */
const VOTERS = new RegExp(
  String.raw`\b(?:all|the) ${COUNT} (?:[a-z]+ )?(?:members|delegates|states|countries|lawmakers|deputies|delegations|nations|senators|voters)\b`,
  "iu",
);
/** "A team of six observers", "six observers". */
const GROUP = new RegExp(
  String.raw`\b(?:team|group|delegation|panel|mission|crew|board) of ${COUNT}\b`,
  "giu",
);
/** "Two come from Ghana, three from Senegal and two from Benin". */
const FROM = new RegExp(
  String.raw`\b${COUNT}(?: [a-z]+){0,3} from (?:the )?\p{Lu}[\p{L} ]+?(?:, ${COUNT}(?: [a-z]+){0,2} from (?:the )?\p{Lu}[\p{L} ]+?)*,? and ${COUNT}(?: [a-z]+){0,2} from (?:the )?\p{Lu}\p{L}*`,
  "giu",
);
const EACH_FROM = new RegExp(String.raw`\b${COUNT}(?: [a-z]+){0,3} from\b`, "giu");

/** Words after which some of the group alone are told. */
const NOT_ALL = /\b(?:others?|rest|among|including|includes?|such as|so far|already|yet|arrived)\b/iu;
/** "All 193 members may vote: … while the others stayed away" */
const isAway = (words: string): boolean =>
  /\b(?:may vote|can vote|eligible|entitled|others|the rest|remaining|absent|stayed away|(?:did|do) not|not vot\p{L}{1,4}|missed|away)\b/iu.test(
    words,
  );

export const checkBareCounts: Check = (checked) => [...voteSums(checked), ...groupSums(checked)];

function voteSums(checked: Checked): Finding[] {
  return [...checked.text.matchAll(VOTES)].flatMap((found) => {
    const before = checked.text.slice(Math.max(0, found.index - 160), found.index);
    const voters = VOTERS.exec(before);
    if (voters === null || /[.!?]\s+\p{Lu}[^.]*$/u.test(before.slice(voters.index))) return [];
    const parts = found.slice(1, 4).map(smallNumber);
    const after = checked.text.slice(found.index + found[0].length, found.index + found[0].length + 80);
    if (isAway(before.slice(voters.index) + after)) return [];
    const at = { start: found.index, end: found.index + found[0].length };
    const whole = {
      start: found.index - before.length + voters.index,
      end: found.index - before.length + voters.index + voters[0].length,
    };
    return [countSum(checked, at, whole, parts, smallNumber(voters[1] ?? ""))];
  });
}

function groupSums(checked: Checked): Finding[] {
  return [...checked.text.matchAll(FROM)].flatMap((found) => {
    const before = checked.text.slice(Math.max(0, found.index - 120), found.index);
    if (/\bfrom (?:(?!the )|the )\p{Ll}/u.test(found[0])) return []; // "two from the coast" is told of no country
    const group = [...before.matchAll(GROUP)].at(-1);
    const after = checked.text.slice(found.index + found[0].length, found.index + found[0].length + 30);
    if (group === undefined || NOT_ALL.test(before.slice(group.index) + found[0] + after)) return [];
    const start = found.index - before.length + group.index;
    const parts = [...found[0].matchAll(EACH_FROM)].map(([, count = ""]) => smallNumber(count));
    return [
      countSum(
        checked,
        { start: found.index, end: found.index + found[0].length },
        { start, end: start + group[0].length },
        parts,
        smallNumber(group[1] ?? ""),
      ),
    ];
  });
}

/** "A team of twelve observers flew to Lusaka: five from Ghana, three from Senegal and four from Benin" has a sum of this kind in it. */
export function isGroupFrom(words: string): boolean {
  return words.search(GROUP) >= 0 && words.search(FROM) >= 0;
}

/** Counted, not rounded: they must make the whole to the last one. */
function countSum(checked: Checked, at: Span, whole: Span, parts: readonly number[], total: number): Finding {
  return sumFinding(checked, {
    at,
    parts: parts.map(exactly),
    total: exactly(total),
    room: 0,
    sources: [placeInText(checked, whole)],
    confidence: 0.9,
  });
}
