// Where a document comes from: "Stern, republished by Example News, 16 May 2024".
import type { DocumentAnswer } from "../ask/answers.js";
import { isWebAddress } from "../go/web_address.js";
import { capital } from "../words/claim_words.js";
import { dayWords } from "../words/days.js";

export function SourceLine({ page }: { readonly page: DocumentAnswer }) {
  const { title, url, publisher, origin, author, published } = page;
  const house =
    origin !== null && publisher !== null && origin !== publisher
      ? `${origin}, republished by ${publisher}`
      : (origin ?? publisher ?? null);
  const when = typeof published === "string" ? dayWords(published) : "day of publication not known";
  const name = title ?? "Document without a title";
  return (
    <span className="source-line">
      {isWebAddress(url) ? (
        <a href={url} rel="noreferrer noopener" target="_blank">
          {name}
        </a>
      ) : (
        <cite>{name}</cite>
      )}
      {[house, author === null ? null : `by ${author}`, when]
        .flatMap((part) => part ?? [])
        .map((part) => `. ${capitalOf(part)}`)
        .join("")}
      .
    </span>
  );
}

function capitalOf(part: string): string {
  return /^(by|day) /.test(part) ? capital(part) : part;
}
