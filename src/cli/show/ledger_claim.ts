// A claim of the ledger in two lines: what is claimed, and the words with the document that says it.
import type { LedgerClaimLine } from "../../contract/index.js";
import { showDay } from "../../model/index.js";
import type { Paint } from "../colour.js";
import { showClaim, showSign } from "./claim_line.js";
import { chooseHues } from "./hues.js";
import { type Line, paintLine, plain, wrap } from "./pieces.js";
import { withoutControls } from "./width.js";

const WIDEST = 110;
const INDENT = 2;

const REVIEWED = { machine: "", entered: "", human: " · checked" } as const;

/** Codes stand for countries: the reader has asked by them. */
export function showLedgerClaim(
  { document, published, title, publisher, copyOf, claim }: LedgerClaimLine,
  paint: Paint,
  width: number,
): string {
  const hues = chooseHues(paint);
  const columns = Math.max(20, Math.min(width, WIDEST));
  const said = `${showSign(claim)} ${showClaim(claim, {})}${REVIEWED[claim.review]}`;
  const from = [publisher ?? title ?? "", published === null ? "" : showDay(published), document];
  if (copyOf !== null) from.push(`copy of ${copyOf}`);
  const source = `“${claim.citation.text}” ${from.filter((part) => part !== "").join(" · ")}`;
  const below: Line[] = wrap([{ text: withoutControls(source), paint: hues.faint }], columns - INDENT).map(
    (line) => [plain(" ".repeat(INDENT)), ...line],
  );
  const lines = [...wrap([plain(withoutControls(said))], columns, INDENT), ...below];
  return `${lines.map(paintLine).join("\n")}\n`;
}
