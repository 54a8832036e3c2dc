// HTML to a small tree in one pass: time and memory grow with the page's length only, whatever its tags.
// Source of the rule: HTML standard, tree construction, cut down to what decides paragraphs; depth is capped.
import { Tokenizer } from "htmlparser2";
import { LIMITS } from "../limits.js";
import { KEPT_ATTRIBUTES, NO_ATTRIBUTES, type PageElement } from "./node.js";
import { BLOCK_TAGS, VOID_TAGS } from "./tags.js";
import { TreeBuilder } from "./tree_builder.js";

/**
 * Reads any string as HTML; it never fails on its form. Elements nested deeper than LIMITS.nesting are kept as empty
 * ones and their text goes to the deepest that is kept. Scripts are left out but for linked data.
 * InputError when the page has more elements than LIMITS.elements.
 */
export function parsePage(html: string): PageElement {
  const builder = new TreeBuilder();
  const reader = new TagReader(html, builder);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

/** Puts the tokenizer's pieces together to tags and runs of text. */
class TagReader {
  #tag = "";
  #attributes: Map<string, string> | null = null;
  #name = "";
  #value = "";

  constructor(
    private readonly html: string,
    private readonly builder: TreeBuilder,
  ) {}

  ontext(start: number, end: number): void {
    this.builder.addText(this.html.slice(start, end));
  }
  ontextentity(codepoint: number): void {
    this.builder.addText(String.fromCodePoint(codepoint));
  }
  onopentagname(start: number, end: number): void {
    this.#tag = this.html.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.#attributes = null;
  }
  onattribname(start: number, end: number): void {
    this.#name = end - start > 20 ? "" : this.html.slice(start, end).toLowerCase();
    this.#value = "";
  }
  onattribdata(start: number, end: number): void {
    if (this.#value.length < LIMITS.attributeCharacters) {
      this.#value += this.html.slice(start, Math.min(end, start + LIMITS.attributeCharacters));
    }
  }
  onattribentity(codepoint: number): void {
    if (this.#value.length < LIMITS.attributeCharacters) this.#value += String.fromCodePoint(codepoint);
  }
  onattribend(): void {
    if (!KEPT_ATTRIBUTES.has(this.#name)) return;
    this.#attributes ??= new Map();
    if (!this.#attributes.has(this.#name)) this.#attributes.set(this.#name, this.#value);
  }
  onopentagend(): void {
    this.builder.open(this.#tag, this.#attributes ?? NO_ATTRIBUTES);
  }
  onselfclosingtag(): void {
    // In HTML the slash means nothing, but in foreign elements and AMP's it closes.
    this.builder.open(this.#tag, this.#attributes ?? NO_ATTRIBUTES);
    if (!BLOCK_TAGS.has(this.#tag) && !VOID_TAGS.has(this.#tag)) this.builder.close(this.#tag);
  }
  onclosetag(start: number, end: number): void {
    this.builder.close(
      this.html
        .slice(start, Math.min(end, start + 40))
        .toLowerCase()
        .trimEnd(),
    );
  }
  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    this.builder.finish();
  }
}
