// A chart of src/charts in the page. It comes as one <svg> in text; its styles are set through the DOM, since the policy
// of the page allows none in markup. A click or Enter on a mark that stands for a claim opens the claim.
import { type MouseEvent, useEffect, useMemo, useRef } from "react";
import { useWidth } from "./use_width.js";

export interface DrawFrame {
  readonly document: Document;
  readonly width: number;
}

interface ChartProps {
  readonly draw: (frame: DrawFrame) => string;
  /** Kept free before the chart is there. */
  readonly minHeight: number;
  readonly onClaim?: (claim: string) => void;
}

export function Chart({ draw, minHeight, onClaim }: ChartProps) {
  const [place, width] = useWidth();
  const inside = useRef<HTMLDivElement>(null);
  const drawn = useMemo(() => (width > 0 ? draw({ document, width }) : null), [draw, width]);
  useEffect(() => {
    if (drawn !== null) inside.current?.replaceChildren(svgOf(drawn));
  }, [drawn]);
  const open = (event: MouseEvent | React.KeyboardEvent) => {
    const claim = event.target instanceof Element ? event.target.closest("[data-claim]")?.getAttribute("data-claim") : null;
    if (claim !== null && claim !== undefined) onClaim?.(claim);
  };
  return (
    <div className="chart" ref={place} style={{ minHeight }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are what is pressed; the table beneath has the same as buttons */}
      <div
        ref={inside}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key === "Enter" || event.key === " ") open(event);
        }}
      />
    </div>
  );
}

/** Parsed apart from the page, with its styles held back from the policy and then set one by one. */
function svgOf(text: string): Node {
  const held = text.replace(/(<[^>]*?\s)style="/g, '$1data-style="');
  const svg = new DOMParser().parseFromString(held, "text/html").body.firstElementChild;
  if (svg === null) return document.createElement("div");
  for (const element of [svg, ...svg.querySelectorAll("[data-style]")]) {
    const style = element.getAttribute("data-style");
    if (style === null || !(element instanceof SVGElement || element instanceof HTMLElement)) continue;
    element.removeAttribute("data-style");
    element.style.cssText = style;
  }
  return document.adoptNode(svg);
}
