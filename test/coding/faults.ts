// What must hold for every claim and every coded document, as a list of what does not.
import type { Coded } from "../../src/coding/index.js";
import { claimSchema } from "../../src/contract/index.js";
import type { Actor, Claim } from "../../src/model/index.js";
import { coder, tables } from "./coder.js";

const COUNTRIES = new Set(tables.parties.countries.map(({ code }) => code));

/** Everything that a claim breaks, in words; nothing when all is well. */
function faultsOfClaim(text: string, claim: Claim): string[] {
  const { citation, pair, pairs, why, confidence } = claim;
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(`${fault}: ${citation.text}`);
  };
  check(text.slice(citation.start, citation.end) === citation.text, "the citation is not the text");
  check(
    citation.text.trim() === citation.text && citation.text !== "",
    "the citation has blanks at its ends",
  );
  check(JSON.stringify(pair) === JSON.stringify(pairs[0] ?? null), "pair is not the first of pairs");
  check(why.trim() !== "", "no reason");
  check(claim.coder === coder.version, "not the coder's version");
  check(claim.review === "machine", "not marked as read by machine");
  check(confidence > 0 && confidence <= 1, "confidence out of (0, 1]");
  for (const [a, b] of pairs) check(a < b && COUNTRIES.has(a) && COUNTRIES.has(b), `pair ${a}-${b}`);
  for (const { country } of [...actorsOf(claim), ...claim.places, ...claim.attribution])
    check(country === null || COUNTRIES.has(country), `no country: ${country}`);
  check(claimSchema.safeParse(claim).success, "does not fit the published schema");
  if (claim.kind === "statement") check(text.includes(claim.quote), "the quoted words are not in the text");
  return faults;
}

function actorsOf(claim: Claim): readonly Actor[] {
  switch (claim.kind) {
    case "event":
      return [...claim.source, ...claim.target];
    case "statement":
      return claim.addressee === null ? [claim.speaker] : [claim.speaker, claim.addressee];
    case "position":
      return [claim.holder];
    case "figure":
      return [];
  }
}

/** What is wrong with a document as a whole, its claims one by one included; nothing when all is well. */
export function faultsOf(text: string, coded: Coded): string[] {
  const { claims, sentences } = coded;
  const faults = claims.flatMap((claim) => faultsOfClaim(text, claim));
  if (new Set(claims.map(({ id }) => id)).size !== claims.length) faults.push("two claims have one id");
  for (const [i, { citation }] of claims.entries()) {
    const sentence = sentences[citation.sentence];
    const isInside =
      sentence !== undefined && sentence.start <= citation.start && citation.end <= sentence.end;
    if (!isInside) faults.push(`cited outside its sentence: ${citation.text}`);
    if (citation.sentence < (claims[i - 1]?.citation.sentence ?? 0)) faults.push("not in reading order");
  }
  return faults;
}
