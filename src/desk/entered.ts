// What a person enters, by the contract: the same words are refused whether they come from a terminal or over the API.
import { Refusal } from "../contract/index.js";

interface Schema<T> {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
        };
      };
}

/** The value as the schema makes it. Throws a Refusal that names the first field that is wrong. */
export function entered<T>(schema: Schema<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refusal(
    `"${issue?.path.map(String).join(".") ?? ""}" is refused: ${issue?.message ?? "it is wrong"}.`,
  );
}
