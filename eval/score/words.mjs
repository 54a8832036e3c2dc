// Texts as we compare them: without accents, case and the shape of quotation marks.

const COMMON = new Set(
  "the of and for its his her their with from against some two was were has have had that who".split(" "),
);

/** Without accents and capitals: "Mélanie" is "melanie". */
export function fold(text) {
  return (text ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Straight quotation marks for curly ones, each one character long, so that offsets stay. */
export function straighten(text) {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** A quote without double quotation marks and capitals, apostrophes made straight. */
export function foldQuote(text) {
  return straighten(text ?? "")
    .replaceAll('"', "")
    .toLowerCase();
}

/** Do two texts share a word of two or more characters that is not a common one? */
export function shareWord(one, other) {
  const known = contentWords(one);
  return [...contentWords(other)].some((word) => known.has(word));
}

function contentWords(text) {
  const words = fold(text).match(/[\p{L}\d]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}
