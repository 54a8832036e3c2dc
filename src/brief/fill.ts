// A sentence out of a pattern: slots filled, an empty one closed up, the first letter large, one full stop.

export type Slots = Readonly<Record<string, string>>;

/** What stands in a slot may hold braces: only those of the pattern are slots. */
export function fillPattern(pattern: string, slots: Slots): string {
  const filled = pattern.replace(/\{([^{}]*)\}/gu, (_, slot: string, at: number) => {
    const words = slots[slot] ?? "";
    const isBehind = at > 0 && !/[,;:(]\s*$/u.test(pattern.slice(0, at));
    return isBehind && words.startsWith("as reported on ") ? `, ${words}` : words;
  });
  return capital(
    filled
      .replace(/ {2,}/gu, " ")
      .replace(/^[\s,;]+/u, "")
      .replace(/ ([,;:.])/gu, "$1")
      .replace(/,(?=,|;|:|\.$| \()/gu, "")
      .replace(DOUBLE_STOP, "$1")
      .trim(),
  );
}

/** A full stop after words that have ended already, with or without marks around them. */
const DOUBLE_STOP = /([.!?…][”’"]*)\.$/u;

/** Words of others as a sentence: with a full stop, unless they have ended already. */
export function ended(words: string): string {
  return `${words.trimEnd()}.`.replace(DOUBLE_STOP, "$1");
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Words of a source between quotation marks, on one line, cut at a word when they are long; inner marks become single ones. */
export function quoted(words: string, most = 320): string {
  let isOpen = false;
  const plain = words
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .replace(/[“”"„«»]/gu, (sign) => {
      isOpen = sign === '"' ? !isOpen : sign === "“" || sign === "„" || sign === "«";
      return isOpen ? OPEN : CLOSE;
    });
  const cut = plain.length <= most ? plain : `${plain.slice(0, plain.lastIndexOf(" ", most)).trimEnd()} …`;
  const isWhole = cut.split(OPEN).length === cut.split(CLOSE).length;
  const inner = isWhole
    ? cut.replaceAll(OPEN, "‘").replaceAll(CLOSE, "’")
    : cut.replaceAll(OPEN, "").replaceAll(CLOSE, "");
  return `“${inner}”`;
}

/** Stand for inner marks until it is known whether each has its other half. */
const OPEN = "\u0002";
const CLOSE = "\u0003";

/** A stable number out of a text (FNV-1a, 32 bits): the same words are chosen every time. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
