// What a page says of itself in its head and its marks, gathered in one walk: meta fields, links, linked data, headlines.
// Source of the names: Open Graph, Dublin Core, Highwire Press tags, schema.org microdata, HTML standard.
import { cleanField } from "../document_meta.js";
import { type LinkedData, readLinkedData } from "./linked_data.js";
import { attribute, type PageElement, plainText, walkElements } from "./node.js";

export interface HeadFacts {
  /** `content` by lower-case name; the first of a name counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly linked: LinkedData;
  readonly titleTag: string | null;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly language: string | null;
}

/** Gathers the facts; values are as found, trimmed. */
export function gatherHeadFacts(page: PageElement): HeadFacts {
  const meta = new Map<string, string>();
  const scripts: PageElement[] = [];
  let titleTag: string | null = null;
  let canonical: string | null = null;
  let base: string | null = null;
  let language: string | null = null;
  for (const element of walkElements(page, (inner) => inner.tag !== "svg")) {
    if (element.tag === "meta") addMeta(meta, element);
    else if (element.tag === "script") scripts.push(element);
    else if (element.tag === "title") titleTag ??= cleanField(plainText(element));
    else if (element.tag === "base") base ??= cleanField(attribute(element, "href"));
    else if (element.tag === "html") language ??= cleanField(attribute(element, "lang"));
    else if (element.tag === "link" && /\bcanonical\b/i.test(attribute(element, "rel"))) {
      canonical ??= cleanField(attribute(element, "href"));
    }
  }
  return { meta, linked: readLinkedData(scripts), titleTag, canonical, base, language };
}

function addMeta(meta: Map<string, string>, element: PageElement): void {
  const content = cleanField(attribute(element, "content"));
  if (content === null) return;
  for (const key of ["property", "name", "itemprop"]) {
    for (const name of attribute(element, key).toLowerCase().split(/\s+/)) {
      if (name !== "" && !meta.has(name)) meta.set(name, content);
    }
  }
}

/** The first of these meta fields that has a value. */
export function firstMeta(facts: HeadFacts, names: readonly string[]): string | null {
  for (const name of names) {
    const value = facts.meta.get(name);
    if (value !== undefined) return value;
  }
  return null;
}
