// Packages, names and sizes.
import { posix } from "node:path";
import { PACKAGES } from "./ranks.js";
import type { Rule } from "./rule.js";
import { referencesOf, topOf } from "./source_file.js";

const LONGEST = 400;
const VAGUE = /^(?:utils?|helpers?|common|misc|shared|stuff|lib)$/i;

/** "@noble/hashes/sha2.js" -> "@noble/hashes"; "eld/extrasmall" -> "eld"; "node:fs/promises" -> "node:fs". */
function packageOf(target: string): string {
  return target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
}

const onlyKnownPackages: Rule = {
  name: "a folder loads only the packages that it is known for",
  reason: "a package in one folder can be replaced in a day; one in five folders stays for ever",
  check: (files) =>
    files.flatMap((file) =>
      referencesOf(file).flatMap(({ target }) => {
        if (target === null || target.startsWith(".")) return [];
        const known = PACKAGES[topOf(file.path) ?? ""] ?? [];
        return known.includes(packageOf(target)) ? [] : [`${file.path}: ${packageOf(target)}`];
      }),
    ),
};

const packagesAreUsed: Rule = {
  name: "every package that a folder is known for is loaded there",
  reason: "a permission that nobody uses is taken sooner or later without a thought",
  check: (files) => {
    const used = new Set(
      files.flatMap((file) =>
        referencesOf(file).map(({ target }) => `${topOf(file.path)}: ${packageOf(target ?? "")}`),
      ),
    );
    return Object.entries(PACKAGES)
      .flatMap(([top, names]) => names.map((name) => `${top}: ${name}`))
      .filter((one) => !used.has(one));
  },
};

const notTooLong: Rule = {
  name: `no file has more than ${LONGEST} lines`,
  reason: "a file is one idea; at this length it holds several",
  check: (files) =>
    files
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > LONGEST)
      .map(({ path, lines }) => `${path} has ${lines} lines`),
};

const saysWhatItIs: Rule = {
  name: "no file or folder is called utils, helpers or common",
  reason:
    "such a name says nothing, so everything goes there; the words of the field say where a thing belongs",
  check: (files) =>
    files
      .map(({ path }) => path)
      .filter((path) =>
        path.split("/").some((part) =>
          posix
            .parse(part)
            .name.split(/[._-]/)
            .some((word) => VAGUE.test(word)),
        ),
      ),
};

export const TIDY_RULES: readonly Rule[] = [onlyKnownPackages, packagesAreUsed, notTooLong, saysWhatItIs];
