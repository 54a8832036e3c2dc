// docs/reference/cli.md: every command and option, from the program as the command line builds it.
import { Command } from "commander";
import { runCli } from "../../dist/cli/index.js";

const HEAD = `# The command line

Written by \`npm run generate\` from the program itself. How to use it: [Reading](../guide/reading.md). What it prints as JSON:
[Claims in JSON](claims.md).`;

const TAIL = `## Exit codes

| code | meaning |
|---|---|
| 0 | read; a stream: whatever was found, as long as one line could be read |
| 1 | the finding that the command exists to report: \`check\` of a text in which something is contradicted |
| 2 | bad usage or bad input: a file that cannot be read, a date that is none, a stream of which no line could be read |
| 3 | a fault of Chancery itself |
| 130, 143 | ended by the user (Ctrl-C) or by the system |

Every error is one sentence on standard error that names the thing, the value and what to do.

## Environment

| variable | meaning |
|---|---|
| \`CHANCERY_DATABASE\` | address of a PostgreSQL database, where \`--database\` does not name one |
| \`CHANCERY_HOME\` | folder of the ledger, where \`--home\` does not name one |
| \`HOME\` | the ledger is in \`.local/share/chancery\` of this folder, where nothing else names one |
| \`USERPROFILE\` | the same where \`HOME\` is not set |
| \`NO_COLOR\` | set and not empty: no colour, unless \`--color\` is given |
| \`FORCE_COLOR\` | set and not \`0\`: colour even when the output is not a terminal |
| \`TERM\` | \`dumb\`: no colour on this terminal |`;

/** The page. The program is taken at the moment when it would read its arguments. */
export async function cliPage() {
  const program = await programOf();
  const commands = program.commands.flatMap((command) => sections(command, `chancery ${command.name()}`));
  return `${[HEAD, section(program, "chancery", ""), ...commands, TAIL].join("\n\n")}\n`;
}

/** The section of a command, and those of its own commands. */
function sections(command, name) {
  const help = helpOf(command);
  const rest = help.slice(help.indexOf("\nExamples:")).trim();
  const own = command.commands.flatMap((one) => sections(one, `${name} ${one.name()}`));
  return [section(command, name, rest), ...own];
}

/** The commander program that the command line builds, caught before it runs. */
async function programOf() {
  const { parseAsync } = Command.prototype;
  let program = null;
  Command.prototype.parseAsync = function () {
    program = this;
    return Promise.resolve(this);
  };
  try {
    const silent = { write: () => true, on: () => {} };
    await runCli([], { stdout: silent, stderr: silent, version: "" });
  } finally {
    Command.prototype.parseAsync = parseAsync;
  }
  return program;
}

function helpOf(command) {
  let text = "";
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
  });
  command.outputHelp();
  return text;
}

function section(command, name, rest) {
  const args = command.registeredArguments.map((one) => `[${one.name()}${one.variadic ? "..." : ""}]`);
  const parts = [
    `## ${name}`,
    command.description().replaceAll("\n", " "),
    `\`${[name, "[options]", ...(command.commands.length > 0 ? ["[command]"] : []), ...args].join(" ")}\``,
  ];
  const rows = [
    ...command.registeredArguments.map((one) => [one.name(), one.description]),
    ...command.options.map((one) => [one.flags, one.description]),
    ["-h, --help", "print the help of the command"],
  ];
  parts.push(
    [
      "| argument or option | meaning |",
      "|---|---|",
      ...rows.map(([flags, words]) => `| \`${flags}\` | ${words} |`),
    ].join("\n"),
  );
  if (rest !== "") parts.push(`\`\`\`\n${rest}\n\`\`\``);
  return parts.join("\n\n");
}
