// The conditions of a question with their values. "?" in a condition becomes the next parameter.
import type { SqlValue } from "./sql_engine.js";

/** "$1, $2, …" for so many values. */
export function marksOf(values: readonly SqlValue[]): string {
  return values.map((_, i) => `$${i + 1}`).join(", ");
}

export interface Where {
  and(condition: string, ...values: readonly (SqlValue | undefined)[]): Where;
  /** column = value; nothing where the value is null. */
  andEqual(column: string, value: string | null): Where;
  /** The column has one of these values. */
  andIn(column: string, values: readonly SqlValue[]): Where;
  andNotIn(column: string, values: readonly SqlValue[]): Where;
  /** What comes after these keys in the order of these columns, all ascending. */
  andAfter(columns: readonly string[], keys: readonly SqlValue[]): Where;
  /** Days between from and to; known on the day `asOf`. */
  andDays(days: {
    readonly from: string | null;
    readonly to: string | null;
    readonly asOf: string | null;
  }): Where;
  /** "where …", or nothing. */
  sql(): string;
  values(): readonly SqlValue[];
}

/** `inner` is the question inside of this one: its parameters come first. */
export function where(inner?: Where): Where {
  const conditions: string[] = [];
  const values: SqlValue[] = [...(inner?.values() ?? [])];
  const self: Where = {
    and(condition, ...given) {
      let i = 0;
      conditions.push(
        condition.replace(/\?/gu, () => {
          values.push(given[i++] ?? null);
          return `$${values.length}`;
        }),
      );
      return self;
    },
    andEqual: (column, value) => (value === null ? self : self.and(`${column} = ?`, value)),
    andIn: (column, given) => self.and(`${column} in (${given.map(() => "?").join(", ")})`, ...given),
    andNotIn: (column, given) => self.and(`${column} not in (${given.map(() => "?").join(", ")})`, ...given),
    andAfter(columns, keys) {
      const ways = columns.map((column, i) => {
        const equal = columns.slice(0, i).map((before) => `${before} = ?`);
        return `(${[...equal, `${column} > ?`].join(" and ")})`;
      });
      return self.and(`(${ways.join(" or ")})`, ...columns.flatMap((_, i) => keys.slice(0, i + 1)));
    },
    andDays({ from, to, asOf }) {
      if (from !== null) self.and("day_key >= ?", from);
      if (to !== null) self.and("day_key <= ?", to);
      if (asOf !== null) self.and("known <= ?", asOf);
      return self;
    },
    sql: () => (conditions.length === 0 ? "" : `where ${conditions.join(" and ")}`),
    values: () => values,
  };
  return self;
}
