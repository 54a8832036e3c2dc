// CSV with quoted cells (RFC 4180) to rows of named cells. A quote inside a quoted cell is doubled.

/** Rows as objects by the header's names; missing cells are "". */
export function parseCsv(content) {
  const [header, ...rows] = splitCells(content);
  return rows
    .filter((cells) => cells.some((cell) => cell !== ""))
    .map((cells) => Object.fromEntries(header.map((name, index) => [name, (cells[index] ?? "").trim()])));
}

function splitCells(content) {
  const rows = [[]];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < content.length; i += 1) {
    const char = content[i];
    if (quoted && char === '"' && content[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "," || char === "\n")) {
      rows[rows.length - 1].push(cell);
      cell = "";
      if (char === "\n") rows.push([]);
    } else if (char !== "\r") cell += char;
  }
  rows[rows.length - 1].push(cell);
  return rows;
}
