// Where sources do not agree on a figure, and why, as far as the record tells it. Nothing is averaged.
import { disagreements as found, tellDisagreement } from "../disagreement.js";
import { isFigure } from "../figure_lines.js";
import { isWithin } from "../frame.js";
import { restKnown } from "../nothing.js";
import { createProse } from "../prose.js";
import { section } from "../section.js";

export const disagreements = section({
  name: "disagreements",
  asks: ["records"],
  write({ records }, frame) {
    const differ = found(records.filter(isFigure).filter((line) => isWithin(line, frame)));
    const prose = createProse(frame.patterns);
    for (const lines of differ.slice(0, frame.most.sentences)) tellDisagreement(prose, lines, frame);
    return [...prose.blocks(), ...restKnown(differ.length - frame.most.sentences, "disagreement", frame)];
  },
});
