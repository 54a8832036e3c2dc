// One person under several spellings: "Sergey Lavrov" in one file, "Sergei Lavrov" in another.
// `namePeople` gives each term the same `person` and `key`, and the other spellings as `names`.
import { groupBy } from "./group.mjs";
import { CANONICAL, SPELLINGS } from "./spellings.mjs";

/** Letters that English newspapers interchange in names from other scripts. */
const FOLDS = [
  [/y/g, "i"],
  [/[ei]?i\b/g, "i"],
  [/\bm[ou]ham+[ae]d\b/g, "muhammad"],
  [/x/g, "ks"],
  [/ou/g, "u"],
  [/ksander\b/g, "ksandr"],
  [/\bal /g, "al"],
];

/** "Sergey Lavrov" and "Sergei Lavrov" -> "sergi lavrov". */
export function foldName(name) {
  let key = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’ʻ`.]/g, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/ł/g, "l")
    .replace(/ı/g, "i")
    .replace(/ø/g, "o")
    .replace(/[-‐]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  for (const [from, to] of FOLDS) key = key.replace(from, to);
  return key;
}

export function namePeople(terms) {
  const byParty = groupBy(terms, ({ party }) => party);
  return [...byParty.values()].flatMap((list) => {
    const keys = joinKeys(list);
    const byKey = groupBy(list, ({ person }) => keys.get(foldName(person)));
    return [...byKey].flatMap(([key, own]) => {
      const spellings = [...new Set(own.toSorted((a, b) => a.rank - b.rank).map(({ person }) => person))];
      const person = spellings.map((name) => CANONICAL[name] ?? name)[0];
      const names = [...new Set([...(SPELLINGS[person] ?? []), ...spellings])].filter((n) => n !== person);
      return own.map((term) => ({ ...term, person, key, names }));
    });
  });
}

/** Short names into long ones of the same role: "Faisal bin Farhan" is "Faisal bin Farhan Al Saud". */
function joinKeys(list) {
  const keys = new Map();
  const all = [...new Set(list.map(({ person }) => foldName(CANONICAL[person] ?? person)))];
  const rolesOf = (key) =>
    new Set(list.filter((t) => foldName(CANONICAL[t.person] ?? t.person) === key).map((t) => t.role));
  for (const { person } of list) {
    const own = foldName(CANONICAL[person] ?? person);
    const longer = all.find(
      (other) => other !== own && isSameName(own, other) && meet(rolesOf(own), rolesOf(other)),
    );
    keys.set(foldName(person), longer ?? own);
  }
  return keys;
}

/** "bob smith" within "bob john smith", or the same letters with other gaps (the later in the alphabet stands). */
function isSameName(short, long) {
  const words = short.split(" ");
  const rest = long.split(" ");
  if (words.join("") === rest.join("")) return short < long;
  return words.length >= 2 && words.length < rest.length && words.every((word) => rest.includes(word));
}

function meet(one, other) {
  return [...one].some((item) => other.has(item));
}
