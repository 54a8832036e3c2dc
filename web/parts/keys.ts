// Keys that work anywhere in the page, unless the reader is writing.
import { useEffect, useRef } from "react";

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      (target.matches("input, textarea, select") && !target.matches("[type=radio],[type=checkbox]")))
  );
}

/** Calls `act` when the key is pressed. A control that takes the key for itself (Enter on a button) keeps it. */
export function useKey(key: string, act: (event: KeyboardEvent) => void, isOn = true): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== key || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isTyping(event.target) && key !== "Escape") return;
      if (
        key === "Enter" &&
        event.target instanceof Element &&
        event.target.closest("button, a, summary, [role=slider]") !== null
      )
        return;
      if (key !== "Enter") event.preventDefault();
      latest.current(event);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [key, isOn]);
}
