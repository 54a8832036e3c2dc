// docs/reference/api.md: every address of the API, from its OpenAPI document.

const HEAD = `# The API

Written by \`npm run generate\` from [schema/openapi.json](../../schema/openapi.json), which is written from the schemas of the contract.
Why it is as it is: [decision 0012](../decisions/0012-api-on-loopback.md). What stands in claims and read lines:
[Claims in JSON](claims.md).

\`bin/chancery open\` listens on 127.0.0.1 only, on port 4780 unless told otherwise, and writes \`desk.json\` into the home:

| field | meaning |
|---|---|
| \`pid\` | process of the desk |
| \`port\` | where it listens on 127.0.0.1 |
| \`token\` | what it asks for, new each time |
| \`version\` | of the program |
| \`startedAt\` | moment of its start, UTC |

Only the owner of the home can read the file. It is gone when the desk is closed.

\`\`\`
curl http://127.0.0.1:4780/api/v1/openapi.json
curl -H "Authorization: Bearer TOKEN" "http://127.0.0.1:4780/api/v1/claims?pair=CHN,RUS&kind=event"
curl -H "Authorization: Bearer TOKEN" -H "Content-Type: text/html" --data-binary @page.html \\
  "http://127.0.0.1:4780/api/v1/documents?published=2026-03-12"
\`\`\`

## What holds for every address

- **Token.** All that reads or writes the ledger needs \`Authorization: Bearer\`. No cookie is looked at or set.
- **Host and site.** The Host must be \`127.0.0.1\`, \`localhost\` or \`[::1]\` with the port. An \`Origin\` of another site, and a
  \`Sec-Fetch-Site\` other than \`same-origin\` and \`none\`, is refused. There are no CORS headers.
- **Pages.** A list gives \`items\` and \`next\`. \`next\` goes into \`after\` for the page after it and is null at the end.
- **ETag.** GET answers have one. With it in \`If-None-Match\` the answer is 304 while nothing has changed.
- **Strict.** A parameter that is unknown, wrong or given twice is refused, with its name and value.
- **Limits.** 10,000,000 bytes for a body, 64 requests under way, 10 s for the headers and 30 s for the whole request to come.
- **Failures** have one shape, \`{"error": {"code", "message"}}\`:`;

/** Schemas that are told on this page; the others are parts of claims and read lines. */
const TOLD = [
  "ClaimList",
  "LedgerClaim",
  "RecordList",
  "LedgerRecord",
  "DocumentList",
  "LedgerDocument",
  "SeriesList",
  "LedgerSeries",
  "PairList",
  "PairLine",
  "Activity",
  "Quarter",
  "Network",
  "Relation",
  "ThirdParties",
  "Third",
  "Triangle",
  "TriangleSide",
  "SharedFigure",
  "WhoElse",
  "WhoElseGroup",
  "OtherParty",
  "EventBeside",
  "Positions",
  "Holder",
  "Issue",
  "PositionCell",
  "ToldPosition",
  "ChangeOfStance",
  "VoteBeside",
  "StatementBeside",
  "Readouts",
  "MeetingTold",
  "ReadoutSide",
  "ReadoutText",
  "ReadoutItem",
  "Mention",
  "DocumentView",
  "Explained",
  "ClaimView",
  "NewCorrection",
  "Verdict",
  "Correction",
  "DoubtList",
  "Doubt",
  "Meetings",
  "MeetingRow",
  "MeetingPerson",
  "MeetingReport",
  "MeetingOrdinal",
  "MeetingGap",
  "TravelYear",
  "NewDoubt",
  "BriefRequest",
  "BriefTemplate",
  "TemplateText",
  "BriefLine",
  "BriefProgress",
  "BriefPaper",
  "PaperBlock",
  "PaperNotePart",
  "MadeFile",
  "NewOutcome",
  "NewFigure",
  "NewDirection",
  "NewMeeting",
  "NewPerson",
  "NewVote",
  "NewVoteCast",
  "NewAgreement",
  "NewPosition",
  "NewStatement",
  "NewRestriction",
  "NewSource",
  "LedgerCounts",
  "ReadBy",
  "Measured",
  "CopyOfText",
  "LostCorrection",
  "Names",
  "NewJob",
  "JobList",
  "Job",
  "FoundList",
  "Found",
  "NewDocument",
  "Reading",
  "Checked",
  "CheckLine",
  "ReadPage",
  "FetchLine",
  "RecodeProgress",
  "DatasetList",
  "Dataset",
  "LoadLine",
  "LoadProgress",
  "VotesView",
  "Loaded",
  "Status",
];

/** Words for fields of the ledger's lines, which say nothing of themselves. */
const LINE_WORDS = {
  document: "id of the document that says it",
  published: "day of its publication, or null where it is not known",
  addedAt: "when the ledger took it, UTC",
  claim: "the claim as corrected",
  record: "id of the record",
  reports: "how many documents tell it",
  claims: "the claims, or in a record their ids: of all that tell it and were not rejected",
  series: "key of the series",
  id: "its id",
  findings: "what the check says, in the order of the text",
  text: "the text that offsets count in",
  title: "headline",
  url: "address that it was found at",
  publisher: "who published it",
  sha256: "SHA-256 of the text as UTF-8",
  coder: "version of the coder that read it",
  items: "this page of the list",
  line: "what was read",
  reading: "the document as it was read",
  page: "what is needed to show it",
  kept: "what the ledger did",
  startedAt: "moment of its start, UTC",
  entered: "set when the text is not the source's own: lines that were entered from it",
  pair: "two countries, in alphabetical order",
  documents: "how many documents",
  records: "how many records",
  corrections: "the corrections, or how many",
  correction: "the person's word",
  quarters: "one after the other",
  quarter: "year and quarter",
  start: "first day",
  end: "last day",
  origin: "who published it first, or null",
  author: "who wrote it, or null",
  language: "ISO 639-1 code, or null",
  dropped: "stretches of the text that are not coded",
  notCoded: "why nothing was coded, or null",
  rejected: "claims that a person rejected",
  verdict: "what is said of the claim",
  kind: "which kind it is",
  fields: "what fields of the claim should be",
  because: "why, in one sentence",
  from: "the country that it goes from",
  to: "the country that it goes to",
  by: "who says so",
  recordedAt: "when the ledger took it, UTC",
  validFrom: "the day from which it holds, or null",
  supersedes: "id of the correction that it takes the place of, or null",
  state: "how far it is",
  changedAt: "when it last changed, UTC",
  countries: "code to name",
  organisations: "code to name",
  sentences: "where the sentences begin and end",
};

/** The page. `errors` is the table of codes of the contract. */
export function apiPage({ paths, components }, errors) {
  const rows = Object.entries(errors).map(([code, { status, when }]) => [`${status}`, `\`${code}\``, when]);
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) =>
      routeSection(`${method.toUpperCase()} ${path}`, operation),
    ),
  );
  const schemas = TOLD.map((name) => schemaSection(name, components.schemas[name]));
  return `${[HEAD, table(["status", "code", "when"], rows), "## Addresses", ...routes, "## What is sent", ...schemas].join("\n\n")}\n`;
}

function routeSection(title, { summary, security, parameters, requestBody, responses }) {
  const answer = Object.entries(responses[200].content)[0];
  const lines = [
    `${summary}. ${security.length > 0 ? "Needs the token." : "Needs no token."}`,
    `Answers ${answerWords(...answer)}.`,
  ];
  const parts = [`### \`${title}\``, lines.join(" ")];
  if (parameters.length > 0) {
    const rows = parameters.map(({ name, required, description, schema }) => [
      `\`${name}\``,
      required ? typeOf(schema) : `${typeOf(schema)}; may be absent`,
      wordsFor(name, description),
    ]);
    parts.push(table(["parameter", "type", "meaning"], rows));
  }
  if (requestBody !== undefined) {
    const rows = Object.entries(requestBody.content).map(([type, { schema }]) => [
      `\`${type}\``,
      schema === undefined ? "the bytes of a text or a page" : linkTo(schema.$ref),
    ]);
    parts.push(table(["body", "what it holds"], rows));
  }
  return parts.join("\n\n");
}

function answerWords(type, { schema }) {
  if (schema.$ref === undefined) return `\`${type}\``;
  return type === "application/jsonl" ? `lines of ${linkTo(schema.$ref)}` : linkTo(schema.$ref);
}

function schemaSection(name, schema) {
  if (schema === undefined) throw new Error(`tools/reference/api_page.mjs: there is no schema ${name}`);
  const either = schema.anyOf ?? schema.oneOf;
  if (either === undefined) return `### ${name}\n\n${fieldTable(schema)}`;
  return `### ${name}\n\nOne of:\n\n${either.map(fieldTable).join("\n\n")}`;
}

function fieldTable({ properties, required = [] }) {
  const rows = Object.entries(properties).map(([field, schema]) => [
    `\`${field}\``,
    required.includes(field) ? typeOf(schema) : `${typeOf(schema)}; may be absent`,
    wordsFor(field, schema.description),
  ]);
  return table(["field", "type", "meaning"], rows);
}

function wordsFor(field, description = LINE_WORDS[field]) {
  if (description === undefined) throw new Error(`tools/reference/api_page.mjs: ${field} has no words`);
  return description;
}

function typeOf(schema) {
  if (schema.$ref !== undefined) return linkTo(schema.$ref);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return [...new Set(either.map(typeOf))].join(" or ");
  const standard = schema.default === undefined ? "" : ` (default \`${schema.default}\`)`;
  if (schema.enum !== undefined) return `${schema.enum.map((value) => `\`${value}\``).join(", ")}${standard}`;
  if (schema.prefixItems !== undefined)
    return `pair of ${[...new Set(schema.prefixItems.map(typeOf))].join(" and ")}`;
  if (schema.type === "array") return `list of ${typeOf(schema.items)}`;
  if (schema.const !== undefined) return `always \`${schema.const}\``;
  const type = Array.isArray(schema.type) ? schema.type.join(" or ") : schema.type;
  if (schema.format === "date") return "date";
  if (schema.format === "date-time") return "moment";
  const range = schema.maximum < 1e6 ? `, ${schema.minimum} to ${schema.maximum}` : "";
  return `${type}${range}${standard}`;
}

/** Told on the page of claims among its lines. */
const REGISTERS = ["Agreements", "Gatherings", "Expectations", "Reasons"];

function linkTo(ref) {
  const name = ref.split("/").at(-1);
  if (TOLD.includes(name)) return `[${name}](#${name.toLowerCase()})`;
  if (name === "ReadLine") return "[read line](claims.md#lines)";
  if (REGISTERS.includes(name)) return `[${name}](claims.md#lines)`;
  return `[${name}](claims.md#${name.toLowerCase()})`;
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
