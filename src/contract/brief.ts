// What a brief is asked for, and the house style of a newsroom: order and titles of sections, dates, fonts, sentences.
import { z } from "zod";
import { AHEAD_WORDS, BRIEF_PATTERNS, NOT_WORDS, type PatternRule } from "./brief_patterns.js";
import type { Frozen } from "./frozen.js";

export const BRIEF_FORMATS = ["md", "html", "docx", "pdf"] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

/** The media type of each format. */
export const BRIEF_MEDIA: Readonly<Record<BriefFormat, string>> = {
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

/** The sections, in the order of the house. */
export const BRIEF_SECTIONS = [
  "summary",
  "changes",
  "meetings",
  "statements",
  "agreements",
  "trade",
  "energy",
  "sanctions",
  "positions",
  "thirds",
  "disagreements",
  "outlook",
] as const;
export type BriefSectionName = (typeof BRIEF_SECTIONS)[number];

export const BRIEF_LANGUAGES = ["en", "de", "fr", "es"] as const;
export type BriefLanguage = (typeof BRIEF_LANGUAGES)[number];

export const BRIEF_DATES = ["day month year", "month day, year", "iso"] as const;
export type BriefDates = (typeof BRIEF_DATES)[number];

const line = (most: number) =>
  z
    .string({ error: "give a text in quotation marks" })
    .min(1, { error: "give a text, or leave it out" })
    .max(most, { error: `is longer than ${most} characters` })
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, { error: "has a line break or a control character: give one line" });

const MOST_PATTERN = 400;
const section = z.enum(BRIEF_SECTIONS, { error: `give one of ${BRIEF_SECTIONS.join(", ")}` });

const sections = z
  .array(section, { error: "give a list of sections" })
  .min(1, { error: "name one section at least, or leave it out" })
  .refine((names) => new Set(names).size === names.length, { error: "names a section twice" });

const perSection = (words: z.ZodType<string>) =>
  z.strictObject(
    Object.fromEntries([...BRIEF_SECTIONS, "unknown", "notes"].map((name) => [name, words.optional()])),
    {
      error: `is not a list of titles by section: give ${[...BRIEF_SECTIONS, "unknown", "notes"].join(", ")}`,
    },
  ) as unknown as z.ZodType<Partial<Record<BriefSectionName | "unknown" | "notes", string>>>;

/** The words of a pattern, held against its rule. */
function patternSchema(name: string, rule: PatternRule): z.ZodType<readonly string[]> {
  return z
    .array(line(MOST_PATTERN), { error: "give a list of sentences" })
    .min(1, { error: "give one sentence at least, or leave it out" })
    .max(12, { error: "gives more than 12 sentences" })
    .superRefine((variants, context) => {
      for (const variant of variants) {
        const fault = faultOfPattern(variant, rule);
        if (fault !== null) context.addIssue({ code: "custom", message: `"${variant}" ${fault}` });
      }
    })
    .optional() as unknown as z.ZodType<readonly string[]> & { readonly name?: typeof name };
}

/** What is wrong with the words of a pattern, or null. */
function faultOfPattern(variant: string, { slots, must, isAhead, isNot }: PatternRule): string | null {
  const named = [...variant.matchAll(/\{([^{}]*)\}/gu)].map(([, slot = ""]) => slot);
  if (/[{}]/u.test(variant.replace(/\{[^{}]*\}/gu, ""))) return "has a brace that stands alone";
  const stranger = named.find((slot) => !slots.includes(slot));
  if (stranger !== undefined) return `has no slot {${stranger}}: it may have ${shownSlots(slots)}`;
  const lost = must.find((slot) => !named.includes(slot));
  if (lost !== undefined) return `leaves out {${lost}}: without it the sentence says something else`;
  const words = new Set(variant.toLowerCase().match(/[a-z]+/gu) ?? []);
  if (isAhead === true && !AHEAD_WORDS.some((word) => words.has(word)))
    return `tells what is not done as if it were: use one of ${AHEAD_WORDS.join(", ")}`;
  if (isNot === true && !NOT_WORDS.some((word) => words.has(word)))
    return `tells what is denied or not there as if it were: use one of ${NOT_WORDS.join(", ")}`;
  return /[.!?]$/u.test(variant) ? null : "does not end with a full stop";
}

const shownSlots = (slots: readonly string[]) => slots.map((slot) => `{${slot}}`).join(", ");

const patterns = z.strictObject(
  Object.fromEntries(Object.entries(BRIEF_PATTERNS).map(([name, rule]) => [name, patternSchema(name, rule)])),
) as unknown as z.ZodType<Partial<Record<keyof typeof BRIEF_PATTERNS, readonly string[]>>>;

const face = z.enum(["serif", "sans"], { error: "give serif or sans" });

/** The house style of a newsroom; what it leaves out is as in the house style that is shipped. */
export const briefTemplateSchema = z
  .strictObject({
    name: line(100).optional().describe("whose style it is"),
    title: line(200)
      .refine(
        (text) => [...text.matchAll(/\{([^{}]*)\}/gu)].every(([, slot = ""]) => TITLE_SLOTS.includes(slot)),
        {
          error: "has an unknown slot: it may have {a}, {b}, {from}, {to}",
        },
      )
      .optional()
      .describe("title of the paper; {a} and {b} are the two countries, {from} and {to} the days"),
    imprint: line(300).optional().describe("a line under the title"),
    sections: sections.optional().describe("which sections, in which order"),
    leaveOut: z.array(section).optional().describe("sections that are left out"),
    titles: perSection(line(120)).optional().describe("titles of sections and of the notes"),
    language: z
      .enum(BRIEF_LANGUAGES, { error: `give one of ${BRIEF_LANGUAGES.join(", ")}` })
      .optional()
      .describe("language of the headings; the sentences are English"),
    dates: z
      .enum(BRIEF_DATES, { error: `give one of ${BRIEF_DATES.join("; ")}` })
      .optional()
      .describe("how days are written"),
    fonts: z
      .strictObject({ text: face.optional(), headings: face.optional() })
      .optional()
      .describe("faces of the text and of the headings"),
    most: z
      .strictObject({
        sentences: z.int().min(1).max(500).optional().describe("most sentences of a section"),
        rows: z.int().min(1).max(500).optional().describe("most rows of a table"),
      })
      .optional()
      .describe("how much a section tells"),
    patterns: patterns.optional().describe("sentences by name (docs/guide/brief.md)"),
  })
  .meta({ id: "BriefTemplate" });

const TITLE_SLOTS = ["a", "b", "from", "to"];

const day = z.iso.date({ error: "give a day as YYYY-MM-DD" });
const country = z.string().regex(/^[A-Z]{3}$/u, { error: "give three letters, such as CHN" });

/** What a brief is asked for. */
export const briefRequestSchema = z
  .strictObject({
    pair: z
      .tuple([country, country], { error: 'give two countries, such as ["CHN", "RUS"]' })
      .describe("the two countries, in the order in which they are to be told"),
    format: z
      .enum(BRIEF_FORMATS, { error: `give one of ${BRIEF_FORMATS.join(", ")}` })
      .describe("of the file"),
    from: day.nullish().describe("first day of what is told; left out: the first that is known"),
    to: day.nullish().describe("last day; left out: the day of `asOf`"),
    asOf: day.nullish().describe("as it was known on this day; left out: today"),
    since: day.nullish().describe("tell what became known after this day, such as that of the brief before"),
    sections: sections.nullish().describe("in place of those of the template"),
    template: briefTemplateSchema.nullish().describe("the house style of a newsroom"),
  })
  .refine(({ pair: [a, b] }) => a !== b, { error: "names one country twice: give two", path: ["pair"] })
  .refine(({ from, to }) => from == null || to == null || from <= to, {
    error: "lies before `from`: give a later day",
    path: ["to"],
  })
  .meta({ id: "BriefRequest" });

export type BriefTemplate = Frozen<z.output<typeof briefTemplateSchema>>;
export type BriefRequest = Frozen<z.output<typeof briefRequestSchema>>;

/** A finished brief. */
export interface BriefFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** A name for the file: "brief-CHN-RUS-2024-01-01-2024-06-30.pdf". */
  readonly name: string;
}
