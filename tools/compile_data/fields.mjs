// Kinds of fields: each takes the raw value of an entry and gives the compiled one, or throws a sentence.
// A field is required unless it has a default (src/lexicon/tables.ts says which absences are meant).

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function show(value) {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function readText(value) {
  if (typeof value !== "string") throw new Error(`is ${show(value)}, but must be text (put it in quotes)`);
  const trimmed = value.trim();
  if (trimmed === "") throw new Error("is empty");
  return trimmed;
}

function readList(value, read) {
  if (!Array.isArray(value)) throw new Error(`is ${show(value)}, but must be a list`);
  return value.map(read);
}

function readWords(value) {
  const words = readList(value, readText);
  const twice = words.find((word, index) => words.indexOf(word) !== index);
  if (twice !== undefined) throw new Error(`has ${show(twice)} twice`);
  return words;
}

function readNumber(value) {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new Error(`is ${show(value)}, but must be a number`);
  return value;
}

function readFlag(value) {
  if (typeof value !== "boolean") throw new Error(`is ${show(value)}, but must be true or false`);
  return value;
}

/** YYYY, YYYY-MM or YYYY-MM-DD of a day that exists; a bare YAML year (a number) is taken as text. */
function readDate(value) {
  const date = typeof value === "number" ? String(value) : value;
  const parts = typeof date === "string" ? ISO_DATE.exec(date) : null;
  if (!parts) throw new Error(`is ${show(value)}, but must be YYYY, YYYY-MM or YYYY-MM-DD`);
  const [, year, month = "01", day = "01"] = parts;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.getUTCDate() !== Number(day))
    throw new Error(`is ${show(value)}, no such day`);
  return date;
}

function orNull(read) {
  return (value) => (value === null || value === undefined ? null : read(value));
}

function oneOf(values) {
  return (value) => {
    if (!values.includes(value))
      throw new Error(`is ${show(value)}, but must be one of ${values.join(", ")}`);
    return value;
  };
}

export const text = { read: readText };
export const textOrNull = { read: orNull(readText) };
export const flag = { read: readFlag };
export const no = { read: (value) => (value === undefined ? false : readFlag(value)) };
export const number = { read: readNumber };
export const numberOrNull = { read: orNull(readNumber) };
export const date = { read: readDate };
export const dateOrNull = { read: orNull(readDate) };
/** At least one. */
export const words = {
  read: (value) => {
    const list = readWords(value);
    if (list.length === 0) throw new Error("is an empty list");
    return list;
  },
};
/** None when absent. */
export const anyWords = { read: (value) => (value === undefined || value === null ? [] : readWords(value)) };

/** One of a closed list; `fallback` stands when the field is absent. */
export function choice(values, fallback) {
  const read = oneOf(values);
  return { read: (value) => (value === undefined && fallback !== undefined ? fallback : read(value)) };
}

/** One of a closed list, or null. */
export function choiceOrNull(values) {
  return { read: orNull(oneOf(values)) };
}

/** A list of small objects; `read` takes one. None when absent. */
export function rows(read) {
  return { read: (value) => (value === undefined || value === null ? [] : readList(value, read)) };
}

/** Is `from` not after `to`? Compared as far as both are precise; an open end is never wrong. */
export function isInOrder(from, to) {
  if (from === null || to === null) return true;
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

/** Compiles one raw object under `shape` (name -> field). Throws at the first wrong field, naming it. */
export function readEntry(raw, shape) {
  if (raw === null || typeof raw !== "object" || Array.isArray(raw)) {
    throw new Error(`is ${show(raw)}, but must have fields`);
  }
  const unknown = Object.keys(raw).find((key) => !(key in shape) && key !== "note");
  if (unknown)
    throw new Error(`has the field ${show(unknown)}, which is not one of ${Object.keys(shape).join(", ")}`);
  const entry = {};
  for (const [name, field] of Object.entries(shape)) {
    try {
      entry[name] = field.read(raw[name]);
    } catch (error) {
      throw new Error(`${name} ${error.message}`, { cause: error });
    }
  }
  return entry;
}
