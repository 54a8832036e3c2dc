// The listening server: on 127.0.0.1 and nowhere else, with the gate before everything and limits on what may be under way.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { Refusal } from "../contract/index.js";
import { ApiFailure, failureAnswer } from "./api_failure.js";
import { stopAtGate } from "./gate.js";
import { SAFE_HEADERS } from "./headers.js";

const HOST = "127.0.0.1";

/** Sizes in bytes, times in milliseconds. */
export const SERVER_LIMITS = {
  /** Requests under way: each may hold a body of 10 MB. */
  underWay: 64,
  connections: 256,
  headerBytes: 16_384,
  /** All headers must have come by then, and the whole request by the other. */
  headersMs: 10_000,
  requestMs: 30_000,
  /** How often the two are looked at. */
  lookEveryMs: 1000,
  keepAliveMs: 5000,
  /** How long requests under way may still take when the desk closes. */
  lastMs: 5000,
} as const;

export interface Listening {
  readonly port: number;
  /** Takes nothing new, lets what is under way end, then closes. */
  close(): Promise<void>;
}

/** Listens; port 0 takes a free one. Throws a Refusal when the port cannot be had. `limits` are for tests. */
export async function listen(
  app: Hono,
  port: number,
  limits: { readonly [K in keyof typeof SERVER_LIMITS]: number } = SERVER_LIMITS,
): Promise<Listening> {
  const answer = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: () => new Response(null, { status: 400 }),
  });
  let underWay = 0;
  let own = port;
  const server = createServer(
    {
      requestTimeout: limits.requestMs,
      headersTimeout: limits.headersMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: limits.lookEveryMs,
      maxHeaderSize: limits.headerBytes,
      requireHostHeader: false, // the gate says what is wrong
    },
    (request, response) => {
      for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
      const stopped = stopAtGate(request, own) ?? stopCrowd(underWay, limits.underWay);
      if (stopped !== null) return end(request, response, stopped);
      underWay += 1;
      response.once("close", () => {
        underWay -= 1;
      });
      void answer(request, response);
    },
  );
  server.maxConnections = limits.connections;
  server.on("clientError", (_error, socket) => {
    if (!socket.writable) return socket.destroy();
    socket.end(rawAnswer(new ApiFailure("bad_request", "The request is not HTTP, too long, or too slow.")));
  });
  await begin(server, port);
  own = (server.address() as AddressInfo).port;
  return { port: own, close: () => close(server, limits.lastMs) };
}

function stopCrowd(underWay: number, most: number): ApiFailure | null {
  if (underWay < most) return null;
  return new ApiFailure(
    "too_many",
    `The desk has ${most} requests under way, which is the most: ask again.`,
    {
      "retry-after": "1",
    },
  );
}

/** Answers without the application. What still comes of the body is thrown away until the time of a request is over. */
function end(request: IncomingMessage, response: ServerResponse, failure: ApiFailure): void {
  const { status, body, headers } = failureAnswer(failure);
  const text = JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  });
  response.end(request.method === "HEAD" ? undefined : text);
}

function rawAnswer(failure: ApiFailure): string {
  const text = JSON.stringify(failureAnswer(failure).body);
  const headers = Object.entries({
    ...SAFE_HEADERS,
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(text)),
    connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 400 Bad Request\r\n${headers.join("")}\r\n${text}`;
}

function begin(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: Error & { code?: string }) =>
      reject(
        new Refusal(
          error.code === "EADDRINUSE"
            ? `Port ${port} is in use by another program: give another with --port, or --port 0 for a free one.`
            : `Port ${port} cannot be had (${error.code ?? error.message}): give another with --port.`,
        ),
      ),
    );
    server.listen({ host: HOST, port, exclusive: true }, resolve);
  });
}

function close(server: Server, lastMs: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), lastMs);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
