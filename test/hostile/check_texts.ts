// Texts that would make a check slow: what its patterns look for, again and again, without an end.

/** Each gives the `i`th piece of a text of any length. */
export const CHECK_TEXTS: Readonly<Record<string, (i: number) => string>> = {
  digits: () => "1",
  "digits in thousands": () => ",000",
  "from 1 to 1 to 1": () => "from 1 to ",
  "to 1 from 1": () => "to 1, from ",
  "from rising numbers": (i) => `rose from ${i} to ${i + 1} billion dollars, `,
  commas: () => ",",
  "numbers and commas": (i) => `${i}, `,
  "of of of": () => "of ",
  "nested brackets": () => "(",
  "numbers in brackets": () => "1 (",
  "dollars without an end": () => "$1 ",
  "numbers without a unit": () => "1 000 ",
  "one long line of words": () => "word ",
  "twice the": () => "twice the ",
  "dates in a row": () => "Thursday, 14 May 2024, ",
  "spans that begin": () => "began on 9 September 2024 and ",
  "from without a space": () => "from-",
  "digits after a move": (i) => (i === 1 ? "It rose from 3 to 5 tonnes, " : "1"),
  "amounts in one sentence": (i) => `${i + 3} jobs, `,
  capitals: () => "France, Hungary, Serbia. In Paris, Budapest and Bucharest. ",
  counts: () => "three states (A, B and C). ",
  votes: (i) => `${i % 999} for, ${i % 999} against and ${i % 999} abstained, `,
  groups: () => "a team of six. Two from Ghana, two from Peru and two from Chile. ",
  shares: (i) => `${i} of ${i * 2} jobs, ${i} percent, `,
  names: (i) => `German Chancellor Angela Merkel met Xi Jinping in Beijing on ${1 + (i % 28)} May 2024. `,
  firsts: (i) => `Xi Jinping's first visit to Russia since 20${10 + (i % 14)}. `,
};

/** The text of so many characters. */
export function checkTextOf(piece: (i: number) => string, length: number): string {
  let text = "";
  for (let i = 1; text.length < length; i += 1) text += piece(i);
  return text.slice(0, length);
}
