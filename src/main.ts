// Wires the command line to this process and to the desk, nothing else. bin/chancery runs it.
import { spawn } from "node:child_process";
import { fstatSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CliIo, type DeskSettings, faultSentence, type InputKind, runCli } from "./cli/index.js";
import { deskOfHome } from "./client/index.js";
import type { Desk } from "./contract/index.js";
import { bytesOfFile, checkStream, createDesk, fillHome } from "./desk/index.js";
import { systemNet } from "./intake/net/index.js";
import { STARTER_CODER } from "./ledger/index.js";

/** The built page stands beside this file. */
const webFolder = join(dirname(fileURLToPath(import.meta.url)), "web");
const workerFile = new URL("./worker/main.js", import.meta.url);

const version = packageVersion();
const userAgent = `Chancery/${version} (reads one page at a user's request)`;

const io: CliIo = {
  stdin: process.stdin,
  stdinKind: stdinKind(),
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  version,
  processors: availableParallelism(),
  openDesk(settings) {
    const local = deskHere(settings);
    // A database has room for many: no other process need be asked.
    return settings.database === null
      ? deskOfHome({ home: settings.home, local, bytesOfFile, streamChecks: checkStream })
      : local;
  },
  async serveHome({ port, page, onFault, ...settings }) {
    const { home } = settings;
    const { openHome } = await import("./api/index.js");
    const [pid, startedAt] = [process.pid, now()];
    const desk = deskHere(settings, true);
    return openHome({ home, port, desk, version, pid, startedAt, webFolder, page, onFault });
  },
  writeParquet: async (...table) => (await import("./store/index.js")).writeParquet(...table),
  onInterrupt(handle) {
    process.once("SIGINT", () => handle(130));
    process.once("SIGTERM", () => handle(143));
  },
  openBrowser: showInBrowser,
  readTemplate: async (file) => (await import("./press/index.js")).readTemplateFile(file),
  writeFile: async (file, bytes) => (await import("./press/index.js")).writeWholeFile(file, bytes),
  now: () => performance.now(),
};

/** The engine is loaded with the first question to the ledger: a stream needs none. */
function deskHere({ home, database, isEmpty, workers, limitMs }: DeskSettings, resumesJobs = false): Desk {
  const openLedger = async () => {
    const { openHome, openPostgresLedger } = await import("./store/index.js");
    const store = database === null ? await openHome(home) : await openPostgresLedger(database);
    try {
      await fillHome(store, { isEmpty, version: STARTER_CODER, entries: starterEntries, clock: now });
    } catch (error) {
      await store.close();
      throw error;
    }
    return store;
  };
  const openBulk = async () => (await import("./store/index.js")).openBulk(home);
  return createDesk({
    ...{
      workerFile,
      net: systemNet,
      userAgent,
      workers,
      limitMs,
      openLedger,
      openBulk,
      clock: now,
      resumesJobs,
    },
  });
}

async function starterEntries() {
  return (await import("./intake/starter_file.js")).loadStarterEntries();
}

function now(): string {
  return new Date().toISOString();
}

/** The program of each system that shows a file. A browser that cannot be had is no reason to end. */
function showInBrowser(file: string): void {
  const [command, args] =
    process.platform === "darwin"
      ? ["open", [file]]
      : process.platform === "win32"
        ? ["cmd", ["/c", "start", "", file]]
        : ["xdg-open", [file]];
  const child = spawn(command, args, { detached: true, stdio: "ignore", windowsHide: true });
  child.on("error", () => {});
  child.unref();
}

function stdinKind(): InputKind {
  try {
    return fstatSync(0).isDirectory() ? "folder" : "other";
  } catch {
    return "other"; // closed: reading it will say so
  }
}

function packageVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

process.on("uncaughtException", (error) => {
  process.stderr.write(`chancery: a fault of Chancery itself: ${faultSentence(error)}\n`);
  process.exit(3);
});

// Standard input may still be open when the work is done: the process does not wait for it.
process.exit(await runCli(process.argv.slice(2), io));
