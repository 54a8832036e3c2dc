// Agreements and what came of them, and what else the two did to each other: done, planned and refused kept apart.
import { byDay, type Frame, isWithin } from "../frame.js";
import type { Block } from "../model.js";
import { restKnown } from "../nothing.js";
import { createProse } from "../prose.js";
import { section } from "../section.js";
import { type EventLine, isEvent, tellEvent } from "../tell_events.js";
import { isMeeting } from "../tell_meetings.js";
import { isAhead } from "./outlook.js";

export const agreements = section({
  name: "agreements",
  asks: ["records"],
  write({ records }, frame) {
    const found = byDay(
      records
        .filter(isEvent)
        .filter(({ claim }) => claim.restriction === undefined && claim.payment === undefined)
        .filter(
          (line) =>
            !isAhead(line, frame) &&
            isNoMeeting(line, frame) &&
            isOfBoth(line, frame) &&
            isWithin(line, frame),
        ),
    );
    const agreed: readonly EventLine[] = found.filter(({ claim }) => claim.act === "AGREE");
    const others = found.filter(({ claim }) => claim.act !== "AGREE");
    if (found.length === 0) return { nothing: "agreements or other acts of the two sides" };
    return [
      ...told(agreed, "agreement", frame),
      ...(others.length === 0
        ? []
        : [
            { kind: "heading", text: "What else the two sides did" } as const,
            ...told(others, "event", frame),
          ]),
    ] satisfies Block[];
  },
});

function told(lines: readonly EventLine[], one: string, frame: Frame): readonly Block[] {
  const prose = createProse(frame.patterns);
  for (const line of lines.slice(0, frame.most.sentences)) tellEvent(prose, line, frame);
  return [...prose.blocks(), ...restKnown(lines.length - frame.most.sentences, one, frame)];
}

const isNoMeeting = (line: EventLine, frame: Frame): boolean => !isMeeting(line, frame);

/** Between the two, or of both. */
function isOfBoth({ claim }: EventLine, { pair }: Frame): boolean {
  const sides = new Set([...claim.source, ...claim.target].map(({ country }) => country));
  return pair.every((code) => sides.has(code));
}
