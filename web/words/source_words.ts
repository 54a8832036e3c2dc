// The shortest name of a source that says something: who published it, else its headline.
export function sourceWords({
  publisher,
  title,
}: {
  readonly publisher: string | null;
  readonly title: string | null;
}): string | null {
  return publisher ?? title;
}
