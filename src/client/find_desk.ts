// The running desk of a home, if there is one: desk.json says where, and the desk there must show that it has the token.
import { randomBytes } from "node:crypto";
import { API_ROUTES, statusSchema } from "../contract/index.js";
import { openLine } from "./ask.js";
import { type DeskRecord, readDeskFile } from "./desk_file.js";
import { isSameSecret, proofOf } from "./proof.js";

/** A desk answers this at once; one that does not is no desk to wait for. */
const PATIENCE_MS = 2000;

/** Its record, or null: a desk that has ended without taking its file away, or another program on its port, is none. */
export async function findDesk(home: string): Promise<DeskRecord | null> {
  const record = await readDeskFile(home);
  if (record === null || !isRunning(record.pid)) return null;
  return (await hasToken(record)) ? record : null;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === "EPERM"; // it runs, and is another's
  }
}

async function hasToken(record: DeskRecord): Promise<boolean> {
  const challenge = randomBytes(32).toString("hex");
  const line = openLine(record);
  try {
    const path = `${API_ROUTES.status.path}?challenge=${challenge}`;
    const { body } = await line.ask({ method: "GET", path, patienceMs: PATIENCE_MS }, null);
    const status = statusSchema.safeParse(body);
    return status.success && isSameSecret(status.data.proof ?? "", proofOf(record.token, challenge));
  } catch {
    return false;
  } finally {
    line.close();
  }
}
