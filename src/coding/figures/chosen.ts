// The measure that was chosen for a figure, and by what.

export interface Chosen {
  readonly measure: string;
  /** Token of the word that told it, or null. */
  readonly cue: number | null;
  readonly how: "word" | "goes on" | "unit";
  /** Words point back at the figure before ("they had amounted to"): it is between the same parties. */
  readonly isBack?: boolean;
}
