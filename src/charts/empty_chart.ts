// What stands where there is nothing to draw: a sentence that says so, in a frame of the same width. Never an empty chart.
import { element } from "./element.js";
import { chartText, drawnWidth } from "./frame.js";
import { QUIET_INK } from "./hues.js";
import { LINE, TEXT_SIZE, textWidth } from "./text_width.js";

/** A chart that holds only `says`, broken into lines of at most `width` px. */
export function emptyChart(width: number, says: string): string {
  const drawn = drawnWidth(width);
  const lines = breakLines(says, drawn);
  return chartText(
    { width: drawn, height: lines.length * LINE + 6, name: "empty-chart", says, links: false },
    lines.map((line, index) => element("text", { x: 0, y: TEXT_SIZE + index * LINE, fill: QUIET_INK }, line)),
  );
}

function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
