// What crosses a border: schemas of the lines, the Desk port, and the version of both.
export {
  API_BASE,
  API_ERRORS,
  API_ROUTES,
  type ApiError,
  type ApiErrorCode,
  type ApiRoute,
  apiErrorSchema,
  type CheckedAnswer,
  checkedSchema,
  claimListSchema,
  documentListSchema,
  type FetchLine,
  fetchLineSchema,
  foundListSchema,
  MOST_BODY_BYTES,
  newDocumentSchema,
  newJobSchema,
  openApiDocument,
  type Reading,
  readingSchema,
  recodeProgressSchema,
  type StatusAnswer,
  statusSchema,
} from "./api/index.js";
export {
  BRIEF_DATES,
  BRIEF_FORMATS,
  BRIEF_LANGUAGES,
  BRIEF_MEDIA,
  BRIEF_SECTIONS,
  type BriefDates,
  type BriefFile,
  type BriefFormat,
  type BriefLanguage,
  type BriefRequest,
  type BriefSectionName,
  type BriefTemplate,
  briefRequestSchema,
  briefTemplateSchema,
} from "./brief.js";
export {
  BRIEF_REGISTERS,
  type BriefLine,
  type BriefPaper,
  type BriefProgress,
  type BriefRegister,
  briefLineSchema,
  type MadeFile,
  MOST_TEMPLATE,
  type PaperBlock,
  type PaperNotePart,
  type TemplateText,
  templateTextSchema,
} from "./brief_lines.js";
export { AHEAD_WORDS, BRIEF_PATTERNS, type BriefPattern, NOT_WORDS } from "./brief_patterns.js";
export {
  type CheckLine,
  type CheckStreamLine,
  checkLineSchema,
  checkStreamLineSchema,
  findingSchema,
} from "./check.js";
export { claimSchema, eventSchema, figureSchema, positionSchema, statementSchema } from "./claim.js";
export type {
  BriefMaking,
  CheckAnswer,
  CheckRequest,
  Desk,
  DocumentMeta,
  JobRequest,
  ReadAnswer,
  ReadPage,
  ReadRequest,
  RecodeProgress,
  RecodeRequest,
  StreamProgress,
  StreamRequest,
  StreamRun,
  UrlRequest,
} from "./desk.js";
export { Refusal, UnknownParty } from "./desk.js";
export {
  type DoubtLine,
  doubtSchema,
  NEW_KINDS,
  type NewDoubt,
  type NewOutcome,
  newDoubtSchema,
  newOutcomeSchema,
} from "./doubts.js";
export { type Explained, explainedSchema } from "./explained.js";
export {
  type ActivityView,
  activitySchema,
  type ClaimView,
  type CorrectionLine,
  claimViewSchema,
  correctionSchema,
  type DocumentView,
  documentViewSchema,
  type JobLine,
  jobSchema,
  type LedgerCountsLine,
  ledgerCountsSchema,
  type NamesTable,
  type NewCorrection,
  namesSchema,
  newCorrectionSchema,
  type PairLine,
  pairLineSchema,
  type Quarter,
} from "./ledger_views.js";
export type {
  ErrorLine,
  LedgerClaimLine,
  LedgerDocumentLine,
  LedgerRecordLine,
  LedgerSeriesLine,
  ReadLine,
  StreamLine,
} from "./lines.js";
export {
  errorLineSchema,
  ledgerClaimLineSchema,
  ledgerDocumentLineSchema,
  ledgerRecordLineSchema,
  ledgerSeriesLineSchema,
  readLineSchema,
  streamLineSchema,
} from "./lines.js";
export {
  type DatasetLine,
  type DroppedRow,
  datasetSchema,
  type Loaded,
  type LoadedFile,
  type LoadLine,
  type LoadProgress,
  type LoadRequest,
  type LoadSource,
  loadedSchema,
  loadLineSchema,
  MOST_LOAD_BYTES,
} from "./load.js";
export {
  type MeetingReportLine,
  type MeetingRow,
  type MeetingsRequest,
  type MeetingsView,
  meetingsSchema,
  type TravelYear,
} from "./meetings.js";
export type { NewAgreementFields } from "./new_agreement.js";
export type { NewFigureFields } from "./new_figure.js";
export { type NewMeetingFields, newMeetingSchema } from "./new_meeting.js";
export type { NewRestrictionFields } from "./new_restriction.js";
export type { NewVoteFields } from "./new_vote.js";
export type { NewPositionFields, NewStatementFields } from "./new_words.js";
export {
  type ChangeOfStance,
  type Holder,
  type IssueRow,
  type PositionCell,
  type PositionsView,
  positionsSchema,
  type StatementBeside,
  type ToldPosition,
  type VoteBeside,
} from "./positions.js";
export { publishedSchemas } from "./published.js";
export type {
  ActivityRequest,
  ClaimsRequest,
  DoubtsRequest,
  Found,
  Listed,
  NetworkRequest,
  PageRequest,
  PositionsRequest,
  ReadoutsRequest,
  RecordsRequest,
  RegisterRequest,
  SearchRequest,
  SeriesRequest,
  ThirdPartiesRequest,
  WhoElseRequest,
} from "./questions.js";
export {
  type MeetingTold,
  type Mention,
  type ReadoutItem,
  type ReadoutSide,
  type ReadoutsView,
  readoutsSchema,
} from "./readouts.js";
export * from "./registers.js";
export { tooLongSentence } from "./sentences.js";
export {
  type EventBeside,
  type NetworkView,
  networkSchema,
  type Relation,
  type SharedFigure,
  type Third,
  type ThirdPartiesView,
  type Triangle,
  type TriangleSide,
  thirdPartiesSchema,
  type WhoElseView,
  whoElseSchema,
} from "./third_parties.js";
export { CONTRACT_VERSION } from "./version.js";
export {
  type RollCall,
  type ToldVote,
  VOTE_BODIES,
  VOTE_ISSUES,
  VOTE_RULES,
  type VoteIssue,
  type VoteRule,
  type VotesRequest,
  type VotesView,
  type VoteYear,
  votesViewSchema,
} from "./votes.js";
