// A drawn mark that stands for claims: a link to the first of them, which the keyboard reaches, with words for ear and pointer.
import { element, type Markup } from "./element.js";

/** `claims` are ids, at least one; all of them stand in `data-claim`, with spaces between. */
export function claimLink(
  claims: readonly string[],
  says: string,
  name: string,
  drawing: readonly (Markup | null)[],
): Markup {
  return element(
    "a",
    {
      href: `#claim-${claims[0] ?? ""}`,
      class: `claim ${name}`,
      "data-claim": claims.join(" "),
      "aria-label": says,
    },
    element("title", {}, says),
    ...drawing,
  );
}
