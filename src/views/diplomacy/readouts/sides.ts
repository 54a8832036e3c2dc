// Which state a text speaks for: by the host that it was found at, else by its publisher, else by whom it was taken from.
import { countriesOfPublisher, fold, type Lexicon } from "../../../lexicon/index.js";

export interface SourceOfText {
  readonly url: string | null;
  readonly publisher: string | null;
  readonly origin: string | null;
}

export interface SideOfText {
  readonly country: string;
  /** The words of an office; false: of a paper or agency of the country. */
  readonly isOfficial: boolean;
  readonly of: string;
}

/** Null where none of the three is known (data/parties/sites.yaml, data/parties/media.yaml). */
export function sidesOfTexts({
  names,
  tables: {
    parties: { sites, media },
  },
}: Pick<Lexicon, "names" | "tables">): (source: SourceOfText) => SideOfText | null {
  const byLength = [...sites].sort((a, b) => b.host.length - a.host.length);
  const byName = new Map(
    media.flatMap((one) => [one.name, ...one.names].map((name) => [fold(name), one] as const)),
  );
  const named = (name: string | null): SideOfText | null => {
    const entry = name === null ? undefined : byName.get(fold(name).trim().replace(/^the /u, ""));
    return entry === undefined ? null : { country: entry.country, isOfficial: false, of: entry.name };
  };
  return ({ url, publisher, origin }) => {
    const host = hostOf(url);
    const site =
      host === null ? undefined : byLength.find((one) => host === one.host || host.endsWith(`.${one.host}`));
    if (site !== undefined) return { country: site.country, isOfficial: site.official, of: site.of };
    const office =
      publisher === null ? undefined : sites.find(({ official, of }) => official && of === publisher);
    if (office !== undefined) return { country: office.country, isOfficial: true, of: office.of };
    const [state] = publisher === null ? [] : countriesOfPublisher(publisher, { names });
    if (state !== undefined && publisher !== null) return { country: state, isOfficial: true, of: publisher };
    return named(publisher) ?? named(origin);
  };
}

function hostOf(url: string | null): string | null {
  if (url === null) return null;
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(url)?.[1]?.toLowerCase() ?? null;
}
