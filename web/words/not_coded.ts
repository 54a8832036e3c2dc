// Why nothing was read in a text, or checked in it, in a sentence.
export function notCodedWords(reason: string, what: "read" | "checked"): string {
  if (reason === "not coded: language")
    return `Nothing was ${what} in it: it is in a language that is not read yet. English is.`;
  return reason === "no text"
    ? `Nothing was ${what} in it: it has no text.`
    : `Nothing was ${what} in it: ${reason}.`;
}
