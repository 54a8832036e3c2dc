// The API: its addresses, what they take and answer, and their OpenAPI document.
export type { ApiError, ApiErrorCode, CheckedAnswer, FetchLine, Reading, StatusAnswer } from "./answers.js";
export {
  apiErrorSchema,
  checkedSchema,
  claimListSchema,
  documentListSchema,
  fetchLineSchema,
  foundListSchema,
  readingSchema,
  recodeProgressSchema,
  statusSchema,
} from "./answers.js";
export { API_ERRORS, openApiDocument } from "./openapi.js";
export { newDocumentSchema, newJobSchema } from "./requests.js";
export { API_BASE, API_ROUTES, type ApiRoute, MOST_BODY_BYTES } from "./routes.js";
