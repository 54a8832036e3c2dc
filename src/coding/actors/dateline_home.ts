// The countries of a dateline: "NAIROBI" is Kenya, "HANOI/SEOUL" two.
import { firstWord, fold, type Lexicon } from "../../lexicon/index.js";

/** Codes of the countries whose towns or names the dateline holds, in order; none for "UNITED NATIONS". */
export function countriesOfDateline(dateline: string, { names }: Lexicon): readonly string[] {
  const codes = dateline.split(/[/,]/u).flatMap((place) => {
    const wanted = fold(place.trim());
    const found = names
      .get(firstWord(wanted))
      ?.all.find(({ folded, meaning }) => folded === wanted && "country" in meaning);
    if (found === undefined || !("country" in found.meaning)) return [];
    const { country } = found.meaning;
    return [country.foldedInto ?? country.code];
  });
  return [...new Set(codes)];
}
