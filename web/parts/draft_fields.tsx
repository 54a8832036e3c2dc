// The fields of a document that is handed over: the document itself in one of three ways, and what is known of it.
import { dayWords } from "../words/days.js";
import { readDay } from "../words/read_day.js";
import type { Draft, Way } from "./draft.js";
import "./draft_fields.css";

const WAY_WORDS: Readonly<Record<Way, string>> = {
  address: "Address",
  paste: "Paste text",
  file: "File",
};

interface DraftFieldsProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

interface DocumentFieldsProps extends DraftFieldsProps {
  /** In the order that they are offered. */
  readonly ways: readonly Way[];
  /** Of the field for pasted text. */
  readonly rows: number;
  /** "Address of an article, a text or a feed" */
  readonly addressLabel: string;
}

export function DocumentFields({ draft, ways, rows, addressLabel, onChange }: DocumentFieldsProps) {
  return (
    <>
      <fieldset className="choices">
        <legend className="unseen">Where it comes from</legend>
        {ways.map((way) => (
          <button
            key={way}
            type="button"
            className="choice"
            aria-pressed={draft.way === way}
            onClick={() => onChange({ way })}
          >
            {WAY_WORDS[way]}
          </button>
        ))}
      </fieldset>
      <div className="draft-fields draft-what">
        {draft.way === "address" && (
          <>
            <label>
              <span>{addressLabel}</span>
              <input
                type="url"
                inputMode="url"
                placeholder="https://"
                value={draft.url}
                onChange={(event) => onChange({ url: event.target.value })}
              />
            </label>
            <label className="draft-private">
              <input
                type="checkbox"
                checked={draft.allowPrivate}
                onChange={(event) => onChange({ allowPrivate: event.target.checked })}
              />
              It may be of a private network or of this machine
            </label>
          </>
        )}
        {draft.way === "paste" && (
          <label>
            <span>Text of the article</span>
            <textarea
              rows={rows}
              value={draft.text}
              onChange={(event) => onChange({ text: event.target.value })}
            />
          </label>
        )}
        {draft.way === "file" && (
          <label>
            <span>A text or a page, up to 10 MB</span>
            <input
              type="file"
              accept=".txt,.md,.html,.htm,.xhtml,text/plain,text/html"
              onChange={(event) => onChange({ file: event.target.files?.[0] ?? null })}
            />
          </label>
        )}
      </div>
    </>
  );
}

export function AboutFields({ draft, onChange }: DraftFieldsProps) {
  return (
    <div className="draft-fields draft-about">
      <label>
        <span>Published on</span>
        <input
          placeholder="16 May 2024"
          autoComplete="off"
          value={draft.published}
          onChange={(event) => onChange({ published: event.target.value })}
          onBlur={() => {
            const day = readDay(draft.published, "first");
            if (day !== null) onChange({ published: dayWords(day) });
          }}
        />
      </label>
      <label>
        <span>Title</span>
        <input value={draft.title} onChange={(event) => onChange({ title: event.target.value })} />
      </label>
      <label>
        <span>Publisher</span>
        <input value={draft.publisher} onChange={(event) => onChange({ publisher: event.target.value })} />
      </label>
    </div>
  );
}
