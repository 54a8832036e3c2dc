// Whose an official or a body is when no word says so: "the interior ministry announced", "Water Minister Jane Roe told parliament".
// From the nearest to the farthest: where it was said, who the sentence before was about, what is said to be done, the dateline,
// the party last spoken of. All but the first are only likely.
import type { NounPhrase } from "../../text/index.js";
import { type ResolvedActor, retold } from "../reading.js";
import { mentionActor } from "./name_actor.js";
import { isOfOfficial } from "./named_behind.js";
import { type PhraseContext, words } from "./phrase_context.js";

/** The likely country of the phrase, or null; `by` is "description" where it is only likely. */
export function homeOf(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const { memory, home } = context;
  if (phrase.possessor !== null && !isPossessivePronoun(phrase, context) && !isOfTheState(phrase, context))
    return null; // "the state's irrigation minister"
  const seat = seatAfter(phrase, context);
  if (seat !== null) return seat;
  const told =
    willDo(phrase, context) ??
    memory.mainBefore(context.block) ??
    memory.sceneOf(context.block) ??
    (home.length === 1 ? fromDateline(context) : null);
  const likely =
    told ??
    fromDateline(context) ??
    (context.titled.length === 1 ? countryActor(context.titled[0] ?? null) : null) ??
    onlyCountry(phrase, context) ??
    memory.lastOf(context.titled) ??
    memory.party();
  if (likely === null) return countryActor(home[0] ?? context.titled[0] ?? null);
  if (likely.country === null) return null;
  return retold(likely, { by: "description", ...(told === null ? { isGuess: true } : {}) });
}

function isPossessivePronoun(phrase: NounPhrase, { tokens }: PhraseContext): boolean {
  return /^(?:his|her|its|their)$/u.test(tokens[phrase.from]?.lower ?? "");
}

/** "the ministry's spokesman", "the country's energy minister": whose the owner is. */
function isOfTheState({ possessor }: NounPhrase, { tokens }: PhraseContext): boolean {
  return (
    possessor !== null &&
    /^(?:ministry|department|government|army|navy|military|president|cabinet|country|nation|parliament)$/u.test(
      tokens[possessor.to - 1]?.lower ?? "",
    )
  );
}

/** "told a briefing in Beijing": where it was said, when a capital stands right behind. */
function seatAfter(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const scene = sceneAt(context);
  if (scene !== null && context.tokens[scene.to]?.text === ",") return scene; // "In Ankara, a government source said"
  const seat = context.mentions.find(
    (mention) =>
      mention.from > phrase.to &&
      mention.from < phrase.to + 10 &&
      mention.meaning.kind === "seat" &&
      context.tokens[mention.from - 1]?.lower === "in" &&
      !context.tokens.slice(phrase.to, mention.from).some(({ text }) => text === ","), // "the ministry said, rejecting fears in Washington"
  );
  return seat === undefined ? null : mentionActor(seat, context.date, words(context, seat.from, seat.to));
}

/** The capital that the sentence begins with ("In Ankara, …"), but for the seats of world bodies. */
export function sceneAt({ mentions, tokens, date, ...context }: PhraseContext): ResolvedActor | null {
  const [first] = mentions;
  if (first?.from !== 1 || first.meaning.kind !== "seat" || tokens[0]?.lower !== "in") return null;
  if (HUBS.has(first.meaning.country.code)) return null;
  return mentionActor(first, date, words({ mentions, tokens, date, ...context }, first.from, first.to));
}

/** "Trade Minister Jane Roe said Kenya would cut the levy": an official tells what the own state will do. */
function willDo(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  for (const mention of context.mentions) {
    if (mention.from < phrase.to && mention.from > 1) continue;
    if (!/^(?:country|seat|adjective)$/u.test(mention.meaning.kind) || !("country" in mention.meaning))
      continue;
    const isState = stateBehind(mention.to, context); // "Brazil's government considers …, Finance Minister Roe said"
    if (isState) return mentionActor(mention, context.date, words(context, mention.from, mention.to));
    if (mention.meaning.kind === "adjective") continue;
    const at = /^["“‘]$/u.test(context.tokens[mention.to]?.text ?? "") ? mention.to + 1 : mention.to;
    const next = context.tokens[at]?.lower ?? "";
    const isAhead = /^(?:will|would|cannot|shall)$/u.test(next);
    const code = mention.meaning.country.foldedInto ?? mention.meaning.country.code;
    const isHome = context.home.includes(code);
    if (!isHome && !(isAhead && context.home.length === 0)) continue;
    if (!isAhead && !/^(?:has|had|was|is|were|did|does)$/u.test(next)) continue;
    return mentionActor(mention, context.date, words(context, mention.from, mention.to));
  }
  return null;
}

/** The one country that the sentence names outside of the phrase. */
function onlyCountry(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const named = context.mentions.filter(
    ({ from, to, meaning }) =>
      (to <= phrase.from || from >= phrase.to) &&
      /^(?:country|seat)$/u.test(meaning.kind) &&
      !/^(?:in|at|near)$/u.test(context.tokens[from - 1]?.lower ?? "") && // "groups in Zimbabwe": a place
      !isOfOfficial({ from }, context) &&
      !isOwner(to, context), // "Romania's offer is welcome, the minister said"
  );
  const actors = named.flatMap(
    (mention) => mentionActor(mention, context.date, words(context, mention.from, mention.to)) ?? [],
  );
  const [first] = actors;
  return first !== undefined && actors.every(({ country }) => country === first.country) ? first : null;
}

/** Is a thing of the country named, and not what it thinks ("Estonia's stance has not changed")? */
function isOwner(to: number, { tokens }: PhraseContext): boolean {
  if (tokens[to]?.lower !== "'s") return false;
  return !/^(?:stance|position|view|policy|decision|aim|goal)$/u.test(tokens[to + 1]?.lower ?? "");
}

function stateBehind(at: number, { tokens }: PhraseContext): boolean {
  const next = tokens[at]?.lower === "'s" ? tokens[at + 1] : tokens[at];
  return /^(?:government|cabinet|state|treasury|stance|position|policy)$/u.test(next?.lower ?? "");
}

/** The country of the dateline; of two, the one spoken of last. */
function fromDateline({ home, titled, memory }: PhraseContext): ResolvedActor | null {
  const [first] = home;
  if (
    home.length === 1 &&
    titled.length > 0 &&
    first !== undefined &&
    HUBS.has(first) &&
    !titled.includes(first)
  )
    return null;
  if (home.length < 2) return countryActor(home[0] ?? null);
  return memory.lastOf(home) ?? countryActor(home[0] ?? null);
}

/** Where reports on other countries are sent from: Geneva, Brussels, Vienna, The Hague, London, Dubai, Doha, Singapore. */
const HUBS = new Set(["CHE", "BEL", "AUT", "NLD", "GBR", "ARE", "QAT", "SGP"]);

function countryActor(code: string | null): ResolvedActor | null {
  return code === null
    ? null
    : { text: code, country: code, sector: "GOV", by: "description", from: 0, to: 0 };
}
