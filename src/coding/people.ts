// Nouns for people: by their ending ("brokers", "beekeepers", "residents"), and who is another's or away from home.

/** Nouns that end like those for people and are things. */
const THINGS = new Set(
  "number order matter border power paper letter weather water winter summer offer tender transfer factor sector corridor harbour harbor reactor error river tower quarter chapter register tanker charter barrier centre center container cover computer agreement investment deployment development treatment document amendment movement increment element segment moment payment shipment settlement event plant restaurant warrant grant incident accident content current extent intent talent print point front list twist copper silver timber rubber statement parliament government department percent newspaper newsletter vessel carrier freighter trawler steamer danger disaster hunger manner answer layer counter disorder chamber member-state monitor mirror indicator tractor conveyor pier measurement commitment improvement requirement argument instrument monument environment regiment contingent continent ingredient gradient component".split(
    " ",
  ),
);

/** Is the singular noun one for people by its ending? */
export function isPeople(lemma: string): boolean {
  return /(?:er|or|ist|ian|ant|ent|man|woman)$/u.test(lemma) && lemma.length > 4 && !THINGS.has(lemma);
}

/** Who is somebody's neighbour or ally is another one: "its neighbours", "Congo's allies". */
export function isAnother(lemma: string): boolean {
  return /^(?:adversary|ally|backer|enemy|foe|neighbou?r|patron|rival)$/u.test(lemma);
}

/** Who is attacked away from home as a rule: "a Nepalese peacekeeper was killed by rebels". */
export function isAwayFromHome(text: string): boolean {
  return AWAY.test(text);
}
const AWAY =
  /\b(?:aid workers?|ambassador|contractors?|diplomats?|embassy|engineers?|envoy|missionar(?:y|ies)|peacekeepers?|tourists?)\b/iu;
