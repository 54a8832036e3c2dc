// The other documents that have the text of this one: which was first, and where else it stands.
import type { DocumentAnswer } from "../ask/answers.js";
import { Link } from "../go/link.js";
import { documentPath } from "../go/routes.js";
import { dayWords } from "../words/days.js";
import { countWords } from "../words/numbers.js";

/** More are counted, not shown. */
const MOST = 6;

type Copy = DocumentAnswer["copies"][number];

export function CopiesOfText({ page: { copies, copyOf } }: { readonly page: DocumentAnswer }) {
  if (copies.length === 0) return null;
  const first = copies.find(({ document }) => document === copyOf);
  const others = copies.filter((copy) => copy !== first);
  return (
    <p className="document-copies">
      {first !== undefined && (
        <>
          Nearly the same text as <CopyLink copy={first} />
          {others.length > 0 && "; also "}
        </>
      )}
      {first === undefined && `${countWords(copies.length, "copy", "copies")} of this text: `}
      {others.slice(0, MOST).map((copy, index) => (
        <span key={copy.document}>
          {index > 0 && ", "}
          <CopyLink copy={copy} />
        </span>
      ))}
      {others.length > MOST && ` and ${countWords(others.length - MOST, "more", "more")}`}. A record counts
      them as one text.
    </p>
  );
}

function CopyLink({ copy: { document, title, publisher, published } }: { readonly copy: Copy }) {
  return (
    <>
      <Link to={documentPath(document)}>{publisher ?? title ?? "a document without a title"}</Link>
      {published === null ? "" : ` (${dayWords(published)})`}
    </>
  );
}
