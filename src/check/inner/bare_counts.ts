// Small whole numbers that no claim tells: votes for, against and abstaining, and "two from Ghana, three from Senegal".
import type { Finding, Span } from "../../model/index.js";
import type { Check, Checked } from "../checked.js";
import { SMALL_NUMBERS } from "../number_words.js";
import { finding, placeInText } from "../told.js";

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
const NOT_ALL = /\b(?:others?|rest|among|including|includes?|such as)\b/iu;

export const checkBareCounts: Check = (checked) => [...voteSums(checked), ...groupSums(checked)];

function voteSums(checked: Checked): Finding[] {
  return [...checked.text.matchAll(VOTES)].flatMap((found) => {
    const before = checked.text.slice(Math.max(0, found.index - 160), found.index);
    const voters = VOTERS.exec(before);
    if (voters === null || /[.!?]\s+\p{Lu}[^.]*$/u.test(before.slice(voters.index))) return [];
    const parts = found.slice(1, 4).map(numberOf);
    const at = { start: found.index, end: found.index + found[0].length };
    const whole = {
      start: found.index - before.length + voters.index,
      end: found.index - before.length + voters.index + voters[0].length,
    };
    return [sumFinding(checked, at, whole, parts, numberOf(voters[1] ?? ""))];
  });
}

function groupSums(checked: Checked): Finding[] {
  return [...checked.text.matchAll(FROM)].flatMap((found) => {
    const before = checked.text.slice(Math.max(0, found.index - 120), found.index);
    if (/\bfrom (?:(?!the )|the )\p{Ll}/u.test(found[0])) return []; // "two from the coast" is told of no country
    const group = [...before.matchAll(GROUP)].at(-1);
    if (group === undefined || NOT_ALL.test(before.slice(group.index) + found[0])) return [];
    const parts = [...found[0].matchAll(EACH_FROM)].map(([, count = ""]) => numberOf(count));
    const start = found.index - before.length + group.index;
    return [
      sumFinding(
        checked,
        { start: found.index, end: found.index + found[0].length },
        { start, end: start + group[0].length },
        parts,
        numberOf(group[1] ?? ""),
      ),
    ];
  });
}

function numberOf(word: string): number {
  const small = SMALL_NUMBERS.indexOf(word.toLowerCase());
  return small >= 0 ? small : Number(word);
}

function sumFinding(
  checked: Checked,
  at: Span,
  whole: Span,
  parts: readonly number[],
  total: number,
): Finding {
  const sum = parts.reduce((all, part) => all + part, 0);
  const isWrong = sum !== total;
  return finding(checked, {
    verdict: isWrong ? "contradicts" : "agrees",
    rule: "sum",
    at,
    because: isWrong
      ? `${parts.join(" + ")} = ${sum}, not ${total}.`
      : `${parts.join(" + ")} = ${sum}, as the text says.`,
    ...(isWrong ? { expected: String(sum) } : {}),
    sources: [placeInText(checked, whole)],
    confidence: 0.9,
  });
}
