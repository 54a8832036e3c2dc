// Above the values: the unit, said once, and who counted, each source with its mark in its colour.
import { element, type Markup } from "./element.js";
import type { SourceLook } from "./figure_points.js";
import type { Span } from "./frame.js";
import { glyph } from "./glyph.js";
import { QUIET_INK } from "./hues.js";
import { fitText, LINE, TEXT_SIZE, textWidth } from "./text_width.js";

/** Px between two entries, and from the middle of a mark to its words. */
const APART = 18;
const TO_WORDS = 10;

/** The lines of the key, and its height in px. The first line begins with the unit, over the numbers of the axis. */
export function figureKey(
  { width, left }: Span,
  unit: string,
  looks: readonly SourceLook[],
): { readonly drawing: readonly Markup[]; readonly height: number } {
  const shown = fitText(unit, width);
  const drawing = [element("text", { x: 0, y: TEXT_SIZE, class: "unit", fill: QUIET_INK }, shown)];
  let x = Math.max(left, textWidth(shown) + APART);
  let line = 0;
  for (const look of looks) {
    const room = 4 + TO_WORDS + textWidth(look.source);
    if (x + room > width && x > 0) {
      line += 1;
      x = 0;
    }
    const y = line * LINE + TEXT_SIZE;
    drawing.push(
      element(
        "g",
        { class: "source" },
        glyph(x + 4, y - 5, { ...look, status: "actual", r: 4 }),
        element(
          "text",
          { x: x + 4 + TO_WORDS, y, fill: look.hue },
          fitText(look.source, width - x - TO_WORDS - 4),
        ),
      ),
    );
    x += room + APART;
  }
  return { drawing, height: (line + 1) * LINE + 6 };
}
