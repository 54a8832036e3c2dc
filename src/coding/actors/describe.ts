// Descriptions that stand for parties named before. Each rule carries the phrase that made it exist.
import type { Token } from "../../text/index.js";

/** What a description points to. */
export type Pointer = "person" | "party" | "two" | null;

const TWO_HEADS = new Set(
  "country side leader neighbour neighbor nation state capital partner party government president minister power ally man".split(
    " ",
  ),
);

const OPENS_POINTER = new Set(
  "he she him her it they them both the their his a two neighbouring neighboring".split(" "),
);
function mayPoint(first: Token | undefined): boolean {
  return first !== undefined && OPENS_POINTER.has(first.lower);
}

/** What is done to a party rather than to a thing: "accused it of", but not "voted for it". */
const DONE_TO_PARTY = new Set(
  "accuse attack arm ask assure bomb blame encourage help invade isolate join neighbour persuade press pressure punish push sanction shell strike supply tell threaten urge visit warn".split(
    " ",
  ),
);

/** "voted against it", "agreed to it": an "it" that is no subject is a thing, but for "with it" and what is done to parties. */
export function isThing(word: string, prep: string | null, verb: string | null): boolean {
  if (word !== "it") return false;
  if (prep !== null) return prep !== "with";
  return verb !== null && !DONE_TO_PARTY.has(verb);
}

/** Reads the phrase [from, to) with its head as a description of somebody named before. */
export function pointerOf(tokens: readonly Token[], from: number, to: number, head: number): Pointer {
  if (!mayPoint(tokens[from])) return null;
  const words = tokens.slice(from, to).map((token) => token.lower);
  const noun = (tokens[head]?.lemma ?? "").replace(/(?<=minister|president|leader)s$/u, ""); // "both Ministers" is tagged a name
  const first = words[0] ?? "";
  if (to - from === 1 || (to - from === 2 && words[1] === "both")) {
    if (["he", "she", "him", "her"].includes(first)) return "person";
    if (["it"].includes(first)) return "party";
    if (["they", "them", "both"].includes(first)) return "two"; // "they both agreed"
  }
  const hasTwo =
    words.includes("two") ||
    first === "both" ||
    words.includes("neighbouring") ||
    words.includes("neighboring");
  if (hasTwo && (TWO_HEADS.has(noun) || noun === "two" || words.at(-1) === "two")) return "two"; // "the two sides", "both countries"
  if ((first === "the" || first === "their") && /^(?:neighbours|neighbors|sides)$/u.test(words.at(-1) ?? ""))
    return "two"; // "the neighbors' trade"
  if (/^(?:the|a)$/u.test(first) && words.includes("year") && words.at(-1) === "old") return "person"; // "the 71-year-old"
  const isNamed = tokens.slice(from + 1, head).some(({ text }) => /^\p{Lu}/u.test(text)); // "his Chinese host"
  if (!isNamed && /^(?:his|her)$/u.test(first) && /^(?:friend|guest|visitor|host)$/u.test(noun))
    return "person"; // received his "old friend"
  if (first === "the" && words.length === 2 && noun === "country") return "party"; // "the country"
  return null;
}
