// The addresses of the API over the Desk port. What is thrown on the way ends in the one shape of every failure.
import { type Context, Hono } from "hono";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import { proofOf } from "../client/index.js";
import {
  API_ROUTES,
  type ApiRoute,
  CONTRACT_VERSION,
  type Desk,
  openApiDocument,
  Refusal,
  type StatusAnswer,
  UnknownParty,
} from "../contract/index.js";
import { fetchAddress, loadFile, makeBrief, recode } from "./answers_in_lines.js";
import { ApiFailure, failureAnswer, quoted } from "./api_failure.js";
import { queryOf } from "./checked.js";
import { listAnswers } from "./lists.js";
import { takeBrief, takeTemplate } from "./new_brief.js";
import { takeCorrection } from "./new_correction.js";
import { takeDocument } from "./new_document.js";
import { takeDoubt, takeOutcome } from "./new_doubt.js";
import { takeCheck, takeJob } from "./new_job.js";
import { positionAnswers } from "./positions.js";
import { readingPage } from "./reading_page.js";
import { registerAnswers } from "./registers.js";
import { thirdPartyAnswers } from "./third_parties.js";
import { askForToken } from "./token.js";
import { viewAnswers } from "./views.js";
import { serveWebFiles, type WebFiles } from "./web_files.js";

export interface AppOptions {
  readonly desk: Desk;
  readonly token: string;
  readonly version: string;
  readonly startedAt: string;
  /** The page; without it there is the API alone. */
  readonly webFiles?: WebFiles;
  /** Told of what is our own fault; the asker gets a sentence without its inside. */
  onFault(error: unknown): void;
}

/** The application; src/api/listen.ts puts it behind the gate. */
export function createApp(options: AppOptions): Hono {
  const { desk, token, onFault } = options;
  const openApi = openApiDocument();
  const { text, policy } = readingPage(openApi);
  const answers: Readonly<Record<keyof typeof API_ROUTES, (c: Context) => Response | Promise<Response>>> = {
    page: (c) => {
      queryOf(API_ROUTES.page.query, c);
      return c.html(text, 200, { "content-security-policy": policy });
    },
    openapi: (c) => {
      queryOf(API_ROUTES.openapi.query, c);
      return c.json(openApi);
    },
    status: (c) => c.json(statusOf(queryOf(API_ROUTES.status.query, c).challenge, options)),
    ...listAnswers(desk),
    ...viewAnswers(desk),
    ...thirdPartyAnswers(desk),
    ...positionAnswers(desk),
    ...registerAnswers(desk),
    names: async (c) => {
      queryOf(API_ROUTES.names.query, c);
      return c.json(await desk.names());
    },
    brief: (c) => takeBrief(c, desk),
    makeBrief: (c) => makeBrief(c, desk, (error) => asFailure(error, onFault)),
    template: (c) => takeTemplate(c, desk),
    correct: (c) => takeCorrection(c, desk),
    openDoubt: (c) => takeDoubt(c, desk),
    closeDoubt: (c) => takeOutcome(c, desk),
    check: (c) => takeCheck(c, desk),
    startJob: (c) => takeJob(c, desk),
    newDocument: (c) => takeDocument(c, desk),
    fetch: (c) => fetchAddress(c, desk, (error) => asFailure(error, onFault)),
    datasets: async (c) => {
      queryOf(API_ROUTES.datasets.query, c);
      return c.json(await desk.datasets());
    },
    load: (c) => loadFile(c, desk, (error) => asFailure(error, onFault)),
    recode: (c) => recode(c, desk, (error) => asFailure(error, onFault)),
  };

  const app = new Hono();
  app.onError((error, c) => failed(error, c, onFault));
  app.use(askForToken(token));
  app.use(etag({ weak: true, retainedHeaders: [...RETAINED_304_HEADERS, "content-security-policy"] }));
  if (options.webFiles !== undefined) app.use(serveWebFiles(options.webFiles));
  for (const [name, route] of Object.entries<ApiRoute>(API_ROUTES)) {
    const answer = answers[name as keyof typeof API_ROUTES];
    if (route.method === "POST") app.post(honoPath(route.path), answer);
    else app.get(honoPath(route.path), answer);
  }
  for (const path of new Set(Object.values<ApiRoute>(API_ROUTES).map((route) => route.path)))
    app.all(honoPath(path), (c) => {
      throw wrongMethod(c, path);
    });
  app.notFound((c) =>
    failed(
      new ApiFailure(
        "not_found",
        `There is no address ${quoted(c.req.path)}: ${API_ROUTES.page.path} lists those that there are.`,
      ),
      c,
      onFault,
    ),
  );
  return app;
}

/** "{id}" of the contract is ":id" of Hono. */
function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/gu, ":$1");
}

function failed(error: unknown, c: Context, onFault: (error: unknown) => void): Response {
  const { status, body, headers } = failureAnswer(asFailure(error, onFault));
  return c.json(body, status, { ...headers });
}

function asFailure(error: unknown, onFault: (error: unknown) => void): ApiFailure {
  if (error instanceof ApiFailure) return error;
  if (error instanceof UnknownParty) return new ApiFailure("bad_request", error.message);
  if (error instanceof Refusal) return new ApiFailure("refused", error.message);
  onFault(error);
  return new ApiFailure("fault", "A fault of Chancery itself: the terminal of the desk says more.");
}

function wrongMethod(c: Context, path: string): ApiFailure {
  const methods = Object.values<ApiRoute>(API_ROUTES)
    .filter((route) => route.path === path)
    .flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  return new ApiFailure(
    "wrong_method",
    `${path} does not take ${quoted(c.req.method)}: use ${methods.join(", ")}.`,
    { allow: methods.join(", ") },
  );
}

function statusOf(challenge: string | undefined, { token, version, startedAt }: AppOptions): StatusAnswer {
  const proof = challenge === undefined ? null : proofOf(token, challenge);
  return { version, contract: CONTRACT_VERSION, startedAt, proof };
}
