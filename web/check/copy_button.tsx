// Copies a text, and says that it has.
import { useEffect, useState } from "react";

const SAID_MS = 2500;

export function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("The browser did not allow it: select the words and copy them");
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {children}
      </button>
      <span role="status" className="copy-said">
        {said}
      </span>
    </>
  );
}
