// The small language of act patterns in data/words (see data/README.md), parsed once at loading.
// "impose|slap sanction|embargo on|against T" -> first words, words in order, where the target stands.
import type { ActPattern } from "./tables.js";

/** Whom a target must be: anybody or anything, a person told by name or office, people of whatever kind. */
export type Who = "any" | "person" | "people";
const WHO: ReadonlyMap<string, Who> = new Map([
  ["T", "any"],
  ["P", "person"],
  ["S", "people"],
]);

/** One step of a pattern after its first word. */
export type Slot =
  | { readonly kind: "word"; readonly words: ReadonlySet<string>; readonly isOptional: boolean }
  | { readonly kind: "target"; readonly isOptional: boolean; readonly who: Who }
  | { readonly kind: "infinitive" }
  | { readonly kind: "clause"; readonly isWish: boolean };

export interface ActRule {
  readonly entry: ActPattern;
  readonly first: readonly string[];
  readonly slots: readonly Slot[];
  /** The steps as written, each with its alternatives. */
  readonly steps: readonly { readonly words: readonly string[]; readonly isOptional: boolean }[];
  /** Words of which one must be there for the rule to fit at all, or null. */
  readonly needs: ReadonlySet<string> | null;
  /** More words, more specific: the engine prefers the rule with the higher number. */
  readonly weight: number;
}

/**
 * Parses one pattern. `T` is the target, `P` one that is a person, `S` one that is people; `to V` becomes "infinitive", `that V` "clause", `that B` one with the base of its verb ("insisted that
 * the mayor resign"); a trailing V alone is dropped.
 */
export function parsePattern(entry: ActPattern): ActRule {
  const words = entry.match.split(" ").filter((word) => word !== "");
  const first = (words[0] ?? "").split("|");
  const slots: Slot[] = [];
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i] ?? "";
    const isOptional = word.endsWith("?");
    const bare = isOptional ? word.slice(0, -1) : word;
    const who = WHO.get(bare);
    if (who !== undefined) slots.push({ kind: "target", isOptional, who });
    else if (bare === "to" && words[i + 1] === "V") slots.push({ kind: "infinitive" });
    else if (bare === "that" && (words[i + 1] === "V" || words[i + 1] === "B"))
      slots.push({ kind: "clause", isWish: words[i + 1] === "B" });
    else if (bare !== "V" && bare !== "B")
      slots.push({ kind: "word", words: new Set(bare.split("|")), isOptional });
  }
  const required = slots.filter(
    (slot) => (slot.kind === "word" || slot.kind === "target") && !slot.isOptional,
  );
  const weight =
    required.reduce(
      (sum, slot) =>
        sum + (slot.kind === "word" ? 2 : slot.kind === "target" && slot.who !== "any" ? 1 : 0.5),
      0,
    ) +
    slots.filter((slot) => slot.kind === "infinitive" || slot.kind === "clause").length * 1.5;
  const needed = required.find((slot) => slot.kind === "word");
  const steps = words.map((word) => ({
    words: word.replace(/\?$/u, "").split("|"),
    isOptional: word.endsWith("?"),
  }));
  return { entry, first, slots, steps, needs: needed?.kind === "word" ? needed.words : null, weight };
}

/** The rules of one verb, the most specific first, with the way from a word to the rules that need it. */
export interface VerbRules {
  readonly rules: readonly ActRule[];
  /** Places in `rules` of those that need no word. */
  readonly free: readonly number[];
  /** Places in `rules` by a word that they need. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** Indexes the rules of one verb; `rules` come sorted. */
export function indexRules(rules: readonly ActRule[]): VerbRules {
  const free: number[] = [];
  const byWord = new Map<string, number[]>();
  for (const [place, rule] of rules.entries()) {
    if (rule.needs === null) free.push(place);
    for (const word of rule.needs ?? []) {
      const places = byWord.get(word);
      if (places === undefined) byWord.set(word, [place]);
      else places.push(place);
    }
  }
  return { rules, free, byWord };
}

/** The rules that may fit where these words are present, the most specific first, once each. */
export function rulesFor({ rules, free, byWord }: VerbRules, present: readonly string[]): readonly ActRule[] {
  if (byWord.size === 0) return rules;
  const places = [...free];
  for (const word of present) {
    const more = byWord.get(word);
    if (more === undefined) continue;
    for (const place of more) if (!places.includes(place)) places.push(place);
  }
  if (places.length > free.length) places.sort((a, b) => a - b);
  const fitting: ActRule[] = [];
  for (const place of places) {
    const rule = rules[place];
    if (rule !== undefined) fitting.push(rule);
  }
  return fitting;
}
