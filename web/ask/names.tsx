// Names of countries and organisations for their codes, asked for once and handed down.
import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { NamesAnswer } from "./answers.js";
import { addressOf } from "./ask.js";
import { useAnswer } from "./use_answer.js";

export interface Names {
  readonly isReady: boolean;
  readonly countries: Readonly<Record<string, string>>;
  readonly organisations: Readonly<Record<string, string>>;
  /** The name in full; the code itself where nobody knows one. */
  country(code: string): string;
  organisation(code: string): string;
  /** A country or an organisation. */
  either(code: string): string;
}

function namesFrom({ countries, organisations }: NamesAnswer, isReady = true): Names {
  const country = (code: string) => countries[code] ?? code;
  const organisation = (code: string) => organisations[code] ?? code;
  return {
    isReady,
    countries,
    organisations,
    country,
    organisation,
    either: (code) => countries[code] ?? organisation(code),
  };
}

const NamesContext = createContext<Names>(namesFrom({ countries: {}, organisations: {} }, false));

export function NamesProvider({ children }: { readonly children: ReactNode }) {
  const answer = useAnswer<NamesAnswer>(addressOf("/names"));
  const names = useMemo(
    () => namesFrom(answer.value ?? { countries: {}, organisations: {} }, answer.state !== "waiting"),
    [answer.value, answer.state],
  );
  return <NamesContext.Provider value={names}>{children}</NamesContext.Provider>;
}

export const useNames = (): Names => useContext(NamesContext);
