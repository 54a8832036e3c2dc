// What one text tells of a meeting, item by item: topics, others that it names, figures, agreements, words quoted.
import type { Mention, ReadoutItem } from "../../../contract/index.js";
import { fold, type Lexicon } from "../../../lexicon/index.js";
import {
  type Claim,
  type EventClaim,
  type FigureClaim,
  type Pair,
  type Span,
  showChange,
  showValue,
} from "../../../model/index.js";
import { partiesNamed } from "../named_parties.js";

export interface ReadText {
  readonly document: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly claims: readonly Claim[];
}

export interface ToldItem {
  readonly kind: ReadoutItem["kind"];
  /** Items with one key are one item. */
  readonly key: string;
  readonly label: string;
  readonly mention: Mention;
}

type Words = Pick<Lexicon, "names" | "topics" | "routes">;

/** Sentence by sentence, in reading order. */
export function itemsOf(read: ReadText, pair: Pair, lexicon: Words): readonly ToldItem[] {
  return read.sentences.flatMap(({ start, end }, sentence) => {
    const text = read.text.slice(start, end);
    const claims = read.claims.filter(({ citation }) => citation.sentence === sentence);
    const said: Mention = { document: read.document, claim: claims[0]?.id ?? null, sentence, text };
    const topics = topicsNamed(text, lexicon);
    return [
      ...topics.map((topic) => item("topic", topic, topic, said)),
      ...partiesNamed(text, lexicon.names)
        .filter((code) => !pair.includes(code))
        .map((code) => item("country", code, code, said)),
      ...claims.flatMap((claim) => ofClaim(claim, topics, said)),
    ];
  });
}

function ofClaim(claim: Claim, topics: readonly string[], said: Mention): readonly ToldItem[] {
  const mention = { ...said, claim: claim.id };
  if (claim.kind === "figure") return [item("figure", figureKey(claim), figureLabel(claim), mention)];
  if (claim.kind === "statement") {
    if (!claim.direct) return [];
    const who = claim.speaker.person ?? claim.speaker.text;
    return [item("quote", fold(who), who, { ...mention, text: claim.quote })];
  }
  if (claim.kind === "event" && isAgreement(claim)) {
    const on = topics.length === 0 ? "" : `, on ${topics.join(" and ")}`;
    const how = claim.status === "actual" ? "agreed" : `agreement ${claim.status}`;
    return [item("agreement", `${claim.status} ${topics.join(" ")}`, `${how}${on}`, mention)];
  }
  return [];
}

/** AGREE as the act itself: of a planned visit the act is the visit. */
function isAgreement({ act, status }: EventClaim): boolean {
  return act === "AGREE" && status !== "negated";
}

/** One figure where measure, unit, goods and route are one and the value is alike in its first two digits. */
function figureKey({ measure, unit, value, commodity, via, counted, change }: FigureClaim): string {
  const size =
    value === null
      ? `change ${change?.value ?? ""} ${change?.direction ?? ""}`
      : Number(value.toPrecision(2));
  return [measure, unit, commodity, via, counted, size].join("|");
}

function figureLabel(claim: FigureClaim): string {
  const { measure, counted, commodity, change } = claim;
  const what = counted ?? commodity ?? measure.replaceAll(".", " ");
  const value = claim.value === null ? "" : showValue(claim);
  const by = claim.value === null && change !== null ? showChange(change) : "";
  return [what, value, by].filter((part) => part !== "").join(", ");
}

/** That they have met is what both texts are about. */
const OWN_TOPIC = "summits and visits";

/** Topics of data/words/topics and routes of data/measures that a sentence names; the more special first. */
function topicsNamed(text: string, { topics, routes }: Pick<Words, "topics" | "routes">): readonly string[] {
  const words = [...fold(text).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)].map(([word]) => word);
  const found = new Set<string>();
  words.forEach((word, at) => {
    for (const form of formsOf(word)) {
      const route = (routes.get(form) ?? []).find((phrase) => stands(phrase.words, words, at));
      if (route !== undefined) found.add(route.value.name);
      for (const phrase of topics.get(form) ?? [])
        if (phrase.value.topic !== OWN_TOPIC && stands(phrase.words, words, at))
          found.add(phrase.value.topic);
    }
  });
  found.delete(OF_ITSELF);
  return [...found];
}

/** That they met is what both tell, in whatever words. */
const OF_ITSELF = "summits and visits";

function stands(phrase: readonly string[], words: readonly string[], at: number): boolean {
  return phrase.every((word, i) => formsOf(words[at + i] ?? "").includes(fold(word)));
}

/** A plural has its singular, a hyphened word its first part: "Siberia-2". */
function formsOf(word: string): readonly string[] {
  const bare = word.replace(/'s$/u, "");
  return bare.length > 3 && bare.endsWith("s") ? [bare, bare.slice(0, -1)] : [bare];
}

function item(kind: ToldItem["kind"], key: string, label: string, mention: Mention): ToldItem {
  return { kind, key: `${kind} ${key}`, label, mention };
}
