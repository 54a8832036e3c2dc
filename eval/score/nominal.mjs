// Is the act of a sentence told by a noun ("held talks", "a raid on")? By two short lists of words: rough, as slices are.

/** Verbs that say that something is done, and leave it to a noun to say what. */
const LIGHT = words(`
  hold holds held holding, pay paid, make made making, give gave given, take took taken, launch launched launching, mount mounted,
  stage staged, conduct conducted, carry carried, undertake undertook undertaken, begin began begun, open opened, start started,
  renew renewed, resume resumed, order ordered, announce announced, complete completed, issue issued, impose imposed reimposed`);

/** Nouns that are acts; a plural adds "s", "es" or "ies". */
const ACTS = words(`
  talk meeting visit trip negotiation consultation summit mediation, raid attack strike assault invasion offensive bombing explosion
  shelling ambush killing assassination, protest rally demonstration march riot boycott, investigation inquiry probe hearing search
  arrest crackdown blockade embargo suspension expulsion, withdrawal pullout ceasefire truce amnesty apology concession,
  exercise drill war-game manoeuvre maneuver patrol deployment mobilization mobilisation, delivery donation airlift evacuation,
  offer pledge promise threat ultimatum warning demand appeal request complaint accusation allegation, refusal rejection veto`);

const ACT = `(?:${ACTS.map((word) => word.replace("-", "[ -]").replace(/y$/, "(?:y|ie)")).join("|")})(?:e?s)?`;
const WORD = "[\\w'’.-]+";
/** "held their first talks", "has carried out a raid": no comma between the verb and its noun. */
const DONE = new RegExp(`\\b(?:${LIGHT.join("|")})(?: ${WORD}){0,5}? ${ACT}\\b`, "i");
/** "A visit by", "Recent US attacks, … have killed": the sentence begins with the act. */
const FIRST = new RegExp(
  `^\\W*(?:${WORD} ){0,3}${ACT}(?:,| (?:by|on|near|in|at|of|to|from|between|against|has|have|was|were)\\b)`,
  "i",
);

export function isNominal(sentence) {
  return DONE.test(sentence) || FIRST.test(sentence);
}

function words(text) {
  return text.match(/[\w-]+/g);
}
