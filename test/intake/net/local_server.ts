// A real server on this machine for the tests of fetching: paths and what they do.
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";

const HOST = "127.0.0.1";

/** What the server does on a path, with its query. */
export type Pages = Readonly<Record<string, RequestListener>>;

export interface LocalServer {
  /** "http://127.0.0.1:PORT" */
  readonly url: string;
  readonly port: number;
  /** Every request so far. */
  readonly requests: IncomingMessage[];
  close(): Promise<void>;
}

/** Starts a server; a path that it does not know is answered 404. `tls` makes it one of https. */
export async function serve(pages: Pages, tls?: { key: string; cert: string }): Promise<LocalServer> {
  const requests: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    requests.push(request);
    const page = pages[request.url ?? ""];
    if (page !== undefined) return page(request, response);
    response.statusCode = 404;
    response.end();
  };
  const server: Server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  await new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, HOST, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? "http" : "https"}://${HOST}:${address.port}`,
    port: address.port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page that answers with these headers and this body. */
export function page(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): RequestListener {
  return (_request, response) => {
    response.writeHead(200, { "content-type": "text/html", ...headers });
    response.end(body);
  };
}

/** A page that leads on. */
export function redirect(to: string, status = 302): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { location: to });
    response.end("moved");
  };
}
