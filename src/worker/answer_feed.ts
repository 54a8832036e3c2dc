// A feed, from its bytes to its entries. What is no feed is answered with a sentence.
import type { FeedResult, FeedTask } from "../desk/index.js";
import { feedFromBytes, InputError } from "../intake/index.js";

/** Takes a feed apart. What is no InputError is a fault of ours and is thrown. */
export async function answerFeed({ from }: FeedTask): Promise<FeedResult> {
  try {
    const feed = await feedFromBytes(from.bytes, from.name, from.contentType);
    return { kind: "feed", answer: { ok: true, ...feed } };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: "feed", answer: { ok: false, problem: error.message } };
  }
}
