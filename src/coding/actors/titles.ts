// Titles in a noun phrase and the names after them: "South Korean Defence Minister Shin Won-sik".
import type { Title } from "../../lexicon/index.js";
import type { NounPhrase, Token } from "../../text/index.js";
import type { PhraseContext } from "./phrase_context.js";

/** The capitalised words after a title: the name. */
export function nameAfter(
  from: number,
  phrase: NounPhrase,
  context: PhraseContext,
): { from: number; to: number } | null {
  let to = from;
  while (to < phrase.to) {
    const token = context.tokens[to];
    const isPart =
      token !== undefined &&
      (/^\p{Lu}/u.test(token.text) ||
        token.text === "-" ||
        /^(?:al|bin|ibn|von|van|de|da|el|ul|sik|un|il)$/u.test(token.lower) ||
        context.tokens[to - 1]?.text === "-");
    if (!isPart) break;
    to += 1;
  }
  return to > from && to === phrase.to ? { from, to } : null;
}

export function titleWithin(
  from: number,
  to: number,
  context: PhraseContext,
): { from: number; to: number; title: Title } | null {
  for (let end = to; end > from; end -= 1) {
    const title = titleEndingAt(end, from, context);
    if (title !== null) return title;
  }
  return null;
}

/** The longest title of the lexicon whose last word is token `end - 1`. */
export function titleEndingAt(
  end: number,
  from: number,
  context: PhraseContext,
): { from: number; to: number; title: Title } | null {
  const token = context.tokens[end - 1];
  if (token === undefined) return null;
  const titles = context.lexicon.titles.get(token.lower) ?? context.lexicon.titles.get(token.lemma);
  if (titles === undefined) return null;
  for (const title of titles) {
    let at = end;
    let k = title.words.length - 1;
    while (k >= 0 && at > from) {
      const candidate = context.tokens[at - 1];
      if (candidate === undefined) break;
      if (candidate.lower === title.words[k] || candidate.lemma === title.words[k]) k -= 1;
      else if (k === title.words.length - 1 || !isSkippable(candidate, context, at - 1)) break; // "top Russian diplomat"
      at -= 1;
    }
    if (k < 0) return { from: at, to: end, title };
  }
  return null;
}

function isSkippable(token: Token, context: PhraseContext, at: number): boolean {
  return (
    token.text === "-" ||
    context.mentions.some(
      (mention) => mention.from <= at && at < mention.to && mention.meaning.kind === "adjective",
    )
  );
}

/** The office with the capitals before it that narrow it: "Water Minister", "Deputy Prime Minister"; a nationality is left out. */
export function officeWords(
  title: { readonly from: number; readonly to: number },
  phrase: NounPhrase,
  context: PhraseContext,
): string {
  const { tokens, mentions, text } = context;
  let { from } = title;
  while (from > phrase.from && /^\p{Lu}/u.test(tokens[title.from]?.text ?? "")) {
    const before = tokens[from - 1];
    const isNamed = mentions.some((mention) => mention.from < from && mention.to >= from);
    if (before === undefined || isNamed || !/^\p{Lu}\p{Ll}/u.test(before.text) || before.pos === "DET") break;
    from -= 1;
  }
  return text.slice(tokens[from]?.start ?? 0, tokens[title.to - 1]?.end ?? 0);
}
