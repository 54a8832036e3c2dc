// The list of keys, as a dialog.
import { useEffect, useRef } from "react";

const KEYS: readonly (readonly [key: string, does: string])[] = [
  ["/", "search"],
  ["j", "next record of the timeline, or next claim of the document"],
  ["k", "the one before"],
  ["Enter", "open it"],
  ["Esc", "close what is open"],
  ["?", "this list"],
];

export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="key-list" ref={dialog} aria-labelledby="key-list-title" onClose={onClose}>
      <h2 id="key-list-title">Keys</h2>
      <dl>
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
