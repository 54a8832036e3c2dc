// A chart of src/charts in the page, drawn to the width it has. A mark that stands for claims opens the first of them.
import { type MouseEvent, useEffect, useMemo, useRef } from "react";
import { useWidth } from "./use_width.js";

interface ChartProps {
  /** Gives one <svg> as text for a width in CSS pixels. */
  readonly draw: (width: number) => string;
  /** Kept free before the chart is there. */
  readonly minHeight: number;
  readonly onClaim?: (claim: string) => void;
}

export function Chart({ draw, minHeight, onClaim }: ChartProps) {
  const [place, width] = useWidth();
  const inside = useRef<HTMLDivElement>(null);
  const drawn = useMemo(() => (width > 0 ? draw(width) : null), [draw, width]);
  useEffect(() => {
    if (drawn === null) return;
    const svg = new DOMParser().parseFromString(drawn, "image/svg+xml").documentElement;
    inside.current?.replaceChildren(document.adoptNode(svg));
  }, [drawn]);
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-claim]") : null;
    const claim = link?.getAttribute("data-claim")?.split(" ")[0];
    if (claim === undefined) return;
    event.preventDefault();
    onClaim?.(claim);
  };
  return (
    <div className="chart-place" ref={place} style={{ minHeight }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: links inside; Enter on one is a click */}
      <div ref={inside} onClick={follow} />
    </div>
  );
}
