// A document that a reader hands over: by its address, as pasted text, or as a file, with what is known of it.
import { addressOf, post, postBytes } from "../ask/ask.js";
import { readDay } from "../words/read_day.js";

export type Way = "address" | "paste" | "file";

export interface Draft {
  readonly way: Way;
  readonly url: string;
  /** The address may be of a private network or of this machine. */
  readonly allowPrivate: boolean;
  readonly text: string;
  readonly file: File | null;
  readonly published: string;
  readonly title: string;
  readonly publisher: string;
}

export const EMPTY_DRAFT: Draft = {
  way: "address",
  url: "",
  allowPrivate: false,
  text: "",
  file: null,
  published: "",
  title: "",
  publisher: "",
};

/** What the desk takes. */
const MOST_BYTES = 10_000_000;

/** What has to be mended before it can be handed over, in a sentence; null when nothing has. */
export function wrongWith({ way, url, text, file, published }: Draft): string | null {
  if (published.trim() !== "" && readDay(published, "first") === null)
    return `The day “${published}” is no day: write 16 May 2024.`;
  if (way === "address" && !/^https?:\/\/\S+$/i.test(url.trim()))
    return "Give the whole address of the article, from https:// on.";
  if (way === "paste" && text.trim() === "") return "Paste the text of the article.";
  if (way === "file" && file === null) return "Choose a file.";
  return way === "file" && file !== null && file.size > MOST_BYTES
    ? "The file has more than 10 MB: choose a smaller one."
    : null;
}

/** Hands it to the desk, to be read into the record or to be checked. */
export function handOver<T>(path: "/jobs" | "/checks", draft: Draft, signal?: AbortSignal): Promise<T> {
  const { way, url, allowPrivate, text, file, published, title, publisher } = draft;
  const told = {
    published: readDay(published, "first"),
    title: title.trim() === "" ? null : title.trim(),
    publisher: publisher.trim() === "" ? null : publisher.trim(),
  };
  const given = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
  if (way === "address") {
    const asked = { url: url.trim(), ...(allowPrivate ? { allowPrivate } : {}) };
    return post(addressOf(path), { ...asked, ...given }, signal);
  }
  if (way === "paste" || file === null) return post(addressOf(path), { text, ...given }, signal);
  return postBytes(addressOf(path, { name: file.name, ...told }), file, signal);
}
