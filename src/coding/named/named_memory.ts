// What a document has named before, for "the treaty", "the summit" that come later.
import type { Gathering, Instrument, InstrumentKind, Place } from "../../model/index.js";
import type { Title } from "../title_of.js";

/** How many sentences a bare noun points back. */
const REACH = 30;
/** How many gatherings of one noun are remembered. */
const MOST = 20;

interface Noted<T> {
  readonly what: T;
  readonly sentence: number;
}

export class NamedMemory {
  private readonly instruments = new Map<string, Noted<Instrument>>();
  private readonly gatherings = new Map<string, Noted<Gathering>[]>();
  private last: Noted<Gathering> | null = null;

  noteInstrument(lemma: string, what: Instrument, sentence: number): void {
    this.instruments.set(lemma, { what, sentence });
  }

  /** The one that a definite phrase means: bare, or of a project whose words only describe it ("the ambitious project"). */
  instrument(lemma: string, title: Title, kind: InstrumentKind, sentence: number): Instrument | null {
    if (!title.isDefinite) return null;
    const isName = /(?:^|[\s-])\p{Lu}/u.test(title.words);
    if (title.isNamed && (kind !== "project" || isName)) return null;
    return fresh(this.instruments.get(lemma), sentence);
  }

  noteGathering(lemma: string, what: Gathering, sentence: number): void {
    this.gatherings.set(lemma, [...(this.gatherings.get(lemma) ?? []).slice(-MOST), { what, sentence }]);
    this.last = { what, sentence };
  }

  /** The last one of this noun that is not somewhere else. */
  gathering(lemma: string, places: readonly Place[], sentence: number): Gathering | null {
    const isElsewhere = (other: Gathering) =>
      places.length > 0 &&
      other.places.length > 0 &&
      !other.places.some(({ country }) => places.some((place) => place.country === country));
    return fresh(
      this.gatherings.get(lemma)?.findLast(({ what }) => !isElsewhere(what)),
      sentence,
    );
  }

  /** The gathering named last, whose title these words hold: what an issue that was told before is about. */
  gatheringIn(words: string, sentence: number): Gathering | null {
    const found = fresh(this.last ?? undefined, sentence);
    return found !== null && words.includes(found.title) ? found : null;
  }
}

function fresh<T>(noted: Noted<T> | undefined, sentence: number): T | null {
  return noted !== undefined && sentence - noted.sentence <= REACH ? noted.what : null;
}
