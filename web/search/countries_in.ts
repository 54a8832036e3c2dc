// The countries that a search names, by their English names or codes.

/** Codes in the order of the words; at most four. */
export function countriesIn(words: string, countries: Readonly<Record<string, string>>): readonly string[] {
  const text = ` ${fold(words)} `;
  const found = Object.entries(countries).flatMap(([code, name]) => {
    const byName = text.indexOf(` ${fold(name)} `);
    const byCode = new RegExp(`(?:^|\\W)${code}(?:\\W|$)`).test(words) ? words.indexOf(code) : -1;
    const at = byName >= 0 ? byName : byCode;
    return at < 0 ? [] : [{ code, at, length: name.length }];
  });
  const inside = (one: (typeof found)[number]) =>
    found.some(
      (other) =>
        other !== one &&
        other.length > one.length &&
        other.at <= one.at &&
        other.at + other.length >= one.at + one.length,
    );
  return found
    .filter((one) => !inside(one))
    .sort((a, b) => a.at - b.at)
    .slice(0, 4)
    .map(({ code }) => code);
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
