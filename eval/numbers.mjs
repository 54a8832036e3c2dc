// The numbers of a measured set that are frozen: a flat list, each with the way it may go.
import { macroF1 } from "./score/by_type.mjs";
import { KINDS } from "./score/kinds.mjs";
import { typeRows } from "./type_rows.mjs";

/** {"events.found": {value, of, better: "higher"}, …}; shares are rounded to four digits, counts are whole. */
export function numbersOf({ shape, score }) {
  return NUMBERS[shape](score);
}

const NUMBERS = {
  gold: goldNumbers,
  "no claims": noClaimNumbers,
  "no relation": noRelationNumbers,
  checks: checkNumbers,
};

function goldNumbers({ kinds, parts, forbidden, isSentences, boilerplate, ...score }) {
  const numbers = {};
  for (const { plural } of KINDS) {
    const { listed, found, right, precision, f1 } = kinds[plural];
    if (listed === 0 && right === null) continue;
    numbers[`${plural}.found`] = higher(found, listed);
    if (right === null) continue;
    // A coder that makes nothing has no precision; it is frozen as 0, so that silence never looks like progress.
    numbers[`${plural}.precision`] = higher(round(precision ?? 0));
    numbers[`${plural}.f1`] = higher(round(f1 ?? 0));
  }
  if (isSentences) {
    numbers["type.right"] = higher(parts.type, parts.listed);
    numbers["source.right"] = higher(parts.source, parts.listed);
    numbers["target.right"] = higher(parts.target, parts.listed);
    numbers["type.macroF1"] = higher(round(macroF1(typeRows(score)) ?? 0));
  } else {
    if (forbidden.listed > 0) numbers["forbidden.made"] = lower(forbidden.made, forbidden.listed);
    if (boilerplate !== null) numbers["boilerplate.cited"] = lower(boilerplate);
  }
  return numbers;
}

function noClaimNumbers({ items, clean, falseClaims }) {
  return { "sentences.clean": higher(clean, items), "claims.false": lower(falseClaims) };
}

function noRelationNumbers({ items, withEvent }) {
  return { "sentences.withEvent": lower(withEvent, items) };
}

function checkNumbers({ faults, clean }) {
  return {
    ...(faults.listed === 0
      ? {}
      : {
          "faults.caught": higher(faults.caught, faults.listed),
          "faults.ruleRight": higher(faults.ruleRight, faults.listed),
        }),
    ...(clean.texts === 0 ? {} : { "clean.alarmed": lower(clean.alarmed, clean.texts) }),
  };
}

function higher(value, of) {
  return { value, ...(of === undefined ? {} : { of }), better: "higher" };
}

function lower(value, of) {
  return { ...higher(value, of), better: "lower" };
}

function round(share) {
  return Math.round(share * 10_000) / 10_000;
}
