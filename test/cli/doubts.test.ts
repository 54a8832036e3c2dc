// Doubts from the command line: opened, listed, and closed in each of the three ways.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { schemaFor } from "../contract/published_schema.js";
import { chancery } from "./run_chancery.js";

const folder = mkdtempSync(join(tmpdir(), "chancery-doubts-"));
const env = { CHANCERY_HOME: join(folder, "home") };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const doubts = (...args: string[]) => chancery(["doubts", ...args], { env });
const ENDING = ["--because", "the table has it", "--by", "Ben"];
const FIGURE = [
  ...[
    "--outcome",
    "new",
    "--measure",
    "trade.total",
    "--pair",
    "NOR,JPN",
    "--period",
    "2025",
    "--value",
    "3.1e9",
  ],
  ...["--unit", "USD", "--source", "https://example.org/table", "--grade", "official"],
];
let claim = "";
beforeAll(async () => {
  const file = join(folder, "visit.txt");
  writeFileSync(file, "Trade between Norway and Japan rose by 5 percent to 3 billion dollars in 2025.");
  await chancery(["read", file, "--published", "2026-03-12", "--empty"], { env });
  const { stdout } = await chancery(["pair", "NOR", "JPN", "--kind", "figure", "--json"], { env });
  claim = JSON.parse(stdout.split("\n")[0] ?? "").claim.id;
});

const opened = async (words: string, ...more: string[]): Promise<string> =>
  JSON.parse((await doubts("open", words, "--by", "Ada", "--json", ...more)).stdout).id;

it("says that there is none", async () => {
  expect(await doubts()).toMatchObject({ code: 0, stdout: "", stderr: "chancery: no open doubt.\n" });
});

it("opens a doubt once, lists it, and closes it with a correction", async () => {
  const told = await doubts("open", "Is it 4 bn?", "--claim", claim, "--rule", "record", "--by", "Ada");
  expect(told).toMatchObject({ code: 0, stderr: "" });
  expect(told.stdout).toMatch(/^q-[0-9a-f]{20} open, since \d{4}-\d\d-\d\d, by Ada\.\n$/);
  expect((await doubts("open", "Is it 4 bn?", "--claim", claim, "--by", "Ben")).stdout).toBe(told.stdout);
  const id = told.stdout.slice(0, 22);
  const list = await doubts();
  expect(list.stdout).toMatch(
    new RegExp(
      `^${id}  open, since .*, by Ada\\n  Is it 4 bn\\?\\n  claim ${claim}, document d-[0-9a-f]{20}, rule record\\n$`,
    ),
  );
  const json = JSON.parse((await doubts("--json")).stdout);
  expect(schemaFor("doubt").safeParse(json).error).toBeUndefined();
  expect(json).toMatchObject({ id, state: "open", openedBy: "Ada" });
  const closed = await doubts(
    ...[
      "close",
      id,
      "--outcome",
      "corrected",
      "--set",
      "value=4e9",
      "--source",
      "the yearbook, page 3",
      ...ENDING,
    ],
  );
  expect(closed.stdout).toMatch(
    new RegExp(`^${id} corrected by Ben, .* \\(correction k-[0-9a-f]{20}\\)\\.\\n$`),
  );
  expect((await doubts()).stdout).toBe("");
  expect((await doubts("--all")).stdout).toMatch(
    /closed .* by Ben: the table has it \(correction k-[0-9a-f]{20}, the yearbook, page 3\)\n$/,
  );
  const { stdout } = await chancery(["pair", "NOR", "JPN", "--kind", "figure", "--json"], { env });
  expect(JSON.parse(stdout)).toMatchObject({ claim: { id: claim, value: 4e9, review: "human" } });
});

it("closes with a new figure, and as not verifiable", async () => {
  const id = await opened("The table of 2025 is missing.");
  const closed = await doubts("close", id, ...FIGURE, ...ENDING);
  expect(closed).toMatchObject({ code: 0, stderr: "" });
  const entered = /\(claim (c-[0-9a-f]{20})\)/u.exec(closed.stdout)?.[1];
  const { stdout } = await chancery(["pair", "NOR", "JPN", "--kind", "figure", "--json"], { env });
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.find((line) => line.claim.id === entered)).toMatchObject({
    ...{ title: "example.org", url: "https://example.org/table" },
    claim: { value: 3.1e9, review: "entered", pair: ["JPN", "NOR"] },
  });
  const other = await opened("Nobody knows.");
  const told = await doubts("close", other, "--outcome", "not-verifiable", ...ENDING, "--json");
  expect(JSON.parse(told.stdout)).toMatchObject({ id: other, state: "not verifiable", closedBy: "Ben" });
});

const NEW = ["--outcome", "new", "--source", "https://example.org/new", "--grade", "official", ...ENDING];
const MEETING = [
  ...["--new", "meeting", "--meeting", "official visit", "--pair", "NOR,JPN", "--host", "JPN"],
  ...["--person", "Jonas Gahr Støre, NOR, prime minister", "--place", "Tokyo", "--period", "2024-01-30"],
];
const VOTE = [
  ...["--new", "vote", "--body", "General Assembly", "--subject", "a treaty", "--period", "2022-03-02"],
  ...["--voted", "NOR=yes", "--voted", "JPN=abstain", "--tally", "141,5,35", "--adopted", "yes"],
];
const RESTRICTION = [
  ...["--new", "restriction", "--restriction", "listing", "--authority", "usa,EUU", "--against", "RUS"],
  ...["--reaches", "CHN", "--period", "2024-06", "--summary", "suppliers of the war industry"],
];

it("closes with a new meeting, a new vote and a new restriction", async () => {
  const entered = async (words: string, options: readonly string[]) => {
    const told = await doubts("close", await opened(words), ...options, ...NEW);
    expect(told).toMatchObject({ code: 0, stderr: "" });
    const claim = /\(claim (c-[0-9a-f]{20})\)/u.exec(told.stdout)?.[1] ?? "";
    const { stdout } = await chancery(["export", "claims", "--format", "jsonl"], { env });
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    return lines.find((line) => line.claim.id === claim)?.claim;
  };
  expect(await entered("No visit.", MEETING)).toMatchObject({
    source: [{ person: "Jonas Gahr Støre", country: "NOR", office: "prime minister" }],
    ...{ target: [{ country: "JPN" }], places: [{ name: "Tokyo" }], meeting: { kind: "official visit" } },
  });
  expect(await entered("No vote.", VOTE)).toMatchObject({
    ...{ holder: { country: "JPN" }, stance: "neutral" },
    vote: { tally: { yes: 141, no: 5, abstain: 35 }, adopted: true },
  });
  expect(await entered("No listing.", RESTRICTION)).toMatchObject({
    source: [{ organisation: "EUU" }, { country: "USA" }],
    restriction: { kind: "listing", summary: "suppliers of the war industry" },
  });
});

it.each<[string[], RegExp]>([
  [
    ["--new", "meetings"],
    /--new "meetings" is none: give one of figure, meeting, vote, restriction, agreement, position, statement\./,
  ],
  [["--meeting", "visit"], /--meeting belongs to --new meeting, not to --new figure\./],
  [MEETING.slice(0, -2), /a new meeting needs --period: when/],
  [[...MEETING, "--unit", "USD"], /--unit belongs to --new figure, not to --new meeting\./],
  [["--new", "meeting", "--meeting", "visit"], /a new meeting needs --person: who met/],
  [["--new", "meeting", "--person", " , NOR"], /--person " , NOR" names nobody/],
  [
    [...MEETING, "--period", "2024-02-03/2024-02-01"],
    /is "2024-02-03\/2024-02-01": it ends before it begins\./,
  ],
  [[...VOTE, "--tally", "many"], /--tally "many" is none: write yes,no,abstain/],
  [[...VOTE, "--voted", "RUS=no"], /a new vote needs --voted twice/],
  [["--new", "vote", "--voted", "RUS"], /--voted "RUS" is no vote: write it as CHN=abstain\./],
  [["--new", "vote", "--voted", "RUS=maybe"], /--voted "maybe" is none: give one of yes, no/],
  [[...RESTRICTION, "--pair", "NOR,JPN"], /--pair is not needed with a restriction/],
  [["--new", "restriction"], /a new restriction needs --restriction: its kind/],
  [[...RESTRICTION, "--against", "RUSSIA"], /The target of the restriction is "RUSSIA"/],
])("refuses as new %j", async (args, sentence) => {
  const id = await opened("What is missing?");
  const { code, stdout, stderr } = await doubts("close", id, ...args, ...NEW);
  expect(stderr).toMatch(sentence);
  expect(stderr).toMatch(/^chancery: [^\n]+\n$/);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});

it("enters a correction with where it was seen", async () => {
  const by = ["--because", "x", "--by", "Ada", "--json"];
  const { stdout } = await chancery(["correct", claim, "--confirm", "--source", "page 3", ...by], { env });
  expect(JSON.parse(stdout)).toMatchObject({ claim, source: "page 3" });
  const empty = await chancery(["correct", claim, "--confirm", "--source", " ", ...by], { env });
  expect(empty).toMatchObject({
    code: 2,
    stderr: "chancery: --source is empty: say where, or leave it out.\n",
  });
});

it("has help with examples on each", async () => {
  for (const args of [[], ["open"], ["close"]]) {
    const help = await doubts(...args, "--help");
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toContain(["chancery doubts", ...args].join(" "));
    expect(help.stdout).toContain("Examples:");
  }
  expect((await chancery(["help", "doubts", "open"])).stdout).toBe((await doubts("open", "--help")).stdout);
});

it.each<[string[], RegExp]>([
  [["shut"], /^chancery: .*shut|too many arguments/],
  [["open", " ", "--by", "Ada"], /the doubt has no words: say what is doubted/],
  [["open", "x"], /required option '--by <name>' not specified; see: chancery doubts open --help/],
  [["open", "x", "--by", " "], /--by is empty: say who/],
  [["open", "x", "--by", "Ada", "--rule", "luck"], /--rule "luck" is no rule of the check: give one of sum/],
  [["open", "x", "--by", "Ada", "--claim", "c-none"], /The ledger has no claim c-none/],
  [
    ["close", "q-none", "--outcome", "right", ...ENDING],
    /--outcome "right" is none: give one of "corrected", "new", "not verifiable"\./,
  ],
  [["close", "q-none", "--outcome", "not verifiable", ...ENDING], /The ledger has no doubt q-none/],
  [["close", "q-none", "--outcome", "corrected", ...ENDING], /give --confirm, --reject or --set field=value/],
  [
    ["close", "q-none", "--outcome", "not verifiable", "--set", "a=1", ...ENDING],
    /--set belongs to --outcome corrected, not to "not verifiable"/,
  ],
  [
    ["close", "q-none", "--outcome", "corrected", "--confirm", "--source-title", "T", ...ENDING],
    /--source-title belongs to --outcome new, not to "corrected"/,
  ],
  [
    ["close", "q-none", ...FIGURE.slice(0, -2), ...ENDING],
    /a new figure needs --grade: whose word the source is/,
  ],
  [["close", "q-none", "--from", "NOR", ...FIGURE, ...ENDING], /--from and --to belong together/],
  [
    ["close", "q-none", ...FIGURE, "--value", "much", ...ENDING],
    /--value "much" is no number: give whole units/,
  ],
  [["close", "q-none", ...FIGURE, "--pair", "NOR", ...ENDING], /--pair "NOR" is not two countries/],
])("refuses doubts %j", async (args, sentence) => {
  const { code, stdout, stderr } = await doubts(...args);
  expect(stderr).toMatch(sentence);
  expect(stderr).toMatch(/^chancery: [^\n]+\n$/);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});

it("names a field of the figure that is wrong, and leaves the doubt open", async () => {
  const id = await opened("What is the unit?");
  const { code, stderr } = await doubts("close", id, ...FIGURE, "--unit", "m3", ...ENDING);
  expect([code, stderr]).toEqual([
    2,
    'chancery: The unit of the figure is "m3": trade.total is measured in currency or percent.\n',
  ]);
  expect((await doubts()).stdout).toContain(id);
});
