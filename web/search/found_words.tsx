// A sentence with the words that were looked for marked in it.
export function FoundWords({ sentence, words }: { readonly sentence: string; readonly words: string }) {
  const wanted = [...words.matchAll(/"([^"]+)"|\S+/gu)].map(([all, within]) => (within ?? all).toLowerCase());
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${wanted.map(escaped).join("|")})(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return (
    <p className="found-words">
      {sentence.split(pattern).map((part, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence keep their places
          <mark key={index} className="found-mark">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </p>
  );
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
