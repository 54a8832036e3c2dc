// Who acts or is acted on: a country (ISO 3166-1 alpha-3), an organisation or bloc, or somebody who stands for one.

/** PLOVER sector codes (manual 2.0): primary sectors, then the others; MED is medical, JRN is media. */
export const SECTORS = [
  "COP",
  "GOV",
  "JUD",
  "LEG",
  "MIL",
  "PRM",
  "PTY",
  "REB",
  "SPY",
  "UAF",
  "UNK",
  "AGR",
  "BUS",
  "CRM",
  "CVL",
  "EDU",
  "ELI",
  "JRN",
  "LAB",
  "MED",
  "REF",
  "OPP",
  "PRE",
  "REL",
  "SOC",
  "IGO",
  "NGO",
  "IMG",
  "MNC",
] as const;

export type Sector = (typeof SECTORS)[number];

/** One actor as the text names it and as the lexicon resolves it. `country` is null where none can be said. */
export interface Actor {
  /** The words in the document. */
  readonly text: string;
  readonly country: string | null;
  readonly organisation?: string;
  readonly sector: Sector | null;
  readonly person?: string;
  readonly office?: string;
  /** The organisation a private person speaks for ("Merics"). */
  readonly affiliation?: string;
}

/** A country (ISO alpha-3), an organisation's code (EUU, G7), or the name by which one without a code is known ("West"). */
export const PARTY_CODE = /^(?:[A-Z0-9]{2,20}|\p{Lu}[\p{L}\p{N} .'’-]{1,58})$/u;
