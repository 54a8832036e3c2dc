// The use case "brief": what the record says of a pair, as a paper in one format.

import {
  type Brief,
  type BriefMaterial,
  materialOf,
  sectionsOf,
  styleOf,
  writeBrief,
} from "../brief/index.js";
import {
  BRIEF_MEDIA,
  type BriefFile,
  type BriefFormat,
  type BriefRequest,
  briefRequestSchema,
  Refusal,
} from "../contract/index.js";
import type { LedgerStore } from "../ledger/index.js";
import type { LexiconTables } from "../lexicon/index.js";
import { houseStyle, pressBrief } from "../press/index.js";
import { type AskVotes, gatherMaterial } from "./brief_material.js";
import { heldTitles } from "./held_titles.js";
import { isSmallWord, namesTable } from "./names.js";
import { lexiconTables } from "./tables.js";

/** What a brief is made of: the request as it was checked, and the registers that its sections ask for. */
export interface Commission {
  readonly request: BriefRequest & { readonly asOf: string };
  readonly registers: ReadonlySet<keyof BriefMaterial>;
  write(material: Partial<BriefMaterial>): Brief;
}

/** `today` is the day of the clock: it is only looked at where no day is asked for. Throws a Refusal. */
export async function makeBrief(
  store: LedgerStore,
  given: BriefRequest,
  today: string,
  votes: AskVotes,
): Promise<BriefFile> {
  const { request, registers, write } = commissionOf(given, today);
  return briefFile(write(await gatherMaterial(store, registers, request, votes)), request, request.format);
}

/** Throws a Refusal. */
export function commissionOf(given: BriefRequest, today: string): Commission {
  const checked = checkedRequest(given);
  const request = { ...checked, asOf: checked.asOf ?? today };
  const style = styleOf(houseStyle(), request.template ?? null);
  return {
    request,
    registers: materialOf(sectionsOf(request, style)),
    write: (material) =>
      writeBrief({
        ...{ request, asOf: request.asOf, style, material },
        ...{ names: namesTable(), isSmall: isSmallWord },
        energy: energyOf(lexiconTables().measures),
        titleOf: heldTitles(),
      }),
  };
}

export async function briefFile(
  brief: Brief,
  { pair, from, to, asOf }: Commission["request"],
  format: BriefFormat,
): Promise<BriefFile> {
  return {
    bytes: await pressBrief(brief, format),
    mediaType: BRIEF_MEDIA[format],
    name: `brief-${pair.join("-")}-${from ?? "first"}-${to ?? asOf}.${format}`,
  };
}

/** Measures and goods that data/measures marks as those of energy. */
function energyOf({ measures, commodities }: LexiconTables["measures"]) {
  return {
    measures: new Set(measures.filter(({ energy }) => energy).map(({ measure }) => measure)),
    goods: new Set(commodities.filter(({ energy }) => energy).map(({ commodity }) => commodity)),
  };
}

/** The request as the contract has it; one in this process has not passed the API. Throws a Refusal that names what is wrong. */
function checkedRequest(given: BriefRequest): BriefRequest {
  const result = briefRequestSchema.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Refusal(`The brief's "${issue?.path.join(".") ?? ""}": ${issue?.message ?? "it is wrong"}.`);
  }
  const request = result.data as BriefRequest;
  const known: Readonly<Record<string, string>> = namesTable().countries;
  const stranger = request.pair.find((code) => known[code] === undefined);
  if (stranger !== undefined)
    throw new Refusal(
      `"${stranger}" is no country: a brief is of two countries; give ISO 3166-1 alpha-3 letters, such as CHN.`,
    );
  return request;
}
