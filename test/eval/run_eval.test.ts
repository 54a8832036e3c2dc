// The command: its exit codes and what it says. The coder is passed in, so that these need no built one.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runEval } from "../../eval/run_eval.mjs";
import { OWN_SETS } from "../../eval/sets.mjs";
import { event, finding, gold, TEXT } from "./made.js";

const silent = { version: "made 1", claimsOf: () => [] as object[], findingsOf: () => [] as object[] };
const noisy = {
  version: "made 2",
  claimsOf: () => [event("ASSAULT", "NOR > CHL")],
  findingsOf: () => [finding("contradicts", "sum")],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-eval-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: string[], coder: object = silent) {
  let out = "";
  let err = "";
  const code: number = await runEval(args, {
    openCoder: async () => coder,
    frozenPath: join(folder, "frozen.json"),
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  });
  return { code, out, err };
}

type Numbers = Record<string, { value: number; of?: number }>;

function editFrozen(edit: (sets: Record<string, Numbers>) => void): void {
  const path = join(folder, "frozen.json");
  const frozen = JSON.parse(readFileSync(path, "utf8"));
  edit(frozen.sets);
  writeFileSync(path, JSON.stringify(frozen));
}

describe("the frozen result", () => {
  it("is written by --freeze, and then the same run is fine", async () => {
    expect(await run(["--freeze"])).toMatchObject({ code: 0 });
    expect(await run([])).toMatchObject({ code: 0, err: "" });
  });
  it("must exist", async () => {
    const { code, err } = await run([]);
    expect(code).toBe(1);
    expect(err).toContain("run `npm run eval -- --freeze`");
  });
  it("is fallen below: exit 1, a sentence for the number", async () => {
    await run(["--freeze"]);
    editFrozen(({ articles }) => {
      Object.assign(articles?.["events.found"] ?? {}, { value: 3 });
    });
    const { code, err } = await run([]);
    expect(code).toBe(1);
    expect(err).toBe(
      "eval: worse than frozen:\n  articles: events.found is 0 of 52, worse than the frozen 3; it may only rise.\n",
    );
  });
  it("is fallen below by more false claims", async () => {
    await run(["--freeze"]);
    const { code, err } = await run([], noisy);
    expect(code).toBe(1);
    expect(err).toContain("claims.false is 73, worse than the frozen 0; it may only fall.");
    expect(err).toContain("clean.alarmed is 160 of 160, worse than the frozen 0; it may only fall.");
  });
  it("is risen above: exit 0, and a hint to freeze", async () => {
    await run(["--freeze"]);
    editFrozen(({ no_claims }) => {
      Object.assign(no_claims?.["claims.false"] ?? {}, { value: 9 });
    });
    const { code, err } = await run([]);
    expect(code).toBe(0);
    expect(err).toContain("better than frozen; keep it with `npm run eval -- --freeze`");
    expect(err).toContain("no_claims: claims.false is 0, better than the frozen 9.");
  });
  it("is of other sets: exit 1", async () => {
    await run(["--freeze"]);
    editFrozen((sets) => {
      delete sets.no_claims;
      Object.assign(sets.articles?.["events.found"] ?? {}, { of: 7 });
    });
    const { code, err } = await run([]);
    expect(code).toBe(1);
    expect(err).toContain("The set no_claims is not in the frozen result.");
    expect(err).toContain("events.found was frozen out of 7, the set now has 52.");
  });
  it("may be frozen lower, and then says so", async () => {
    await run(["--freeze"]);
    const { code, err } = await run(["--freeze"], noisy);
    expect(code).toBe(0);
    expect(err).toContain("frozen lower than before; the commit must say why");
  });
});

describe("--external", () => {
  const one = { id: "x1", text: TEXT, exhaustive: true, events: [gold("ASSAULT", "NOR > CHL")] };
  it("scores another gold file and compares nothing", async () => {
    const path = join(folder, "theirs.json");
    writeFileSync(path, JSON.stringify([one]));
    const { code, out, err } = await run(["--external", path], noisy);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("theirs: 1 single sentence\n");
    expect(out).toMatch(/events +1 +1 +100\.0 %/);
  });
  it("names a file that cannot be read, or is no gold: exit 2", async () => {
    expect(await run(["--external", join(folder, "none.json")])).toMatchObject({ code: 2 });
    const path = join(folder, "odd.json");
    writeFileSync(path, '[{"id": 1}]');
    expect((await run(["--external", path])).err).toContain('item 1 has no "id" and "text"');
  });
  it("is not frozen", async () => {
    expect(await run(["--external", "x.json", "--freeze"])).toMatchObject({ code: 2 });
  });
});

describe("output", () => {
  it("--json is one object with every set", async () => {
    const { out } = await run(["--json", "--freeze"]);
    const { no_relation: _optional, ...sets } = JSON.parse(out).sets;
    expect(Object.keys(sets)).toEqual([
      "plover_gsr",
      "articles",
      "twenty",
      "ten",
      "unseen",
      "fresh",
      "no_claims",
      "traps",
      "checks_faults",
      "checks_clean",
      "checks_blind",
    ]);
    expect(Object.keys(JSON.parse(out).sets)).toEqual(OWN_SETS.map(({ name }: { name: string }) => name));
  });
  it("has of single sentences what was made instead of each type, and the peers beside us", async () => {
    const { out } = await run(["--freeze"], noisy);
    expect(out).toMatch(/\ntype +listed +type right +made instead\n/);
    expect(out).toMatch(/\nAGREE +20 +0 +ASSAULT 20\n/);
    expect(out).toMatch(
      /\nChancery +plover_gsr, 163 sentences .*\nPETRARCH2 +PLOVER gold file, 322 sentences /,
    );
    const { sets } = JSON.parse((await run(["--json"], silent)).out);
    expect(sets.plover_gsr.confusion[0]).toEqual({
      type: "AGREE",
      listed: 20,
      right: 0,
      instead: [{ type: "none", count: 20 }],
    });
    expect(sets.articles.confusion).toBeUndefined();
  });
  it("--misses lists each miss with what was made", async () => {
    const { out } = await run(["--misses", "--freeze"], noisy);
    expect(out).toContain("plover_gsr PLOVER-GSR01-AGREE-0001: event\n  wanted");
    expect(out).toContain("made    ASSAULT/actual NOR>CHL");
    expect(out).toContain(
      "checks_clean k01: false alarm\n  made    contradicts by sum “Norway met Chile in May”: ",
    );
  });
  it("says what is wrong with an option, and that the coder is not built: exit 2", async () => {
    expect(await run(["--nonsense"])).toMatchObject({ code: 2 });
    let err = "";
    const code = await runEval([], {
      openCoder: async () => {
        throw new Error("The coder is not built: run `npm run build` first.");
      },
      err: (text: string) => {
        err += text;
      },
    });
    expect({ code, err }).toEqual({
      code: 2,
      err: "eval: The coder is not built: run `npm run build` first.\n",
    });
  });
});
