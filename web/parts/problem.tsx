// What stands in the place of an answer that did not come, or is still to come.
import type { NoAnswer } from "../ask/ask.js";

export function Problem({ problem }: { readonly problem: NoAnswer }) {
  return (
    <p className="trouble" role="alert">
      {problem.message}
    </p>
  );
}

export function Waiting({ children }: { readonly children: string }) {
  return (
    <p className="waiting" role="status">
      {children}
    </p>
  );
}
