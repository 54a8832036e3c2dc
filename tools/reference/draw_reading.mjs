// docs/images/reading.svg: parts of what `npm start` prints, drawn as a terminal shows them, legible on light and dark.
import { chancery, DEMO } from "./run_chancery.mjs";

/** The sentences shown between the head and the last lines: an act done, one planned, a figure with who says so, a denial. */
const SENTENCES = [
  "Chinese President Xi Jinping spoke",
  "Wang Yi planned to visit Moscow",
  "Trade between China and Russia fell",
  "China did not support the text",
];
const COLUMNS = 82;
const [CHARACTER, LINE, MARGIN] = [8.4, 20, 16];

/** SGR code -> class, and the codes that end it. */
const ON = { 1: "bold", 2: "faint", 4: "under", 32: "statement", 33: "figure", 35: "position", 94: "event" };
const OFF = { 22: ["bold", "faint"], 24: ["under"], 39: ["statement", "figure", "position", "event"] };

const STYLE = `
    .page { fill: #ffffff; stroke: #d0d7de }
    text { font: 14px ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre; fill: #1f2328 }
    .bold { font-weight: 700 } .faint { fill: #59636e } .under { text-decoration: underline }
    .event { fill: #0550ae } .statement { fill: #116329 } .figure { fill: #7d4e00 } .position { fill: #8250df }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0d1117; stroke: #3d444d }
      text { fill: #e6edf3 }
      .faint { fill: #9198a1 }
      .event { fill: #79c0ff } .statement { fill: #7ee787 } .figure { fill: #e3b341 } .position { fill: #d2a8ff }
    }`;

/** The picture as SVG text. */
export function drawReading() {
  const { stdout } = chancery([...DEMO, "--color"]);
  const lines = shownLines(runsOf(stdout));
  const [width, height] = [Math.ceil(COLUMNS * CHARACTER) + 2 * MARGIN, lines.length * LINE + 2 * MARGIN];
  const body = lines
    .map((runs, i) => drawLine(runs, MARGIN + (i + 0.75) * LINE))
    .filter((text) => text !== "");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
  <title>The demonstration article in the terminal: each sentence with its claims below it</title>
  <style>${STYLE}
  </style>
  <rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
${body.join("\n")}
</svg>
`;
}

/** The head, the chosen sentences with their claims, and the last lines; a line with an ellipsis where something is passed over. */
function shownLines(lines) {
  const blocks = [[]];
  for (const line of lines) {
    if (line.some(({ text }) => text.trim() !== "")) blocks.at(-1).push(line);
    else if (blocks.at(-1).length > 0) blocks.push([]);
  }
  const full = blocks.filter((block) => block.length > 0);
  const words = (block) => block.flatMap((line) => [...line.map(({ text }) => text), " "]).join("");
  const isShown = (block, i) =>
    i === 0 || i === full.length - 1 || SENTENCES.some((sentence) => words(block).includes(sentence));
  return full.flatMap((block, i) => {
    if (isShown(block, i)) return i === 0 ? block : [[], ...block];
    return i > 0 && isShown(full[i - 1], i - 1) ? [[], [{ text: "  …", classes: ["faint"] }]] : [];
  });
}

/** The lines of a coloured output, each a list of {text, classes}. */
function runsOf(output) {
  const classes = new Set();
  return output.split("\n").map((line) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of a terminal are what is read here
    line.split(/(\u001b\[\d+m)/).flatMap((part) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
      const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
      if (code === undefined) return part === "" ? [] : [{ text: part, classes: [...classes] }];
      if (ON[code] !== undefined) classes.add(ON[code]);
      for (const name of OFF[code] ?? []) classes.delete(name);
      return [];
    }),
  );
}

function drawLine(runs, y) {
  if (runs.every(({ text }) => text.trim() === "")) return "";
  const spans = runs.map(({ text, classes }) => {
    const words = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(" ", "\u00a0");
    return classes.length === 0 ? words : `<tspan class="${classes.join(" ")}">${words}</tspan>`;
  });
  return `  <text x="${MARGIN}" y="${y}">${spans.join("")}</text>`;
}
