// The head of a document: its title, then publisher, origin, date, language, then where it was read from.
import type { ReadLine } from "../../contract/index.js";
import { isMissing, showDay } from "../../model/index.js";
import type { Hues } from "./hues.js";
import { type Line, type Piece, plain, wrap } from "./pieces.js";
import { withoutControls } from "./width.js";

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** The lines of the head. `name` is the file or the address as it was given. */
export function showHead(line: ReadLine, name: string, hues: Hues, width: number): Line[] {
  const facts = [
    line.publisher ?? "",
    line.author === null ? "" : `by ${line.author}`,
    line.origin === null ? "" : `first published by ${line.origin}`,
    isMissing(line.published) ? line.published.missing : `published ${showDay(line.published)}`,
    line.language === null ? "language not told" : showLanguage(line.language),
  ];
  return [
    ...wrap([painted(line.title ?? "(no title)", hues.strong)], width),
    ...wrap([plain(withoutControls(facts.filter((fact) => fact !== "").join(" · ")))], width),
    ...wrap(
      [painted(line.url === null || line.url === name ? name : `${name} · ${line.url}`, hues.faint)],
      width,
    ),
  ];
}

/** "de" -> "German" */
export function showLanguage(code: string): string {
  try {
    return LANGUAGES.of(code) ?? code;
  } catch {
    return code;
  }
}

function painted(text: string, paint: Piece["paint"]): Piece {
  return { text: withoutControls(text), paint };
}
