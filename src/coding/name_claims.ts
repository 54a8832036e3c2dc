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
  const what = [
    draft.act,
    draft.status,
    ...draft.source.map((actor) => actor.text),
    ">",
    ...draft.target.map((actor) => actor.text),
  ];
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
  const ids = drafts.map((draft) =>
    claimId(
      document,
      draft.kind,
      draft.citation,
      [draft.measure, draft.value, draft.unit, draft.change?.value ?? null],
      hash,
    ),
  );
  return drafts.map(({ restates, ...draft }, i) => ({
    id: ids[i] ?? "",
    ...draft,
    equivalentOf: restates === null ? null : (ids[restates] ?? null),
    ...READ_BY_MACHINE,
  }));
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
