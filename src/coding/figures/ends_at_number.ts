// Ends of a flow that stand right at the number: "900 million from Kazakhstan", "those from Russia were up at 6.9 bcm".
import type { SentenceReading } from "../reading.js";
import { partiesBetween } from "./parties.js";
import type { Quantity } from "./quantity.js";

/** "900 million from Kazakhstan, 1.1 billion from Turkmenistan": the party that stands right behind the number. */
export function endsAtNumber(
  reading: SentenceReading,
  { lead, to }: Quantity,
  measure: string,
): { from: string | null; to: string | null } | null {
  if (!/^(?:trade\.(?:exports|imports)|gas|oil|aid|loan|weapons|share$|.*flow$)/u.test(measure)) return null;
  if (measure === "share")
    return partyAfter(
      reading,
      /^(?:come|go|arrive|be)$/u.test(reading.tokens[to]?.lemma ?? "") ? to + 1 : to,
    );
  return partyAfter(reading, to) ?? partyAfter(reading, thoseBefore(reading, lead));
}

/** "those from Russia were up 3 percent at 6.9 bcm": the token after "those", or -1. */
function thoseBefore({ tokens }: SentenceReading, lead: number): number {
  for (let k = lead - 2; k >= Math.max(0, lead - 12); k -= 1) {
    if (tokens[k]?.text === "," || tokens[k]?.text === ";") return -1;
    if (tokens[k]?.lower === "those" || tokens[k]?.lower === "that") return k + 1;
  }
  return -1;
}

/** "from Kazakhstan", "to Spain" at token `at`: the end that it tells. */
function partyAfter(reading: SentenceReading, at: number): { from: string | null; to: string | null } | null {
  const prep = reading.tokens[at]?.lower ?? "";
  if (prep !== "from" && prep !== "to") return null;
  const mention = reading.mentions.find((one) => one.from === at + 1 || one.from === at + 2);
  const next = mention === undefined ? undefined : reading.tokens[mention.to];
  if (mention === undefined || next?.pos === "NOUN" || next?.lower === "'s") return null; // "from Kazakhstan", not "from Kazakh fields"
  const party = partiesBetween(reading, mention.from, mention.to)[0];
  if (party === undefined) return null;
  return prep === "from" ? { from: party, to: null } : { from: null, to: party };
}
