// What an event says somebody does to somebody, as done and as an infinitive, by PLOVER's act and mode. The object stands where {o} is;
// it is left out with its preposition where nobody is named.
import type { EventClaim } from "../model/index.js";

interface ActWords {
  /** "reached an agreement{ with o}": what stands in braces falls away without an object. */
  readonly done: string;
  readonly todo: string;
}

const BY_MODE: Readonly<Record<string, ActWords>> = {
  "CONSULT visit": { done: "visited{ o}", todo: "visit{ o}" },
  "CONSULT phone": { done: "spoke by telephone{ with o}", todo: "speak by telephone{ with o}" },
  "CONSULT multilateral": {
    done: "took part in a gathering{ with o}",
    todo: "take part in a gathering{ with o}",
  },
  "ACCUSE allege": { done: "accused{ o}", todo: "accuse{ o}" },
  "CONSULT third-party": { done: "mediated{ with o}", todo: "mediate{ with o}" },
};

const BY_ACT: Readonly<Record<EventClaim["act"], ActWords>> = {
  AGREE: { done: "reached an agreement{ with o}", todo: "reach an agreement{ with o}" },
  CONSULT: { done: "held talks{ with o}", todo: "hold talks{ with o}" },
  SUPPORT: { done: "expressed support{ for o}", todo: "express support{ for o}" },
  CONCEDE: { done: "made a concession{ to o}", todo: "make a concession{ to o}" },
  COOPERATE: { done: "cooperated{ with o}", todo: "cooperate{ with o}" },
  AID: { done: "gave aid{ to o}", todo: "give aid{ to o}" },
  RETREAT: { done: "stepped back{ from a dispute with o}", todo: "step back{ from a dispute with o}" },
  REQUEST: { done: "made a request{ to o}", todo: "make a request{ to o}" },
  ACCUSE: { done: "criticised{ o}", todo: "criticise{ o}" },
  REJECT: {
    done: "turned down a proposal or a demand{ of o}",
    todo: "turn down a proposal or a demand{ of o}",
  },
  THREATEN: { done: "warned or threatened{ o}", todo: "warn or threaten{ o}" },
  PROTEST: { done: "protested{ against o}", todo: "protest{ against o}" },
  SANCTION: { done: "took measures{ against o}", todo: "take measures{ against o}" },
  MOBILIZE: { done: "put forces in readiness{ against o}", todo: "put forces in readiness{ against o}" },
  COERCE: { done: "used coercion{ against o}", todo: "use coercion{ against o}" },
  ASSAULT: { done: "attacked{ o}", todo: "attack{ o}" },
};

/** Verbs that cannot stand without an object. */
const ALONE: Readonly<Record<string, ActWords>> = {
  ACCUSE: { done: "spoke critically", todo: "speak critically" },
  ASSAULT: { done: "used force", todo: "use force" },
  THREATEN: { done: "issued a warning or a threat", todo: "issue a warning or a threat" },
  "ACCUSE allege": { done: "made accusations", todo: "make accusations" },
  "CONSULT visit": { done: "made a visit", todo: "make a visit" },
};

/** The words of an event; `object` is "" where nobody is named. */
export function actWords(
  { act, mode }: Pick<EventClaim, "act" | "mode">,
  object: string,
  form: keyof ActWords,
): string {
  const byMode = `${act} ${mode}`;
  const alone = object === "" ? (ALONE[byMode] ?? ALONE[act]) : undefined;
  const words = (alone ?? BY_MODE[byMode] ?? BY_ACT[act])[form];
  return words.replace(/\{([^{}]*)\}/u, (_, part: string) =>
    object === "" ? "" : part.replace(/\bo$/u, () => object),
  );
}
