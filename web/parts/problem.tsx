// What stands in the place of an answer that did not come, or is still to come.

interface ProblemProps {
  /** A refusal of the desk, or what a form found wrong; null: nothing. */
  readonly problem: { readonly message: string } | string | null;
}

export function Problem({ problem }: ProblemProps) {
  if (problem === null) return null;
  return (
    <p className="trouble" role="alert">
      {typeof problem === "string" ? problem : problem.message}
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
