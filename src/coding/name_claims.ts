// Drafts -> claims: each gets its id, the version that read it, and who looked at it.
import type { Claim } from "../model/index.js";
import type { EventDraft } from "./claim_parts.js";
import type { FigureDraft } from "./figures/figure_draft.js";
import { claimId, type HashText } from "./identity.js";
import type { PositionDraft } from "./positions/code_positions.js";
import type { StatementDraft } from "./statements/code_statements.js";
import { CODER_VERSION } from "./version.js";

const READ_BY_MACHINE = { coder: CODER_VERSION, review: "machine" } as const;

export function nameEvent(document: string, draft: EventDraft, hash: HashText): Claim {
  const what: string[] = [draft.act, draft.status];
  for (const actor of draft.source) what.push(actor.text);
  what.push(">");
  for (const actor of draft.target) what.push(actor.text);
  return { id: claimId(document, draft.kind, draft.citation, what, hash), ...draft, ...READ_BY_MACHINE };
}

export function nameStatement(document: string, draft: StatementDraft, hash: HashText): Claim {
  return {
    id: claimId(document, draft.kind, draft.citation, [draft.speaker.text, draft.verb, draft.quote], hash),
    ...draft,
    ...READ_BY_MACHINE,
  };
}

export function nameFigures(document: string, drafts: readonly FigureDraft[], hash: HashText): Claim[] {
  const claims: Claim[] = [];
  for (const draft of drafts) {
    const { measure, value, unit, change, citation, kind } = draft;
    const id = claimId(document, kind, citation, [measure, value, unit, change?.value ?? null], hash);
    const { restates, ...told } = draft;
    const equivalentOf = restates === null ? null : (claims[restates]?.id ?? null);
    claims.push({ id, ...told, equivalentOf, ...READ_BY_MACHINE });
  }
  return claims;
}

export function namePosition(document: string, draft: PositionDraft, hash: HashText): Claim {
  return {
    id: claimId(
      document,
      draft.kind,
      draft.citation,
      [draft.holder.text, draft.holder.organisation ?? draft.holder.country, draft.stance, draft.issue],
      hash,
    ),
    ...draft,
    ...READ_BY_MACHINE,
  };
}
