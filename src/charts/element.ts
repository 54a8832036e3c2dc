// Elements of SVG as text. The only place where text becomes markup: what comes in as a string is escaped, whatever it holds.

/** Text that is markup already, made by `element`. */
export interface Markup {
  readonly markup: string;
}

type Attribute = string | number | null;

/**
 * One element. An attribute that is null is left out; numbers are in px and keep two decimals. Children that are strings
 * are text; null is nothing.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly (Markup | string | null)[]
): Markup {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null ? "" : ` ${key}="${attributeText(value)}"`))
    .join("");
  const inside = children
    .map((child) => (child === null ? "" : typeof child === "string" ? escapeText(child) : child.markup))
    .join("");
  return { markup: inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

/** Elements one after the other, as one. */
export function together(parts: readonly (Markup | null)[]): Markup {
  return { markup: parts.map((part) => part?.markup ?? "").join("") };
}

/** Path data from commands and numbers: path("M", 0, 1, "H", 20). Two decimals; never "-0". */
export function path(...parts: readonly (string | number)[]): string {
  return parts.map((part) => (typeof part === "number" ? numberText(part) : part)).join(" ");
}

function attributeText(value: string | number): string {
  return typeof value === "number" ? numberText(value) : escapeText(value);
}

function numberText(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escaped for text and for attributes; what XML cannot hold (control characters, half of a pair) becomes U+FFFD. */
export function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");
}
