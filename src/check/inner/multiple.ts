// Multiples: "twice the 4 billion of 2020", "three times as much as", "doubled to 8 from 4".

import type { Finding } from "../../model/index.js";
import type { Check, Checked, TextFigure } from "../checked.js";
import { pairOfSentence } from "../levels.js";
import { figuresInText, finding } from "../told.js";
import { showPlain } from "../wording.js";

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:twice|double[ds]?|doubling|twofold|two-fold)\b/iu, 2],
  [/\b(?:(?:three|3) times|triple[ds]?|trebled?|tripling|threefold|three-fold)\b/iu, 3],
  [/\b(?:(?:four|4) times|quadruple[ds]?|fourfold|four-fold)\b/iu, 4],
  [/\b(?:(?:five|5) times|fivefold|five-fold)\b/iu, 5],
  [/\b(?:(?:ten|10) times|tenfold|ten-fold)\b/iu, 10],
];
/** "a doubling" in print is anything near it; hedges go further. */
const ROOM = 0.1;
const HEDGED = 0.2;
const HEDGE = /\b(?:about|around|almost|nearly|more than|over|roughly|close to|well over|at least)\s+$/iu;

/** "to double", "would triple": no multiple of what stands beside it. */
const NOT_DONE = /\b(?:to|will|would|could|may|might|should|can|by)\s+(?:more than |almost |nearly )?$/iu;

/** A multiple against the two levels of its sentence, where there are exactly two of one unit. */
export const checkMultiples: Check = (checked) =>
  checked.sentences.flatMap((sentence, index) => {
    const words = checked.text.slice(sentence.start, sentence.end);
    const found = TIMES.flatMap(([pattern, times]) => {
      const match = pattern.exec(words);
      if (match === null || NOT_DONE.test(words.slice(0, match.index))) return [];
      return [{ times, at: match.index, text: match[0] }];
    });
    const levels = pairOfSentence(checked, index);
    const [told] = found;
    if (found.length !== 1 || told === undefined || levels === null) return [];
    const hedge = HEDGE.exec(words.slice(0, told.at))?.[0].trim().toLowerCase() ?? null;
    return multipleFinding(checked, levels, { ...told, at: sentence.start + told.at, hedge });
  });

interface ToldMultiple {
  readonly times: number;
  readonly at: number;
  readonly text: string;
  readonly hedge: string | null;
}

function multipleFinding(
  checked: Checked,
  levels: readonly [TextFigure, TextFigure],
  told: ToldMultiple,
): Finding[] {
  const { times, at, text, hedge } = told;
  const [small, large] = [...levels].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (small === undefined || large === undefined) return [];
  const ratio = (large.value ?? 0) / (small.value ?? 1);
  const isOver = hedge !== null && /more than|over|at least/u.test(hedge);
  const room = hedge === null ? ROOM : HEDGED;
  const isWrong = ratio < times * (1 - room) || (!isOver && ratio > times * (1 + room));
  const sum = `${showPlain(large.value ?? 0)} is ${ratio.toFixed(2)} times ${showPlain(small.value ?? 0)}`;
  return [
    finding(checked, {
      verdict: isWrong ? "contradicts" : "agrees",
      rule: "growth",
      at: { start: at, end: at + text.length },
      because: isWrong ? `${sum}, not ${showPlain(times)} times.` : `${sum}, as the text says.`,
      ...(isWrong ? { expected: `${ratio.toFixed(1)} times` } : {}),
      sources: figuresInText(checked, levels),
    }),
  ];
}
