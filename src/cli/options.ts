// The values of options, from text to what they mean; a bad one is a UsageError that names the option and the value.
import { isIsoDay } from "../model/index.js";
import { UsageError } from "./exit.js";

/** The longest time for one document where --timeout says nothing. */
export const DEFAULT_LIMIT_MS = 5000;

const MOST_WORKERS = 256;
const MOST_SECONDS = 3600;
const MOST_PORT = 65_535;

/** The date of --published. */
export function parseDate(value: string): string {
  return parseDay("--published", value);
}

/** "2026-03-12". The calendar decides: "2026-02-30" is no date. */
export function parseDay(option: string, value: string): string {
  if (isIsoDay(value.trim())) return value.trim();
  throw new UsageError(
    `${option} "${shown(value)}" is not a date: write it as YYYY-MM-DD, such as 2026-03-12.`,
  );
}

/** An address of the web, as it was given. */
export function parseAddress(value: string): string {
  const address = value.trim();
  if (/^https?:\/\/[^\s/]+/iu.test(address) && URL.canParse(address)) return address;
  throw new UsageError(
    `--url "${shown(value)}" is not an address: write it whole, such as https://example.org/news/article.`,
  );
}

/** A country as three letters (ISO 3166-1 alpha-3, "CHN"); small ones are made great. */
export function parseCountry(value: string): string {
  const code = value.trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return code;
  throw new UsageError(`"${shown(value)}" is not a country code: give three letters, such as CHN or RUS.`);
}

/** A whole number of threads, from 1. */
export function parseWorkers(value: string): number {
  const workers = Number(value);
  if (/^\d+$/.test(value) && workers >= 1 && workers <= MOST_WORKERS) return workers;
  throw new UsageError(`--workers "${shown(value)}" is not a number of threads: give 1 to ${MOST_WORKERS}.`);
}

/** How many at most, from 1. */
export function parseLimit(value: string): number {
  const limit = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(limit) && limit >= 1) return limit;
  throw new UsageError(`--limit "${shown(value)}" is not a number of documents: give 1 or more.`);
}

/** Seconds to milliseconds; fractions are allowed. */
export function parseTimeout(value: string): number {
  const seconds = Number(value);
  if (/^\d+(\.\d+)?$/.test(value) && seconds > 0 && seconds <= MOST_SECONDS) return seconds * 1000;
  throw new UsageError(
    `--timeout "${shown(value)}" is not a time: give seconds, above 0 and up to ${MOST_SECONDS}.`,
  );
}

/** How sure a finding must be, 0 to 1. */
export function parseConfidence(value: string): number {
  const confidence = Number(value);
  if (/^\d(\.\d+)?$/.test(value) && confidence >= 0 && confidence <= 1) return confidence;
  throw new UsageError(
    `--min-confidence "${shown(value)}" is not a confidence: give a number from 0 to 1, such as 0.8.`,
  );
}

/** A port of this machine; 0 asks for a free one. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= MOST_PORT) return port;
  throw new UsageError(
    `--port "${shown(value)}" is not a port: give a number up to ${MOST_PORT}, 0 for a free one.`,
  );
}

/** What the user typed, cut where it is long. */
export function shown(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
