// The OpenAPI 3.1 document of the API, from the routes and their zod schemas. OpenAPI 3.1 takes JSON Schema 2020-12
// as it is, so that zod's own JSON Schema goes in unchanged (docs/decisions/0012-api-on-loopback.md).
import { z } from "zod";
import { CONTRACT_VERSION } from "../version.js";
import { type ApiErrorCode, apiErrorSchema } from "./answers.js";
import { API_ROUTES, type ApiRoute } from "./routes.js";

type Json = { readonly [name: string]: unknown };

/** The HTTP status of each error, and when it is given. */
export const API_ERRORS = {
  bad_request: { status: 400, when: "a parameter or a field of the body is wrong" },
  bad_document: { status: 400, when: "the document cannot be read" },
  no_token: { status: 401, when: "the token is missing or wrong" },
  other_host: { status: 403, when: "the request was sent to another host" },
  other_site: { status: 403, when: "the request comes from the page of another site" },
  not_found: { status: 404, when: "there is no such address, or nothing with this id" },
  wrong_method: { status: 405, when: "the address does not take this method" },
  refused: { status: 409, when: "the desk does not do it" },
  too_large: { status: 413, when: "the body has more bytes than a document may have" },
  wrong_type: { status: 415, when: "the body is of a media type that is not taken" },
  too_many: { status: 429, when: "too many requests are under way" },
  fault: { status: 500, when: "a fault of Chancery itself" },
} as const satisfies Readonly<Record<ApiErrorCode, { readonly status: number; readonly when: string }>>;

/** How every address can fail. */
const EVERYWHERE: readonly ApiErrorCode[] = ["bad_request", "other_host", "other_site", "too_many", "fault"];

/** The document; `version` of the API is that of the contract. */
export function openApiDocument(): Json {
  const { answers, bodies, schemas } = namedSchemas();
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, route] of Object.entries<ApiRoute>(API_ROUTES)) {
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operationOf(name, route, answers[name], bodies[name]),
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "The Chancery API",
      version: `1.${CONTRACT_VERSION}`,
      description:
        "Claims, documents and searches of one ledger, on this machine only. Every list comes in pages.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "the token of desk.json in the home" },
      },
    },
  };
}

/** All schemas converted together, so that what they share is written once. */
function namedSchemas(): {
  answers: Readonly<Record<string, unknown>>;
  bodies: Readonly<Record<string, unknown>>;
  schemas: Json;
} {
  const answers: Record<string, z.ZodType> = {};
  const bodies: Record<string, z.ZodType> = {};
  for (const [name, route] of Object.entries<ApiRoute>(API_ROUTES)) {
    if (typeof route.answer !== "string") answers[name] = route.answer;
    const json = route.body?.["application/json"];
    if (json !== undefined && json !== null) bodies[name] = json;
  }
  const all = z.object({ answers: z.object(answers), bodies: z.object(bodies), error: apiErrorSchema });
  const { $defs, properties } = z.toJSONSchema(all, { target: "draft-2020-12", io: "input" });
  const fields = moved(properties) as Record<string, { properties: Json }>;
  return {
    answers: fields.answers?.properties ?? {},
    bodies: fields.bodies?.properties ?? {},
    schemas: moved($defs) as Json,
  };
}

/** The same with references that lead to where OpenAPI keeps its schemas. */
function moved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moved);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) =>
    key === "$ref" && typeof one === "string"
      ? [key, one.replace("#/$defs/", "#/components/schemas/")]
      : [key, moved(one)],
  );
  return Object.fromEntries(entries);
}

function operationOf(name: string, route: ApiRoute, answer: unknown, body: unknown): Json {
  const ok =
    typeof route.answer === "string"
      ? { [route.answer]: { schema: { type: route.answer === "text/html" ? "string" : "object" } } }
      : { [route.isLines === true ? "application/jsonl" : "application/json"]: { schema: answer } };
  return {
    operationId: name,
    summary: route.summary,
    security: route.needsToken ? [{ token: [] }] : [],
    parameters: parametersOf(route),
    ...(route.body === null ? {} : { requestBody: { required: true, content: contentOf(route.body, body) } }),
    responses: {
      200: { description: "the answer", content: ok },
      ...(route.method === "GET"
        ? { 304: { description: "unchanged since the ETag of If-None-Match" } }
        : {}),
      ...failuresOf(route),
    },
  };
}

function parametersOf({ path, query }: ApiRoute): readonly Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, {
    target: "draft-2020-12",
    io: "input",
  });
  const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const inQuery = Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as Json;
    return {
      name,
      in: "query",
      required: required.includes(name),
      ...(description === undefined ? {} : { description }),
      schema: rest,
    };
  });
  return [...inPath, ...inQuery];
}

function contentOf(body: NonNullable<ApiRoute["body"]>, json: unknown): Json {
  return Object.fromEntries(
    Object.entries(body).map(([type, schema]) => [type, schema === null ? {} : { schema: json }]),
  );
}

function failuresOf(route: ApiRoute): Json {
  const codes = [...EVERYWHERE, ...(route.needsToken ? (["no_token"] as const) : []), ...route.errors];
  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    const { status, when } = API_ERRORS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${code}\`: ${when}`]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, lines]) => [
      status,
      {
        description: lines.join("; "),
        content: { "application/json": { schema: { $ref: "#/components/schemas/ApiError" } } },
      },
    ]),
  );
}
