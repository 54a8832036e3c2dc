// What the API is asked with: the parameters of each address, and the body of a new document.
// `error` is what the asker is told to give; the API puts the parameter and its value before it.
import { z } from "zod";
import { type Claim, COUNT_RULES, DOUBT_STATES, EVENT_TYPES, PARTY_CODE } from "../../model/index.js";
import { VOTE_BODIES, VOTE_ISSUES, VOTE_RULES } from "../votes.js";

/** Most items of one page. */
const MOST_ITEMS = 1000;
const MOST_WORDS = 100;
const CLAIM_KINDS = ["event", "statement", "figure", "position"] as const satisfies readonly Claim["kind"][];

const day = z.iso.date({ error: "give a day as YYYY-MM-DD, such as 2026-03-12" });

const page = {
  after: z
    .string()
    .min(1, { error: "give `next` of the page before, or leave it out" })
    .max(1000, { error: "give `next` of the page before" })
    .optional()
    .describe("`next` of the page before"),
  limit: z.coerce
    .number({ error: `give a whole number from 1 to ${MOST_ITEMS}` })
    .int({ error: `give a whole number from 1 to ${MOST_ITEMS}` })
    .min(1, { error: `give a whole number from 1 to ${MOST_ITEMS}` })
    .max(MOST_ITEMS, { error: `give a whole number from 1 to ${MOST_ITEMS}` })
    .default(100)
    .describe("most items of this page"),
};

const TWO_PARTIES =
  "give two ISO 3166 alpha-3 codes, such as CHN,RUS, or the code of an organisation: CHN,EUU";

const isParty = (code: string) => PARTY_CODE.test(code);

const pair = z
  .string({ error: TWO_PARTIES })
  .max(130, { error: TWO_PARTIES })
  .refine((given) => given.split(",").length === 2 && given.split(",").every(isParty), { error: TWO_PARTIES })
  .describe(
    "two countries (ISO 3166 alpha-3) or organisations by their code (EUU, NATO), in either order: CHN,RUS",
  );

const ONE_PARTY = "give an ISO 3166 alpha-3 code, such as CHN, or the code of an organisation, such as EUU";

const party = z
  .string({ error: ONE_PARTY })
  .max(60, { error: ONE_PARTY })
  .refine(isParty, { error: ONE_PARTY })
  .describe("a country (ISO 3166 alpha-3), or an organisation by its code: EUU, UNO, NATO");

const act = z
  .enum(EVENT_TYPES, { error: `give one of ${EVENT_TYPES.join(", ")}` })
  .optional()
  .describe("events of one act of PLOVER");

const days = {
  from: day.optional().describe("first day of the claims, YYYY-MM-DD"),
  to: day.optional().describe("last day of the claims, YYYY-MM-DD"),
  "as-of": day.optional().describe("the ledger as it was known on this day, YYYY-MM-DD"),
};

const kind = z
  .enum(CLAIM_KINDS, { error: `give one of ${CLAIM_KINDS.join(", ")}` })
  .optional()
  .describe("one kind of claim");

export const recordsQuery = z.object({
  pair: pair.optional(),
  party: party.optional().describe("in place of `pair`: records of one party with any other"),
  kind,
  act: act.describe("events of one act of PLOVER, of a pair or a party"),
  tone: z
    .enum(["cooperation", "conflict"], { error: "give cooperation or conflict" })
    .optional()
    .describe("events of PLOVER's quads 1 and 2, or 3 and 4, of a pair or a party"),
  doer: z
    .string()
    .max(60, { error: `${ONE_PARTY}, or both` })
    .refine((code) => code === "both" || isParty(code), { error: `${ONE_PARTY}, or both` })
    .optional()
    .describe("the party that acts towards the other; both: where both do, or it is not told"),
  ...days,
  ...page,
});

export const claimsQuery = z.object({
  pair: pair.optional(),
  kind,
  ...days,
  ...page,
  beside: z
    .enum(["true", "false"], { error: "give true or false" })
    .default("false")
    .describe(
      "true: the statements and positions that are of no or another pair, in documents that tell of `pair`",
    ),
  document: z
    .string()
    .min(1, { error: "give the id of a document, or leave it out" })
    .max(100, { error: "give the id of a document" })
    .optional()
    .describe("id of a document: its claims alone"),
});

export const seriesQuery = z.object({ pair: pair.optional(), ...days, ...page });

export const pairsQuery = z.object(page);

export const registerQuery = z.object({
  pair,
  from: day.optional().describe("rows that are told of or due on this day or after, YYYY-MM-DD"),
  to: day.optional().describe("rows that are told of or due on this day or before, YYYY-MM-DD"),
  "as-of": days["as-of"],
});

export const activityQuery = z.object({ pair, ...days });

export const networkQuery = z.object({ party, ...days });

export const thirdPartiesQuery = z.object({
  pair,
  with: party.optional().describe("the third of the triangle; left out: only which are offered"),
  ...days,
});

export const whoElseQuery = z.object({
  pair,
  act,
  event: z
    .string()
    .min(1, { error: "give the id of a claim, or leave it out" })
    .max(100, { error: "give the id of a claim" })
    .optional()
    .describe("id of the claim of an event: what else is told with it"),
  ...days,
});

export const meetingsQuery = z.object({
  pair,
  count: z
    .enum(COUNT_RULES, { error: `give one of ${COUNT_RULES.join(", ")}` })
    .default("in-person")
    .describe("the rule by which rows are marked as counted, and gaps and travel are told"),
  person: z
    .string()
    .trim()
    .min(1, { error: "give a name, or leave it out" })
    .max(200, { error: "give 200 characters at most" })
    .optional()
    .describe("rows in which this person is named; a part of the name will do"),
  ...days,
});

export const positionsQuery = z.object({
  pair,
  ...days,
  issue: z
    .string()
    .min(1, { error: "give words of an issue, or leave it out" })
    .max(300, { error: "give 300 characters at most" })
    .optional()
    .describe("words of one issue; those that are like it are shown"),
  holder: z
    .string()
    .regex(/^[\p{L}\p{N}]{2,20}$/u, { error: "give the code of a country or organisation, such as RUS" })
    .optional()
    .describe("positions of one country or organisation, by its code: RUS"),
});

export const readoutsQuery = z.object({
  pair,
  ...days,
  meeting: z
    .string()
    .min(1, { error: "give the id of a claim that tells of the meeting, or its day" })
    .max(100, { error: "give the id of a claim that tells of the meeting, or its day" })
    .optional()
    .describe(
      "id of a claim that tells of the meeting, or its day; left out: the last of which there are texts",
    ),
});

export const doubtsQuery = z.object({
  state: z
    .enum(DOUBT_STATES, { error: `give one of ${DOUBT_STATES.join(", ")}` })
    .optional()
    .describe("doubts in one state; left out: all of them"),
  ...page,
});

export const documentsQuery = z.object(page);

export const searchQuery = z.object({
  words: z
    .string({ error: "give the words to look for" })
    .max(2000, { error: "give 2,000 characters at most" })
    .refine((words) => words.trim() !== "", { error: "give the words to look for" })
    .refine((words) => words.trim().split(/\s+/u).length <= MOST_WORDS, {
      error: `give ${MOST_WORDS} words at most`,
    })
    .describe('words that a document must all hold, whole, in any order; "so many words" is one'),
  ...page,
});

export const statusQuery = z.object({
  challenge: z
    .string()
    .regex(/^[\w-]{16,128}$/, { error: "give 16 to 128 letters, digits, - or _" })
    .optional()
    .describe("chosen by the asker, for `proof`"),
});

export const noQuery = z.object({});

export const claimQuery = z.object({ "as-of": days["as-of"] });

const meta = {
  published: z.string().optional().describe("day of publication, YYYY-MM-DD"),
  title: z.string().optional().describe("headline"),
  url: z.string().optional().describe("address that it was found at"),
  publisher: z.string().optional().describe("who published it"),
  author: z.string().optional().describe("who wrote it"),
  language: z.string().optional().describe("ISO 639 code of its language; left out: as the text shows"),
};

const keep = z
  .enum(["true", "false"], { error: "give true or false" })
  .default("true")
  .describe("false: read it and keep nothing");

/** `url` is here the address to fetch. */
export const fetchQuery = z.object({
  ...meta,
  url: z
    .string({ error: "give the address to read" })
    .max(8000, { error: "give 8,000 characters at most" })
    .describe("address of a page, a text or a feed"),
  keep,
  "allow-private": z
    .enum(["true", "false"], { error: "give true or false" })
    .default("false")
    .describe("true: the host may be on a private network or this machine"),
});

const explain = z
  .enum(["true", "false"], { error: "give true or false" })
  .default("false")
  .describe("true: tell how each sentence was read");

/** Parameters of a new document. What tells of the document goes with bytes only: JSON has it in its body. */
export const newDocumentQuery = z.object({
  keep,
  explain,
  name: z
    .string()
    .min(1, { error: "give a name, or leave it out" })
    .max(4096, { error: "give 4,096 characters at most" })
    .optional()
    .describe("what errors call it; its ending may tell a page (with bytes only)"),
  ...meta,
});

const words = (field: string) => z.string({ error: `give "${field}" as a string, or leave it out` });

/** A new document as JSON: a line of `read --jsonl`, where the id may be left out. */
export const newDocumentSchema = z
  .object({
    text: words("text").optional().describe("the text; either this or html"),
    html: words("html").optional().describe("the page; either this or text"),
    published: words("published").nullish().describe("day of publication, YYYY-MM-DD"),
    title: words("title").nullish(),
    url: words("url").nullish().describe("address that it was found at"),
    publisher: words("publisher").nullish(),
    author: words("author").nullish(),
    language: words("language")
      .nullish()
      .describe("ISO 639 code of its language; left out: as the text shows"),
  })
  .meta({ id: "NewDocument" });

/** A job as JSON: a new document, or the address of one. */
export const newJobSchema = z
  .object({
    ...newDocumentSchema.shape,
    url: words("url")
      .nullish()
      .describe("address that it was found at; without text and html: the address to fetch"),
    allowPrivate: z
      .boolean({ error: "give true or false" })
      .optional()
      .describe("the host of the address may be on a private network or this machine"),
  })
  .meta({ id: "NewJob" });

export const newCheckQuery = newDocumentQuery.omit({ keep: true, explain: true });

export const newJobQuery = newDocumentQuery.omit({ keep: true, explain: true });

const told = (what: string) =>
  z
    .string()
    .min(1, { error: `give ${what}, or leave it out` })
    .max(2000, { error: "give 2,000 characters at most" })
    .optional();

/** Parameters of a loading; the body is the file. */
export const loadQuery = z.object({
  dataset: z
    .string({ error: "give the name of a dataset" })
    .describe("name of the dataset: /datasets lists them"),
  name: z
    .string({ error: "give the name of the file" })
    .min(1, { error: "give the name of the file" })
    .max(400, { error: "give 400 characters at most" })
    .describe("name of the file, by which it is cited"),
  address: told("an address").describe("where the file is from"),
  licence: told("a licence").describe("its licence"),
  published: day.optional().describe("day on which its source published it, YYYY-MM-DD"),
  replaces: told("a file").describe(
    "name, id or sha256 of a loaded file that this one stands in place of, whole",
  ),
});

export const votesQuery = z.object({
  pair,
  body: z
    .enum(VOTE_BODIES, { error: `give one of ${VOTE_BODIES.join(", ")}` })
    .default("UNGA")
    .describe("General Assembly or Security Council"),
  rule: z
    .enum(VOTE_RULES, { error: `give one of ${VOTE_RULES.join(", ")}` })
    .default("identical")
    .describe("identical: share of identical votes; half: an abstention counts half against yes and no"),
  issue: z
    .enum(VOTE_ISSUES, { error: `give one of ${VOTE_ISSUES.join(", ")}` })
    .optional()
    .describe("roll calls of one issue, by Voeten's marks"),
  ...days,
  all: z
    .enum(["true", "false"], { error: "give true or false" })
    .default("false")
    .describe("true: list all roll calls that were counted, not those alone in which the two differed"),
  after: z
    .string()
    .regex(/^\d{1,9}$/, { error: "give `next` of the page before" })
    .optional()
    .describe("`next` of the roll calls before"),
  limit: page.limit,
});

export const recodeQuery = z.object({
  all: z
    .enum(["true", "false"], { error: "give true or false" })
    .default("false")
    .describe("true: every document, not those alone that another version has read"),
});
