// An HTML page as a document: its article's text, and what the page says of its title, date, publisher and author.
// Source of the rule: docs/design.md, words (Document) and contracts; what the caller says wins over the page.
import { type Document, isMissing } from "../model/index.js";
import { readGivenDate } from "./dates.js";
import { refuseLong } from "./document_from_text.js";
import { cleanField, type DocumentMeta, primarySubtag, readLanguageCode } from "./document_meta.js";
import { InputError, quoteValue } from "./input_error.js";
import { detectLanguage } from "./language.js";
import { LIMITS, showCount } from "./limits.js";
import { extractArticle } from "./page/extract_article.js";

/**
 * Offsets count in the extracted text, which is what is stored and shown. Nothing in the page is run or fetched.
 * InputError when the page is too long, has too many elements or no text, or when `meta` has a bad date or language.
 */
export function documentFromHtml(html: string, meta: DocumentMeta = {}): Document {
  const given = readGivenDate(meta.published);
  const language = readLanguageCode(meta.language, quoteValue);
  if (html.length > LIMITS.fileBytes) {
    throw new InputError(
      `The page has ${showCount(html.length)} characters; the most is ${showCount(LIMITS.fileBytes)}: ` +
        "save its article as text and give that.",
    );
  }
  const url = cleanField(meta.url);
  const page = extractArticle(html, url);
  if (page.text === "")
    throw new InputError("The page holds no text to read: give the page of the article itself.");
  refuseLong(page.text);
  return {
    text: page.text,
    isPage: true,
    title: cleanField(meta.title) ?? page.title,
    url: url ?? page.url,
    publisher: cleanField(meta.publisher) ?? page.publisher,
    origin: null,
    author: cleanField(meta.author) ?? page.author,
    published: isMissing(given) ? page.published : given,
    language:
      language ?? detectLanguage(page.text) ?? (page.language === null ? null : primarySubtag(page.language)),
  };
}
