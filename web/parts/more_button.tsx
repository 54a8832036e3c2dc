// "Show 40 more of 3 012."
import { numberWords } from "../words/numbers.js";

interface MoreButtonProps {
  readonly shown: number;
  readonly total: number;
  readonly step: number;
  readonly onMore: () => void;
}

export function MoreButton({ shown, total, step, onMore }: MoreButtonProps) {
  if (shown >= total) return null;
  return (
    <p className="more">
      <button type="button" onClick={onMore}>
        Show {numberWords(Math.min(step, total - shown))} more of {numberWords(total)}
      </button>
    </p>
  );
}
