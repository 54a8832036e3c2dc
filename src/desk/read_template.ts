// The use case "read a house style": the file of a newsroom as a brief may be asked with it.
import { type BriefTemplate, Refusal, type TemplateText, templateTextSchema } from "../contract/index.js";
import { parseTemplate } from "../press/index.js";

/** Throws a Refusal that names the file and what is wrong in it. */
export function readTemplate(written: TemplateText): BriefTemplate {
  const result = templateTextSchema.safeParse(written);
  if (result.success) return parseTemplate(result.data.text, result.data.name);
  const [issue] = result.error.issues;
  throw new Refusal(`The house style's "${issue?.path.join(".") ?? ""}" ${issue?.message ?? "is wrong"}.`);
}
