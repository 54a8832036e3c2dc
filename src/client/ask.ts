// One request to a desk on this machine, over node:http: no proxy of the environment stands between.
import { Agent, type IncomingMessage, request as send } from "node:http";
import { createInterface } from "node:readline";
import { Refusal } from "../contract/index.js";
import type { DeskRecord } from "./desk_file.js";

/** So many requests are under way at one time; the others wait here, not at the desk. */
const AT_ONCE = 16;

export interface Question {
  readonly method: "GET" | "POST";
  /** Path with its parameters. */
  readonly path: string;
  readonly body?: { readonly type: string; readonly bytes: Uint8Array };
  /** Told each line of an answer in lines, as it comes; resolves to false when no more are wanted. */
  onLine?(line: unknown): Promise<boolean>;
  /** Milliseconds of silence after which the desk is given up. */
  readonly patienceMs: number;
}

export interface Reply {
  readonly status: number;
  /** The body as JSON, or null where it is none. */
  readonly body: unknown;
}

export interface Line {
  /** Throws a Refusal when the desk is gone, or silent for too long. */
  ask(question: Question, token: string | null): Promise<Reply>;
  /** Ends the connections. */
  close(): void;
}

/** A line to the desk of this record. */
export function openLine({ port, pid }: Pick<DeskRecord, "port" | "pid">): Line {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const desk = `The desk at http://127.0.0.1:${port} (pid ${pid})`;
  const ask = (question: Question, token: string | null): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const { method, path, body, patienceMs, onLine } = question;
      const headers = {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": body.type, "content-length": body.bytes.length }),
      };
      const request = send(
        { host: "127.0.0.1", port, method, path, headers, agent, timeout: patienceMs },
        (response) => {
          const status = response.statusCode ?? 0;
          response.on("error", fail);
          if (onLine !== undefined && status === 200) {
            void tellLines(response, onLine).then(() => resolve({ status, body: null }), reject);
            return;
          }
          const chunks: Uint8Array[] = [];
          response.on("data", (chunk: Uint8Array) => chunks.push(chunk));
          response.on("end", () => resolve({ status, body: jsonOf(Buffer.concat(chunks).toString("utf8")) }));
        },
      );
      const fail = (error: Error & { code?: string }): void => {
        // The desk had closed a connection that it did not use: it may well be there. A document is kept once only.
        if (request.reusedSocket && error.code === "ECONNRESET") resolve(ask(question, token));
        else reject(error instanceof Refusal ? error : hasEnded(error));
      };
      const hasEnded = ({ code, message }: Error & { code?: string }): Refusal =>
        new Refusal(`${desk} has ended (${code ?? message}): give the command again.`);
      request.on("timeout", () =>
        request.destroy(
          new Refusal(
            `${desk} has not answered for ${patienceMs / 1000} s: end it, then give the command again.`,
          ),
        ),
      );
      request.on("error", fail);
      request.end(body?.bytes);
    });
  return { ask, close: () => agent.destroy() };
}

async function tellLines(response: IncomingMessage, onLine: NonNullable<Question["onLine"]>): Promise<void> {
  for await (const text of createInterface({ input: response }))
    if (!(await onLine(jsonOf(text)))) {
      response.destroy();
      return;
    }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
