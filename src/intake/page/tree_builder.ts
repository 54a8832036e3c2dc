// Builds the tree of a page from its tags, closing what HTML lets authors leave open; the depth is capped here.
// Source of the rule: HTML standard, "Optional tags" and tree construction, cut down to what decides paragraphs.
import { InputError } from "../input_error.js";
import { LIMITS, showCount } from "../limits.js";
import { NO_ATTRIBUTES, type PageElement } from "./node.js";
import {
  BLOCK_TAGS,
  CLOSES_PARAGRAPH,
  CLOSES_SAME,
  HEAD_TAGS,
  SCOPE_TAGS,
  TABLE_TAGS,
  VOID_TAGS,
} from "./tags.js";

/**
 * Takes tags and texts in order. No step looks further up than LIMITS.nesting elements, so time grows with the page only.
 * InputError when there are more elements than LIMITS.elements.
 */
export class TreeBuilder {
  readonly root: PageElement = { tag: "#page", attributes: NO_ATTRIBUTES, parent: null, children: [] };
  #stack: PageElement[] = [this.root];
  #openTags = new Map<string, number>();
  #tooDeep = new Map<string, number>();
  #elements = 0;
  #text: string[] = [];

  addText(text: string): void {
    this.#text.push(text);
  }

  /** Text after the last tag. */
  finish(): void {
    this.#flushText();
  }

  open(tag: string, attributes: ReadonlyMap<string, string>): void {
    this.#flushText();
    this.#elements++;
    if (this.#elements > LIMITS.elements) {
      throw new InputError(
        `The page has more than ${showCount(LIMITS.elements)} elements: save its article as text and give that.`,
      );
    }
    if (this.#top.tag === "head" && !HEAD_TAGS.has(tag)) this.#cut(this.#stack.length - 1);
    if (CLOSES_PARAGRAPH.has(tag) && this.#isOpen("p")) this.#closeParagraph();
    this.#closeSame(tag);
    const element: PageElement = { tag, attributes, parent: this.#top, children: [] };
    this.#top.children.push(element);
    if (VOID_TAGS.has(tag)) return;
    if (this.#stack.length >= LIMITS.nesting) this.#count(this.#tooDeep, tag, 1);
    else this.#push(element);
  }

  close(tag: string): void {
    this.#flushText();
    if (tag === "br" || tag === "p") {
      // "</br>" is a break, and "</p>" without its start is an empty paragraph: both break the line.
      if (tag === "br" || !this.#isOpen("p")) this.open(tag === "br" ? "br" : "hr", NO_ATTRIBUTES);
    }
    if ((this.#tooDeep.get(tag) ?? 0) > 0) this.#count(this.#tooDeep, tag, -1);
    else if (this.#isOpen(tag)) this.#closeOpen(tag);
  }

  get #top(): PageElement {
    return this.#stack[this.#stack.length - 1] ?? this.root;
  }

  #isOpen(tag: string): boolean {
    return (this.#openTags.get(tag) ?? 0) > 0;
  }

  /** Texts between two tags are one string; in scripts only linked data is kept. */
  #flushText(): void {
    if (this.#text.length === 0) return;
    const text = this.#text.length === 1 ? (this.#text[0] ?? "") : this.#text.join("");
    this.#text = [];
    const { tag, attributes, children } = this.#top;
    if (tag === "style" || (tag === "script" && !/ld\+json/i.test(attributes.get("type") ?? ""))) return;
    children.push(text);
  }

  #closeOpen(tag: string): void {
    const barriers = TABLE_TAGS.has(tag) ? null : SCOPE_TAGS;
    const isInline = !BLOCK_TAGS.has(tag) && tag !== "a";
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i];
      if (open === undefined) return;
      if (open.tag === tag) {
        this.#cut(i);
        return;
      }
      // "</b>" does not end the paragraphs that were opened after "<b>".
      if (barriers?.has(open.tag) === true || (isInline && BLOCK_TAGS.has(open.tag))) return;
      if (barriers === null && tag !== "table" && open.tag === "table") return;
    }
  }

  /** A paragraph ends where a block begins, unless the paragraph is outside of the block around. */
  #closeParagraph(): void {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i];
      if (open?.tag === "p") {
        this.#cut(i);
        return;
      }
      if (open === undefined || BLOCK_TAGS.has(open.tag)) return;
    }
  }

  #closeSame(tag: string): void {
    const rule = CLOSES_SAME.get(tag);
    if (rule === undefined || ![...rule.closes].some((closed) => this.#isOpen(closed))) return;
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i];
      if (open === undefined || rule.within.has(open.tag)) return;
      if (rule.closes.has(open.tag)) {
        this.#cut(i);
        return;
      }
    }
  }

  #push(element: PageElement): void {
    this.#stack.push(element);
    this.#count(this.#openTags, element.tag, 1);
  }

  #cut(length: number): void {
    for (const closed of this.#stack.splice(length)) this.#count(this.#openTags, closed.tag, -1);
  }

  #count(counts: Map<string, number>, tag: string, by: number): void {
    counts.set(tag, (counts.get(tag) ?? 0) + by);
  }
}
