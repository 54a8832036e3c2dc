// Who else stands in what is told of the two, and with whom both have most to do.
import { isWithin } from "../frame.js";
import { createProse } from "../prose.js";
import { section } from "../section.js";
import { tellThirds } from "../tell_thirds.js";

export const thirds = section({
  name: "thirds",
  asks: ["records", "measures", "thirds"],
  write({ records, measures, thirds: told }, frame) {
    const prose = createProse(frame.patterns);
    const within = [...records, ...measures].filter((line) => isWithin(line, frame));
    tellThirds(prose, within, told, frame);
    return prose.length === 0 ? { nothing: "third party named more than once" } : prose.blocks();
  },
});
