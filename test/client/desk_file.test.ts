// desk.json and the desk that it leads to: for its owner only, whole or not there, and believed only when the desk shows the token.
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenedHome, openHome } from "../../src/api/index.js";
import {
  type DeskRecord,
  deskOfHome,
  findDesk,
  readDeskFile,
  removeDeskFile,
  writeDeskFile,
} from "../../src/client/index.js";
import { Refusal } from "../../src/contract/index.js";
import { bytesOfFile, checkStream } from "../../src/desk/index.js";
import { realDesk } from "../desk/real_desk.js";

const RECORD: DeskRecord = {
  pid: process.pid,
  port: 4780,
  token: "t".repeat(43),
  version: "0.1.0",
  startedAt: "2026-03-14T09:00:00.000Z",
};
let home: string;
const opened: OpenedHome[] = [];
const servers: Server[] = [];
const path = (): string => join(home, "desk.json");

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "chancery-home-"));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
  for (const server of servers.splice(0)) server.close().closeAllConnections();
  rmSync(home, { recursive: true, force: true });
});

async function open(port = 0): Promise<OpenedHome> {
  const made = await openHome({
    home,
    port,
    desk: realDesk(),
    version: "0.1.0",
    pid: process.pid,
    startedAt: RECORD.startedAt,
    onFault: () => {},
  });
  opened.push(made);
  return made;
}

/** Another program, on a port of its own. */
async function stranger(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

describe("the file", () => {
  it("is written for its owner only, and nothing is left beside it", async () => {
    await writeDeskFile(home, RECORD);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(readdirSync(home)).toEqual(["desk.json"]);
    expect(await readDeskFile(home)).toEqual(RECORD);
  });
  it("takes the place of an older one, also of one that everybody could read", async () => {
    writeFileSync(path(), "{}", { mode: 0o666 });
    await writeDeskFile(home, RECORD);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });
  it.each([
    "",
    "{",
    "[]",
    "null",
    '{"pid":1}',
    JSON.stringify({ ...RECORD, port: 0 }),
    JSON.stringify({ ...RECORD, pid: -1 }),
    JSON.stringify({ ...RECORD, token: "short" }),
  ])("counts for none when it holds %j", async (text) => {
    writeFileSync(path(), text, { mode: 0o600 });
    expect(await readDeskFile(home)).toBe(null);
  });
  it.each([0o644, 0o620, 0o602])("counts for none when others may read or write it (%o)", async (mode) => {
    await writeDeskFile(home, RECORD);
    chmodSync(path(), mode);
    expect(await readDeskFile(home)).toBe(null);
  });
  it("counts for none when it is a link", async () => {
    await writeDeskFile(home, RECORD);
    const other = mkdtempSync(join(tmpdir(), "chancery-home-"));
    symlinkSync(path(), join(other, "desk.json"));
    expect(await readDeskFile(other)).toBe(null);
    rmSync(other, { recursive: true });
  });
  it("is taken away by the desk that wrote it, and by no other", async () => {
    await writeDeskFile(home, RECORD);
    await removeDeskFile(home, { token: "u".repeat(43) });
    expect(await readDeskFile(home)).toEqual(RECORD);
    await removeDeskFile(home, RECORD);
    expect(readdirSync(home)).toEqual([]);
    await removeDeskFile(home, RECORD);
  });
});

describe("an open home", () => {
  it("says where it is, and no more when it is closed", async () => {
    const desk = await open();
    const record = await findDesk(home);
    expect(record).toMatchObject({ pid: process.pid, version: "0.1.0", startedAt: RECORD.startedAt });
    expect(desk.address).toBe(`http://127.0.0.1:${record?.port}`);
    expect(record?.token).toMatch(/^[\w-]{43}$/);
    await desk.close();
    expect(await findDesk(home)).toBe(null);
    expect(readdirSync(home)).toEqual([]);
  });
  it("has another token each time", async () => {
    const tokens = [];
    for (let i = 0; i < 2; i += 1) {
      const desk = await open();
      tokens.push((await readDeskFile(home))?.token);
      await desk.close();
    }
    expect(tokens[0]).not.toBe(tokens[1]);
  });
  it("is not opened twice: the second is told the pid and the address of the first", async () => {
    const desk = await open();
    await expect(open()).rejects.toThrow(
      `The home ${home} has an open desk already, at ${desk.address} (pid ${process.pid}): use that one, or end it.`,
    );
    expect(await findDesk(home)).not.toBe(null);
  });
  it("refuses a port that another program has, and leaves no file", async () => {
    const port = await stranger((_, response) => response.end());
    await expect(open(port)).rejects.toThrow(
      new Refusal(
        `Port ${port} is in use by another program: give another with --port, or --port 0 for a free one.`,
      ),
    );
    expect(readdirSync(home)).toEqual([]);
  });
});

describe("a stale file", () => {
  it("is ignored when its process is gone", async () => {
    await writeDeskFile(home, { ...RECORD, pid: 2 ** 22 + 1 });
    expect(await findDesk(home)).toBe(null);
    await open();
    expect(await findDesk(home)).toMatchObject({ pid: process.pid });
  });
  it("is ignored when nobody listens on its port", async () => {
    const port = await stranger(() => {});
    servers[0]?.close();
    await writeDeskFile(home, { ...RECORD, port });
    expect(await findDesk(home)).toBe(null);
  });
  it.each<[string, RequestListener]>([
    ["answers something else", (_, response) => response.end("<h1>Hello</h1>")],
    [
      "says that it is a desk, without the token",
      (_, response) =>
        response.end(
          JSON.stringify({
            version: "0.1.0",
            contract: 1,
            startedAt: RECORD.startedAt,
            proof: "0".repeat(64),
          }),
        ),
    ],
    ["hangs up", (request) => request.socket.destroy()],
  ])(
    "is ignored when another program on its port %s, and that program is told nothing",
    async (_name, answer) => {
      const heard: string[] = [];
      const port = await stranger((request, response) => {
        heard.push(JSON.stringify(request.headers));
        answer(request, response);
      });
      await writeDeskFile(home, { ...RECORD, port });
      const local = realDesk();
      const desk = deskOfHome({ home, local, bytesOfFile, streamChecks: checkStream });
      const record = {
        kind: "record",
        record: { text: "China and Russia met." },
        meta: {},
        keep: true,
      } as const;
      expect(await desk.read(record)).toMatchObject({ ok: true, kept: "added" });
      expect((await local.documents({ after: null, limit: 9 })).items).toHaveLength(1);
      expect(heard).toHaveLength(1);
      expect(heard.join()).not.toContain(RECORD.token);
      await desk.close();
    },
  );
});

describe("the desk of a home", () => {
  const record = { kind: "record", record: { text: "China and Russia met." }, meta: {} } as const;

  it("is the running one for what the ledger is asked, and this process for what needs none", async () => {
    const running = realDesk();
    opened.push(
      await openHome({
        home,
        port: 0,
        desk: running,
        version: "0.1.0",
        pid: process.pid,
        startedAt: RECORD.startedAt,
        onFault: () => {},
      }),
    );
    const local = realDesk();
    const desk = deskOfHome({ home, local, bytesOfFile, streamChecks: checkStream });
    expect(await desk.read({ ...record, keep: true })).toMatchObject({ kept: "added" });
    expect(await desk.read({ ...record, keep: false })).toMatchObject({ kept: null });
    const page = { after: null, limit: 9 };
    expect((await running.documents(page)).items).toHaveLength(1);
    expect(await desk.documents(page)).toEqual(await running.documents(page));
    expect((await local.documents(page)).items).toEqual([]);
    await desk.close();
    expect((await running.documents(page)).items).toHaveLength(1); // still open
  });
  it("refuses with the address when the running one ends meanwhile", async () => {
    const running = await open();
    const desk = deskOfHome({ home, local: realDesk(), bytesOfFile, streamChecks: checkStream });
    await desk.documents({ after: null, limit: 1 });
    await running.close();
    const asked = desk.documents({ after: null, limit: 1 });
    await expect(asked).rejects.toThrow(Refusal);
    await expect(asked).rejects.toThrow(
      `The desk at ${running.address} (pid ${process.pid}) has ended (ECONNREFUSED): give the command again.`,
    );
    await desk.close();
  });
});
