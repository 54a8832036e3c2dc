// What ranks 0 to 7 may not touch: anything that makes two runs on the same input differ, or that only one kind of machine has.
import { LAST_PURE, RANKS } from "./ranks.js";
import type { Rule } from "./rule.js";
import { nameOf, referencesOf, type SourceFile, topOf, treeOf } from "./source_file.js";
import { asNode, isGlobal, type Node, walk } from "./syntax_tree.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Global names by what they touch. */
const GLOBALS: Readonly<Record<string, ReadonlySet<string>>> = {
  environment: words(
    "process Buffer global globalThis self __dirname __filename require module eval Function navigator",
  ),
  network: words(
    "fetch WebSocket XMLHttpRequest EventSource Request Response Headers WebTransport BroadcastChannel",
  ),
  timer: words(
    "setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate queueMicrotask",
  ),
  clock: words("performance"),
  DOM: words(
    "window document location history localStorage sessionStorage indexedDB customElements matchMedia alert " +
      "requestAnimationFrame Element HTMLElement Event MouseEvent KeyboardEvent DOMParser MutationObserver NodeList",
  ),
  output: words("console"),
  chance: words("crypto"),
};

/** Methods of a date that read the time zone of the machine. */
const LOCAL_DATE = words(
  "getFullYear getMonth getDate getDay getHours getMinutes getSeconds getTimezoneOffset setFullYear setMonth setDate " +
    "setHours setMinutes setSeconds toDateString toTimeString",
);
/** Methods that take the machine's language and zone when they are given none. */
const LOCALE = words(
  "toLocaleString toLocaleDateString toLocaleTimeString localeCompare toLocaleUpperCase toLocaleLowerCase",
);

const isPure = ({ path }: SourceFile): boolean =>
  (RANKS[topOf(path) ?? ""] ?? Number.POSITIVE_INFINITY) <= LAST_PURE;

function globalsIn(file: SourceFile): string[] {
  const found: string[] = [];
  walk(treeOf(file), (node, above) => {
    for (const [kind, names] of Object.entries(GLOBALS))
      if (names.has(String(node.name)) && isGlobal(node, above))
        found.push(`${file.path}: ${node.name} (${kind})`);
    if (node.type === "MetaProperty" && asNode(node.meta).name === "import")
      found.push(`${file.path}: import.meta (disk)`);
  });
  return found;
}

function unsteadyIn(file: SourceFile): string[] {
  const found: string[] = [];
  walk(treeOf(file), (node, above) => {
    const what = unsteady(node, [...above, node]);
    if (what !== null) found.push(`${file.path}: ${what}`);
  });
  return found;
}

/** What in this call or member makes its answer depend on the day, on chance or on the machine, or null. */
function unsteady(node: Node, way: readonly Node[]): string | null {
  const count = Array.isArray(node.arguments) ? node.arguments.length : 0;
  if (node.type === "NewExpression" && nameOf(node.callee) === "Date" && count !== 1)
    return count === 0 ? "new Date() (clock)" : "new Date(year, …) (time zone)";
  if (node.type === "CallExpression" && nameOf(node.callee) === "Date") return "Date() (clock)";
  if (node.type !== "MemberExpression" && node.type !== "CallExpression") return null;
  const member = node.type === "CallExpression" ? asNode(node.callee) : node;
  const method = nameOf(member.property) ?? "";
  if (node.type === "CallExpression") {
    const needed = method === "localeCompare" ? 2 : 1;
    return LOCALE.has(method) && count < needed
      ? `${method} without a locale (language of the machine)`
      : null;
  }
  const owner = nameOf(member.object);
  if (owner === "Date" && method === "now") return "Date.now (clock)";
  if (owner === "Math" && method === "random") return "Math.random (chance)";
  const isCalled = asNode(way.at(-2)).callee === node;
  return isCalled && LOCAL_DATE.has(method) ? `${method} (time zone)` : null;
}

export const PURITY_RULES: readonly Rule[] = [
  {
    name: "ranks 0-7 touch no disk, network, timer, environment or DOM global",
    reason:
      "then they run the same in a thread, in a browser and in a test, and nothing must be set up for them",
    check: (files) => files.filter(isPure).flatMap(globalsIn),
  },
  {
    name: "ranks 0-7 ask neither the clock, nor chance, nor the machine's zone and language",
    reason:
      "the same input and version must give the same claims with the same ids, on any machine and any day",
    check: (files) => files.filter(isPure).flatMap(unsteadyIn),
  },
  {
    name: "ranks 0-7 load no module of Node",
    reason: "the web page loads some of these folders, and a browser has no such module",
    check: (files) =>
      files.filter(isPure).flatMap((file) =>
        referencesOf(file)
          .filter(({ target }) => target?.startsWith("node:") === true)
          .map(({ target }) => `${file.path}: ${target}`),
      ),
  },
  {
    name: "the compiler is not told to look away",
    reason:
      "ranks 0-7 compile without the types of Node and DOM; a silenced error or a declared global would hide what they touch",
    check: (files) =>
      files.filter(isPure).flatMap((file) => {
        const found = /@ts-(?:ignore|expect-error|nocheck)|<reference\s/.exec(file.text)?.[0];
        return [
          ...(found === undefined ? [] : [`${file.path}: ${found}`]),
          ...declaredIn(file).map((name) => `${file.path}: declare ${name}`),
        ];
      }),
  },
];

function declaredIn(file: SourceFile): string[] {
  const found: string[] = [];
  walk(treeOf(file), (node) => {
    if (node.declare === true) found.push(node.type);
  });
  return found;
}
