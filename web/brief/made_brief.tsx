// The button that makes the brief, how far it is, and the file when it is there.
import { useEffect, useRef, useState } from "react";
import { addressOf, postForFile, type ReceivedFile } from "../ask/ask.js";
import { Problem, Waiting } from "../parts/problem.js";
import { numberWords } from "../words/numbers.js";
import type { BriefView } from "./brief_view.js";

type Making =
  | { readonly state: "idle" }
  | { readonly state: "making" }
  | { readonly state: "made"; readonly file: ReceivedFile; readonly url: string }
  | { readonly state: "failed"; readonly problem: string };

export function MadeBrief({ view }: { readonly view: BriefView }) {
  const [making, setMaking] = useState<Making>({ state: "idle" });
  const stop = useRef<AbortController | null>(null);
  const url = making.state === "made" ? making.url : null;
  useEffect(() => () => stop.current?.abort(), []);
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url]);
  const missing = missingOf(view);
  const make = async () => {
    const control = new AbortController();
    stop.current = control;
    setMaking({ state: "making" });
    try {
      const { pair, format, from, to, asOf, since, sections } = view;
      const asked = { pair, format, from, to, asOf, since, sections };
      const file = await postForFile(addressOf("/briefs"), asked, control.signal);
      setMaking({ state: "made", file, url: URL.createObjectURL(file.blob) });
    } catch (error) {
      if (!control.signal.aborted)
        setMaking({ state: "failed", problem: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <section aria-label="The file" className="made-brief">
      <button
        type="button"
        className="primary"
        disabled={missing !== null || making.state === "making"}
        onClick={make}
      >
        Make the brief
      </button>
      {missing !== null && <p className="quiet">{missing}</p>}
      <div role="status">
        {making.state === "making" && <Waiting>Writing it from the record …</Waiting>}
        {making.state === "made" && (
          <p>
            <a href={making.url} download={making.file.name}>
              Save {making.file.name}
            </a>
            <span className="quiet">, {sizeWords(making.file.blob.size)}</span>
          </p>
        )}
      </div>
      {making.state === "failed" && <Problem problem={making.problem} />}
    </section>
  );
}

/** What is still to be chosen, in a sentence; null when all is there. */
function missingOf({ pair: [a, b], from, to, sections }: BriefView): string | null {
  if (a === "" || b === "") return "Choose two countries first.";
  if (a === b) return "Choose two different countries.";
  if (from !== null && to !== null && from > to)
    return "The last day lies before the first: change one of them.";
  return sections?.length === 0 ? "Choose one section at least." : null;
}

function sizeWords(bytes: number): string {
  return `${numberWords(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`;
}
