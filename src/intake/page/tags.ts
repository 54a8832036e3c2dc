// What the tags of HTML mean for reading: which break a line, which hold no text, which close which.
// Source of the rule: HTML standard, "Optional tags", "The stack of open elements" (scopes), "Rendering".

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const VOID_TAGS = words("area base br col embed hr img input keygen link meta param source track wbr");

/** Anything else ends the head, with or without its closing tag. */
export const HEAD_TAGS = words(
  "title meta link base script style noscript template basefont bgsound noframes",
);

/** Elements that start on a line of their own. */
export const BLOCK_TAGS = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section " +
    "search summary table tbody td tfoot th thead tr ul",
);

/** Never text of an article. */
export const SILENT_TAGS = words(
  "script style noscript template iframe object embed svg canvas video audio map button select textarea input " +
    "datalist progress meter dialog figcaption head title link meta noframes noembed applet annotation " +
    "amp-ad amp-analytics amp-sidebar amp-social-share amp-consent amp-iframe amp-video amp-embed amp-img " +
    "amp-auto-ads amp-sticky-ad amp-user-notification amp-geo amp-carousel amp-next-page",
);

export const HEADING_TAGS = words("h1 h2 h3 h4 h5 h6");
export const LIST_TAGS = words("ul ol dl menu dir");

/** Opening one of these closes an open paragraph. */
export const CLOSES_PARAGRAPH = words(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 " +
    "h4 h5 h6 header hgroup hr main menu nav ol p pre section search summary table ul li dd dt tr td th",
);

/** Opening the key closes the nearest of `closes`, looking no further up than `within`. */
export const CLOSES_SAME: ReadonlyMap<
  string,
  { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map([
  ["li", { closes: words("li"), within: words("ul ol menu dir table td th body") }],
  ["dt", { closes: words("dt dd"), within: words("dl table td th body") }],
  ["dd", { closes: words("dt dd"), within: words("dl table td th body") }],
  ["td", { closes: words("td th"), within: words("tr table body") }],
  ["th", { closes: words("td th"), within: words("tr table body") }],
  ["tr", { closes: words("tr"), within: words("table body") }],
  ["tbody", { closes: words("thead tbody tfoot"), within: words("table body") }],
  ["tfoot", { closes: words("thead tbody tfoot"), within: words("table body") }],
  ["option", { closes: words("option"), within: words("select datalist body") }],
  ["optgroup", { closes: words("optgroup"), within: words("select body") }],
  ["a", { closes: words("a"), within: words("td th table body") }],
]);

/** A closing tag does not reach out of these: `</div>` in a cell leaves the cell open. */
export const SCOPE_TAGS = words("table td th caption html body");
export const TABLE_TAGS = words("table tbody thead tfoot tr td th caption html body");
