// A new document for the record: by its address, as pasted text, or as a file. It is read as a job of the desk, so that
// the reader may leave the page meanwhile.
import { type FormEvent, useId, useState } from "react";
import { addressOf, NoAnswer, post, postBytes } from "../ask/ask.js";
import { useJobs } from "../ask/jobs.js";
import { go, useAddress } from "../go/address.js";
import { dayWords } from "../words/days.js";
import { readDay } from "../words/read_day.js";

const WAYS = [
  ["address", "Address"],
  ["paste", "Paste text"],
  ["file", "File"],
] as const;
type Way = (typeof WAYS)[number][0];
/** What the desk takes. */
const MOST_BYTES = 10_000_000;

interface Draft {
  readonly way: Way;
  readonly url: string;
  readonly text: string;
  readonly file: File | null;
  readonly published: string;
  readonly title: string;
  readonly publisher: string;
}

const EMPTY: Draft = {
  way: "address",
  url: "",
  text: "",
  file: null,
  published: "",
  title: "",
  publisher: "",
};

export function AddDocument({ isPage = false }: { readonly isPage?: boolean }) {
  const id = useId();
  const { look } = useJobs();
  const { pathname } = useAddress();
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const change = (part: Partial<Draft>) => {
    setProblem(null);
    setDraft({ ...draft, ...part });
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = wrongWith(draft);
    if (wrong !== null) return setProblem(wrong);
    setSending(true);
    try {
      await begin(draft);
      setDraft({ ...EMPTY, way: draft.way });
      look();
      go(`${pathname}#reading`, { replace: true });
    } catch (error) {
      setProblem(error instanceof NoAnswer ? error.message : String(error));
    }
    setSending(false);
  };
  const Heading = isPage ? "h2" : "h2";
  return (
    <section className="add-document" aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`} className={isPage ? "unseen" : undefined}>
        Add a document
      </Heading>
      <form onSubmit={send} noValidate>
        <fieldset className="choices">
          <legend className="unseen">Where it comes from</legend>
          {WAYS.map(([way, label]) => (
            <button
              key={way}
              type="button"
              className="choice"
              aria-pressed={draft.way === way}
              onClick={() => change({ way })}
            >
              {label}
            </button>
          ))}
        </fieldset>
        <div className="add-what">
          {draft.way === "address" && (
            <label>
              <span>Address of an article, a text or a feed</span>
              <input
                type="url"
                inputMode="url"
                placeholder="https://"
                value={draft.url}
                onChange={(event) => change({ url: event.target.value })}
              />
            </label>
          )}
          {draft.way === "paste" && (
            <label>
              <span>Text of the article</span>
              <textarea
                rows={7}
                value={draft.text}
                onChange={(event) => change({ text: event.target.value })}
              />
            </label>
          )}
          {draft.way === "file" && (
            <label>
              <span>A text or a page, up to 10 MB</span>
              <input
                type="file"
                accept=".txt,.md,.html,.htm,.xhtml,text/plain,text/html"
                onChange={(event) => change({ file: event.target.files?.[0] ?? null })}
              />
            </label>
          )}
        </div>
        <details className="add-more">
          <summary>Day, title, publisher, if the document does not say them</summary>
          <label>
            <span>Published on</span>
            <input
              placeholder="16 May 2024"
              value={draft.published}
              onChange={(event) => change({ published: event.target.value })}
              onBlur={() => {
                const day = readDay(draft.published, "first");
                if (day !== null) change({ published: dayWords(day) });
              }}
            />
          </label>
          <label>
            <span>Title</span>
            <input value={draft.title} onChange={(event) => change({ title: event.target.value })} />
          </label>
          <label>
            <span>Publisher</span>
            <input value={draft.publisher} onChange={(event) => change({ publisher: event.target.value })} />
          </label>
        </details>
        {problem !== null && (
          <p className="trouble" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" className="primary" disabled={isSending}>
          Read it into the record
        </button>
      </form>
    </section>
  );
}

function wrongWith({ way, url, text, file, published }: Draft): string | null {
  if (published.trim() !== "" && readDay(published, "first") === null)
    return `The day “${published}” is no day: write 16 May 2024.`;
  if (way === "address" && !/^https?:\/\/\S+$/i.test(url.trim()))
    return "Give the whole address of the article, from https:// on.";
  if (way === "paste" && text.trim() === "") return "Paste the text of the article.";
  if (way === "file" && file === null) return "Choose a file.";
  return way === "file" && file !== null && file.size > MOST_BYTES
    ? "The file has more than 10 MB: choose a smaller one."
    : null;
}

/** Hands it to the desk, which answers at once and reads it by itself. */
async function begin({ way, url, text, file, published, title, publisher }: Draft): Promise<unknown> {
  const told = {
    published: readDay(published, "first"),
    title: title.trim() === "" ? null : title.trim(),
    publisher: publisher.trim() === "" ? null : publisher.trim(),
  };
  const given = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
  if (way === "address") return post(addressOf("/jobs"), { url: url.trim(), ...given });
  if (way === "paste" || file === null) return post(addressOf("/jobs"), { text, ...given });
  return postBytes(addressOf("/jobs", { name: file.name, ...told }), file);
}
