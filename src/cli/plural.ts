/** "1 document", "2 documents"; what ends in s stays. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun.endsWith("s") ? "" : "s"}`;
}
