// A list of records that a number stands for, as it stands in the address (`list`): a number and its list ask the same.
import type { Parameters } from "../ask/ask.js";

export interface ToldList {
  readonly pair: readonly [string, string];
  readonly kind?: string | null;
  readonly act?: string | null;
  readonly tone?: "cooperation" | "conflict" | null;
  readonly doer?: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const FIELDS = ["kind", "act", "tone", "doer", "from", "to"] as const;

export function listText({ pair, ...rest }: ToldList): string {
  const told = FIELDS.flatMap((field) => {
    const value = rest[field];
    return value == null ? [] : [`${field}:${value}`];
  });
  return [pair.join(","), ...told].join("~");
}

/** Null: the address has none, or one that is none. */
export function listOf(text: string | null): ToldList | null {
  const [parties = "", ...fields] = (text ?? "").split("~");
  const [a, b] = parties.split(",");
  if (a === undefined || b === undefined || a === "" || b === "") return null;
  const told = new Map(fields.map((field) => [field.split(":")[0], field.slice(field.indexOf(":") + 1)]));
  const tone = told.get("tone");
  return {
    pair: a < b ? [a, b] : [b, a],
    kind: told.get("kind") ?? null,
    act: told.get("act") ?? null,
    tone: tone === "cooperation" || tone === "conflict" ? tone : null,
    doer: told.get("doer") ?? null,
    from: told.get("from") ?? null,
    to: told.get("to") ?? null,
  };
}

/** What the desk is asked for it. */
export function listParameters({ pair, ...rest }: ToldList, asOf: string | null): Parameters {
  return { pair: pair.join(","), ...rest, "as-of": asOf };
}
