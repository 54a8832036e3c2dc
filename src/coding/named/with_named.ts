// What the words of a sentence name beside its claims: each document and each gathering becomes a field of the one claim that tells it.
// Ids hash nothing of it: a claim with it and without is one claim.

import type { Claim, Gathering, Instrument } from "../../model/index.js";
import type { SentenceReading } from "../reading.js";
import { withFields } from "../with_fields.js";
import { gatheringsIn } from "./gatherings.js";
import { instrumentsIn } from "./instruments.js";
import type { NamedMemory } from "./named_memory.js";

/** The claims of one sentence with what it names; `memory` is that of the document, sentence by sentence. */
export function withNamed(
  claims: readonly Claim[],
  reading: SentenceReading | null,
  memory: NamedMemory,
): readonly Claim[] {
  if (reading === null) return claims;
  const instruments = new Map<string, Instrument[]>();
  const gatherings = new Map<string, Gathering[]>();
  for (const { instrument, head } of instrumentsIn(reading, memory)) {
    const of = ownerOf(claims, reading, head, instrument.kind === "project");
    if (of !== null) instruments.set(of.id, [...(instruments.get(of.id) ?? []), instrument]);
  }
  const found = gatheringsIn(reading, memory);
  for (const { gathering, head } of found) {
    const of = ownerOf(claims, reading, head, false);
    if (of !== null) gatherings.set(of.id, [...(gatherings.get(of.id) ?? []), gathering]);
  }
  for (const claim of found.length > 0 ? [] : claims) {
    const recalled = recalledBy(claim, memory, reading.sentence.index);
    if (recalled !== null) gatherings.set(claim.id, [recalled]);
  }
  if (instruments.size + gatherings.size === 0) return claims;
  return claims.map((claim) => {
    const [named, met] = [instruments.get(claim.id), gatherings.get(claim.id)];
    if (named === undefined && met === undefined) return claim;
    return withFields(claim, {
      ...(named === undefined ? {} : { instruments: named }),
      ...(met === undefined ? {} : { gatherings: settled(claim, met) }),
    });
  });
}

const RANK = ["event", "position", "statement", "figure"];

/** The claim that cites the word, events before positions before statements, the shortest first; else the nearest of the sentence. */
function ownerOf(
  claims: readonly Claim[],
  { tokens }: SentenceReading,
  head: number,
  mayBeFigure: boolean,
): Claim | null {
  const token = tokens[head];
  if (token === undefined) return null;
  const able = claims.filter(({ kind }) => mayBeFigure || kind !== "figure");
  const cites = ({ citation }: Claim) => citation.start <= token.start && token.end <= citation.end;
  const distance = ({ citation }: Claim) =>
    Math.max(0, citation.start - token.end, token.start - citation.end);
  const [best] = able.toSorted(
    (a, b) =>
      Number(cites(b)) - Number(cites(a)) ||
      RANK.indexOf(a.kind) - RANK.indexOf(b.kind) ||
      distance(a) - distance(b) ||
      a.citation.end - a.citation.start - (b.citation.end - b.citation.start),
  );
  return best ?? null;
}

/** "China has not yet committed": the issue is one that was told before, and it names the gathering. */
function recalledBy(claim: Claim, memory: NamedMemory, sentence: number): Gathering | null {
  if (claim.kind !== "position" || claim.citation.text.includes(claim.issue)) return null;
  const known = memory.gatheringIn(claim.issue, sentence);
  if (known === null) return null;
  const { start, end, text } = claim.citation;
  return { ...known, who: [], standing: null, start, end, text };
}

/** Who has not made up their mind about a gathering is undecided to come. */
function settled(claim: Claim, gatherings: readonly Gathering[]): readonly Gathering[] {
  if (claim.kind !== "position" || claim.stance !== "undecided") return gatherings;
  const code = claim.holder.organisation ?? claim.holder.country;
  if (code === null) return gatherings;
  return gatherings.map((one) =>
    one.standing === null || one.who.includes(code) ? { ...one, standing: "undecided", who: [code] } : one,
  );
}
