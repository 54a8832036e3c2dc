// The same on a map: where the others lie. Drawn when its shapes have come; the table has everybody, small states and organisations too.
import { useCallback } from "react";
import { mappedTies, type Tie, worldMap } from "../../src/charts/index.js";
import { Chart } from "../parts/chart.js";
import { Panel } from "../parts/panel.js";
import { numberWords } from "../words/numbers.js";
import { useWorld } from "./use_world.js";

interface MapPanelProps {
  readonly party: string;
  readonly name: string;
  readonly ties: readonly Tie[];
  readonly pathOf: (code: string) => string;
}

export function MapPanel({ party, name, ties, pathOf }: MapPanelProps) {
  const shapes = useWorld();
  const draw = useCallback(
    (width: number) =>
      shapes === null
        ? "<svg xmlns='http://www.w3.org/2000/svg'/>"
        : worldMap({ width, party, name, pathOf }, shapes, ties),
    [shapes, party, name, pathOf, ties],
  );
  const mapped = shapes === null ? ties.length : mappedTies(shapes, ties).length;
  return (
    <Panel
      id="map"
      title="On the map"
      source={
        <>
          Hatched: nothing is told. The stronger the colour, the more records.{" "}
          {mapped < ties.length
            ? `Organisations and small states have no place on it: ${numberWords(ties.length - mapped)} of the ${numberWords(ties.length)} others stand in the table alone. `
            : ""}
          Shapes: Natural Earth 4.1, public domain, with borders as they are held and not as anybody claims
          them; they are there to find a country by.
        </>
      }
    >
      <Chart draw={draw} minHeight={157} />
    </Panel>
  );
}
