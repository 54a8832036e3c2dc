// A pair of which nothing is known: said as such, with what to do.
import { Link } from "../go/link.js";
import { dayWords } from "../words/days.js";

interface EmptyPairProps {
  readonly pair: readonly [string, string];
  readonly names: readonly [string, string];
  readonly asOf: string | null;
}

export function EmptyPair({ pair, names: [a, b], asOf }: EmptyPairProps) {
  return (
    <div className="empty">
      <p className="lead">
        {asOf === null
          ? `Nothing is known of ${a} and ${b}: no document that was read tells of both.`
          : `Nothing was known of ${a} and ${b} on ${dayWords(asOf)}.`}
      </p>
      <p>
        <Link to="/add">Add a document</Link> that tells of them, or read one from a terminal:
      </p>
      <pre className="command">
        chancery read article.txt{"\n"}chancery pair {pair.join(" ")}
      </pre>
    </div>
  );
}
