// What crosses a border: schemas of the lines, the Desk port, and the version of both.
export {
  API_BASE,
  API_ERRORS,
  API_ROUTES,
  type ApiError,
  type ApiErrorCode,
  type ApiRoute,
  apiErrorSchema,
  claimListSchema,
  documentListSchema,
  type FetchLine,
  fetchLineSchema,
  foundListSchema,
  MOST_BODY_BYTES,
  newDocumentSchema,
  openApiDocument,
  type Reading,
  readingSchema,
  recodeProgressSchema,
  type StatusAnswer,
  statusSchema,
} from "./api/index.js";
export { claimSchema, eventSchema, figureSchema, positionSchema, statementSchema } from "./claim.js";
export type {
  ClaimsRequest,
  Desk,
  DocumentMeta,
  Found,
  Listed,
  ReadAnswer,
  ReadPage,
  ReadRequest,
  RecodeProgress,
  RecodeRequest,
  SearchRequest,
  StreamProgress,
  StreamRequest,
  StreamRun,
  UrlRequest,
} from "./desk.js";
export { Refusal } from "./desk.js";
export type {
  ErrorLine,
  LedgerClaimLine,
  LedgerDocumentLine,
  LedgerRecordLine,
  ReadLine,
  StreamLine,
} from "./lines.js";
export {
  errorLineSchema,
  ledgerClaimLineSchema,
  ledgerDocumentLineSchema,
  ledgerRecordLineSchema,
  readLineSchema,
  streamLineSchema,
} from "./lines.js";
export { publishedSchemas } from "./published.js";
export { tooLongSentence } from "./sentences.js";
export { CONTRACT_VERSION } from "./version.js";
