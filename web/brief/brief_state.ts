// The brief that is made, kept while the reader is on other pages: the making goes on when the page is left, and paper and files are
// there when the reader comes back. The house style stays in this tab alone.
import { useSyncExternalStore } from "react";
import type {
  BriefFormat,
  BriefLine,
  BriefPaper,
  BriefProgress,
  BriefTemplate,
  MadeFile,
} from "../ask/answers.js";
import { addressOf, post, postForLines } from "../ask/ask.js";
import { asNoAnswer } from "../ask/use_answer.js";
import type { BriefView } from "./brief_view.js";

/** Most bytes of the file of a house style: what the desk takes, in signs of up to four. */
const MOST_STYLE_BYTES = 200_000;

export interface ReadyFile {
  readonly format: BriefFormat;
  readonly name: string;
  readonly bytes: number;
  /** An address of this tab. */
  readonly url: string;
}

interface HouseStyleChoice {
  readonly file: string;
  readonly template: BriefTemplate;
}

interface BriefState {
  readonly style: HouseStyleChoice | null;
  readonly isReadingStyle: boolean;
  readonly styleProblem: string | null;
  /** What was asked for, in words that tell it from another choice; null: nothing yet. */
  readonly asked: string | null;
  /** The day as of which, of what was asked for. */
  readonly asOf: string | null;
  readonly isMaking: boolean;
  /** It was stopped by the reader. */
  readonly isStopped: boolean;
  readonly progress: BriefProgress | null;
  readonly paper: BriefPaper | null;
  readonly files: readonly ReadyFile[];
  readonly problem: string | null;
}

const NOTHING_MADE = {
  ...{ asked: null, asOf: null, isMaking: false, isStopped: false, progress: null, paper: null },
  ...{ files: [], problem: null },
} as const satisfies Partial<BriefState>;

let state: BriefState = { style: null, isReadingStyle: false, styleProblem: null, ...NOTHING_MADE };
let stop: AbortController | null = null;
const listeners = new Set<() => void>();

function change(part: Partial<BriefState>): void {
  state = { ...state, ...part };
  for (const tell of listeners) tell();
}

export function useBriefState(): BriefState {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => state,
  );
}

/** What a view and a house style ask for, to tell whether what is there is what is wanted. */
export function askedKey(view: BriefView, style: HouseStyleChoice | null): string {
  return JSON.stringify([view, style]);
}

/** The desk reads the file at once, so that what is wrong in it is told before a brief is asked for. */
export async function chooseStyle(file: File | null): Promise<void> {
  if (file === null) return change({ style: null, styleProblem: null, isReadingStyle: false });
  if (file.size > MOST_STYLE_BYTES)
    return change({
      style: null,
      styleProblem: `${file.name} has more than ${MOST_STYLE_BYTES / 1000} kB: a house style is shorter.`,
    });
  change({ style: null, styleProblem: null, isReadingStyle: true });
  try {
    const written = { name: file.name, text: await file.text() };
    const template = await post<BriefTemplate>(addressOf("/briefs/template"), written);
    change({ style: { file: file.name, template }, isReadingStyle: false });
  } catch (error) {
    change({ styleProblem: asNoAnswer(error).message, isReadingStyle: false });
  }
}

export async function makeBrief(view: BriefView): Promise<void> {
  stop?.abort();
  const own = new AbortController();
  stop = own;
  const { style, files } = state;
  for (const { url } of files) URL.revokeObjectURL(url);
  change({ ...NOTHING_MADE, asked: askedKey(view, style), asOf: view.asOf, isMaking: true });
  const { pair, from, to, asOf, since, sections } = view;
  const asked = { pair, format: "html", from, to, asOf, since, sections, template: style?.template ?? null };
  try {
    await postForLines<BriefLine>(addressOf("/briefs/lines"), asked, own.signal, (line) => {
      if (stop !== own) return;
      if ("progress" in line) change({ progress: line.progress });
      else if ("paper" in line) change({ paper: line.paper });
      else if ("file" in line) change({ files: [...state.files, readyFile(line.file)] });
    });
    if (stop === own) change({ isMaking: false, progress: null });
  } catch (error) {
    if (stop === own) change({ isMaking: false, progress: null, problem: asNoAnswer(error).message });
  }
}

/** The desk stops its work as well. */
export function stopBrief(): void {
  stop?.abort();
  stop = null;
  change({ isMaking: false, progress: null, isStopped: true });
}

function readyFile({ format, name, mediaType, bytes }: MadeFile): ReadyFile {
  const blob = new Blob([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], { type: mediaType });
  return { format, name, bytes: blob.size, url: URL.createObjectURL(blob) };
}
