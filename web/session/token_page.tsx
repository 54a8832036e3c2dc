// What a reader sees whose browser has no token: how to come by one.
import { type FormEvent, useEffect, useState } from "react";
import { keepToken } from "./token.js";

export function TokenPage({ wasRefused }: { readonly wasRefused: boolean }) {
  const [given, setGiven] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    document.title = "Open the record · Chancery";
  }, []);
  const enter = (event: FormEvent) => {
    event.preventDefault();
    // desk.json as a whole may be pasted too
    const token = /"token"\s*:\s*"([\w-]+)"/.exec(given)?.[1] ?? given.trim();
    if (/^[\w-]{8,200}$/.test(token)) keepToken(token);
    else
      setProblem(
        "This is not a token: it is one word of letters, digits, - and _, beside “token” in desk.json.",
      );
  };
  return (
    <main className="narrow token-page" id="content">
      <p className="wordmark">Chancery</p>
      <h1>{wasRefused ? "The desk has been opened anew" : "This browser has no key to the record"}</h1>
      <p className="lead">
        {wasRefused
          ? "The desk does not take the token of this browser: it makes a new one each time that it is opened."
          : "The record is open only to who has the token of the desk, which is handed over when the desk is opened."}
      </p>
      <p>Open it again from a terminal; the browser then comes here by itself:</p>
      <pre className="command">chancery open</pre>
      <p>
        If the desk is open already, paste its token. It stands in <code>desk.json</code> in the home of the
        ledger, which is <code>~/.local/share/chancery</code> unless you named another.
      </p>
      <form className="one-field" onSubmit={enter}>
        <label htmlFor="token">Token</label>
        <input
          id="token"
          autoComplete="off"
          spellCheck={false}
          value={given}
          aria-describedby={problem === null ? undefined : "token-problem"}
          aria-invalid={problem !== null}
          onChange={(event) => setGiven(event.target.value)}
        />
        <button type="submit">Open the record</button>
      </form>
      {problem !== null && (
        <p className="trouble" id="token-problem" role="alert">
          {problem}
        </p>
      )}
    </main>
  );
}
