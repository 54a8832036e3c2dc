// Votes of the two in the United Nations, and where they stand by what was read.
import type { LedgerClaimLine } from "../../contract/index.js";
import { besideOfBoth } from "../beside.js";
import { byDay, isWithin } from "../frame.js";
import type { Block } from "../model.js";
import { restKnown } from "../nothing.js";
import { createProse } from "../prose.js";
import { section } from "../section.js";
import { tellCompared } from "../tell_compared.js";
import {
  ballotsOf,
  isPosition,
  isVote,
  type PositionLine,
  tellBallot,
  tellBallotCount,
  tellPosition,
} from "../tell_positions.js";
import { tellRollCalls } from "../tell_roll_calls.js";

export const positions = section({
  name: "positions",
  asks: ["records", "beside", "rollCalls", "positions"],
  write({ records, beside, rollCalls, positions: register }, frame) {
    const lines: readonly LedgerClaimLine[] = [...records, ...besideOfBoth(beside, records, frame)];
    const found = byDay(lines.filter(isPosition).filter((line) => isWithin(line, frame)));
    const ballots = ballotsOf(found, frame);
    const held = found.filter(
      (line) => !isVote(line) && frame.pair.some((code) => code === line.claim.holder.country),
    );
    const most = frame.most.sentences;
    const votes = createProse(frame.patterns);
    tellRollCalls(votes, rollCalls, frame);
    tellBallotCount(votes, ballots, frame);
    for (const ballot of ballots.slice(0, most)) tellBallot(votes, ballot, frame);
    const stances = createProse(frame.patterns);
    const compared = tellCompared(stances, { register, lines }, frame);
    const single = once(held.filter(({ claim }) => !compared.has(claim.id)));
    for (const line of single.slice(0, most)) tellPosition(stances, line, frame);
    const blocks: readonly Block[] = [
      ...(votes.length === 0 ? [] : [{ kind: "heading", text: "Votes" } as const, ...votes.blocks()]),
      ...restKnown(ballots.length - most, "vote", frame),
      ...(stances.length === 0 ? [] : [{ kind: "heading", text: "Positions" } as const, ...stances.blocks()]),
      ...restKnown(single.length - most, "position", frame),
    ];
    return blocks.length === 0 ? { nothing: "votes or positions of either side" } : blocks;
  },
});

/** What one document tells of one holder in the same words is told once. */
function once(lines: readonly PositionLine[]): readonly PositionLine[] {
  const seen = new Set<string>();
  return lines.filter(({ document, claim: { holder, stance, status, issue } }) => {
    const who = holder.person ?? holder.country ?? holder.text;
    const key = JSON.stringify([document, who, stance, status, issue.toLowerCase()]);
    return seen.has(key) ? false : seen.add(key);
  });
}
