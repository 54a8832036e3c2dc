// What a form sends to the desk: whether it is under way, and what is wrong, in a sentence.
import { useState } from "react";
import { asNoAnswer } from "../ask/use_answer.js";

interface Sending {
  readonly isSending: boolean;
  readonly problem: string | null;
  /** Says what has to be mended before it can be sent; null: nothing any more. */
  readonly setProblem: (problem: string | null) => void;
  /** Does it; what goes wrong becomes the problem. */
  readonly send: (work: () => Promise<void>) => Promise<void>;
}

export function useSending(): Sending {
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (work: () => Promise<void>) => {
    setSending(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(asNoAnswer(error).message);
    }
    setSending(false);
  };
  return { isSending, problem, setProblem, send };
}
