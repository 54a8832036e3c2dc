// What a page says of its article in JSON-LD: headline, date, author, publisher.
// Source of the rule: schema.org Article and its kinds; several sites wrap them in lists or in "@graph".
import { LIMITS } from "../limits.js";
import { attribute, type PageElement } from "./node.js";

export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

const NONE: LinkedData = { headline: null, published: null, author: null, publisher: null, url: null };
const MOST_NODES = 500;

/** Of the first article in the page's JSON-LD; broken JSON is passed over. */
export function readLinkedData(scripts: readonly PageElement[]): LinkedData {
  for (const script of scripts) {
    if (!/ld\+json/i.test(attribute(script, "type"))) continue;
    const source = script.children.filter((child) => typeof child === "string").join("");
    const article = flatten(parseJson(source)).find(isArticle);
    if (article !== undefined) return describeArticle(article);
  }
  return NONE;
}

type Fields = Readonly<Record<string, unknown>>;

function describeArticle(article: Fields): LinkedData {
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    author: namesIn(article.author),
    publisher: namesIn(article.publisher),
    url: textOf(article.url),
  };
}

function parseJson(source: string): unknown {
  if (source.length > LIMITS.linkedDataCharacters) return null;
  // Some sites leave raw line breaks inside of strings, or wrap the data in a comment.
  const json = source
    .replace(/\p{Cc}+/gu, " ")
    .replace(/^\s*(?:<!--|\/\*\s?<!\[CDATA\[\s?\*\/|<!\[CDATA\[)/, "");
  try {
    return JSON.parse(json.replace(/(?:-->|\]\]>)\s*;?\s*$/, ""));
  } catch {
    return null;
  }
}

/** Objects of lists and of "@graph", first come first; no deeper than four lists. */
function flatten(data: unknown): Fields[] {
  const found: Fields[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (found.length >= MOST_NODES || depth > 4) return;
    if (Array.isArray(value)) for (const item of value.slice(0, MOST_NODES)) visit(item, depth + 1);
    if (!isFields(value)) return;
    found.push(value);
    visit(value["@graph"], depth + 1);
    visit(value.mainEntity, depth + 1);
  };
  visit(data, 0);
  return found;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isArticle(fields: Fields): boolean {
  const type = fields["@type"];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some(
    (name) => typeof name === "string" && /(?:Article|BlogPosting|Report|PressRelease)$/.test(name),
  );
}

function textOf(value: unknown): string | null {
  if (typeof value === "string" && value.trim() !== "") return value;
  return Array.isArray(value) ? textOf(value[0]) : null;
}

/** A name, an object with a name, or a list of them: "A, B". */
function namesIn(value: unknown): string | null {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  const names = list.map((item) => textOf(isFields(item) ? item.name : item)).filter((name) => name !== null);
  return names.length === 0 ? null : names.join(", ");
}
