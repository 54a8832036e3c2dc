// Walking a syntax tree (ESTree with TypeScript), and telling whether a name means the global of that name.

export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const NOTHING: Node = { type: "" };

/** The value as a node; a node of no type when it is none. */
export function asNode(value: unknown): Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
    ? (value as Node)
    : NOTHING;
}

/** Visits a node and all below it. `above` are the nodes from the root down to the parent. */
export function walk(
  node: Node,
  visit: (node: Node, above: readonly Node[]) => void,
  above: readonly Node[] = [],
): void {
  visit(node, above);
  const below = [...above, node];
  for (const child of childrenOf(node)) walk(child, visit, below);
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .map(asNode)
    .filter((child) => child !== NOTHING);
}

/** Is this identifier read as a variable that no scope of the file declares, so that it means the global? */
export function isGlobal(node: Node, above: readonly Node[]): boolean {
  const parent = above.at(-1) ?? NOTHING;
  if (node.type !== "Identifier" || typeof node.name !== "string" || isOnlyAName(node, parent)) return false;
  const { name } = node;
  return !above.some((scope) => declares(scope, name));
}

/** A property's name, a key, a label: no variable. A type's name counts, for a type of the DOM is the DOM too. */
function isOnlyAName(node: Node, parent: Node): boolean {
  switch (parent.type) {
    case "MemberExpression":
      return parent.property === node && parent.computed !== true;
    case "TSQualifiedName":
      return parent.right === node;
    case "Property":
      return parent.key === node && parent.computed !== true && parent.shorthand !== true;
    case "MethodDefinition":
    case "PropertyDefinition":
    case "TSPropertySignature":
    case "TSMethodSignature":
      return parent.key === node && parent.computed !== true;
    case "ImportSpecifier":
    case "ExportSpecifier":
    case "LabeledStatement":
    case "BreakStatement":
    case "ContinueStatement":
    case "TSNamedTupleMember":
      return true;
    default:
      return isParameterOfType(parent);
  }
}

/** Names of parameters in a type say nothing: "(document: string) => void". */
function isParameterOfType(parent: Node): boolean {
  return /^TS(?:FunctionType|ConstructorType|CallSignatureDeclaration|IndexSignature)$/.test(parent.type);
}

/** Does this node open a scope in which the name is declared? `declare` makes no variable, so it does not count. */
function declares(scope: Node, name: string): boolean {
  if (Array.isArray(scope.params) && scope.params.some((param) => binds(asNode(param), name))) return true;
  if (asNode(scope.id).name === name && scope.declare !== true && scope.type !== "VariableDeclarator")
    return true;
  if (scope.type === "CatchClause") return binds(asNode(scope.param), name);
  if (scope.type === "ForStatement") return declaredBy(asNode(scope.init), name);
  if (scope.type === "ForOfStatement" || scope.type === "ForInStatement")
    return declaredBy(asNode(scope.left), name);
  return Array.isArray(scope.body) && scope.body.some((statement) => declaredBy(asNode(statement), name));
}

function declaredBy(statement: Node, name: string): boolean {
  if (/^Export\w+Declaration$/.test(statement.type)) return declaredBy(asNode(statement.declaration), name);
  if (statement.declare === true) return false;
  if (statement.type === "VariableDeclaration" && Array.isArray(statement.declarations))
    return statement.declarations.some((one) => binds(asNode(asNode(one).id), name));
  if (statement.type === "ImportDeclaration" && Array.isArray(statement.specifiers))
    return statement.specifiers.some((one) => asNode(asNode(one).local).name === name);
  return /Declaration$/.test(statement.type) && asNode(statement.id).name === name;
}

/** Does this pattern bind the name? "{ a, b: [c], ...d } = e" binds a, c and d. */
function binds(pattern: Node, name: string): boolean {
  switch (pattern.type) {
    case "Identifier":
      return pattern.name === name;
    case "ObjectPattern":
      return listOf(pattern.properties).some((one) => binds(asNode(one.value ?? one.argument), name));
    case "ArrayPattern":
      return listOf(pattern.elements).some((one) => binds(one, name));
    case "AssignmentPattern":
      return binds(asNode(pattern.left), name);
    case "RestElement":
      return binds(asNode(pattern.argument), name);
    case "TSParameterProperty":
      return binds(asNode(pattern.parameter), name);
    default:
      return false;
  }
}

function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.map(asNode) : [];
}
