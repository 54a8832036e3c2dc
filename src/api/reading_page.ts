// The page that lists the addresses of the API, written once from its OpenAPI document: no script, nothing from elsewhere.
import { createHash } from "node:crypto";
import { contentPolicy } from "./headers.js";

const STYLE = `
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff }
h2 { margin-top: 2.5rem; font-size: 1.1rem } code { font-family: ui-monospace, monospace }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0 }
th { font-weight: 600; border-bottom: 1px solid #999 } td { border-bottom: 1px solid #ddd }
@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #161616 } a { color: #8ab4f8 } }
`;

type Json = Readonly<Record<string, unknown>>;

interface Operation {
  readonly summary: string;
  readonly security: readonly unknown[];
  readonly parameters: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly description?: string;
  }[];
  readonly requestBody?: { readonly content: Json };
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

/** The page, and the policy under which a browser shows it: its own style and nothing else. */
export function readingPage(openApi: Json): { readonly text: string; readonly policy: string } {
  const { title, description } = openApi.info as { readonly title: string; readonly description: string };
  const paths = openApi.paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  const sections = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => section(method.toUpperCase(), path, operation)),
  );
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const text = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1>
<p>${escaped(description)} As OpenAPI 3.1: <a href="/api/v1/openapi.json">openapi.json</a>.</p>
${sections.join("\n")}
</body></html>
`;
  return { text, policy: contentPolicy(`style-src 'sha256-${hash}'; `) };
}

function section(method: string, path: string, operation: Operation): string {
  const { summary, security, parameters, requestBody, responses } = operation;
  const types = Object.keys(requestBody?.content ?? {});
  return `<section><h2><code>${escaped(`${method} ${path}`)}</code></h2>
<p>${escaped(summary)}. ${security.length > 0 ? "Needs the token: <code>Authorization: Bearer</code>." : "Needs no token."}</p>
${types.length === 0 ? "" : `<p>Body: ${types.map((type) => `<code>${escaped(type)}</code>`).join(", ")}</p>`}
${table(
  "parameter",
  parameters.map(({ name, required, description = "" }) => [
    name,
    required ? `${description} (must be given)` : description,
  ]),
)}
${table(
  "status",
  Object.entries(responses).map(([status, answer]) => [status, answer.description]),
)}</section>`;
}

function table(head: string, rows: readonly (readonly [string, string])[]): string {
  if (rows.length === 0) return "";
  const body = rows
    .map(([name, words]) => `<tr><td><code>${escaped(name)}</code></td><td>${escaped(words)}</td></tr>`)
    .join("\n");
  return `<table><tr><th>${head}</th><th>meaning</th></tr>\n${body}</table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
