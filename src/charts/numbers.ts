// Numbers as a reader says them, all in one scale: "50 bn", "200 bn"; the minus is the real one.

const SCALES = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
] as const;
/** From here on, and below its inverse, numbers are written with a power. */
const HUGE = 1e18;

const UNITS: Readonly<Record<string, string>> = {
  percent: "%",
  m3: "m³",
  "m3/year": "m³ a year",
  tonne: "tonnes",
};

/** A unit of data/measures in words: "m3" is "m³". */
export function sayUnit(unit: string): string {
  return UNITS[unit] ?? unit;
}

/** Writes the values of one axis in the scale of the largest: "0", "50 bn", "−1.5 m". */
export function axisNumbers(largest: number): (value: number) => string {
  const size = Math.abs(largest);
  const scale = size < HUGE ? SCALES.find(([factor]) => size >= factor) : undefined;
  return (value) => {
    if (value === 0) return "0";
    const digits = sayDigits(Math.abs(value) / (scale?.[0] ?? 1));
    return `${value < 0 ? "−" : ""}${digits}${scale === undefined ? "" : ` ${scale[1]}`}`;
  };
}

/** One value alone, in its own scale. */
export function sayNumber(value: number): string {
  return axisNumbers(value)(value);
}

function sayDigits(size: number): string {
  if (size >= HUGE || size < 1 / HUGE) return size.toExponential(1).replace("e+", "e");
  return size.toLocaleString("en-US", { maximumSignificantDigits: 6 });
}
