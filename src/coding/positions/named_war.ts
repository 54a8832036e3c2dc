// Which war "the invasion" is: the one that was named last with a side, in the sentence or a few before.
import type { SentenceReading } from "../reading.js";
import { wordsOf } from "../reading.js";
import type { IssueMemory } from "./issue_memory.js";

const WARS: ReadonlySet<string> = new Set(
  "war invasion attack aggression offensive assault onslaught conflict incursion".split(" "),
);
const BARE = new RegExp(`^(?:the |this |that |ongoing |current )*(?:${[...WARS].join("|")})$`, "iu");
const LINK = /^(?:on|against|in|of|with|between|into)$/u;

/** The issue with its war named: "invasion" after "the Russian attack on Ukraine" is that attack. Any other issue as it is. */
export function withWarNamed(
  reading: SentenceReading,
  before: number,
  issue: string,
  issues: IssueMemory,
): string {
  if (!BARE.test(issue)) return issue;
  return warsIn(reading, before).at(-1) ?? issues.recallWar(reading.sentence.index) ?? issue;
}

/** Wars that are named with a side before a token: "Russian attack on Ukraine", "war in Gaza". */
export function warsIn(reading: SentenceReading, before: number): readonly string[] {
  const { elements } = reading.parse;
  return elements.flatMap((element, at) => {
    if (element.kind !== "np" || element.np.to > before) return [];
    const { np } = element;
    if (!WARS.has(reading.tokens[np.head]?.lemma ?? "")) return [];
    const [link, next] = [elements[at + 1], elements[at + 2]];
    const isLinked = link?.kind === "prep" && LINK.test(link.word) && next?.kind === "np";
    const to = isLinked && next.kind === "np" && next.np.to <= before ? next.np.to : np.to;
    const from = np.possessor?.from ?? np.from;
    if (reading.partiesIn(from, to).length === 0) return [];
    return [wordsOf(reading, from, to).replace(/^(?:the|a|an|its|his|their) /iu, "")];
  });
}
