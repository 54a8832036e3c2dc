// The shapes of the map: a file of its own, asked for when a map is shown.
import { useEffect, useState } from "react";
import type { WorldShapes } from "../../src/charts/index.js";

export function useWorld(): WorldShapes | null {
  const [shapes, setShapes] = useState<WorldShapes | null>(null);
  useEffect(() => {
    let isWanted = true;
    import("./world.json").then(
      (loaded) => {
        if (isWanted) setShapes(loaded.default as WorldShapes);
      },
      () => {}, // without it there is the table
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return shapes;
}
