// Which claim serves which gold entry. One claim serves one entry, in the order of gold; only the entries of one list
// ("visited A, B and C"), which share one anchor, may be served by the same claim.

/**
 * `entries` of one kind of one item, `claims` of the same kind, `fits(entry, claim)`, `anchorOf(entry)`.
 * Gives {found: Map entry -> claim, missed: entries}; entries marked optional are not asked for.
 */
export function assignClaims(entries, claims, fits, anchorOf) {
  const servedAt = new Map();
  const found = new Map();
  const missed = [];
  for (const entry of entries) {
    if (entry.optional) continue;
    const anchor = anchorOf(entry);
    const free = claims.find((claim) => !servedAt.has(claim) && fits(entry, claim));
    const shared = () =>
      claims.find((claim) => anchor && servedAt.get(claim) === anchor && fits(entry, claim));
    const claim = free ?? shared();
    if (claim === undefined) {
      missed.push(entry);
      continue;
    }
    servedAt.set(claim, anchor);
    found.set(entry, claim);
  }
  return { found, missed };
}

/** The claims that neither serve an entry nor fit an optional one: wrong, where gold lists everything. */
export function wrongClaims(entries, claims, found, fits) {
  const serving = new Set(found.values());
  const optional = entries.filter((entry) => entry.optional);
  return claims.filter((claim) => !serving.has(claim) && !optional.some((entry) => fits(entry, claim)));
}
