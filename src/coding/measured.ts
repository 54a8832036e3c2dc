// Written by `npm run generate` from eval/frozen.json: what share of the claims that a reader notes is found, and what share of those made is
// right, by kind. The sentences of events were looked at while the coder was mended, the ten articles were not (eval/README.md).

export const MEASURED = {
  event: { on: "163 sentences of the PLOVER gold records", found: 0.71, right: 0.73 },
  statement: { on: "ten articles whose misses nobody read", found: 0.77, right: 0.83 },
  figure: { on: "ten articles whose misses nobody read", found: 0.87, right: 0.9 },
  position: { on: "ten articles whose misses nobody read", found: 0.73, right: 0.91 },
} as const;
