import type { Claim } from "./claim.js";
import type { Actor } from "./party.js";

/** Everybody whom a claim names as acting, acted on, speaking or holding; none for a figure. */
export function actorsOf(claim: Claim): readonly Actor[] {
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
