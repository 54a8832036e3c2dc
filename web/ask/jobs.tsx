// What the desk is reading: asked for again and again while something is under way, wherever in the page the reader is.
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Job, Listed } from "./answers.js";
import { addressOf, get } from "./ask.js";
import { askAnew } from "./use_answer.js";

const EVERY_MS = 600;

interface Jobs {
  readonly jobs: readonly Job[];
  /** Something has been asked for: look again at once. */
  look(): void;
}

const JobsContext = createContext<Jobs>({ jobs: [], look: () => {} });

export const useJobs = (): Jobs => useContext(JobsContext);

export function isUnderWay({ state }: Job): boolean {
  return state === "waiting" || state === "running";
}

export function JobsProvider({ children }: { readonly children: ReactNode }) {
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const [turn, setTurn] = useState(0);
  const read = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is a new look
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    get<Listed<Job>>(addressOf("/jobs"), stop.signal).then(
      ({ items }) => {
        if (stop.signal.aborted) return;
        setJobs(items);
        const documents = items.reduce((sum, job) => sum + job.documents.length, 0);
        if (read.current !== null && documents !== read.current) askAnew();
        read.current = documents;
        if (items.some(isUnderWay)) timer = setTimeout(() => setTurn((n) => n + 1), EVERY_MS);
      },
      () => {}, // the next answer of the page says what is wrong with the desk
    );
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [turn]);
  const look = useCallback(() => setTurn((n) => n + 1), []);
  const value = useMemo(() => ({ jobs, look }), [jobs, look]);
  return <JobsContext.Provider value={value}>{children}</JobsContext.Provider>;
}
