// Whose word a text is when a government publishes it: "Government of Russia", "Ministry of External Affairs of India", "The White House".
import { countriesNamed } from "./countries_named.js";
import type { Lexicon } from "./lexicon.js";

const OF_STATE =
  /\b(?:government|ministry|ministries|presiden(?:cy|t)|prime minister|chancellery|parliament|kremlin|white house|state department|department of state|foreign office|embassy|cabinet|state duma)\b/iu;

/** The country of a state body, in a list; none for a newspaper, or where the name tells no one country. */
export function countriesOfPublisher(publisher: string, lexicon: Pick<Lexicon, "names">): readonly string[] {
  if (!OF_STATE.test(publisher)) return [];
  const named = countriesNamed(publisher, lexicon);
  if (/\bembassy\b/iu.test(publisher)) return named.slice(0, 1); // "Embassy of India in Moscow"
  return named.length === 1 ? named : [];
}
