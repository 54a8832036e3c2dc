// Plurals and their singulars, as English spells them.

/** "Families" -> "family", "housewives" -> "housewife", "witnesses" -> "witness", "gunmen" -> "gunman"; all in small letters. */
export function singular(plural: string): string {
  if (/[^aeiou]ies$/u.test(plural)) return `${plural.slice(0, -3)}y`;
  if (/wives$/u.test(plural)) return `${plural.slice(0, -3)}fe`;
  if (/(?:ss|sh|ch|x)es$/u.test(plural)) return plural.slice(0, -2);
  return plural.replace(/men$/u, "man").replace(/s$/u, "");
}
