// A drawn mark that leads to a page, with words for ear and pointer.
import { element, type Markup } from "./element.js";

/** `to` is the address of the page; null: a mark that leads nowhere, as in a brief. */
export function pageLink(
  to: string | null,
  says: string,
  name: string,
  drawing: readonly (Markup | null)[],
): Markup {
  const title = element("title", {}, says);
  if (to === null) return element("g", { class: name }, title, ...drawing);
  return element(
    "a",
    { href: to, class: `to-page ${name}`, "data-to": to, "aria-label": says },
    title,
    ...drawing,
  );
}
