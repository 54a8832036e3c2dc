// The element that holds the article: the page's own mark when its text bears it out, else where the text is densest.
// Source of the rule: HTML standard (article, main), schema.org articleBody; else the smallest part with most of the text.
import { readHint } from "./hints.js";
import { type Measures, measureOf } from "./measure.js";
import { attribute, isWithin, type PageElement, walkElements } from "./node.js";

/** A marked element counts as the article when it holds this share of the running text. */
const MARKED_SHARE = 0.5;
/** Without a mark, go down while one child holds this share. */
const DOWN_SHARE = 0.85;
/** A body inside of the article ends it when it holds this share of the article's text. */
const BODY_SHARE = 0.7;

export interface ArticleRoot {
  readonly root: PageElement;
  /** Inside the root: nothing after this element is the article. */
  readonly body: PageElement | null;
}

/** `measures` without the parts of the site. */
export function chooseRoot(page: PageElement, measures: Measures): ArticleRoot {
  const total = measureOf(measures, page).good;
  if (total === 0) return { root: page, body: null };
  const enter = (element: PageElement): boolean => element === page || measures.has(element);
  const elements = [...walkElements(page, enter)];
  const marked = (isMarked: (element: PageElement) => boolean, share: number): PageElement | null =>
    largest(elements.filter(isMarked), measures, total * share);
  const article = marked(isArticle, MARKED_SHARE);
  const body = marked((element) => readHint(element) === "body", MARKED_SHARE);
  if (article !== null) {
    const isEnd = body !== null && body !== article && isWithin(body, article);
    const isMost = isEnd && measureOf(measures, body).good >= measureOf(measures, article).good * BODY_SHARE;
    return { root: article, body: isMost ? body : null };
  }
  if (body !== null) return { root: body, body: null };
  const main = marked(
    (element) => element.tag === "main" || attribute(element, "role") === "main",
    MARKED_SHARE,
  );
  return { root: goDown(main ?? page, measures), body: null };
}

function isArticle(element: PageElement): boolean {
  if (element.tag === "article" || attribute(element, "role") === "article") return true;
  return /\b(?:News)?Article\b|\bBlogPosting\b/.test(attribute(element, "itemtype"));
}

/** The one with the most text; of nested ones with the same text the inner one. */
function largest(candidates: readonly PageElement[], measures: Measures, least: number): PageElement | null {
  let best: PageElement | null = null;
  let most = least;
  for (const candidate of candidates) {
    const { good } = measureOf(measures, candidate);
    if (good < most || good === 0) continue;
    best = candidate;
    most = good;
  }
  return best;
}

function goDown(start: PageElement, measures: Measures): PageElement {
  let root = start;
  for (;;) {
    const least = measureOf(measures, root).good * DOWN_SHARE;
    const next = root.children.find(
      (child) => typeof child !== "string" && measureOf(measures, child).good >= least,
    );
    if (next === undefined || typeof next === "string" || isParagraph(next)) return root;
    root = next;
  }
}

/** A page of one paragraph is not its paragraph. */
function isParagraph(element: PageElement): boolean {
  return ["p", "ul", "ol", "dl", "blockquote", "pre"].includes(element.tag);
}
