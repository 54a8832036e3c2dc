// One hue for each kind of claim, the same in the text and beside it. The terminal's own sixteen colours are used,
// so that the reader's theme, dark or light, keeps its contrast.
import type { Claim } from "../../model/index.js";
import type { Paint } from "../colour.js";

type Colour = (text: string) => string;

export interface Hues {
  readonly mark: Readonly<Record<Claim["kind"], Colour>>;
  readonly sign: Readonly<Record<Claim["kind"], Colour>>;
  readonly strong: Colour;
  readonly faint: Colour;
}

export function chooseHues(paint: Paint): Hues {
  const hue = {
    event: paint.blueBright,
    statement: paint.green,
    figure: paint.yellow,
    position: paint.magenta,
  };
  const underlined =
    (colour: Colour): Colour =>
    (text) =>
      paint.underline(colour(text));
  return {
    sign: hue,
    mark: {
      event: underlined(hue.event),
      statement: underlined(hue.statement),
      figure: underlined(hue.figure),
      position: underlined(hue.position),
    },
    strong: paint.bold,
    faint: paint.dim,
  };
}
