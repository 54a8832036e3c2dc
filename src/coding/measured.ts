// Written by `npm run generate` from eval/frozen.json: what share of the claims that a reader notes is found, and what share of those made is
// right, by kind. The sets were looked at while the coder was mended, so that unseen text is read worse (eval/README.md).

export const MEASURED = {
  event: { on: "163 sentences of the PLOVER gold records", found: 0.46, right: 0.54 },
  statement: { on: "twenty articles written to measure it", found: 0.92, right: 0.96 },
  figure: { on: "twenty articles written to measure it", found: 0.94, right: 0.94 },
  position: { on: "twenty articles written to measure it", found: 0.86, right: 0.95 },
} as const;
