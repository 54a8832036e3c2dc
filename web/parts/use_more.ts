// A long list shown in steps: how many of it are drawn, and more when they are asked for.
import { useCallback, useEffect, useState } from "react";

export function useMore(
  total: number,
  step: number,
  of: string,
): { readonly shown: number; more(atLeast?: number): void } {
  const [shown, setShown] = useState(step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins from its top
  useEffect(() => setShown(step), [of, step]);
  const more = useCallback(
    (atLeast = 0) =>
      setShown((now) => Math.max(now + (atLeast === 0 ? step : 0), atLeast === 0 ? 0 : atLeast)),
    [step],
  );
  return { shown: Math.min(shown, total), more };
}
