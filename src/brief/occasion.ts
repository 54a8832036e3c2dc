// How two met, and on what occasion, from the kind and the note that the register has of a meeting.
import type { EventClaim, Meeting } from "../model/index.js";

/** At which gathering: "on the sidelines of the BRICS summit", "at the third Belt and Road Forum"; null for other kinds or without its name. */
export function gatheringWords({ kind, occasion }: Meeting): string | null {
  if (kind !== "sidelines" && kind !== "forum") return null;
  const [name = ""] = partsOf(occasion);
  if (name === "") return null;
  if (/^(?:before|after|during|at|on) /u.test(name)) return name;
  if (name.startsWith("eve of ")) return `on the ${name}`;
  const named = /^(?:the|a|an) /u.test(name) ? name : `the ${name}`;
  return kind === "forum" ? `at ${named}` : `on the sidelines of ${named}`;
}

/** " (joint statement)": what the sentence does not say already; "" where nothing is left. */
export function occasionWords(claim: EventClaim): string {
  const { meeting } = claim;
  if (meeting === undefined) return "";
  const parts = partsOf(meeting.occasion);
  const rest = gatheringWords(meeting) === null ? parts : parts.slice(1);
  const told = rest.flatMap((part) => withoutMet(part, claim)).filter((part) => part !== meeting.kind);
  return told.length === 0 ? "" : ` (${told.join("; ")})`;
}

function partsOf(occasion: string | null): readonly string[] {
  return (occasion ?? "")
    .replaceAll("'", "’")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** "met Lavrov on 22 February" of a meeting with Lavrov alone: "talks on 22 February". */
function withoutMet(part: string, { source, target, meeting }: EventClaim): readonly string[] {
  const [, name = "", day = ""] =
    /^(?:[\p{Ll} ]+ )?(?:met|received by) (\p{Lu}[\p{L}-]+)( on \d.*)?$/u.exec(part) ?? [];
  const people = [...source, ...target].flatMap(({ person }) => person ?? []);
  const isOnly = people.length === 2 && people.some((person) => person.split(" ").includes(name));
  if (isOnly) return day === "" ? [] : [`talks${day}`];
  const again = [`${meeting?.kind}, `, `${meeting?.kind} and `].find((head) => part.startsWith(head)) ?? "";
  return [part.slice(again.length)];
}
