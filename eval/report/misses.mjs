// Each miss with what was made instead, one block each.

/** Lines for the misses of one result: what gold asks for, then what the coder made in that sentence. */
export function missLines({ name, score }) {
  return score.misses.flatMap(({ id, kind, want, made }) => [
    `${name} ${id}: ${kind}`,
    ...(want === null ? [] : [`  wanted  ${typeof want === "string" ? want : JSON.stringify(want)}`]),
    ...(made.length === 0 ? ["  made    nothing there"] : made.map((text) => `  made    ${text}`)),
  ]);
}
