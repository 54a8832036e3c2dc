// Shares in words, each as a choice of a pattern with its percentage; the longer words come first.

export const FRACTIONS: readonly (readonly [string, number])[] = [
  ["two thirds|two-thirds", 200 / 3],
  ["three quarters|three-quarters", 75],
  ["two fifths|two-fifths", 40],
  ["three fifths|three-fifths", 60],
  ["four fifths|four-fifths", 80],
  ["(?:a|one) third", 100 / 3],
  ["(?:a|one) quarter|(?:a|one) fourth", 25],
  ["(?:a|one) fifth|one in five", 20],
  ["(?:a|one) tenth|one in ten", 10],
  ["one in three", 100 / 3],
  ["one in four", 25],
  ["half", 50],
];
