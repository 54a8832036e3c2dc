// A checked text: from a mark to its finding and back, from a finding to what it rests on, and from there to the text put right.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Span } from "../../src/model/index.js";
import type { FindingVerdict } from "../ask/answers.js";
import { useQueryChange, useQueryValue } from "../go/query_state.js";
import { isWebAddress } from "../go/web_address.js";
import { useKey } from "../parts/keys.js";
import { capital } from "../words/claim_words.js";
import { dayWords } from "../words/days.js";
import { notCodedWords } from "../words/not_coded.js";
import { AddToRecord } from "./add_to_record.js";
import { CheckForm } from "./check_form.js";
import { type Checked, changeCheck, editChecked, startAnew, useCheckState } from "./check_state.js";
import { CheckedText } from "./checked_text.js";
import { FindingList } from "./finding_list.js";
import { findingMarks } from "./finding_marks.js";
import { countOf, summaryWords, VERDICT_ORDER } from "./finding_words.js";
import { WhatIsChecked } from "./what_is_checked.js";

export function CheckedPage({ checked }: { readonly checked: Checked }) {
  const { line, page } = checked.answer;
  const { findings } = line;
  const { isEditing } = useCheckState();
  const change = useQueryChange();
  const chosen = numberIn(useQueryValue("finding"), findings.length);
  const verdict = useQueryValue("show");
  const shown = VERDICT_ORDER.find((one) => one === verdict && countOf(findings, one) > 0) ?? null;
  /** The finding that the reader has asked to be brought to. */
  const [wanted, setWanted] = useState<{ readonly number: number } | null>(null);
  const [place, setPlace] = useState<Span | null>(null);
  const marks = useMemo(() => findingMarks(findings, shown), [findings, shown]);
  const text = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const head = useRef<HTMLParagraphElement>(null);

  const choose = useCallback((number: number) => change({ finding: String(number) }), [change]);
  const toFinding = useCallback(
    (number: number) => {
      choose(number);
      setPlace(null);
      setWanted({ number });
    },
    [choose],
  );
  useEffect(() => {
    if (wanted !== null) bringToFinding(document.getElementById(`finding-${wanted.number}`), list.current);
  }, [wanted]);
  const latest = useRef(chosen);
  useEffect(() => {
    latest.current = chosen;
  }, [chosen]);
  const onBack = useCallback(() => {
    if (latest.current !== null) toFinding(latest.current);
  }, [toFinding]);
  const onPlace = useCallback(
    (number: number, span: Span) => {
      choose(number);
      if (!selectInField(form.current, page.text, span)) setPlace(span);
    },
    [choose, page.text],
  );
  const onWords = useCallback(
    (number: number) => {
      choose(number);
      setPlace(null);
      const span = findings[number - 1]?.found.span;
      if (span !== undefined && selectInField(form.current, page.text, span)) return;
      bringToText(
        text.current?.querySelector<HTMLElement>(`[data-marks~="${number}"]`) ?? null,
        list.current,
      );
    },
    [choose, findings, page.text],
  );
  const show = (one: FindingVerdict | null) => {
    setPlace(null);
    change({ show: one, finding: null });
  };
  useKey("Escape", onBack, place !== null);

  useEffect(() => {
    if (place === null) return;
    bringToText(text.current?.querySelector<HTMLElement>("[data-place]") ?? null, list.current);
  }, [place]);

  // Coming back from the record, one is at the finding that one went from. Where what had the focus is gone, it goes to what came for it.
  const begun = useRef(chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer, or the other form of the text, is what it waits for
  useEffect(() => {
    if (begun.current !== null) toFinding(begun.current);
    else if (document.activeElement === document.body)
      (isEditing ? form.current?.querySelector("textarea") : head.current)?.focus();
    begun.current = null;
  }, [checked, isEditing]);

  return (
    <div className="wide check-page">
      <header className="check-head">
        <h1>Check a text</h1>
        <p className="lead" role="status" tabIndex={-1} ref={head}>
          {answerWords(checked)}
        </p>
      </header>
      <div className={`check-columns${findings.length === 0 ? "" : " has-findings"}`}>
        <section className="check-text" aria-labelledby="text-title">
          <h2 id="text-title">{isEditing ? "The text, to be changed" : "The text"}</h2>
          {isEditing ? (
            <CheckForm form={form} label="Check it again">
              <button type="button" onClick={() => changeCheck({ isEditing: false, problem: null })}>
                Back to the marks
              </button>
            </CheckForm>
          ) : (
            <>
              <About checked={checked} />
              <p className="buttons check-actions">
                {findings.length > 0 && (
                  <button
                    type="button"
                    className="to-findings"
                    onClick={() => document.getElementById("findings-title")?.focus()}
                  >
                    To the findings
                  </button>
                )}
                <button type="button" onClick={() => editChecked(checked)}>
                  Change the text
                </button>
                <button
                  type="button"
                  onClick={() => {
                    change({ finding: null, show: null });
                    startAnew();
                  }}
                >
                  Check another text
                </button>
              </p>
              <div className="checked-text" ref={text}>
                <CheckedText
                  text={page.text}
                  marks={marks}
                  chosen={chosen}
                  place={place}
                  onChoose={toFinding}
                  onBack={onBack}
                />
              </div>
            </>
          )}
        </section>
        <FindingList
          checked={checked}
          chosen={chosen}
          shown={shown}
          list={list}
          onShow={show}
          onChoose={choose}
          onWords={onWords}
          onPlace={onPlace}
        />
      </div>
      {!isEditing && <AddToRecord checked={checked} />}
      <details className="check-what">
        <summary>What is checked, and what the marks say</summary>
        <WhatIsChecked />
      </details>
    </div>
  );
}

function About({ checked: { answer } }: { readonly checked: Checked }) {
  const { title, publisher, published, url } = answer.line;
  const isInText = title !== null && answer.page.text.trimStart().startsWith(title.trim());
  const facts = [
    title === null || isInText ? "" : `“${title}”`,
    publisher ?? "",
    typeof published === "string"
      ? `published on ${dayWords(published)}`
      : "day of publication not known, so that “today” and “last year” could not be counted",
  ];
  return (
    <p className="quiet">
      {capital(facts.filter((fact) => fact !== "").join(" · "))}
      {isWebAddress(url) && (
        <>
          {" · "}
          <a href={url} rel="noreferrer noopener" target="_blank" className="breakable">
            {url}
          </a>
        </>
      )}
    </p>
  );
}

function answerWords({ answer: { line } }: Checked): string {
  if (line.notCoded !== null) return notCodedWords(line.notCoded.missing, "checked");
  return line.findings.length === 0
    ? "Nothing in it can be checked: it has no total, weekday, office or capital, and nothing that the record knows."
    : summaryWords(line.findings);
}

function numberIn(text: string | null, most: number): number | null {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}

/** The findings stand beside the text, with a height of their own; else they stand below it. */
function isBeside(list: HTMLElement | null): boolean {
  return list !== null && getComputedStyle(list).overflowY === "auto";
}

/** Beside the text the page moves as little as it can, so that both stay in sight. */
function bringToText(mark: HTMLElement | null, list: HTMLElement | null): void {
  mark?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: isBeside(list) ? "nearest" : "center" });
}

function bringToFinding(card: HTMLElement | null, list: HTMLElement | null): void {
  card?.querySelector<HTMLElement>(".finding-words")?.focus({ preventScroll: true });
  if (list !== null && card !== null && isBeside(list))
    list.scrollTo({ top: card.offsetTop - list.offsetTop - 24 });
  card?.scrollIntoView({ block: isBeside(list) ? "nearest" : "start" });
}

/** While the text is being changed: selects the words in its field, at the place nearest to where they stood. */
function selectInField(form: HTMLFormElement | null, text: string, { start, end }: Span): boolean {
  const field = form?.querySelector("textarea");
  if (field === null || field === undefined) return false;
  const words = text.slice(start, end);
  let at = -1;
  for (let next = field.value.indexOf(words); next >= 0; next = field.value.indexOf(words, next + 1))
    if (at < 0 || Math.abs(next - start) < Math.abs(at - start)) at = next;
  field.focus();
  if (at < 0) return true;
  field.setSelectionRange(at, at + words.length);
  field.blur(); // the focus brings the selection into sight, once it is there
  field.focus();
  return true;
}
