// Who may refer to whom.
import { posix } from "node:path";
import { OUTSIDE, RANKS, SIDE_DOORS } from "./ranks.js";
import type { Rule } from "./rule.js";
import { type Reference, referencesOf, resolvePath, type SourceFile, topOf } from "./source_file.js";

interface Link {
  readonly file: SourceFile;
  readonly kind: Reference["kind"];
  readonly to: string;
}

/** The references that lead to other files of the project. */
function linksOf(files: readonly SourceFile[]): Link[] {
  return files.flatMap((file) =>
    referencesOf(file).flatMap(({ kind, target }) => {
      const to = target === null ? null : resolvePath(file, target);
      return to === null ? [] : [{ file, kind, to }];
    }),
  );
}

const hasRank: Rule = {
  name: "every folder of src has a rank",
  reason: "a folder without a rank would escape every rule about ranks",
  check: (files) =>
    [...new Set(files.map(({ path }) => topOf(path) ?? path))]
      .filter((top) => RANKS[top] === undefined)
      .map((top) => `src/${top} has no rank: give it one in test/architecture/ranks.ts and docs/design.md`),
};

const onlyDownward: Rule = {
  name: "a folder refers only to lower ranks, never to an equal one",
  reason: "then every part can be understood, tested and replaced with what lies below it, and nothing else",
  check: (files) =>
    linksOf(files).flatMap(({ file, kind, to }) => {
      const [from, target] = [topOf(file.path), topOf(to)];
      if (from === null || target === null || from === target) return [];
      const [own, other] = [RANKS[from] ?? Number.NaN, RANKS[target] ?? Number.NaN];
      return other < own ? [] : [`${file.path} (rank ${own}): ${kind} of ${to} (rank ${other})`];
    }),
};

const noSiblings: Rule = {
  name: "folders inside a folder never refer to their siblings",
  reason:
    "events/ and figures/ stay readable alone; what two of them share goes up to the parent, where both see it",
  check: (files) =>
    linksOf(files).flatMap(({ file, kind, to }) => {
      if (topOf(file.path) !== topOf(to)) return [];
      const [own, other] = [posix.dirname(file.path), posix.dirname(to)];
      return isWithin(own, other) || isWithin(other, own)
        ? []
        : [`${file.path}: ${kind} of ${to}, a sibling's file`];
    }),
};

function isWithin(folder: string, outer: string): boolean {
  return folder === outer || folder.startsWith(`${outer}/`);
}

const throughTheDoor: Rule = {
  name: "a folder is entered by its index.ts",
  reason: "what index.ts does not name may change without a look at the rest of the code",
  check: (files) =>
    linksOf(files).flatMap(({ file, kind, to }) => {
      const [from, target] = [topOf(file.path), topOf(to)];
      if (target === null || from === target || !to.endsWith(".ts") || to === `src/${target}/index.ts`)
        return [];
      return `${file.path} -> ${to}` in SIDE_DOORS ? [] : [`${file.path}: ${kind} of ${to}, past index.ts`];
    }),
};

const doorsAreUsed: Rule = {
  name: "every exception is still needed",
  reason: "an exception that nobody uses is an open door that nobody watches",
  check: (files) => {
    const used = new Set(linksOf(files).map(({ file, to }) => `${file.path} -> ${to}`));
    return [...Object.keys(SIDE_DOORS), ...Object.keys(OUTSIDE)]
      .filter((way) => !used.has(way))
      .map(
        (way) =>
          `${way} is an exception, but is not there any more: take it out of test/architecture/ranks.ts`,
      );
  },
};

const staysInside: Rule = {
  name: "src refers to nothing outside of src",
  reason: "tools, benchmarks, tests and data are not shipped with the built code; it must run without them",
  check: (files) =>
    linksOf(files).flatMap(({ file, kind, to }) =>
      topOf(to) !== null || `${file.path} -> ${to}` in OUTSIDE ? [] : [`${file.path}: ${kind} of ${to}`],
    ),
};

const canBeFollowed: Rule = {
  name: "every reference names its file",
  reason: "a computed import cannot be checked by any of these rules",
  check: (files) =>
    files.flatMap((file) =>
      referencesOf(file)
        .filter(({ target }) => target === null)
        .map(({ kind }) => `${file.path}: ${kind} of a computed name`),
    ),
};

const noCycles: Rule = {
  name: "no file imports itself by way of others",
  reason: "files in a circle are one file in pieces: none can be read, or loaded, before the others",
  check: (files) => {
    const next = new Map<string, string[]>(files.map(({ path }) => [path, []]));
    for (const { file, kind, to } of linksOf(files)) if (kind !== "url") next.get(file.path)?.push(to);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      const at = way.indexOf(path);
      if (at >= 0) circles.push([...way.slice(at), path].join(" -> "));
      if (at >= 0 || done.has(path)) return;
      for (const to of next.get(path) ?? []) visit(to, [...way, path]);
      done.add(path);
    };
    for (const path of next.keys()) visit(path, []);
    return circles;
  },
};

export const LAYER_RULES: readonly Rule[] = [
  hasRank,
  onlyDownward,
  noSiblings,
  throughTheDoor,
  doorsAreUsed,
  staysInside,
  canBeFollowed,
  noCycles,
];
