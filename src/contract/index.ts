// What crosses a border: schemas of the lines, the Desk port, and the version of both.
export { claimSchema, eventSchema, figureSchema, positionSchema, statementSchema } from "./claim.js";
export type {
  Desk,
  DocumentMeta,
  ReadAnswer,
  ReadPage,
  ReadRequest,
  StreamProgress,
  StreamRequest,
  StreamRun,
  UrlRequest,
} from "./desk.js";
export type { ErrorLine, ReadLine, StreamLine } from "./lines.js";
export { errorLineSchema, readLineSchema, streamLineSchema } from "./lines.js";
export { publishedSchemas } from "./published.js";
export { CONTRACT_VERSION } from "./version.js";
