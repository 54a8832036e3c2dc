// The day as of which the record is shown.
import { DayField } from "../parts/day_field.js";

export function AsOf({
  asOf,
  onDay,
}: {
  readonly asOf: string | null;
  readonly onDay: (day: string | null) => void;
}) {
  return (
    <div className="as-of">
      <DayField label="As of" day={asOf} edge="last" placeholder="today" onDay={onDay} />
      {asOf !== null && (
        <button type="button" className="plain" onClick={() => onDay(null)}>
          Back to today
        </button>
      )}
    </div>
  );
}
