// What the class, id and role of an element say about it: part of the site, or part of the article.
// Source of the names: WordPress, Drupal, Blogger and AMP templates, ARIA roles, and names common on news sites.
import { attribute, type PageElement } from "./node.js";

/** Readers' comments and the form to write one: dropped however long. */
const COMMENTS =
  "comments comment commentlist comment-list comment-form comment-body comment-respond comment-area comments-area " +
  "comments-section comment-section comments-wrapper respond reply-form disqus disqus-thread disqus-comments " +
  "fb-comments livefyre coral-talk viafoura responses user-comments readers-comments discussion";

/** Parts of the site around the article: dropped unless they hold a good part of the page's text. */
const SITE =
  "nav navbar navigation menu main-menu submenu breadcrumb breadcrumbs sidebar side-bar right-rail left-rail rightrail " +
  "widget widget-area widgets footer site-footer page-footer post-footer article-footer entry-footer masthead " +
  "site-header top-bar topbar toolbar share sharing share-bar share-buttons share-links share-tools social social-links " +
  "social-share social-media social-buttons sharedaddy addthis addtoany sociable print-email " +
  "related related-posts related-articles related-content related-links related-stories related-news relatedposts " +
  "jp-relatedposts yarpp-related recommended recommendations more-stories more-news more-from more-on read-more " +
  "read-next readmore also-read see-also most-read most-popular popular popular-posts trending trending-now latest " +
  "latest-posts latest-news recent-posts recent-news recent top-stories headlines you-may-like promo promos promotion " +
  "promobox teaser teasers outbrain taboola ob-widget ad ads adv advert advertisement advertising adsbygoogle " +
  "ad-container ad-slot ad-wrapper dfp sponsor sponsored sponsored-content newsletter newsletter-signup signup " +
  "sign-up subscribe subscription subscribe-box email-signup mailing-list mc-embed-signup cookie cookies cookie-notice " +
  "cookie-banner cookie-consent cookie-bar consent gdpr privacy-notice popup pop-up modal overlay lightbox banner " +
  "pagination pager page-nav post-navigation posts-navigation nav-links prev-next tags tag-list taglist post-tags " +
  "entry-tags tags-links cat-links categories post-categories keywords topics topic-list author-bio author-box " +
  "author-info about-author about-the-author authorbox bio skip-link screen-reader-text visually-hidden sr-only hidden " +
  "print-only noprint no-print tools article-tools story-tools copyright disclaimer legal login log-in register " +
  "search-form searchform search-box jumplinks toc table-of-contents video-player media-player player gallery slideshow carousel " +
  "audio-player wp-caption-text caption image-caption photo-caption picture-caption figcaption credit photo-credit image-credit " +
  "pullquote pull-quote feedback survey rating ratings vote poll donate donation donation-box";

/** Short lines about the article: dropped when short. */
const SHORT =
  "byline by-line author authors vcard posted-on posted-by post-meta postmeta entry-meta article-meta meta metadata " +
  "date release-date publication-date pub-date pubdate publish-date published post-date entry-date article-date timestamp time updated " +
  "reading-time read-time comments-link comment-count edit-link kicker label category section-label";

/** An invitation to pay; some sites give the same names to the paragraphs behind it. */
const GATE =
  "paywall regwall piano piano-offer offer subscription-required premium-notice limited-access gate metered";

/** The element that holds the text of the article. */
const BODY =
  "articlebody article-body article-content article-text article-main-content story-body story-content storybody " +
  "story-text post-content post-body postbody entry-content entry-body content-body body-content text-content news-text " +
  "news-content newstext press-release-body single-content the-content td-post-content field-name-body wysiwyg " +
  "rich-text richtext";

const STANDFIRST =
  "standfirst dek deck subtitle sub-title subheadline sub-headline subhead article-lead article-intro lead lede intro " +
  "entry-summary article-summary article-subtitle";

const setOf = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(" ").split(" "));
const COMMENT_NAMES = setOf(COMMENTS);
const SITE_NAMES = setOf(SITE);
const SHORT_NAMES = setOf(SHORT);
const GATE_NAMES = setOf(GATE);
const BODY_NAMES = setOf(BODY);
const STANDFIRST_NAMES = setOf(STANDFIRST);

/** Names that sites make of their own name and one of ours: "mod-share", "related-video". */
const SITE_ENDS =
  /^(?:share|sharing|social|related|recommended|sidebar|newsletter|cookie|breadcrumb|promo|advert)-|-(?:share|sharing|social|related|recommended|sidebar|newsletter|cookies|breadcrumbs?|promo|advert|caption|ads?)$/;

const SITE_ROLES = setOf(
  "navigation complementary contentinfo search banner dialog alertdialog menu menubar toolbar",
);

export type Hint = "comments" | "site" | "gate" | "short" | "body" | "standfirst" | null;

/** What the names of an element say; the first that says something counts. */
export function readHint(element: PageElement): Hint {
  const itemprop = attribute(element, "itemprop");
  if (itemprop === "articleBody") return "body";
  if (SITE_ROLES.has(attribute(element, "role"))) return "site";
  if (itemprop === "comment") return "comments";
  const names = namesOf(element);
  if (names.some((name) => COMMENT_NAMES.has(name) || /-(?:comments|comment-list)$/.test(name)))
    return "comments";
  if (names.some((name) => BODY_NAMES.has(name))) return "body";
  if (names.some((name) => STANDFIRST_NAMES.has(name))) return "standfirst";
  if (names.some((name) => SITE_NAMES.has(name) || SITE_ENDS.test(name))) return "site";
  if (names.some((name) => GATE_NAMES.has(name))) return "gate";
  return names.some((name) => SHORT_NAMES.has(name)) ? "short" : null;
}

/** Does one of the names belong to the words? For dates and authors, which pages mark by class only. */
export function hasName(element: PageElement, wanted: ReadonlySet<string>): boolean {
  return namesOf(element).some((name) => wanted.has(name));
}

/** "relatedPosts widget_links" -> related-posts, widget, links, widget-links; flags such as "has-sidebar" say nothing. */
function namesOf(element: PageElement): string[] {
  const given = `${attribute(element, "class").slice(0, 400)} ${attribute(element, "id").slice(0, 100)}`;
  const names: string[] = [];
  for (const word of given.split(/\s+/)) {
    if (word === "") continue;
    const name = word
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .replace(/_+/g, "-");
    if (/^(?:has|no|with|without|is|not|js|hide|show)-/.test(name)) continue;
    names.push(name, ...partsOf(name));
  }
  return names;
}

/** BEM and numbers: "article--related-posts" -> article, related-posts; "sidebar-2" -> sidebar. */
function partsOf(name: string): string[] {
  const parts = name.split("--").flatMap((part) => [part, part.replace(/-?\d+$/, "")]);
  return parts.filter((part) => part !== name);
}
