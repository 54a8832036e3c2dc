// The page that checks a text: what is to be checked, then the text with its marks and the findings beside it.
import { useEffect, useRef } from "react";
import { CheckForm } from "./check_form.js";
import { startAnew, useCheckState } from "./check_state.js";
import { CheckedPage } from "./checked_page.js";
import { WhatIsChecked } from "./what_is_checked.js";
import "./check.css";

export function CheckPage() {
  const { checked } = useCheckState();
  const form = useRef<HTMLFormElement>(null);
  const hadChecked = useRef(checked !== null);
  useEffect(() => {
    document.title = "Check a text · Chancery";
  }, []);
  useEffect(() => {
    if (checked === null && hadChecked.current) form.current?.querySelector("textarea")?.focus();
    hadChecked.current = checked !== null;
  }, [checked]);
  if (checked !== null) return <CheckedPage key={checked.answer.line.document} checked={checked} />;
  return (
    <div className="wide check-page">
      <header className="check-head">
        <h1>Check a text</h1>
        <p className="lead">Which of its numbers, days and names hold, which do not, and why.</p>
      </header>
      <div className="check-columns">
        <CheckForm form={form} label="Check the text">
          <ClearButton />
        </CheckForm>
        <section className="check-side" aria-labelledby="what-title">
          <h2 id="what-title">What is checked</h2>
          <WhatIsChecked />
        </section>
      </div>
    </div>
  );
}

function ClearButton() {
  const { draft } = useCheckState();
  const isEmpty = [draft.text, draft.url, draft.title, draft.published, draft.publisher].every(
    (field) => field === "",
  );
  return isEmpty ? null : (
    <button type="button" onClick={startAnew}>
      Clear
    </button>
  );
}
