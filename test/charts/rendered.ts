// Charts as a reader's program takes them: parsed, and asked for what is drawn.
import { DOMParser } from "linkedom";
import type { ActivityQuarter, FigurePoint, FigureTable, StripMark } from "../../src/model/index.js";

/** The little of the DOM that the tests ask for. */
export interface Drawn {
  readonly textContent: string;
  readonly tagName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Drawn | null;
  querySelectorAll(selector: string): Iterable<Drawn>;
}

/** The root of a chart, parsed as a page parses it. */
export function draw(svg: string): Drawn {
  const root = new DOMParser().parseFromString(svg, "text/html").documentElement as unknown as Drawn | null;
  if (root === null) throw new Error("no element in the chart");
  return root;
}

export function all(root: Drawn, selector: string): Drawn[] {
  return [...root.querySelectorAll(selector)];
}

export function texts(root: Drawn, selector: string): string[] {
  return all(root, selector).map(({ textContent }) => textContent);
}

/** Number of an attribute; NaN when it is not there. */
export function num(element: Drawn | null | undefined, name: string): number {
  return Number(element?.getAttribute(name) ?? Number.NaN);
}

export function quarter(name: string, counts: Partial<ActivityQuarter> = {}): ActivityQuarter {
  const [year = "", part = ""] = name.split("-Q");
  const month = Number(part) * 3;
  const end = new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
  const start = `${year}-${String(month - 2).padStart(2, "0")}-01`;
  return { quarter: name, start, end, cooperation: 5, conflict: 2, documents: 3, ...counts };
}

export function point(parts: Partial<FigurePoint> = {}): FigurePoint {
  return {
    claim: "c-1",
    start: "2023-01-01",
    end: "2023-12-31",
    value: 240e9,
    bound: "exact",
    status: "actual",
    source: "customs of China",
    label: "240 bn USD",
    ...parts,
  };
}

export function year(value: number, name: number, parts: Partial<FigurePoint> = {}): FigurePoint {
  return point({ value, claim: `c-${name}`, start: `${name}-01-01`, end: `${name}-12-31`, ...parts });
}

export function table(...points: FigurePoint[]): FigureTable {
  return { title: "Trade", unit: "USD", points };
}

export function mark(start: string, parts: Partial<StripMark> = {}): StripMark {
  return {
    claim: "m-1",
    start,
    end: start,
    status: "actual",
    kind: "event",
    label: "Visit to Beijing",
    ...parts,
  };
}
