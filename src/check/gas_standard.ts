// The same gas counted by two houses: Gazprom at 20 °C, the Energy Institute at 15 °C and 40 MJ. The first is the second times a steady
// factor, from 2022 on (data/starter/README.md).

export const GAS_STANDARD = 1.056;
/** The yearly ratios lie so near to it. */
const NEAR = 0.012;

/** May the two volumes be one, counted at the two standards? */
export function isGasStandard(a: number, b: number): boolean {
  const ratio = a > b ? a / b : b / a;
  return Math.abs(ratio - GAS_STANDARD) < NEAR;
}
