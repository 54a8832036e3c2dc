// A page as a small tree: elements and strings, nothing else. No DOM: nothing is run, nothing is fetched.
// Source of the rule: docs/decisions/0005-pages-and-limits.md (why not a DOM).

/** Attributes that we read; others are not kept. */
export const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set([
  "aria-hidden",
  "class",
  "content",
  "datetime",
  "hidden",
  "href",
  "id",
  "itemprop",
  "itemtype",
  "lang",
  "name",
  "property",
  "pubdate",
  "rel",
  "role",
  "style",
  "type",
]);

export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | null;
  readonly children: PageNode[];
}

export const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

type PageNode = PageElement | string;

/** The value of an attribute, "" when absent. */
export function attribute(element: PageElement, name: string): string {
  return element.attributes.get(name) ?? "";
}

/** Elements in document order, the element itself first; `enter` says which to go into. */
export function* walkElements(
  root: PageElement,
  enter: (element: PageElement) => boolean = () => true,
): Generator<PageElement> {
  const waiting: PageElement[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!enter(next)) continue;
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child !== undefined && typeof child !== "string") waiting.push(child);
    }
  }
}

/** Is `element` inside `ancestor`, or the same? */
export function isWithin(element: PageElement, ancestor: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** All text inside, white space collapsed, up to `limit` characters of source. */
export function plainText(element: PageElement, limit = 2_000): string {
  let text = "";
  const waiting: PageNode[] = [element];
  for (let next = waiting.pop(); next !== undefined && text.length < limit; next = waiting.pop()) {
    if (typeof next === "string") {
      text += next.slice(0, limit);
      continue;
    }
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child !== undefined) waiting.push(child);
    }
    text += " ";
  }
  return text.slice(0, limit).replace(/\s+/g, " ").trim();
}
