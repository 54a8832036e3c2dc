// The OpenAPI document is one that tools can take: every reference leads somewhere, every address is whole.
import { describe, expect, it } from "vitest";
import { API_BASE, API_ROUTES, type ApiRoute, openApiDocument } from "../../src/contract/index.js";

interface Operation {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: object }[];
  readonly responses: Readonly<Record<string, object>>;
}

const document = openApiDocument() as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { required?: string[]; properties?: object }> };
};
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));

describe("the OpenAPI document", () => {
  it("is of version 3.1 and has every address of the API, each with its own id", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(API_ROUTES).sort());
    expect(Object.keys(document.paths).every((path) => path.startsWith(API_BASE))).toBe(true);
  });
  it("has references that all lead to a schema of its own, and no schema that nothing leads to", () => {
    const text = JSON.stringify(document);
    const named = new Set(
      [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name),
    );
    expect([...named].sort()).toEqual(Object.keys(document.components.schemas).sort());
    expect(text).not.toContain("$defs");
  });
  it("asks for no field that may be absent", () => {
    expect(document.components.schemas.Missing?.required).toEqual(["missing"]);
    expect(document.components.schemas.Attribution?.required).toEqual(["text", "country"]);
  });
  it("asks for the token where the ledger is read or written, and says how that fails", () => {
    for (const { operationId, security, responses } of operations) {
      const { needsToken } = API_ROUTES[operationId as keyof typeof API_ROUTES] as ApiRoute;
      expect([operationId, security.length]).toEqual([operationId, needsToken ? 1 : 0]);
      expect([operationId, "401" in responses]).toEqual([operationId, needsToken]);
    }
  });
  it("names the parameters in the words of the command line", () => {
    const claims = document.paths[API_ROUTES.claims.path]?.get;
    expect(claims?.parameters.map(({ name }) => name)).toEqual([
      "pair",
      "kind",
      "from",
      "to",
      "as-of",
      "after",
      "limit",
      "beside",
      "document",
    ]);
  });
});
