// The form of a stance: supports ▲, opposes ✕, neutral =, undecided ?. Filled when it is held; else an outline: whole when planned,
// broken when conditional, struck through when denied. A vote is square, a stance round.
import type { PositionStance, Status } from "../../src/model/index.js";

const GLYPHS: Readonly<Record<PositionStance, string>> = {
  supports: "M8 4.4 11.4 10.4H4.6Z",
  opposes: "M5.4 5.4 10.6 10.6M10.6 5.4 5.4 10.6",
  neutral: "M5 6.6H11M5 9.4H11",
  undecided: "M6.1 6.3A1.9 1.9 0 1 1 8.6 8.1Q8 8.5 8 9.2M8 11.2V11.3",
};

interface StanceSignProps {
  readonly stance: PositionStance;
  readonly status: Status;
  readonly isVote?: boolean;
}

export function StanceSign({ stance, status, isVote = false }: StanceSignProps) {
  const isHeld = status === "actual";
  const ink = isHeld ? "var(--paper)" : "currentColor";
  const frame = {
    fill: isHeld ? "currentColor" : "none",
    stroke: "currentColor",
    strokeWidth: 1.4,
    ...(status === "possible" || status === "undecided" ? { strokeDasharray: "2.2 1.8" } : {}),
  };
  return (
    <svg className="stance-sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {isVote ? (
        <rect x="1.2" y="1.2" width="13.6" height="13.6" {...frame} />
      ) : (
        <circle cx="8" cy="8" r="6.9" {...frame} />
      )}
      <path
        d={GLYPHS[stance]}
        stroke={ink}
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
        fill={stance === "supports" ? ink : "none"}
      />
      {status === "negated" && <path d="M2.2 13.8 13.8 2.2" stroke="currentColor" strokeWidth="1.6" />}
    </svg>
  );
}
