// Where somebody has looked: an address as a link, words as they are.
export function SeenIn({ source }: { readonly source: string }) {
  if (!/^https?:\/\/\S+$/i.test(source)) return <>{source}</>;
  return (
    <a className="breakable" href={source} rel="noreferrer noopener" target="_blank">
      {source}
    </a>
  );
}
