// Help, version and bad usage, as a user meets them: exit code 2, one sentence that names the value and what to do.
import { describe, expect, it } from "vitest";
import { chancery, chanceryOn } from "./run_chancery.js";

describe("chancery", () => {
  it("prints its help and its version", async () => {
    const help = await chancery(["--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toContain("chancery read --help");
    expect((await chancery(["help"])).stdout).toBe(help.stdout);
    expect((await chancery(["help", "read"])).stdout).toBe((await chancery(["read", "--help"])).stdout);
    expect(await chancery(["--version"])).toMatchObject({ code: 0, stdout: "0.1.0\n", stderr: "" });
    expect((await chancery([])).stdout + (await chancery([])).stderr).toContain("Usage: chancery");
  });
  it("has help with examples on read, which says what is kept and where", async () => {
    const { code, stdout } = await chancery(["read", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("chancery read article.txt --published 2026-03-12");
    expect(stdout).toContain("kept in the ledger of the home");
    expect(stdout).toContain("chancery read https://example.org/article");
    for (const option of [
      "--published",
      "--json",
      "--jsonl",
      "--workers",
      "--timeout",
      "--dry-run",
      "--title",
      "--url",
      "--publisher",
      "--allow-private",
    ]) {
      expect(stdout).toContain(option);
    }
  });

  it.each<[string[], RegExp]>([
    [["reed"], /unknown command 'reed' \(Did you mean read\?\); see: chancery --help/],
    [["help", "reed"], /unknown command 'reed' \(Did you mean read\?\); see: chancery --help/],
    [["read", "--jsn", "x"], /unknown option '--jsn' \(Did you mean --json\?\); see: chancery read --help/],
    [["read", "x", "--published"], /'--published <date>' argument missing; see: chancery read --help/],
    [["read"], /needs a file, an address, "-" for standard input, or --jsonl/],
    [
      ["read", "x", "--published", "2026-02-30"],
      /--published "2026-02-30" is not a date: write it as YYYY-MM-DD/,
    ],
    [["read", "x", "--published", "12.3.2026"], /"12\.3\.2026" is not a date/],
    [["read", "--jsonl", "--workers", "0"], /--workers "0" is not a number of threads: give 1 to 256/],
    [["read", "--jsonl", "--workers", "two"], /--workers "two"/],
    [["read", "x", "--workers", "2"], /--workers belongs to a stream/],
    [["read", "x", "--timeout", "-1"], /--timeout "-1" is not a time/],
    [["read", "x", "y", "--title", "T"], /--title belongs to one document, but 2 files were given/],
    [["read", "x", "--url", "notaurl"], /--url "notaurl" is not an address: write it whole/],
    [["read", "-", "-"], /standard input \("-"\) can be read only once/],
    [
      ["read", "--jsonl", "docs.jsonl"],
      /--jsonl reads standard input, not docs\.jsonl: chancery read --jsonl < docs\.jsonl/,
    ],
    [["read", "--jsonl", "--published", "2026-03-12"], /in a stream write "published" into each line/],
    [
      ["read", "x", "--allow-private"],
      /--allow-private belongs to an address of the net: give one, or leave it/,
    ],
    [["read", "--jsonl", "--allow-private"], /--allow-private belongs to an address of the net: a stream/],
    [
      ["read", "https://example.org/a", "y", "--url", "https://example.org/b"],
      /--url belongs to one document/,
    ],
    [
      ["votes", "CHN", "XXX"],
      /"XXX" is no country that Chancery knows: give its three letters of ISO 3166-1/,
    ],
    [["pair", "chn", "xxx"], /"XXX" is no country that Chancery knows/],
  ])("refuses %j", async (args, sentence) => {
    const { code, stdout, stderr } = await chancery(args);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^chancery: [^\n]+\n$/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
  it.each([["-"], ["--jsonl"]])("says that a folder on standard input is none (read %s)", async (how) => {
    const { code, stdout, stderr } = await chanceryOn(".", ["read", how]);
    expect(stderr).toMatch(/^chancery: standard input is a folder: give a file or a pipe[^\n]+\n$/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
