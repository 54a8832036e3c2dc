// The API over a real desk, listening on a free port, and requests to it that may lie about anything.
import { request } from "node:http";
import { createApp } from "../../src/api/app.js";
import { type Listening, listen, SERVER_LIMITS } from "../../src/api/listen.js";
import type { Desk } from "../../src/contract/index.js";
import { realDesk } from "../desk/real_desk.js";

export const TOKEN = "a-token-of-forty-three-characters-0123456789";

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Uint8Array;
  /** Without this the token is sent. */
  readonly token?: string | null;
}

export interface ApiServer {
  readonly port: number;
  readonly desk: Desk;
  readonly faults: unknown[];
  ask(path: string, asked?: Asked): Promise<Answered>;
  close(): Promise<void>;
}

export async function serveApi(
  limits: Partial<Record<keyof typeof SERVER_LIMITS, number>> = {},
  desk: Desk = realDesk(),
): Promise<ApiServer> {
  const faults: unknown[] = [];
  const app = createApp({
    desk,
    token: TOKEN,
    version: "0.1.0",
    startedAt: "2026-03-14T09:00:00.000Z",
    onFault: (error) => faults.push(error),
  });
  const listening: Listening = await listen(app, 0, { ...SERVER_LIMITS, ...limits });
  return {
    port: listening.port,
    desk,
    faults,
    ask: (path, asked = {}) => ask(listening.port, path, asked),
    async close() {
      await listening.close();
      await desk.close();
    },
  };
}

export function ask(
  port: number,
  path: string,
  { method = "GET", headers = {}, body, token = TOKEN }: Asked = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
    const framing =
      body === undefined || "transfer-encoding" in headers
        ? {}
        : { "content-length": Buffer.byteLength(body) };
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        headers: { ...authorization, ...framing, ...headers },
        agent: false,
      },
      (response) => {
        const chunks: Uint8Array[] = [];
        response.on("data", (chunk: Uint8Array) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The code of the one shape of every failure. */
export function codeOf({ text }: Answered): unknown {
  const { error, ...rest } = JSON.parse(text);
  if (Object.keys(rest).length > 0 || typeof error.message !== "string")
    throw new Error(`another shape: ${text}`);
  return error.code;
}
