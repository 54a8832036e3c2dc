// Aims and reasons of claims: what the text gives, with its hedge and its words, and nothing more.
import { describe, expect, it } from "vitest";
import { claimSchema } from "../../src/contract/index.js";
import type { Claim } from "../../src/model/index.js";
import { claimsOf } from "./coder.js";

const DAY = "2026-03-12";

/** Each link of the claims of a text: what it hangs on, its kind, its hedge, and its words. */
function linksOf(text: string): (readonly [string, string, string | null, string])[] {
  return claimsOf(text, DAY).flatMap((claim) =>
    (claim.links ?? []).map(({ kind, hedge, text: words }) => [nameOf(claim), kind, hedge, words] as const),
  );
}

function nameOf(claim: Claim): string {
  return claim.kind === "event" ? claim.act : claim.kind === "figure" ? claim.measure : claim.kind;
}

describe("an aim or a reason", () => {
  it.each<[string, (readonly [string, string, string | null, string])[]]>([
    [
      "Norway closed its border with Sweden in order to keep out smugglers.",
      [["COERCE", "aim", null, "keep out smugglers"]],
    ],
    [
      "Japan imposed sanctions on Norway, probably because of the fishing dispute.",
      [["SANCTION", "reason", "probably", "the fishing dispute"]],
    ],
    [
      "Under pressure from Washington, Japan expelled two Norwegian diplomats.",
      [["SANCTION", "reason", null, "Washington"]],
    ],
    [
      "Norwegian imports from Japan fell by 5 percent in 2025 due to the strike.",
      [["trade.imports", "reason", null, "the strike"]],
    ],
    ["Norway signed a treaty with Japan on Tuesday.", []],
    ["The fog came because of the sea.", []],
  ])("%s", (text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });
  it("cites its own words, and names the claim that they make", () => {
    const text =
      "Japan imposed sanctions on Norway in response to Norway's decision to expel Japanese diplomats.";
    const claims = claimsOf(text, DAY);
    const [sanction] = claims.filter(({ links }) => links !== undefined);
    const [link] = sanction?.links ?? [];
    expect(claimSchema.safeParse(sanction).error).toBeUndefined();
    expect(text.slice(link?.start, link?.end)).toBe(link?.text);
    const inside = claims.find(({ id }) => id === link?.claim);
    if (link?.claim !== null) expect(inside?.citation.start).toBeGreaterThanOrEqual(link?.start ?? 0);
  });
});
