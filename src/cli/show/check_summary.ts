// How a check ended, in one sentence.
import type { CheckLine } from "../../contract/index.js";
import type { Verdict } from "../../model/index.js";

const WORDS: Readonly<Record<Verdict, string>> = {
  contradicts: "contradicted",
  explained: "explained",
  agrees: "agree",
  unknown: "unknown",
};

/** "1 contradicted, 2 explained, 5 agree, 1 unknown." */
export function checkSummary({ findings, notCoded }: CheckLine): string {
  if (notCoded !== null) return `Not checked: ${notCoded.missing}.`;
  const counts = (["contradicts", "explained", "agrees", "unknown"] as const).flatMap((verdict) => {
    const count = findings.filter((finding) => finding.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${WORDS[verdict]}`];
  });
  return counts.length === 0 ? "Nothing in it can be checked." : `${counts.join(", ")}.`;
}
