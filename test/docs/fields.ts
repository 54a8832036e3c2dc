// What the published schemas name: every field as the reference writes it, and every value of a closed list.

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every field under `properties`, at any depth, once each. */
export function fieldsIn(schema: unknown): Set<string> {
  const found = new Set<string>();
  walk(schema, (node) => {
    if (isNode(node.properties)) for (const name of Object.keys(node.properties)) found.add(name);
  });
  return found;
}

/** The values of the closed list that the field `name` may hold, wherever the schema has it. */
export function valuesOf(schema: unknown, name: string): Set<string> {
  const found = new Set<string>();
  walk(schema, (node) => {
    const field = isNode(node.properties) ? node.properties[name] : undefined;
    if (isNode(field) && Array.isArray(field.enum)) for (const value of field.enum) found.add(String(value));
  });
  return found;
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  else if (isNode(value)) {
    visit(value);
    for (const one of Object.values(value)) walk(one, visit);
  }
}
