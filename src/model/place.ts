// Where something happens.

/** A place named as where it happened. */
export interface Place {
  readonly name: string;
  readonly country: string | null;
}
