// Folding of names for comparison, character by character, so that offsets stay: curly apostrophes become straight,
// letters lose their accents and their case. "Élysée" and "Elysee" fold alike.

const SPECIAL = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["–", "-"],
  ["‑", "-"],
  ["ł", "l"],
  ["Ł", "l"],
  ["ø", "o"],
  ["Ø", "o"],
  ["đ", "d"],
  ["ı", "i"],
  ["ß", "s"],
  ["\u00a0", " "],
]);

/** Same length as the input, in UTF-16 code units. */
export function fold(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.toLowerCase();
  let out = "";
  for (let i = 0; i < text.length; i += 1) out += foldUnit(text[i] ?? "");
  return out;
}

function foldUnit(unit: string): string {
  const special = SPECIAL.get(unit);
  if (special !== undefined) return special;
  const base = unit.normalize("NFD")[0] ?? unit;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : base;
}
