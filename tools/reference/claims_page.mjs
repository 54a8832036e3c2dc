// docs/reference/claims.md: every field of the published schemas in tables.
import { FIELD_WORDS } from "./field_words.mjs";

const KINDS = ["Event", "Statement", "Figure", "Position"];
const PARTS = [
  ...["Actor", "Attribution", "Citation", "Period", "Missing", "Place", "Dropped"],
  ...[
    "ClaimLink",
    "Instrument",
    "Gathering",
    "Entered",
    "Agreement",
    "Meeting",
    "Vote",
    "Restriction",
    "Payment",
    "ExplainedSentence",
    "Span",
  ],
  ...["ExplainedClause", "ExplainedActor", "ExplainedTime", "Finding", "FindingSource"],
  ...["Cited", "AgreementRow", "AgreementStep", "GatheringRow", "Attendance", "ExpectationRow", "ReasonRow"],
];
const LINES = [
  ["read", "One document: `chancery read FILE --json`"],
  ["read-stream", "One line of a stream: `chancery read --jsonl`"],
  ["check", "One checked text: `chancery check FILE --json`"],
  ["check-stream", "One line of a checked stream: `chancery check --jsonl`"],
  ["ledger-claim", "A claim of the ledger: `chancery pair --json`, `export claims --format jsonl`"],
  ["ledger-record", "A record of the ledger: `chancery export records --format jsonl`"],
  ["ledger-series", "A figure of a series: `chancery export series --format jsonl`"],
  ["ledger-document", "A document of the ledger: `chancery export documents --format jsonl`"],
  ["found", "A document that holds the words: `chancery search --json`"],
  ["correction", "A person's word on a claim: `chancery correct --json`"],
  ["doubt", "A doubt: `chancery doubts --json`"],
  ["ledger-counts", "How much the ledger has: `chancery status --json`"],
  ["recode-progress", "What a recoding did: `chancery recode --json`"],
  ["votes", "Votes of a pair: `chancery votes --json`"],
  ["loaded", "What a loading did: `chancery load --json`"],
  ["agreements", "Agreements of a pair: `chancery agreements CHN RUS --json`"],
  ["gatherings", "Gatherings of a pair: `chancery gatherings CHN RUS --json`"],
  ["expectations", "Expectations of a pair: `chancery expectations CHN RUS --json`"],
  ["reasons", "Aims and reasons of a pair: `chancery reasons CHN RUS --json`"],
  ["error-line", "A line of a stream that could not be read"],
];

const HEAD = `# Claims in JSON

Written by \`npm run generate\` from the schemas under [schema/](../../schema); the words stand in \`tools/reference/field_words.mjs\`.
What the fields mean for an analyst, with examples: [Reading](../guide/reading.md). Over HTTP: [The API](api.md)
([openapi.json](../../schema/openapi.json)).

Fields may be added in any version; a reader must pass over those it does not know. A field that changes its name or its
meaning raises the contract version, which is VERSION now and stands in each schema.

Dates are \`YYYY-MM-DD\`. Countries are ISO 3166-1 alpha-3, organisations by the codes of
[data/parties/organisations](../../data/parties/organisations). Offsets count UTF-16 code units in the text: exactly as it was given
for a text file and a stream's \`text\`, as extracted for pages, which have it as \`text\`. \`text.slice(start, end)\` gives the cited words.`;

/** The page, from the schemas by name. Throws where a field has no words, or words have no field. */
export function claimsPage(schemas, version) {
  const registers = ["agreements", "gatherings", "expectations", "reasons"].map(
    (name) => schemas[name].$defs,
  );
  const $defs = Object.assign({}, schemas.check.$defs, schemas["read-stream"].$defs, ...registers);
  const known = new Set();
  const common = Object.keys(FIELD_WORDS.Claim);
  const table = (name, schema, skip = []) => {
    const rows = fieldsOf(schema).filter(({ path }) => !skip.includes(path));
    return tableOf(rows, (path) => wordsFor(name, path, known));
  };
  const kinds = KINDS.map((name) => `## ${name}\n\n${table(name, $defs[name], common)}`);
  const shared = fieldsOf($defs.Event).filter(({ path }) => common.includes(path));
  const pages = [
    HEAD.replace("VERSION", version),
    `## What every claim has\n\n${tableOf(shared, (path) => wordsFor("Claim", path, known))}`,
    ...kinds,
    "## Parts",
    ...PARTS.map((name) => `### ${name}\n\n${table(name, $defs[name])}`),
    `### Verdict\n\n${table("Verdict", eitherOf(schemas.correction.$defs.Verdict))}`,
    `### Measured\n\n${table("Measured", schemas["ledger-counts"].$defs.Measured)}`,
    `### ReadBy\n\n${table("ReadBy", schemas["ledger-counts"].$defs.ReadBy)}`,
    ...["VoteYear", "VoteIssue", "RollCall", "RollCallVote", "ToldVote", "ToldCast"].map(
      (name) => `### ${name}\n\n${table(name, schemas.votes.$defs[name])}`,
    ),
    ...["LoadedFile", "DroppedRow", "DroppedReason"].map(
      (name) => `### ${name}\n\n${table(name, schemas.loaded.$defs[name])}`,
    ),
    '### Pair\n\nTwo codes of countries in alphabetical order: `["CHN", "RUS"]`.',
    "## Lines",
    ...LINES.map(
      ([name, title]) =>
        `### ${title}\n\nSchema: [${name}.schema.json](../../schema/${name}.schema.json)\n\n${table(name, bodyOf(schemas[name]))}`,
    ),
  ];
  const idle = Object.entries(FIELD_WORDS)
    .flatMap(([name, fields]) => Object.keys(fields).map((path) => `${name}.${path}`))
    .filter((field) => !known.has(field));
  if (idle.length > 0) throw new Error(`tools/reference/field_words.mjs: no such field: ${idle.join(", ")}`);
  return `${pages.join("\n\n")}\n`;
}

/** The fields of all forms that a thing may have; one that not all have may be absent. */
function eitherOf({ oneOf }) {
  const [first, ...more] = oneOf;
  const required = first.required.filter((name) => more.every((form) => form.required.includes(name)));
  const kinds = oneOf.map(({ properties }) => properties.kind.const);
  const properties = Object.assign({}, ...oneOf.map((form) => form.properties), { kind: { enum: kinds } });
  return { properties, required };
}

/** A schema that has a name of its own stands among its parts. */
function bodyOf(schema) {
  return schema.$ref === undefined ? schema : schema.$defs[schema.$ref.split("/").at(-1)];
}

function wordsFor(name, path, known) {
  const words = FIELD_WORDS[name]?.[path];
  if (words === undefined) throw new Error(`tools/reference/field_words.mjs: ${name}.${path} has no words`);
  known.add(`${name}.${path}`);
  return words;
}

/** The fields of an object, those of objects inside of it after it ("change", "change.value"). */
function fieldsOf(schema, prefix = "") {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const inner = [field, ...(field.anyOf ?? [])].find((one) => one.properties !== undefined);
    return [
      { path: `${prefix}${name}`, type: typeOf(field), isOptional: !required.has(name) },
      ...(inner === undefined ? [] : fieldsOf(inner, `${prefix}${name}.`)),
    ];
  });
}

function typeOf(field) {
  if (field.$ref !== undefined) return linkTo(field.$ref.split("/").at(-1));
  if (field.const !== undefined) return `always \`${field.const}\``;
  if (field.enum !== undefined) return field.enum.map((value) => `\`${value}\``).join(", ");
  const either = field.anyOf ?? field.oneOf;
  if (either !== undefined) return either.map(typeOf).join(" or ");
  if (Array.isArray(field.type)) return field.type.join(" or ");
  if (field.type === "array") return `list of ${typeOf(field.items)}`;
  if (field.pattern?.startsWith("^\\d{4}-")) return "date";
  if (field.minimum !== undefined && field.maximum < 1e6)
    return `number, ${field.minimum} to ${field.maximum}`;
  return field.type;
}

function linkTo(name) {
  return `[${name}](#${name.toLowerCase()})`;
}

function tableOf(rows, words) {
  const cells = rows.map(({ path, type, isOptional }) => [
    `\`${path}\``,
    isOptional ? `${type}; may be absent` : type,
    words(path),
  ]);
  return [
    "| field | type | meaning |",
    "|---|---|---|",
    ...cells.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
}
