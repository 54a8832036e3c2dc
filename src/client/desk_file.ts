// desk.json in the home: where the running desk of this home is, and the token that it asks for. Only its owner reads it.
import { constants } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

const DESK_FILE = "desk.json";

/** What a running desk writes down. `startedAt` is ISO with milliseconds in UTC. */
export interface DeskRecord {
  readonly pid: number;
  readonly port: number;
  readonly token: string;
  readonly version: string;
  readonly startedAt: string;
}

/** Writes the file in one step, so that nobody reads half of it; mode 0600 from its first byte. */
export async function writeDeskFile(home: string, record: DeskRecord): Promise<void> {
  const fresh = join(home, `${DESK_FILE}.${record.pid}.new`);
  await rm(fresh, { force: true });
  const file = await open(fresh, "wx", 0o600);
  try {
    await file.writeFile(`${JSON.stringify(record, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, join(home, DESK_FILE));
}

/** The file as it stands, or null: none, not ours alone, or not what a desk writes. */
export async function readDeskFile(home: string): Promise<DeskRecord | null> {
  try {
    const file = await open(join(home, DESK_FILE), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { uid, mode } = await file.stat();
      return isOursAlone(uid, mode) ? recordOf(JSON.parse(await file.readFile("utf8"))) : null;
    } finally {
      await file.close();
    }
  } catch {
    return null; // as good as none: whoever asks goes on without a desk
  }
}

/** Takes the file away if it is still the one that this desk wrote. */
export async function removeDeskFile(home: string, { token }: Pick<DeskRecord, "token">): Promise<void> {
  const path = join(home, DESK_FILE);
  const text = await readFile(path, "utf8").catch(() => "");
  if (text.includes(JSON.stringify(token))) await rm(path, { force: true });
}

/** A file that others may write could lead our documents to their program. Windows has neither owner nor mode. */
function isOursAlone(uid: number, mode: number): boolean {
  const own = process.getuid?.();
  return own === undefined || (uid === own && (mode & 0o077) === 0);
}

function recordOf(value: unknown): DeskRecord | null {
  if (typeof value !== "object" || value === null) return null;
  const { pid, port, token, version, startedAt } = value as Readonly<Record<string, unknown>>;
  if (!isWhole(pid, 1, 2 ** 31) || !isWhole(port, 1, 65_535)) return null;
  if (typeof token !== "string" || !/^[\w-]{43}$/.test(token)) return null;
  if (typeof version !== "string" || typeof startedAt !== "string") return null;
  return { pid, port, token, version, startedAt };
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
