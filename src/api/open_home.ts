// Opens the desk of a home to others: the ledger is taken, the API listens, and desk.json says where.
import { randomBytes } from "node:crypto";
import { findDesk, removeDeskFile, writeDeskFile } from "../client/index.js";
import { type Desk, Refusal } from "../contract/index.js";
import { createApp } from "./app.js";
import { listen } from "./listen.js";
import { removePageFile, writePageFile } from "./page_file.js";
import { readWebFiles } from "./web_files.js";

export interface OpenHomeOptions {
  readonly home: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** The desk in this process; it is closed with the home. */
  readonly desk: Desk;
  readonly version: string;
  readonly pid: number;
  /** The moment, ISO with milliseconds in UTC. */
  readonly startedAt: string;
  /** The path of the page to begin with, "/pair/CHN/RUS"; "/" when left out. */
  readonly page?: string;
  /** The folder of the built page; without one there is the API alone. */
  readonly webFolder?: string;
  onFault(error: unknown): void;
}

export interface OpenedHome {
  /** "http://127.0.0.1:4780" */
  readonly address: string;
  /** The address of the page with the token in its fragment, which a browser sends to nobody. For the owner's eyes alone. */
  readonly pageAddress: string;
  /** A file of the owner's that leads a browser there. */
  readonly pageFile: string;
  close(): Promise<void>;
}

/** Throws a Refusal when the home has an open desk, its ledger is busy, or the port cannot be had. */
export async function openHome(options: OpenHomeOptions): Promise<OpenedHome> {
  const { home, port, desk, version, pid, startedAt, webFolder, onFault, page: begin = "/" } = options;
  try {
    await refuseSecond(home);
    await takeLedger(desk, home);
    const token = randomBytes(32).toString("base64url");
    const page = webFolder === undefined ? {} : { webFiles: readWebFiles(webFolder) };
    const app = createApp({ desk, token, version, startedAt, ...page, onFault });
    const listening = await listen(app, port);
    try {
      await writeDeskFile(home, { pid, port: listening.port, token, version, startedAt });
    } catch (error) {
      await listening.close();
      const code = (error as { code?: string }).code ?? String(error);
      throw new Refusal(
        `desk.json cannot be written in the home ${home} (${code}): name another with --home.`,
      );
    }
    const address = `http://127.0.0.1:${listening.port}`;
    const pageAddress = `${new URL(begin, address).href}#token=${token}`;
    const pageFile = await writePageFile(home, pageAddress);
    return {
      ...{ address, pageAddress, pageFile },
      async close() {
        await removeDeskFile(home, { token }); // first, so that no new command comes
        await removePageFile(home);
        await listening.close();
        await desk.close();
      },
    };
  } catch (error) {
    await desk.close();
    throw error;
  }
}

async function refuseSecond(home: string): Promise<void> {
  const running = await findDesk(home);
  if (running === null) return;
  throw new Refusal(
    `The home ${home} has an open desk already, at http://127.0.0.1:${running.port} (pid ${running.pid}): use that one, or end it.`,
  );
}

/** The first question opens the ledger, whose lock lets one process in: of two desks that start together one stays. */
async function takeLedger(desk: Desk, home: string): Promise<void> {
  try {
    await desk.documents({ after: null, limit: 1 });
  } catch (error) {
    await refuseSecond(home);
    throw error;
  }
}
