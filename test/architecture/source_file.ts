// A source file as the rules of the architecture see it: where it stands, what it refers to, what its tree says.
// Rules take lists of {path, text}, so that each can be shown files that do not exist.
import { posix } from "node:path";
import { parseAst } from "vitest/node";
import { asNode, type Node, walk } from "./syntax_tree.js";

/** `path` is relative to the project, with slashes: "src/coding/events/units.ts". */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One reference to something outside of the file. `target` is null when it is computed and cannot be followed. */
export interface Reference {
  readonly kind: "import" | "export" | "dynamic import" | "require" | "url";
  readonly target: string | null;
}

const trees = new WeakMap<SourceFile, Node>();

/** The syntax tree of a file; parsed once. */
export function treeOf(file: SourceFile): Node {
  const known = trees.get(file);
  if (known !== undefined) return known;
  const tree = asNode(parseAst(file.text, { lang: "ts" }, file.path));
  trees.set(file, tree);
  return tree;
}

/** Everything the file refers to: imports (of types too), `export … from`, import(), require(), new URL(…, import.meta.url). */
export function referencesOf(file: SourceFile): Reference[] {
  const found: Reference[] = [];
  walk(treeOf(file), (node) => {
    const reference = referenceOf(node);
    if (reference !== null) found.push(reference);
  });
  return found;
}

function referenceOf(node: Node): Reference | null {
  switch (node.type) {
    case "ImportDeclaration":
    case "TSImportType":
      return { kind: "import", target: textOf(node.source) };
    case "TSExternalModuleReference":
      return { kind: "require", target: textOf(node.expression) };
    case "ExportAllDeclaration":
      return { kind: "export", target: textOf(node.source) };
    case "ExportNamedDeclaration":
      return node.source === null ? null : { kind: "export", target: textOf(node.source) };
    case "ImportExpression":
      return { kind: "dynamic import", target: textOf(node.source) };
    case "CallExpression":
      return nameOf(node.callee) === "require"
        ? { kind: "require", target: textOf(argument(node, 0)) }
        : null;
    case "NewExpression":
      return nameOf(node.callee) === "URL" && isOwnAddress(argument(node, 1))
        ? { kind: "url", target: textOf(argument(node, 0)) }
        : null;
    default:
      return null;
  }
}

/** The name of an identifier, else null. */
export function nameOf(value: unknown): string | null {
  const node = asNode(value);
  return node.type === "Identifier" && typeof node.name === "string" ? node.name : null;
}

function argument(node: Node, place: number): unknown {
  return Array.isArray(node.arguments) ? node.arguments[place] : null;
}

/** The text of a literal; of a template its words with "*" for each value; null for anything computed. */
function textOf(value: unknown): string | null {
  const node = asNode(value);
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "TemplateLiteral" || !Array.isArray(node.quasis)) return null;
  const words = node.quasis.map((quasi: { value: { cooked: string } }) => quasi.value.cooked).join("*");
  return words.startsWith("*") ? null : words;
}

function isOwnAddress(value: unknown): boolean {
  const node = asNode(value);
  return node.type === "MemberExpression" && asNode(node.object).type === "MetaProperty";
}

/** The path that a relative reference leads to ("./a.js" in src/x is src/x/a.ts), or null for a package. */
export function resolvePath(file: SourceFile, target: string): string | null {
  if (!target.startsWith(".")) return null;
  return posix.join(posix.dirname(file.path), target).replace(/\.js$/, ".ts");
}

/** "src/coding/events/units.ts" -> "coding"; "src/main.ts" -> "main.ts"; "bench/run.mjs" -> null. */
export function topOf(path: string): string | null {
  const [root, top] = path.split("/");
  return root === "src" && top !== undefined ? top : null;
}
