// Past forms that the rules for "-ed" do not reach.

/** Past forms without "-ed" that the tagger takes for nouns and adjectives, by their base. */
export const PAST_TOO: ReadonlyMap<string, string> = new Map([
  ["shot", "shoot"],
  ["forgave", "forgive"],
  ["overthrew", "overthrow"],
  ["overrode", "override"],
  ["retook", "retake"],
  ["waylaid", "waylay"],
  ["unfroze", "unfreeze"],
  ["clung", "cling"],
  ["spread", "spread"],
  ["upheld", "uphold"],
  ["withheld", "withhold"],
  ["undertook", "undertake"],
  ["overran", "overrun"],
  ["rebuilt", "rebuild"],
  ["wrested", "wrest"],
  ["swore", "swear"],
  ["slew", "slay"],
  ["mowed", "mow"],
  ["wrung", "wring"],
  ["bid", "bid"],
  ["burst", "burst"],
  ["hit", "hit"],
  ["swept", "sweep"],
  ["sought", "seek"],
  ["besought", "beseech"],
  ["bade", "bid"],
  ["bent", "bend"],
  ["strung", "string"],
  ["flung", "fling"],
  ["slit", "slit"],
]);

/** Endings of strong participles and of their bases: "retaken", "overthrown". */
const STRONG: readonly (readonly [participle: string, base: string])[] = [
  ["taken", "take"],
  ["thrown", "throw"],
  ["drawn", "draw"],
  ["given", "give"],
  ["written", "write"],
  ["driven", "drive"],
  ["broken", "break"],
  ["frozen", "freeze"],
  ["chosen", "choose"],
  ["stolen", "steal"],
  ["flown", "fly"],
  ["bidden", "bid"],
  ["sought", "seek"],
  ["bought", "buy"],
  ["fought", "fight"],
  ["brought", "bring"],
  ["caught", "catch"],
  ["taught", "teach"],
  ["flung", "fling"],
  ["strung", "string"],
];

/** The base of a strong participle, or null. */
export function strongBase(participle: string): string | null {
  const found = STRONG.find(([ending]) => participle.endsWith(ending));
  return found === undefined ? null : participle.slice(0, -found[0].length) + found[1];
}

/** The base form of a regular past: "blockaded", "dropped", "denied", "seized". */
export function baseOf(past: string): string {
  if (past.endsWith("ied")) return `${past.slice(0, -3)}y`;
  const stem = past.slice(0, -2);
  if (/([bdgkmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  return /(?:[cgsvzu]|[^aeiou]l|[^aeiou]cil|[aiou][bdkmnprt])$/u.test(stem) &&
    !/(?:ss|[aeo][iu][a-z]|oo[a-z]|er|en|on|it|or)$/u.test(stem)
    ? `${stem}e`
    : stem;
}

/** Nouns and adjectives that look like past forms. */
export const NEVER_VERBS =
  /^(?:aged|based|bed|biased|bloodshed|crooked|deathbed|fed|hatred|hundred|hundreds|inbred|kindred|learned|naked|opposed|red|related|retired|rugged|sacred|seabed|shed|sled|so-called|unopposed|wicked)$|^(?:un|well)/u;

/** Past forms that look like their bases. */
export const UNCHANGED =
  /^(?:beat|bid|burst|cast|cut|hit|hurt|let|put|quit|read|run|set|shut|split|spread)$/u;
