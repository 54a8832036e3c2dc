// The countries of a headline: "Ghana halts onion trucks from Niger" tells whose an official without a nationality is likely to be.
import { fold } from "./fold.js";
import type { Lexicon } from "./lexicon.js";
import { firstWord } from "./names.js";

/** Codes of the countries that the headline names by name, people, town or capital, in order, once each. */
export function countriesNamed(title: string, { names }: Pick<Lexicon, "names">): readonly string[] {
  const codes: string[] = [];
  let past = 0;
  for (const match of title.matchAll(/[\p{Lu}][\p{L}.'’-]*/gu)) {
    if (match.index < past) continue;
    const rest = fold(title.slice(match.index));
    const candidates =
      names.get(firstWord(rest.replace(/[’']s\b.*$/u, "")))?.all ?? names.get(firstWord(rest))?.all ?? [];
    const found = candidates.find(
      ({ folded }) => rest.startsWith(folded) && !/^[\p{L}\p{N}]/u.test(rest.slice(folded.length)),
    );
    if (found === undefined) continue;
    past = match.index + found.folded.length;
    if ("country" in found.meaning && /^(?:country|adjective|people|seat|city)$/u.test(found.meaning.kind)) {
      const { country } = found.meaning;
      if (country !== null && typeof country === "object") codes.push(country.foldedInto ?? country.code);
    }
  }
  return [...new Set(codes)];
}
