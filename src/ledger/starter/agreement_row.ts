// A document between states, or a change of its standing, as a row: one line of text, and the event that it makes.
import { type Agreement, type EventType, type Status, showPeriod } from "../../model/index.js";
import { actor, base, pairsAmong, type RowClaim, type RowLexicon } from "./row_claims.js";
import { line, type NameOf } from "./row_words.js";
import type { StarterAgreement } from "./starter_record.js";

/** "Signed, 16 July 2001: treaty "Treaty of Good-Neighborliness" of China and Russia." */
export function agreementWords(row: StarterAgreement, nameOf: NameOf): string {
  const { stage, status, kind, title, parties, period, aliases } = row;
  const head = `${status === "planned" ? "to come: " : ""}${stage}, ${showPeriod(period)}`;
  const also = aliases.length === 0 ? null : `also called ${aliases.map((one) => `"${one}"`).join(", ")}`;
  const whose = parties.map(nameOf).join(" and ");
  return line(`${head.charAt(0).toUpperCase()}${head.slice(1)}: ${kind} "${title}" of ${whose}`, [also], row);
}

/** As the reading codes it: signing and ratifying are CAMEO 057 and count as SUPPORT; what ends it is SANCTION; what lapses is agreed no more. */
const CODED: Readonly<
  Record<
    Agreement["stage"],
    {
      readonly type: EventType;
      readonly act: EventType;
      readonly cameo: string | null;
      readonly status: Status | null;
    }
  >
> = {
  proposed: { type: "AGREE", act: "AGREE", cameo: null, status: null },
  promised: { type: "AGREE", act: "AGREE", cameo: null, status: null },
  announced: { type: "AGREE", act: "AGREE", cameo: null, status: null },
  agreed: { type: "AGREE", act: "AGREE", cameo: null, status: null },
  declared: { type: "AGREE", act: "AGREE", cameo: null, status: null },
  signed: { type: "SUPPORT", act: "AGREE", cameo: "057", status: null },
  ratified: { type: "SUPPORT", act: "AGREE", cameo: "057", status: null },
  "in force": { type: "SUPPORT", act: "AGREE", cameo: "057", status: null },
  suspended: { type: "SANCTION", act: "SANCTION", cameo: null, status: null },
  ended: { type: "SANCTION", act: "SANCTION", cameo: null, status: null },
  lapsed: { type: "REJECT", act: "AGREE", cameo: null, status: "negated" },
};

export function agreementClaim(row: StarterAgreement, lexicon: RowLexicon): RowClaim {
  const { kind, title, aliases, stage, text, parties } = row;
  const coded = CODED[stage];
  const status = row.status === "actual" ? (coded.status ?? "actual") : row.status;
  const type: EventType = row.status === "actual" ? coded.type : "AGREE";
  const sides = parties.map((code) => actor(code, "GOV", lexicon));
  return {
    part: "",
    body: {
      ...base(row, pairsAmong(sides), status),
      kind: "event",
      type,
      act: coded.act,
      mode: null,
      contexts: ["diplomatic"],
      cameo: coded.cameo,
      intensity: lexicon.scoreOf(type, null),
      symmetric: true,
      source: sides,
      target: [],
      agreement: { kind, title, aliases, stage, text },
    },
  };
}
