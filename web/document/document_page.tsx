// A document: its text with what was read in it marked, and the claims beside it in reading order.
import { useEffect, useMemo, useRef, useState } from "react";
import type { DocumentAnswer, ToldClaim } from "../ask/answers.js";
import { addressOf } from "../ask/ask.js";
import { useNames } from "../ask/names.js";
import { useAnswer } from "../ask/use_answer.js";
import { Link } from "../go/link.js";
import { useQueryChange, useQueryValue } from "../go/query_state.js";
import { pairPath } from "../go/routes.js";
import { isWebAddress } from "../go/web_address.js";
import { useKey } from "../parts/keys.js";
import { Problem, Waiting } from "../parts/problem.js";
import { KIND_WORDS, KINDS } from "../words/claim_words.js";
import { dayWords, momentWords } from "../words/days.js";
import { languageWords } from "../words/language.js";
import { notCodedWords } from "../words/not_coded.js";
import { countWords } from "../words/numbers.js";
import { ClaimCard } from "./claim_card.js";
import { CopiesOfText } from "./copies_of_text.js";
import { DocumentText } from "./document_text.js";
import { LostCorrections } from "./lost_corrections.js";
import { markedClaims, markedSentence, sentenceMark } from "./marks.js";
import "./document.css";

export function DocumentPage({ id }: { readonly id: string }) {
  const answer = useAnswer<DocumentAnswer>(addressOf(`/documents/${encodeURIComponent(id)}`));
  const page = answer.value;
  useEffect(() => {
    document.title = `${page?.title ?? "Document"} · Chancery`;
  }, [page?.title]);
  if (answer.state === "failed")
    return (
      <div className="narrow">
        <h1>This document is not here</h1>
        <Problem problem={answer.problem} />
        <p>
          <Link to="/">To the pairs of the record</Link>
        </p>
      </div>
    );
  if (page === null)
    return (
      <div className="wide tall">
        <Waiting>Asking for the document …</Waiting>
      </div>
    );
  return <ReadDocument page={page} />;
}

function ReadDocument({ page }: { readonly page: DocumentAnswer }) {
  const sentence = useQueryValue("sentence");
  const asked = useQueryValue("claim");
  const chosen = asked ?? (sentence === null ? null : sentenceMark(sentence));
  const change = useQueryChange();
  const [lit, setLit] = useState<string | null>(null);
  const marks = useMemo(
    () => [...markedClaims(page.claims), ...markedSentence(page.sentences, sentence)],
    [page.claims, page.sentences, sentence],
  );
  const list = useRef<HTMLOListElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const wanted = useRef(chosen);

  useEffect(() => {
    if (chosen === null) return;
    // the first time to the sentence, later only as far as it takes to see both
    const mark = text.current?.querySelector(`[data-claims~="${CSS.escape(chosen)}"]`);
    mark?.scrollIntoView({ block: wanted.current === chosen ? "center" : "nearest" });
    wanted.current = null;
    const card = list.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(chosen)}"]`);
    if (
      card !== null &&
      card !== undefined &&
      list.current !== null &&
      getComputedStyle(list.current).overflowY === "auto"
    )
      list.current.scrollTo({ top: card.offsetTop - list.current.offsetTop - 24 });
  }, [chosen]);

  const choose = (claim: string | null) => change({ claim, sentence: null });
  const walk = (by: 1 | -1) => {
    const at = page.claims.findIndex(({ id }) => id === chosen);
    const next = page.claims[at < 0 ? 0 : Math.min(page.claims.length - 1, Math.max(0, at + by))];
    if (next !== undefined) choose(next.id);
  };
  useKey("j", () => walk(1));
  useKey("k", () => walk(-1));
  useKey("Escape", () => choose(null));
  useKey("Enter", () => {
    if (chosen !== null)
      list.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(chosen)}"] button`)?.focus();
  });

  return (
    <article className="wide document-page">
      <DocumentHead page={page} />
      <div className="document-columns">
        <div className="document-text" ref={text} lang={page.language ?? undefined}>
          <DocumentText
            page={page}
            marks={marks}
            lit={lit}
            chosen={chosen}
            onLit={setLit}
            onChoose={choose}
          />
        </div>
        <section className="document-claims" aria-labelledby="claims-title">
          <h2 id="claims-title">{page.entered ? "What was entered" : "What was read in it"}</h2>
          <ClaimCounts claims={page.claims} />
          <ol ref={list}>
            {page.claims.map((claim) => (
              <ClaimCard
                key={claim.id}
                claim={claim}
                isLit={lit === claim.id}
                isOpen={chosen === claim.id}
                onLit={setLit}
                onChoose={choose}
              />
            ))}
          </ol>
          {page.rejected.length > 0 && (
            <details className="rejected">
              <summary>{countWords(page.rejected.length, "claim")} rejected by a person</summary>
              <ol>
                {page.rejected.map((claim) => (
                  <ClaimCard
                    key={claim.id}
                    claim={claim}
                    isRejected
                    isLit={false}
                    isOpen={chosen === claim.id}
                    onLit={setLit}
                    onChoose={choose}
                  />
                ))}
              </ol>
            </details>
          )}
          <LostCorrections page={page} />
        </section>
      </div>
    </article>
  );
}

function DocumentHead({ page }: { readonly page: DocumentAnswer }) {
  const names = useNames();
  const {
    title,
    url,
    publisher,
    origin,
    author,
    published,
    language,
    addedAt,
    coder,
    coderNow,
    notCoded,
    entered,
    claims,
  } = page;
  const pairs = [
    ...new Map(claims.flatMap(({ pairs: all }) => all.map((pair) => [pair.join(), pair] as const))).values(),
  ];
  return (
    <header className="document-head">
      <h1>{title ?? "Document without a title"}</h1>
      <p className="document-source">
        {origin !== null && origin !== publisher
          ? `${origin}${publisher === null ? "" : `, republished by ${publisher}`}`
          : (publisher ?? "Publisher not known")}
        {author === null ? "" : ` · ${author}`}
        {" · "}
        {typeof published === "string" ? dayWords(published) : "day of publication not known"}
        {language === null ? "" : ` · ${languageWords(language)}`}
      </p>
      {entered && (
        <p className="notice">
          These lines were entered by hand from the source named; the words are ours, not the source’s own.
        </p>
      )}
      {notCoded !== null && <p className="notice">{notCodedWords(notCoded.missing, "read")}</p>}
      <p className="document-kept">
        {isWebAddress(url) && (
          <>
            <a href={url} rel="noreferrer noopener" target="_blank" className="breakable">
              {url}
            </a>
            {" · "}
          </>
        )}
        in the record since {momentWords(addedAt)}
        {entered ? "" : ` · read by ${coder}`}
        {entered || coder === coderNow
          ? ""
          : `, which is not ${coderNow} that reads now: chancery recode reads it again`}
      </p>
      <CopiesOfText page={page} />
      {pairs.length > 0 && (
        <p className="document-pairs">
          Tells of{" "}
          {pairs.slice(0, 8).map((pair, index) => (
            <span key={pair.join()}>
              {index > 0 && ", "}
              <Link to={pairPath([pair[0], pair[1]])}>
                {names.either(pair[0])} — {names.either(pair[1])}
              </Link>
            </span>
          ))}
          {pairs.length > 8 && ` and ${countWords(pairs.length - 8, "more pair", "more pairs")}`}
        </p>
      )}
    </header>
  );
}

function ClaimCounts({ claims }: { readonly claims: readonly ToldClaim[] }) {
  const counts = KINDS.map((kind) => [kind, claims.filter((claim) => claim.kind === kind).length] as const);
  if (claims.length === 0)
    return (
      <p className="empty-line">Nothing: no event, statement, figure or position between states was found.</p>
    );
  return (
    <p className="claim-counts">
      {counts
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => (
          <span key={kind} className={`kind-key of-${kind}`}>
            {countWords(count, KIND_WORDS[kind][0].toLowerCase(), KIND_WORDS[kind][1].toLowerCase())}
          </span>
        ))}
    </p>
  );
}
