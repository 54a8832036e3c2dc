// What zod infers is writable; what crosses a border is not to be changed. This type closes it, at every depth.
// Tuples stay tuples, optional fields stay optional.

/** T with every field and every list read-only. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
