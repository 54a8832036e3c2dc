// How often the machine is wrong at a kind of claim, as it was measured.
import type { LedgerAnswer, ToldClaim } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { useAnswer } from "../ask/use_answer.js";
import { shareWords } from "../words/numbers.js";

const PLURALS = {
  event: "events",
  statement: "statements",
  figure: "figures",
  position: "positions",
} as const;

export function Measured({ kind }: { readonly kind: ToldClaim["kind"] }) {
  const { value } = useAnswer<LedgerAnswer>(addressOf("/ledger"));
  const measured = value?.measured[kind];
  if (measured === undefined) return null;
  return (
    <p className="quiet measured">
      On {measured.on}, {shareWords(1 - measured.right)} of the {PLURALS[kind]} that the machine made were
      wrong in some field, and it found {shareWords(measured.found)} of those that a reader notes.
    </p>
  );
}
