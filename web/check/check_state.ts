// What is being checked and what was found, kept while the reader is on other pages: a check goes on when the page is left, and its
// findings are there when the reader comes back. What was typed outlives a reload too, in this tab alone.
import { useSyncExternalStore } from "react";
import type { CheckedAnswer } from "../ask/answers.js";
import { asNoAnswer } from "../ask/use_answer.js";
import { type Draft, EMPTY_DRAFT, handOver, wrongWith } from "../parts/draft.js";
import { dayWords } from "../words/days.js";

const KEY = "chancery.check";

/** A draft as it was handed over, and what the desk said of it. */
export interface Checked {
  readonly draft: Draft;
  readonly answer: CheckedAnswer;
}

interface CheckState {
  readonly draft: Draft;
  readonly checked: Checked | null;
  /** The text stands in its field, to be changed, though it was checked. */
  readonly isEditing: boolean;
  /** When the check under way began, in milliseconds. */
  readonly since: number | null;
  readonly problem: string | null;
  /** The job that reads the checked text into the record. */
  readonly job: string | null;
}

const BLANK: Draft = { ...EMPTY_DRAFT, way: "paste" };

let state: CheckState = {
  draft: draftOfTab(),
  checked: null,
  isEditing: false,
  since: null,
  problem: null,
  job: null,
};
let stop: AbortController | null = null;
const listeners = new Set<() => void>();

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function useCheckState(): CheckState {
  return useSyncExternalStore(subscribe, () => state);
}

export function changeCheck(part: Partial<CheckState>): void {
  state = { ...state, ...part };
  for (const tell of listeners) tell();
}

export function changeDraft(part: Partial<Draft>): void {
  changeCheck({ draft: { ...state.draft, ...part }, problem: null });
}

/** Begins again with nothing. */
export function startAnew(): void {
  stopCheck();
  changeCheck({ draft: BLANK, checked: null, isEditing: false, problem: null, job: null });
}

/** Puts the checked text into its field, wherever it came from; what the reader has changed in it since stays. */
export function editChecked({ draft: handed, answer: { line, page } }: Checked): void {
  const { draft } = state;
  const isFresh = draft.text === "" || (draft === handed && draft.way !== "paste");
  const told = {
    title: draft.title === "" ? (line.title ?? "") : draft.title,
    publisher: draft.publisher === "" ? (line.publisher ?? "") : draft.publisher,
    published: draft.published === "" ? dayOf(line.published) : draft.published,
  };
  const filled = isFresh ? { ...draft, ...told, text: page.text } : draft;
  changeCheck({ isEditing: true, problem: null, draft: { ...filled, way: "paste" } });
}

function dayOf(published: CheckedAnswer["line"]["published"]): string {
  return typeof published === "string" ? dayWords(published) : "";
}

export async function startCheck(): Promise<void> {
  const { draft } = state;
  const problem = wrongWith(draft);
  if (problem !== null) return changeCheck({ problem });
  stop?.abort();
  const own = new AbortController();
  stop = own;
  changeCheck({ since: Date.now(), problem: null });
  try {
    const answer = await handOver<CheckedAnswer>("/checks", draft, own.signal);
    if (stop === own) changeCheck({ checked: { draft, answer }, isEditing: false, since: null, job: null });
  } catch (error) {
    if (stop === own) changeCheck({ since: null, problem: asNoAnswer(error).message });
  }
}

export function stopCheck(): void {
  stop?.abort();
  stop = null;
  changeCheck({ since: null });
}

function draftOfTab(): Draft {
  try {
    const { way, url, text, published, title, publisher } = {
      ...BLANK,
      ...(JSON.parse(sessionStorage.getItem(KEY) ?? "{}") as Partial<Draft>),
    };
    return { ...BLANK, way, url, text, published, title, publisher };
  } catch {
    return BLANK;
  }
}

addEventListener("pagehide", () => {
  const { file, ...typed } = state.draft;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(typed));
  } catch {
    // more than the browser keeps for a tab
  }
});
