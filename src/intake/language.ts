// Which language a text is in, told from its first letters. Cautious: a text is called foreign only when that is clear.
// Source of the rule: scores of eld 2 (n-grams of 60 languages), Unicode blocks, measured in docs/decisions/0005.
import { eld } from "eld/extrasmall";
import { LIMITS } from "./limits.js";
import { countScripts, type ScriptCount } from "./scripts.js";

/** Below this a name or two decides, and the guess is noise. */
const FEWEST_LATIN_LETTERS = 25;
/** Other scripts tell more by themselves: eight Chinese signs are no English. */
const FEWEST_OTHER_LETTERS = 8;
/** Words that no other language written in Latin letters shares. */
const ENGLISH_WORDS = new Set(
  "the and that with from which has have said says were their its after would will been they this by".split(
    " ",
  ),
);

/** So many characters settle nearly every English text. */
const QUICK_LOOK = 500;

const detector = eld.newInstance();

/** ISO 639-1 code of the text, or null when it is too short or too mixed to tell. */
export function detectLanguage(text: string): string | null {
  const scripts = countScripts(text, LIMITS.languageLetters);
  const sample = text.slice(0, scripts.end);
  const isLatin = scripts.latin * 2 >= scripts.letters;
  if (scripts.letters < (isLatin ? FEWEST_LATIN_LETTERS : FEWEST_OTHER_LETTERS)) return null;
  return isLatin ? detectLatin(sample, scripts) : detectOther(sample, scripts);
}

function detectLatin(sample: string, scripts: ScriptCount): string | null {
  if (englishShare(sample.slice(0, QUICK_LOOK)) >= 0.15 || englishShare(sample) >= 0.1) return "en"; // before the detector, which costs fifty times as much
  const guess = detector.detect(sample);
  if (guess.language === "en") return "en";
  if (guess.language === "" || !guess.isReliable()) return null;
  const scores = guess.getScores();
  const lead = (scores[guess.language] ?? 0) - (scores.en ?? 0);
  return lead >= neededLead(scripts.letters) ? guess.language : null;
}

/** A headline of names scores high in some other language ("Japan, South Korea sign pact": Tagalog by 0.08). */
function neededLead(letters: number): number {
  if (letters >= 200) return 0.05;
  if (letters >= 80) return 0.1;
  return letters >= 40 ? 0.15 : 0.2;
}

function englishShare(sample: string): number {
  const words = sample.toLowerCase().match(/[a-z]+/g) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  return words.length < 5 ? 0 : english / words.length;
}

function detectOther(sample: string, scripts: ScriptCount): string | null {
  const guess = detector.detect(sample).language;
  if (guess !== "" && guess !== "en") return guess;
  return scripts.language;
}
