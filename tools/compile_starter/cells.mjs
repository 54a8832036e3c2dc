// Cells of the tables of data/starter to values: numbers with the place of their last digit, counts, lists, pairs.
// Each throws a sentence that begins with the value.

const NUMBER = /^(\d+)(?:\.(\d+))?(?:e(\d+))?$/;
const BOUNDS = [
  [">=", "atLeast"],
  [">", "moreThan"],
  ["~", "about"],
];

/** "240.11e9" -> {value: 240110000000, resolution: 10000000}: how much the last written digit stands for. */
export function readNumber(cell) {
  const parts = NUMBER.exec(cell ?? "");
  if (parts === null) throw new Error(`is ${show(cell)}, but must be a number like 240.11e9`);
  const [, whole, decimals = "", power = "0"] = parts;
  const exponent = Number(power) - decimals.length;
  return { value: Number(`${whole}${decimals}e${exponent}`), resolution: Number(`1e${exponent}`) };
}

/** ">280" -> {value: 280, bound: "moreThan"}; null stays null. */
export function readCount(cell) {
  if (cell === null) return null;
  const [sign, bound] = BOUNDS.find(([mark]) => cell.startsWith(mark)) ?? ["", "exact"];
  return { value: readNumber(cell.slice(sign.length)).value, bound };
}

/** "Beijing; Harbin" -> ["Beijing", "Harbin"]; null is the empty list. */
export function readList(cell) {
  if (cell === null) return [];
  const list = cell.split(";").map((part) => part.trim());
  if (list.includes("")) throw new Error(`is "${cell}", with an empty place in the list`);
  const twice = list.find((part, index) => list.indexOf(part) !== index);
  if (twice !== undefined) throw new Error(`has "${twice}" twice`);
  return list;
}

/** "CHN-RUS" -> ["CHN", "RUS"], sorted. */
export function readPair(cell) {
  const pair = (cell ?? "").split("-");
  if (pair.length !== 2 || pair[0] >= pair[1])
    throw new Error(`is ${show(cell)}, but must be two countries in order, like CHN-RUS`);
  return pair;
}

/** One of a closed list. */
export function readChoice(cell, values) {
  if (!values.includes(cell)) throw new Error(`is ${show(cell)}, but must be one of ${values.join(", ")}`);
  return cell;
}

export function readText(cell) {
  if (cell === null) throw new Error("is empty");
  return cell;
}

export function readYesNo(cell) {
  return readChoice(cell, ["yes", "no"]) === "yes";
}

/** Words as part of an id. */
export function slugOf(words) {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function show(cell) {
  return cell === null || cell === undefined ? "empty" : `"${cell}"`;
}
