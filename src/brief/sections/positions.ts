// Votes of the two in the United Nations, and where they stand by what was read.
import type { LedgerClaimLine } from "../../contract/index.js";
import { byDay, isWithin } from "../frame.js";
import type { Block } from "../model.js";
import { restKnown } from "../nothing.js";
import { createProse } from "../prose.js";
import { section } from "../section.js";
import {
  ballotsOf,
  isPosition,
  isVote,
  tellBallot,
  tellBallotCount,
  tellPosition,
} from "../tell_positions.js";
import { tellRollCalls } from "../tell_roll_calls.js";

export const positions = section({
  name: "positions",
  asks: ["records", "beside", "rollCalls"],
  write({ records, beside, rollCalls }, frame) {
    const lines: readonly LedgerClaimLine[] = [...records, ...beside];
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
    for (const line of held.slice(0, most)) tellPosition(stances, line, frame);
    const blocks: readonly Block[] = [
      ...(votes.length === 0 ? [] : [{ kind: "heading", text: "Votes" } as const, ...votes.blocks()]),
      ...restKnown(ballots.length - most, "vote", frame),
      ...(held.length === 0 ? [] : [{ kind: "heading", text: "Positions" } as const, ...stances.blocks()]),
      ...restKnown(held.length - most, "position", frame),
    ];
    return blocks.length === 0 ? { nothing: "votes or positions of either side" } : blocks;
  },
});
