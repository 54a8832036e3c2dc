// Nouns that stand for a party told before, or for the one that news means by them: "the bloc", "the Kingdom", "the Commission".
import type { NounPhrase, Token } from "../../text/index.js";
import type { ResolvedActor } from "../resolved_actor.js";
import type { Memory } from "./memory.js";

/** Kingdoms by their codes, for "the Kingdom". */
const KINGDOMS: ReadonlySet<string> = new Set(
  "SAU MAR BHR JOR THA KHM GBR NLD BEL DNK NOR SWE ESP LSO SWZ TON BTN MYS".split(" "),
);

/** The party that the words [from, to) stand for, or null; `text` is what they are in the document. */
export function nounParty(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  memory: Memory,
): ResolvedActor | null {
  if (to - from !== 2 || tokens[from]?.lower !== "the") return null;
  const found = meant(tokens[from + 1]?.text ?? "", memory);
  return found === null ? null : { ...found, text, by: "description", standsFor: found.text, from, to };
}

function meant(noun: string, memory: Memory): ResolvedActor | null {
  switch (noun) {
    case "bloc":
    case "alliance":
      return memory.lastWhere(({ organisation, sector }) => organisation !== undefined && sector === "IGO");
    case "Kingdom":
      return memory.lastWhere(({ country }) => country !== null && KINGDOMS.has(country));
    case "Commission":
      return memory.lastWhere(({ organisation }) => organisation === "EUU");
    default:
      return null;
  }
}

/** "The two Koreas": both states, which no other noun says at once; none for another phrase. `text` is what it is in the document. */
export function bothKoreas(
  tokens: readonly Token[],
  { from, to, head }: NounPhrase,
  text: string,
): readonly ResolvedActor[] {
  if (tokens[head]?.lower !== "koreas") return [];
  return ["KOR", "PRK"].map((country) => ({ text, country, sector: null, by: "name" as const, from, to }));
}
