// The addresses of the API as data: what each takes, what it answers, whether it asks for the token.
// src/api answers them, src/client asks them, openapi.ts writes them down.
import type { z } from "zod";
import { doubtSchema, newDoubtSchema, newOutcomeSchema } from "../doubts.js";
import { explainedSchema } from "../explained.js";
import {
  activitySchema,
  claimViewSchema,
  correctionSchema,
  documentViewSchema,
  jobSchema,
  ledgerCountsSchema,
  namesSchema,
  newCorrectionSchema,
} from "../ledger_views.js";
import { loadLineSchema } from "../load.js";
import { meetingsSchema } from "../meetings.js";
import { positionsSchema } from "../positions.js";
import { readoutsSchema } from "../readouts.js";
import { networkSchema, thirdPartiesSchema, whoElseSchema } from "../third_parties.js";
import { votesViewSchema } from "../votes.js";
import {
  type ApiErrorCode,
  checkedSchema,
  claimListSchema,
  datasetListSchema,
  documentListSchema,
  doubtListSchema,
  fetchLineSchema,
  foundListSchema,
  jobListSchema,
  pairListSchema,
  readingSchema,
  recodeProgressSchema,
  recordListSchema,
  seriesListSchema,
  statusSchema,
} from "./answers.js";
import { API_BASE, get, post } from "./base.js";
import { BRIEF_ROUTES } from "./brief_routes.js";
import { REGISTER_ROUTES } from "./register_routes.js";
import {
  activityQuery,
  claimQuery,
  claimsQuery,
  documentsQuery,
  doubtsQuery,
  fetchQuery,
  loadQuery,
  meetingsQuery,
  networkQuery,
  newCheckQuery,
  newDocumentQuery,
  newDocumentSchema,
  newJobQuery,
  newJobSchema,
  noQuery,
  pairsQuery,
  positionsQuery,
  readoutsQuery,
  recodeQuery,
  recordsQuery,
  searchQuery,
  seriesQuery,
  statusQuery,
  thirdPartiesQuery,
  votesQuery,
  whoElseQuery,
} from "./requests.js";

export { API_BASE } from "./base.js";

/** Most bytes of a body: what a file may have. */
export const MOST_BODY_BYTES = 10_000_000;

export interface ApiRoute {
  readonly method: "GET" | "POST";
  /** "{id}" stands for one part of the path. */
  readonly path: string;
  readonly summary: string;
  /** Parameters; one that is not named here is refused. */
  readonly query: z.ZodObject;
  /** Schemas of the body by media type; null for plain bytes. */
  readonly body: Readonly<Record<string, z.ZodType | null>> | null;
  /** A schema for JSON, or the media type of something else. */
  readonly answer: z.ZodType | string;
  /** The answer is a stream of JSON lines, each of the schema; one that fails on the way ends with a line of an ApiError. */
  readonly isLines?: true;
  /** Whether the token is needed: for all that reads or writes the ledger. */
  readonly needsToken: boolean;
  /** How it can fail beside what every address can. */
  readonly errors: readonly ApiErrorCode[];
}

const open = { ...get, needsToken: false } as const;
/** A document handed over: its address in JSON, or itself. */
const documentBody = {
  "application/json": newJobSchema,
  "text/plain": null,
  "text/html": null,
  "application/xhtml+xml": null,
  "application/octet-stream": null,
} as const;

export const API_ROUTES = {
  page: { ...open, path: API_BASE, summary: "This list as a page", query: noQuery, answer: "text/html" },
  openapi: {
    ...open,
    path: `${API_BASE}/openapi.json`,
    summary: "This list as OpenAPI 3.1",
    query: noQuery,
    answer: "application/json",
  },
  status: {
    ...open,
    path: `${API_BASE}/status`,
    summary: "Which desk this is",
    query: statusQuery,
    answer: statusSchema,
  },
  claims: {
    ...get,
    path: `${API_BASE}/claims`,
    summary: "Claims of the ledger as corrected, by day, undated ones last",
    query: claimsQuery,
    answer: claimListSchema,
    errors: ["refused"],
  },
  claim: {
    ...get,
    path: `${API_BASE}/claims/{id}`,
    summary: "One claim as it was read and as it stands, with the corrections that were entered",
    query: claimQuery,
    answer: claimViewSchema,
    errors: ["not_found"],
  },
  records: {
    ...get,
    path: `${API_BASE}/records`,
    summary: "Records: what several documents tell alike, with the number of its reports",
    query: recordsQuery,
    answer: recordListSchema,
    errors: ["refused"],
  },
  series: {
    ...get,
    path: `${API_BASE}/series`,
    summary: "Figures by series, then by day, then by the day on which they were published",
    query: seriesQuery,
    answer: seriesListSchema,
    errors: ["refused"],
  },
  pairs: {
    ...get,
    path: `${API_BASE}/pairs`,
    summary: "The pairs that the ledger knows something of, the latest news first",
    query: pairsQuery,
    answer: pairListSchema,
    errors: ["refused"],
  },
  activity: {
    ...get,
    path: `${API_BASE}/activity`,
    summary: "Events of a pair by quarter, counted as records, without gaps",
    query: activityQuery,
    answer: activitySchema,
  },
  network: {
    ...get,
    path: `${API_BASE}/network`,
    summary: "What is told of one party with each other one, counted as records",
    query: networkQuery,
    answer: networkSchema,
  },
  thirdParties: {
    ...get,
    path: `${API_BASE}/third-parties`,
    summary: "Which third parties are told most with a pair, and what is told of the two with one of them",
    query: thirdPartiesQuery,
    answer: thirdPartiesSchema,
    errors: ["refused"],
  },
  whoElse: {
    ...get,
    path: `${API_BASE}/who-else`,
    summary: "Who else did what the two of a pair did, and what is told with one event of theirs",
    query: whoElseQuery,
    answer: whoElseSchema,
  },
  meetings: {
    ...get,
    path: `${API_BASE}/meetings`,
    summary:
      "The register of visits and meetings of a pair, each once with all of its reports, counted under each rule",
    query: meetingsQuery,
    answer: meetingsSchema,
    errors: ["refused"],
  },
  positions: {
    ...get,
    path: `${API_BASE}/positions`,
    summary: "Who stands where on what: issues as rows, the two of a pair and others as columns, over time",
    query: positionsQuery,
    answer: positionsSchema,
    errors: ["refused"],
  },
  readouts: {
    ...get,
    path: `${API_BASE}/readouts`,
    summary: "Both sides' words on one meeting, side by side: what one has and the other leaves out",
    query: readoutsQuery,
    answer: readoutsSchema,
    errors: ["refused"],
  },
  ...REGISTER_ROUTES,
  documents: {
    ...get,
    path: `${API_BASE}/documents`,
    summary: "Documents of the ledger in the order in which they were added",
    query: documentsQuery,
    answer: documentListSchema,
    errors: ["refused"],
  },
  document: {
    ...get,
    path: `${API_BASE}/documents/{id}`,
    summary: "One document with its claims",
    query: noQuery,
    answer: documentViewSchema,
    errors: ["not_found"],
  },
  explain: {
    ...get,
    path: `${API_BASE}/documents/{id}/explained`,
    summary: "How each sentence of a document is read by this version",
    query: noQuery,
    answer: explainedSchema,
    errors: ["not_found"],
  },
  correct: {
    ...post,
    path: `${API_BASE}/corrections`,
    summary: "Enters a person's word on a claim; the claim as it was read stays",
    query: noQuery,
    body: { "application/json": newCorrectionSchema },
    answer: correctionSchema,
  },
  doubts: {
    ...get,
    path: `${API_BASE}/doubts`,
    summary: "Doubts in the order in which they were opened",
    query: doubtsQuery,
    answer: doubtListSchema,
    errors: ["refused"],
  },
  openDoubt: {
    ...post,
    path: `${API_BASE}/doubts`,
    summary: "Opens a doubt; the same words on the same claim give the doubt that is there, as it stands",
    query: noQuery,
    body: { "application/json": newDoubtSchema },
    answer: doubtSchema,
  },
  closeDoubt: {
    ...post,
    path: `${API_BASE}/doubts/{id}/outcome`,
    summary: "Closes an open doubt, with the correction, or what is entered as new",
    query: noQuery,
    body: { "application/json": newOutcomeSchema },
    answer: doubtSchema,
  },
  ...BRIEF_ROUTES,
  counts: {
    ...get,
    path: `${API_BASE}/ledger`,
    summary: "How much the ledger has",
    query: noQuery,
    answer: ledgerCountsSchema,
  },
  names: {
    ...open,
    path: `${API_BASE}/names`,
    summary: "Codes of countries and organisations in words",
    query: noQuery,
    answer: namesSchema,
  },
  check: {
    ...post,
    path: `${API_BASE}/checks`,
    summary: "Holds a text, or the page of an address, against itself and the ledger; nothing is kept",
    query: newCheckQuery,
    body: documentBody,
    answer: checkedSchema,
    errors: ["bad_document", "refused", "too_large", "wrong_type"],
  },
  jobs: {
    ...get,
    path: `${API_BASE}/jobs`,
    summary: "What is being read and was read of late, the newest first",
    query: noQuery,
    answer: jobListSchema,
  },
  startJob: {
    ...post,
    path: `${API_BASE}/jobs`,
    summary: "Reads a document or an address and keeps it; the answer comes at once, and the work goes on",
    query: newJobQuery,
    body: documentBody,
    answer: jobSchema,
  },
  job: {
    ...get,
    path: `${API_BASE}/jobs/{id}`,
    summary: "How far a job has come",
    query: noQuery,
    answer: jobSchema,
    errors: ["not_found"],
  },
  search: {
    ...get,
    path: `${API_BASE}/search`,
    summary: "Documents that hold all of the words, the newest first",
    query: searchQuery,
    answer: foundListSchema,
    errors: ["refused"],
  },
  newDocument: {
    ...post,
    path: `${API_BASE}/documents`,
    summary: "Reads a document and keeps it; the answer comes when it is on disk",
    query: newDocumentQuery,
    body: {
      "application/json": newDocumentSchema,
      "text/plain": null,
      "text/html": null,
      "application/xhtml+xml": null,
      "application/octet-stream": null,
    },
    answer: readingSchema,
    errors: ["bad_document", "refused", "too_large", "wrong_type"],
  },
  fetch: {
    ...post,
    path: `${API_BASE}/fetch`,
    summary: "Fetches an address of the net, reads it and keeps it; a feed gives one line for each entry",
    query: fetchQuery,
    answer: fetchLineSchema,
    isLines: true,
  },
  votes: {
    ...get,
    path: `${API_BASE}/votes`,
    summary:
      "Votes of a pair in the United Nations: agreement by year and issue, the roll calls, and what the ledger tells",
    query: votesQuery,
    answer: votesViewSchema,
    errors: ["refused"],
  },
  datasets: {
    ...get,
    path: `${API_BASE}/datasets`,
    summary: "The datasets that can be loaded",
    query: noQuery,
    answer: datasetListSchema,
  },
  load: {
    ...post,
    path: `${API_BASE}/loads`,
    summary:
      "Loads a file of a dataset, one line for each step and each row left out; the last says how it ended",
    query: loadQuery,
    body: { "text/csv": null, "application/octet-stream": null },
    answer: loadLineSchema,
    isLines: true,
  },
  recode: {
    ...post,
    path: `${API_BASE}/recode`,
    summary: "Reads the documents of the ledger again, one line for each step; the last says how it ended",
    query: recodeQuery,
    answer: recodeProgressSchema,
    isLines: true,
  },
} as const satisfies Readonly<Record<string, ApiRoute>>;
