// A chart of src/charts in the page, drawn to the width it has. A mark that stands for claims opens the first of them, one that stands
// for a page leads there. The
// Tab key comes to one mark of a chart; the arrow keys go on to the others.
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from "react";
import { go } from "../go/address.js";
import { useWidth } from "./use_width.js";

const MARKS = "a[data-claim], a[data-to]";

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
    for (const [index, link] of [...svg.querySelectorAll(MARKS)].entries())
      link.setAttribute("tabindex", index === 0 ? "0" : "-1");
    inside.current?.replaceChildren(document.adoptNode(svg));
  }, [drawn]);
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest(MARKS) : null;
    const to = link?.getAttribute("data-to") ?? null;
    if (to !== null) {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(to);
      return;
    }
    const claim = link?.getAttribute("data-claim")?.split(" ")[0];
    if (claim === undefined) return;
    event.preventDefault();
    onClaim?.(claim);
  };
  const walk = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const marks: readonly Element[] = [...(inside.current?.querySelectorAll(MARKS) ?? [])];
    const at = document.activeElement === null ? -1 : marks.indexOf(document.activeElement);
    const next = by === undefined || at < 0 ? undefined : marks[at + by];
    if (!(next instanceof SVGElement)) return;
    event.preventDefault();
    marks[at]?.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  };
  return (
    <div className="chart-place" ref={place} style={{ minHeight }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: links inside; Enter on one is a click */}
      <div ref={inside} onClick={follow} onKeyDown={walk} />
    </div>
  );
}
