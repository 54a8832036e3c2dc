// Sentences that more than one side of the Desk port says, so that the asker reads the same wherever the desk is.

/** For an input with more bytes than a document may have; `name` is what errors call it. */
export function tooLongSentence(name: string, limit: number): string {
  return `${name} has more than ${limit.toLocaleString("en-US")} bytes, which is the most: split it.`;
}
