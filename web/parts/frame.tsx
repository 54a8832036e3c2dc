// What is around every page: the name, the search, the way to the other pages, and the list of keys.
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { isUnderWay, useJobs } from "../ask/jobs.js";
import { go, useAddress } from "../go/address.js";
import { Link } from "../go/link.js";
import { routeOf, searchPath } from "../go/routes.js";
import { countWords } from "../words/numbers.js";
import { KeyList } from "./key_list.js";
import { isTyping, useKey } from "./keys.js";
import { ThemeSwitch } from "./theme_switch.js";
import "./frame.css";

export function Frame({ children }: { readonly children: ReactNode }) {
  const [showsKeys, setShowsKeys] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useKey("/", () => search.current?.focus());
  useKey("?", () => setShowsKeys(true));
  return (
    <>
      <a className="skip" href="#content">
        To the content
      </a>
      <header className="frame-head">
        <div className="frame-row">
          <Link className="wordmark" to="/">
            Chancery
          </Link>
          <SearchField input={search} />
          <nav aria-label="Pages">
            <JobsLink />
            <Link to="/check">
              Check<span className="nav-more"> a text</span>
            </Link>
            <Link to="/add">
              Add<span className="nav-more"> a document</span>
            </Link>
            <Link to="/brief">Brief</Link>
            <Link to="/doubts">Doubts</Link>
            <Link to="/api">API</Link>
          </nav>
          <ThemeSwitch />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="frame-foot">
        <p>
          Every number and sentence here leads to the document that says it. What a machine has read can be
          wrong: each claim says who checked it.
        </p>
        <button type="button" className="plain" onClick={() => setShowsKeys(true)}>
          Keys <kbd>?</kbd>
        </button>
      </footer>
      {showsKeys && <KeyList onClose={() => setShowsKeys(false)} />}
    </>
  );
}

function SearchField({ input }: { readonly input: React.RefObject<HTMLInputElement | null> }) {
  const route = routeOf(useAddress());
  const shown = route.page === "search" ? route.words : "";
  const [words, setWords] = useState(shown);
  useEffect(() => setWords(shown), [shown]);
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== "") go(searchPath(words.trim()));
  };
  return (
    <search className="frame-search">
      <form onSubmit={search}>
        <label className="unseen" htmlFor="search">
          Search documents and pairs
        </label>
        <input
          id="search"
          ref={input}
          type="search"
          placeholder="Search words, or two countries"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape" && isTyping(event.target)) event.currentTarget.blur();
          }}
        />
        <kbd title="Key: /">/</kbd>
      </form>
    </search>
  );
}

function JobsLink() {
  const { jobs } = useJobs();
  const underWay = jobs.filter(isUnderWay).length;
  return (
    <span role="status">
      {underWay > 0 && (
        <Link className="jobs-link" to="/#reading">
          Reading {countWords(underWay, "document")}
        </Link>
      )}
    </span>
  );
}
