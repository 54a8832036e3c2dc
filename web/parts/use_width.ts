// The width of an element in CSS pixels, followed as it changes.
import { type RefCallback, useCallback, useRef, useState } from "react";

export function useWidth(): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);
  const take = useCallback<RefCallback<HTMLElement>>((element) => {
    observer.current?.disconnect();
    if (element === null) return;
    setWidth(Math.floor(element.clientWidth));
    observer.current = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.current.observe(element);
  }, []);
  return [take, width];
}
