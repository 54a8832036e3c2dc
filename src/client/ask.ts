// One request to a desk on this machine, over node:http: no proxy of the environment stands between.
import { once } from "node:events";
import { Agent, type ClientRequest, type IncomingMessage, request as send } from "node:http";
import { createInterface } from "node:readline";
import { Refusal } from "../contract/index.js";
import type { DeskRecord } from "./desk_file.js";

/** So many requests are under way at one time; the others wait here, not at the desk. */
const AT_ONCE = 16;

export interface Question {
  readonly method: "GET" | "POST";
  /** Path with its parameters. */
  readonly path: string;
  /** Whole, or as it comes: such a one is sent once, on a connection of its own. */
  readonly body?:
    | { readonly type: string; readonly bytes: Uint8Array }
    | { readonly type: string; readonly input: AsyncIterable<Uint8Array> };
  /** Told each line of an answer in lines, as it comes; resolves to false when no more are wanted. */
  onLine?(line: unknown): Promise<boolean>;
  /** The body of a good answer is wanted as its bytes. */
  readonly isBytes?: true;
  /** Milliseconds of silence after which the desk is given up. */
  readonly patienceMs: number;
}

export interface Reply {
  readonly status: number;
  /** The body as JSON, or null where it is none. */
  readonly body: unknown;
  /** Of an answer that came whole. */
  readonly headers?: IncomingMessage["headers"];
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
      const { method, path, body, patienceMs, onLine, isBytes } = question;
      const headers = {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": body.type }),
        ...(body !== undefined && "bytes" in body ? { "content-length": body.bytes.length } : {}),
      };
      const isStream = body !== undefined && "input" in body;
      const request = send(
        {
          ...{ host: "127.0.0.1", port, method, path, headers, timeout: patienceMs },
          agent: isStream ? false : agent,
        },
        (response) => {
          const status = response.statusCode ?? 0;
          response.on("error", fail);
          if (onLine !== undefined && status === 200) {
            void tellLines(response, onLine).then(() => resolve({ status, body: null }), reject);
            return;
          }
          const chunks: Uint8Array[] = [];
          response.on("data", (chunk: Uint8Array) => chunks.push(chunk));
          response.on("end", () => {
            const all = Buffer.concat(chunks);
            const isFile = isBytes === true && status === 200;
            resolve({
              status,
              body: isFile ? new Uint8Array(all) : jsonOf(all.toString("utf8")),
              headers: response.headers,
            });
          });
        },
      );
      const fail = (error: Error & { code?: string }): void => {
        // The desk had closed a connection that it did not use: it may well be there. A document is kept once only.
        if (!isStream && request.reusedSocket && error.code === "ECONNRESET") resolve(ask(question, token));
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
      if (isStream) void sendInput(request, body.input).catch(reject);
      else request.end(body?.bytes);
    });
  return { ask, close: () => agent.destroy() };
}

/** An answer that comes before all is sent is the answer: what the desk no longer takes is not its fault. */
async function sendInput(request: ClientRequest, input: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of input) {
      if (request.destroyed) return;
      if (!request.write(chunk)) await once(request, "drain").catch(() => {});
    }
  } catch (error) {
    request.destroy();
    throw error;
  }
  request.end();
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
