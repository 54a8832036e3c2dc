// Who stands where: "HOLDER STANCE: ISSUE" of each position of a short report; a holder without a country by its words.
import { expect, test } from "vitest";
import { claimsOf } from "./coder.js";

const HELD: readonly (readonly [report: string, held: readonly string[]])[] = [
  ["Chad and Niger back the plan.", ["TCD supports: plan", "NER supports: plan"]],
  ["Both governments support the ferry. Peru and Chile signed it.", []],
  ["Peru and Chile met. Both governments support the ferry.", ["PER supports: ferry", "CHL supports: ferry"]],
  ["Spain proposed a levy. Malta backs it.", ["ESP supports: levy", "MLT supports: levy"]],
  [
    "Spain wants a levy. Malta, which has few ships, is against it, while Cyprus has yet to make up its mind.",
    ["ESP supports: levy", "MLT opposes: levy", "CYP undecided: up its mind"],
  ],
  ["Peru is on Bolivia's side.", ["PER supports: Bolivia"]],
  [
    "The council voted on a ban. Ghana, Togo and Benin voted against.",
    ["GHA opposes: ban", "TGO opposes: ban", "BEN opposes: ban"],
  ],
  ["Japan abstained on the ban, as did Nepal.", ["JPN neutral: ban", "NPL neutral: ban"]],
  ["Kenya's opposition to the dam has delayed the loan.", ["KEN opposes: dam"]],
  [
    "The letter repeats a call by Peru and Chile for a truce.",
    ["PER supports: truce", "CHL supports: truce"],
  ],
  ["Without Kenya's support for the dam it will not be built.", []],
  ["Gabon sought Kenya's support for the dam.", []],
  ["Oman has voiced strong opposition to the canal.", ["OMN opposes: canal"]],
  ["Oman has no objection to the canal.", ["OMN supports: canal"]],
  ["Nepal said that it neither supported nor opposed the canal.", ["NPL neutral: canal"]],
  ["Malawi has not decided whether to join the bank.", ["MWI undecided: whether to join the bank"]],
  ["Malawi has not taken a position on the bank.", ["MWI undecided: bank"]],
  [
    "Italy's transport ministry, which owns the line, has not decided how it will vote.",
    ["ITA undecided: how it will vote"],
  ],
  ["Serbia, which regards Kosovo as its province, rejected the request.", ["SRB opposes: request"]],
  ["Norway had been undecided for weeks about the ban.", ["NOR undecided: ban"]],
  ["Tea growers oppose the tariff.", ["Tea growers opposes: tariff"]],
  ["Three fans support the club.", []],
  ["Latvia wants the levy scrapped.", ["LVA opposes: levy scrapped"]],
  ["It was for the courts of Malta to decide.", []],
  ["The ferry is opposed by Nepal.", ["NPL opposes: ferry"]],
  ["The ferry was not opposed by Nepal.", []],
  ["Beijing has not taken sides.", ["CHN neutral: Beijing has not taken sides"]],
  ["What does Malta want?", []],
  ["Denmark does not dispute the finding.", []],
  [
    "Peru answered the Chilean attack on Bolivia with a ban. Ecuador has not condemned the invasion.",
    ["ECU neutral: Chilean attack on Bolivia"],
  ],
  ["Ecuador has not condemned the invasion.", ["ECU neutral: invasion"]],
  ["Malta does not want to promise too much and continues.", ["MLT opposes: promise too much"]],
];

test.each(HELD)("%s", (report, held) => {
  const told = claimsOf(report, "2026-03-12").flatMap((claim) =>
    claim.kind === "position"
      ? [
          `${claim.holder.organisation ?? claim.holder.country ?? claim.holder.text} ${claim.stance}: ${claim.issue}`,
        ]
      : [],
  );
  expect(told).toEqual(held);
});

const CASES: readonly (readonly [report: string, status: string])[] = [
  ["Chad backs the plan.", "actual"],
  ["Chad would back the plan.", "possible"],
  ["Chad will back the plan if Niger withdraws its troops.", "possible"],
  ["If Niger withdraws its troops, Chad will oppose the plan.", "possible"],
  ["Chad said that it would oppose the plan.", "actual"],
  ["Chad would like to see a truce.", "actual"],
];

test.each(CASES)("a stance for a case is told as possible: %s", (report, status) => {
  const told = claimsOf(report).filter(({ kind }) => kind === "position");
  expect(told.map((claim) => claim.status)).toEqual([status]);
});
