/** Parameters of an address; null and undefined are left out. */
export type Parameters = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The path with its parameters. */
export function withParameters(path: string, parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    if (value !== null && value !== undefined) query.set(name, String(value));
  return query.size === 0 ? path : `${path}?${query}`;
}
