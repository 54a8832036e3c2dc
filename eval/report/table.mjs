// Plain text tables: columns of words to the left, columns of numbers to the right.

const HAS_WORDS = /[a-z]{3}/i;

/** Lines of a table; a cell is a string or a number, null and undefined are shown as "-". */
export function tableLines(header, rows) {
  const body = rows.map((row) => row.map(cellText));
  const cells = [header.map(cellText), ...body];
  const columns = header.map((_, column) => ({
    width: Math.max(...cells.map((row) => row[column].length)),
    isWords: body.some((row) => HAS_WORDS.test(row[column])),
  }));
  return cells.map((row) =>
    row
      .map((cell, column) => pad(cell, columns[column]))
      .join("  ")
      .trimEnd(),
  );
}

/** A share from 0 to 1 as "43.6 %", null as "-". */
export function percent(share) {
  return share == null ? "-" : `${(100 * share).toFixed(1)} %`;
}

function pad(cell, { width, isWords }) {
  return isWords ? cell.padEnd(width) : cell.padStart(width);
}

function cellText(cell) {
  return cell == null ? "-" : String(cell);
}
