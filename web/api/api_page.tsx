// The API for those who write programs: its addresses, from its own OpenAPI document.
import { useEffect } from "react";
import { addressOf } from "../ask/ask.js";
import { useAnswer } from "../ask/use_answer.js";
import { Problem, Waiting } from "../parts/problem.js";
import "./api.css";

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security: readonly unknown[];
  readonly parameters: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly description?: string;
  }[];
}

interface OpenApi {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export function ApiPage() {
  const answer = useAnswer<OpenApi>(addressOf("/openapi.json"));
  useEffect(() => {
    document.title = "API · Chancery";
  }, []);
  return (
    <div className="narrow api-page">
      <h1>The API</h1>
      <p className="lead">All that this page shows can be asked for by a program of this machine.</p>
      <p>
        Send the token of <code>desk.json</code>, which stands in the home of the ledger, with each request:
      </p>
      <pre className="command">
        curl -H "Authorization: Bearer TOKEN" "{location.origin}/api/v1/claims?pair=CHN,RUS"
      </pre>
      <p>
        For tools: <a href="/api/v1/openapi.json">openapi.json</a>. The same list without this page:{" "}
        <a href="/api/v1">/api/v1</a>.
      </p>
      {answer.state === "failed" && <Problem problem={answer.problem} />}
      {answer.state === "waiting" && answer.value === null && <Waiting>Asking for the list …</Waiting>}
      {answer.value !== null && (
        <>
          <h2>Addresses</h2>
          {Object.entries(answer.value.paths).flatMap(([path, operations]) =>
            Object.entries(operations).map(([method, operation]) => (
              <ApiAddress
                key={`${method} ${path}`}
                method={method.toUpperCase()}
                path={path}
                operation={operation}
              />
            )),
          )}
        </>
      )}
    </div>
  );
}

interface ApiAddressProps {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

function ApiAddress({ method, path, operation: { summary, security, parameters } }: ApiAddressProps) {
  return (
    <section className="api-address">
      <h3>
        <code className="breakable">
          <span className="api-method">{method}</span> {path}
        </code>
      </h3>
      <p>
        {summary}.{security.length === 0 && <span className="quiet"> Needs no token.</span>}
      </p>
      {parameters.length > 0 && (
        <dl className="facts">
          {parameters.map(({ name, required, description }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                {description ?? ""}
                {required && <span className="quiet"> (must be given)</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
