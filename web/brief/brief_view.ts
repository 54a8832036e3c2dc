// What is asked for, as it stands in the address.
import { useMemo } from "react";
import type { BriefFormat, BriefSectionName } from "../../src/contract/index.js";
import { useAddress } from "../go/address.js";
import { isDay } from "../words/days.js";

/** In the order in which they are offered. */
export const FORMATS = {
  pdf: "PDF",
  docx: "Word (DOCX)",
  html: "Web page (HTML)",
  md: "Markdown",
} as const satisfies Readonly<Record<BriefFormat, string>>;

export const SECTIONS = {
  summary: "Summary",
  changes: "What changed",
  meetings: "Meetings and visits",
  statements: "Statements",
  agreements: "Agreements",
  trade: "Trade and other figures",
  energy: "Energy",
  sanctions: "Sanctions and payments",
  positions: "Positions and votes",
  thirds: "Third parties",
  disagreements: "Where sources disagree",
  outlook: "Outlook",
} as const satisfies Readonly<Record<BriefSectionName, string>>;

export const sectionNames = Object.keys(SECTIONS) as BriefSectionName[];

export interface BriefView {
  /** Codes; "" where none is chosen yet. */
  readonly pair: readonly [string, string];
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  readonly since: string | null;
  /** Which sections; null: all of them. */
  readonly sections: readonly BriefSectionName[] | null;
}

export function useBriefView(): BriefView {
  const { searchParams } = useAddress();
  return useMemo(() => viewOf(searchParams), [searchParams]);
}

function viewOf(query: URLSearchParams): BriefView {
  const [a = "", b = ""] = (query.get("pair") ?? "").split(",");
  const day = (name: string) => {
    const value = query.get(name);
    return isDay(value) ? value : null;
  };
  const asked = query.get("sections")?.split(",") ?? null;
  return {
    pair: [a, b],
    from: day("from"),
    to: day("to"),
    asOf: day("as-of"),
    since: day("since"),
    sections: asked === null ? null : sectionNames.filter((name) => asked.includes(name)),
  };
}
