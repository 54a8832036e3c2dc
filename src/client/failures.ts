// What an answer of the API says when it is none: refusals and faults, as the desk in this process would throw them.
import { API_ERRORS, apiErrorSchema, Refusal } from "../contract/index.js";
import type { Reply } from "./ask.js";

/** What the desk refuses is a Refusal here too; its own faults are errors, as they would be in this process. */
export function refusalOf(reply: Reply): Error {
  const { code, message } = failureOf(reply);
  return API_ERRORS[code].status < 500 ? new Refusal(message) : new Error(message);
}

/** The code and the sentence of a failure. */
export function failureOf({ status, body }: Reply): { code: keyof typeof API_ERRORS; message: string } {
  const failure = apiErrorSchema.safeParse(body);
  if (failure.success) return failure.data.error;
  return { code: "fault", message: `the desk answered ${status} with nothing that can be read` };
}
