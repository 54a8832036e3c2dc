// Who acts, as codes: the countries and organisations of an actor list, and the three ways gold may ask for them.
// Rules: eval/README.md, "Actors".

const ALIASES = new Map([
  ["EU", "EUU"],
  ["EU27", "EUU"],
  ["NAT", "NATO"],
  ["JAP", "JPN"],
  ["ROM", "ROU"],
  ["WEST", "West"],
]);

/** Codes that gold may also write as "IGO", as the PLOVER gold records do. */
const ORGANISATIONS = new Set(
  "IGO UNO UN EUU EU NATO NAT OAS AU AFU ASEAN ARL OSCE IMF WBK IAEA ECOWAS G7 G20 BRICS SCO OPEC West".split(
    " ",
  ),
);

/** Classes of actors, not actors: they never count as one country too many. */
const CLASSES = new Set(["IGO", "NGO"]);

/** The code as we compare it: "JAP" of old gold files is "JPN". */
export function sameCode(code) {
  return ALIASES.get(code) ?? code;
}

/** Set of codes that an actor list names; organisations also give "IGO". A missing list gives the empty set. */
export function codesOf(actors) {
  const codes = new Set((actors ?? []).flatMap(codesOfOne));
  if ([...codes].some((code) => ORGANISATIONS.has(code))) codes.add("IGO");
  return codes;
}

function codesOfOne({ country, organisation, code, bloc, sector }) {
  const named = [country, organisation, code, bloc].filter(Boolean).map(sameCode);
  return CLASSES.has(sector) ? [...named, sector] : named;
}

/** Are all wanted codes there? */
export function hasAll(wanted, codes) {
  return wanted.every((code) => codes.has(sameCode(code)));
}

/** Is one of the wanted codes there? True when nothing is wanted. */
export function hasSome(wanted, codes) {
  return wanted.length === 0 || wanted.some((code) => codes.has(sameCode(code)));
}

/** A list that holds everyone would be right by accident: one country more than gold is allowed, not two. */
export function isPadded(wanted, codes) {
  const own = new Set(wanted.map(sameCode));
  return [...codes].filter((code) => !own.has(code) && !CLASSES.has(code)).length > 1;
}

export function isClass(code) {
  return CLASSES.has(code);
}
