// How often a thing is told: the reports, and of how many texts they are. Copies of one text are no second source.
import { countWords } from "./numbers.js";

/** "3 reports", "3 reports of 2 texts", "3 reports of one text"; nothing where one document tells it. */
export function reportWords(reports: number, stories: number): string {
  if (reports < 2) return "";
  const told = countWords(reports, "report");
  if (stories >= reports) return told;
  return `${told} of ${stories === 1 ? "one\u00a0text" : countWords(stories, "text")}`;
}
