// Who is called the largest buyer or seller beside what they bought and sold: "Kenya, the largest importer, bought 3 million tonnes, Ghana 5
// million", "Russia overtook Norway, with 31 billion cubic metres against 34 billion".

import { type Finding, MONTHS, type Span } from "../../model/index.js";
import type { Checked } from "../checked.js";
import { namesWithin } from "../names.js";
import { type PrintedSentence, rangeOf } from "../printed_text.js";
import { finding, placeInText } from "../told.js";
import { showPlain } from "../wording.js";
import { labelOf, listIn, type RankedList, type Side, sideOf } from "./ranked_list.js";

const BUYER = "importer|buyer|purchaser|customer|taker|recipient";
const SELLER = "exporter|supplier|seller|source|provider|donor";
const RANK = "(?:the )?(?:(second|third)[ -])?(?:largest|biggest|most important|main|top|leading|number one)";
/** Behind a name, or with the name behind it; the groups are the ordinal and the noun. */
const APPOSED = new RegExp(`^, ${RANK} (${BUYER}|${SELLER})(?: of \\p{Ll}{1,20}){0,1}, `, "u");
const PREDICATE = new RegExp(
  `^ (?:was|is|remained|remains) ${RANK} (${BUYER}|${SELLER})(?: of \\p{Ll}{1,20}){0,1}[,.;]`,
  "u",
);
/** A standing title need not hold in each stretch, and one of the world not among those named. */
const OPEN = new RegExp(
  String.raw`\b(?:traditionally|usually|normally|once|former\w{0,2}|long|until|previously|world|Europe|Asia|Africa|${MONTHS.join("|")}|months?|quarter|week|half|not|no longer|per (?:head|capita)|share|would|could|may|might|will)\b`,
  "u",
);

export function checkHolders(checked: Checked): Finding[] {
  return checked.printed.flatMap((sentence, i) => [
    ...titles(checked, sentence, checked.printed[i - 1] ?? null),
    ...overtaken(checked, sentence),
  ]);
}

/** The country with the title has less than as many others of the list as its rank allows. */
function titles(checked: Checked, sentence: PrintedSentence, before: PrintedSentence | null): Finding[] {
  if (OPEN.test(sentence.words) || (before !== null && OPEN.test(before.words))) return [];
  return namesWithin(checked.named, sentence).flatMap((name) => {
    const after = checked.text.slice(name.end, Math.min(sentence.end, name.end + 90));
    const apposed = APPOSED.exec(after);
    const found = apposed ?? PREDICATE.exec(after);
    if (found === null) return [];
    const list =
      apposed !== null || before === null
        ? listIn(checked, sentence, sentence.end)
        : listIn(checked, before, before.end);
    const side: Side = new RegExp(BUYER, "u").test(found[2] ?? "") ? "buys" : "sells";
    if (list === null || list.by !== "name" || sideOf(list.words) !== side) return [];
    const rank = found[1] === undefined ? 1 : found[1] === "second" ? 2 : 3;
    const at = { start: name.start, end: name.end + found[0].replace(/[\s,.;]+$/u, "").length };
    return titleFinding(checked, at, labelOf(name), list, rank);
  });
}

function titleFinding(
  checked: Checked,
  at: Span,
  label: string | null,
  { items }: RankedList,
  rank: number,
): Finding[] {
  const own = items.find((item) => item.label === label);
  if (own === undefined) return [];
  const { high } = rangeOf(checked.text, own.amount);
  const more = items.filter(({ amount }) => rangeOf(checked.text, amount).low >= high);
  if (more.length < rank) return [];
  return [
    finding(checked, {
      verdict: "contradicts",
      rule: "conflict",
      at,
      because: `The text has ${showPlain(own.amount.value)} for it and ${more.map(({ amount }) => showPlain(amount.value)).join(", ")} for ${more.length === 1 ? "another" : "others"}: that is more.`,
      sources: [own, ...more].map(({ amount }) => placeInText(checked, amount)),
    }),
  ];
}

/** "A overtook B (as the largest supplier), with 3 million tonnes against 5 million": the first value is the overtaker's. */
const OVERTOOK =
  /\b(?:overtook|surpassed|outstripped|overtaking|surpassing)\b[^.;]{2,90}?,? with (?:about |some |almost )?$/u;
const AGAINST =
  /^(?:,)? (?:against|compared (?:with|to)|versus|to)(?: the)?(?: \p{Lu}[\p{L}'’]{1,20}| its| about| some| almost){0,2} $/u;

function overtaken(checked: Checked, sentence: PrintedSentence): Finding[] {
  const [first, second, third] = sentence.amounts.filter(({ unit }) => unit !== "percent");
  if (first === undefined || second === undefined || third !== undefined || first.unit !== second.unit)
    return [];
  const before = OVERTOOK.exec(checked.text.slice(sentence.start, first.start));
  if (
    before === null ||
    !AGAINST.test(checked.text.slice(first.end, second.start)) ||
    OPEN.test(sentence.words)
  )
    return [];
  const [own, other] = [rangeOf(checked.text, first), rangeOf(checked.text, second)];
  if (own.high > other.low) return [];
  return [
    finding(checked, {
      verdict: "contradicts",
      rule: "conflict",
      at: { start: first.start, end: second.end },
      because: `${showPlain(first.value)} is less than ${showPlain(second.value)}: who overtakes has more.`,
      sources: [first, second].map((amount) => placeInText(checked, amount)),
    }),
  ];
}
