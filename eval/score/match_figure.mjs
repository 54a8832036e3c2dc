// Does a figure claim say what a gold figure asks for? Rules: eval/README.md, "Figures".
import { hasAll, sameCode } from "./actors.mjs";
import { citesAround } from "./anchors.mjs";
import { fitsDate } from "./dates.mjs";

const VALUE_TOLERANCE = 0.005; // a share of the value
const CHANGE_TOLERANCE = 0.05; // percentage points

const UNIT_NAMES = new Map([
  ["%", "percent"],
  ["usd", "USD"],
  ["eur", "EUR"],
  ["m³", "m3"],
  ["m3/a", "m3/year"],
  ["m³/year", "m3/year"],
]);
/** Units that must be right; what is counted ("containers") may be called by any name. */
const STRICT_UNIT = /^([A-Z]{3}|percent|m3|m3\/year|km|barrels\/day)$/;

/** Which bounds of a claim serve a bound of gold; another one serves only itself. */
const BOUNDS = new Map([
  ["moreThan", ["moreThan", "atLeast", "over"]],
  ["atLeast", ["atLeast", "moreThan", "over"]],
  ["almost", ["almost", "about", "lessThan", "nearly"]],
  ["about", ["about", "almost", "exact"]],
]);

/** All that gold fills in must be right; what it leaves out is not asked. */
export function figureFits(gold, claim, text) {
  return (
    (gold.anchor === undefined || citesAround(claim, text, gold.anchor)) &&
    quantityFits(gold, claim) &&
    (!gold.bound || (BOUNDS.get(gold.bound) ?? [gold.bound]).includes(claim.bound)) &&
    sidesFit(gold, claim) &&
    (!gold.measure || fold(claim.measure).includes(stem(gold.measure))) &&
    fitsDate(gold.period, claim.period) &&
    (!gold.status || !claim.status || gold.status.split(" ").includes(claim.status)) &&
    (gold.high === undefined || isNear(gold.high, claim.high)) &&
    changeFits(gold, claim)
  );
}

function quantityFits(gold, claim) {
  if (gold.direction) return bareChangeFits(gold, claim);
  return isNear(gold.value, claim.value) && unitFits(gold, claim.unit);
}

function unitFits(gold, unit) {
  if (!STRICT_UNIT.test(gold.unit ?? "")) return true;
  return [gold.unit, ...(gold.unitAlso ?? [])].includes(unitName(unit));
}

/** "fell 2 percent", "rose by 3 million": the claim may be the change itself or carry it; up or down must be right. */
function bareChangeFits(gold, { value, unit, change, trend }) {
  const isItself = isNear(gold.value, size(value)) && unitFits(gold, unit);
  const isCarried = isNear(gold.value, size(change?.value));
  return (isItself || isCarried) && (change?.direction ?? trend) === gold.direction;
}

function sidesFit(gold, { pair, direction }) {
  const { from, to } = direction ?? {};
  const named = new Set([...(pair ?? []), from, to].filter(Boolean).map(sameCode));
  if (gold.pair && !hasAll(gold.pair, named)) return false;
  return !gold.from || (sameCode(from) === gold.from && sameCode(to) === gold.to);
}

function changeFits(gold, { change }) {
  if (gold.change == null) return true;
  if (change?.value == null) return false;
  const signed = (change.direction === "down" ? -1 : 1) * Math.abs(change.value);
  return Math.abs(signed - gold.change) <= CHANGE_TOLERANCE;
}

function isNear(wanted, value) {
  return value != null && Math.abs(value - wanted) <= VALUE_TOLERANCE * Math.abs(wanted);
}

function size(value) {
  return value == null ? null : Math.abs(value);
}

function unitName(unit) {
  return UNIT_NAMES.get(unit) ?? unit;
}

/** "exports" asks for "export" anywhere in the name of the measure, "gas.exports" for "gas". */
function stem(measure) {
  return measure.split(".")[0].replace(/s$/, "");
}

function fold(measure) {
  return String(measure ?? "").toLowerCase();
}
