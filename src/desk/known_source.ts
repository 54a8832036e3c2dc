// What every row has that a person enters: its source, further ones, its note and its period, each held against what it can be.
import { Refusal } from "../contract/index.js";
import {
  endsBeforeItBegins,
  enteredPeriod,
  type NewSource,
  PERIOD_FORMS,
  type Sourced,
} from "../ledger/index.js";
import type { Grade, Period } from "../model/index.js";
import { refusedField } from "./refused_field.js";

export interface SourcedFields {
  readonly period: string;
  readonly source: {
    readonly address: string;
    readonly title?: string | null | undefined;
    readonly published?: string | null | undefined;
    readonly grade: Grade;
  };
  readonly also?: readonly string[] | null | undefined;
  readonly note?: string | null | undefined;
}

/** `what` is what the row is called ("figure"). Throws a Refusal. */
export function knownSourced({ period, source, also, note }: SourcedFields, what: string): Sourced {
  const own = knownSource(source, what);
  const others = (also ?? []).map((address) => wholeAddress(address, what));
  return {
    source: own,
    also: [...new Set(others)].filter((url) => url !== own.url),
    note: note?.trim() || null,
    period: knownPeriod(period, what),
  };
}

function knownSource({ address, title, published, grade }: SourcedFields["source"], what: string): NewSource {
  const url = wholeAddress(address, what);
  return { url, title: title?.trim() || new URL(url).host, published: published ?? null, grade };
}

function wholeAddress(address: string, what: string): string {
  const url = address.trim();
  if (!/^https?:\/\/[^\s/]+\S*$/iu.test(url) || !URL.canParse(url))
    throw refusedField(
      "source",
      what,
      url,
      "give its whole address, such as https://example.org/customs/2025",
    );
  return url;
}

function knownPeriod(written: string, what: string): Period {
  const period = enteredPeriod(written);
  if (period !== null) return period;
  throw refusedField(
    "period",
    what,
    written,
    endsBeforeItBegins(written) ? "it ends before it begins" : `write it as ${PERIOD_FORMS}`,
  );
}

/** What has happened lies neither after this day nor after the day on which its source was published. Throws a Refusal. */
export function refuseToCome(
  { period, source }: Pick<Sourced, "period" | "source">,
  what: string,
  today: string,
  instead: string,
): void {
  const { start, text } = period;
  if (start === null) return;
  if (start > today) throw refusedField("period", what, text, `it is to come: ${instead}`);
  if (source.published !== null && start > source.published)
    throw new Refusal(
      `The ${what} begins on ${start}, and its source was published before, on ${source.published}: ${instead}, or mend one of the days.`,
    );
}
