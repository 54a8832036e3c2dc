// One question to the API of the desk, with the token. What goes wrong comes as one sentence.
import { currentToken, forgetToken } from "../session/token.js";

export type Parameters = Readonly<Record<string, string | number | null | undefined>>;

/** Why there is no answer; `message` is the sentence of the desk. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export function addressOf(path: string, parameters: Parameters = {}): string {
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll("%2C", ",")}`)
    .join("&");
  return `/api/v1${path}${query === "" ? "" : `?${query}`}`;
}

export function get<T>(address: string, signal?: AbortSignal): Promise<T> {
  return ask<T>(address, signal === undefined ? {} : { signal });
}

export function post<T>(address: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return ask<T>(address, {
    ...(signal === undefined ? {} : { signal }),
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
}

/** Sends a file as it is; the desk tells a page from a text by its name and its bytes. */
export function postBytes<T>(address: string, file: Blob, signal?: AbortSignal): Promise<T> {
  return ask<T>(address, {
    ...(signal === undefined ? {} : { signal }),
    method: "POST",
    body: file,
    headers: { "content-type": "application/octet-stream" },
  });
}

/** Posts, and tells each line of the answer as it comes. Throws a NoAnswer; a failure on the way is the last line. */
export async function postForLines<Line extends object>(
  address: string,
  body: unknown,
  signal: AbortSignal,
  onLine: (line: Line) => void,
): Promise<void> {
  const response = await answered(address, {
    signal,
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const told = JSON.parse(line) as Line | ToldFailure;
      if ("error" in told) throw new NoAnswer(told.error.code, told.error.message);
      onLine(told);
    }
  }
}

interface ToldFailure {
  readonly error: { readonly code: string; readonly message: string };
}

async function ask<T>(address: string, request: RequestInit): Promise<T> {
  return (await (await answered(address, request)).json()) as T;
}

/** The good answer. Throws a NoAnswer. */
async function answered(address: string, { headers, ...request }: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, {
      ...request,
      headers: { ...headers, authorization: `Bearer ${currentToken() ?? ""}` },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new NoAnswer(
      "unreachable",
      "The desk does not answer: is chancery open still running in its terminal?",
    );
  }
  if (response.ok) return response;
  const failure = await failureOf(response);
  if (failure.code === "no_token") forgetToken();
  throw failure;
}

async function failureOf(response: Response): Promise<NoAnswer> {
  try {
    const { error } = (await response.json()) as ToldFailure;
    return new NoAnswer(error.code, error.message);
  } catch {
    return new NoAnswer("fault", `The desk answered with status ${response.status} and without a reason.`);
  }
}
