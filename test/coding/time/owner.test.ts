// Whose time it is: a date that hangs on another noun is not the date of the act.
import { describe, expect, it } from "vitest";
import { firstSentence } from "../../text/tagged.js";
import { claimsOf } from "../coder.js";
import { showPeriod, timesIn } from "./read_times.js";

const PUBLISHED = "2026-03-12";

function ownerIn(sentence: string): string | null {
  const [time] = timesIn(sentence, PUBLISHED);
  const owner = time?.owner ?? null;
  return owner === null ? null : (firstSentence(sentence).tokens[owner]?.text ?? null);
}

function eventsIn(sentence: string): string[] {
  return claimsOf(sentence, PUBLISHED).flatMap((claim) =>
    claim.kind === "event" ? [`${claim.act} ${showPeriod(claim.period)}`] : [],
  );
}

describe("a time that belongs to a noun", () => {
  it.each([
    ["Kenya invited Uganda to the summit in November.", "summit"],
    ["They met ahead of the conference in June.", "conference"],
    ["They discussed last week's summit.", "summit"],
    ["They broke an agreement of 1997.", "agreement"],
    ["They agreed on it under a treaty in 2014.", "treaty"],
    ["They condemned the 2022 invasion.", "invasion"],
    ["They fell after the annexation of Crimea in 2014.", "annexation"],
    ["They were accused of the October attack.", "attack"],
    ["They rejected the plan of 2024.", "plan"],
  ])("%s", (sentence, owner) => {
    expect(ownerIn(sentence)).toBe(owner);
  });
});

describe("a time that is the act's own", () => {
  it.each([
    "They attended the summit in November.",
    "They hosted the summit in Oslo in November.",
    "They met at the summit in November.",
    "They spoke on the sidelines of the summit in November.",
    "They took part in the conference in June.",
    "They will travel to the summit in Nairobi in August.",
    "They signed an agreement in May.",
    "They launched an invasion in 2022.",
    "They condemned the strike on Wednesday.",
    "Talks in May failed.",
    "Exports in May rose.",
    "In May exports rose.",
  ])("%s", (sentence) => {
    expect(ownerIn(sentence)).toBeNull();
  });
});

describe("an event", () => {
  it.each([
    ["Kenya invited Uganda to the summit in November.", ["AGREE not stated"]],
    [
      "Norway condemned the 2022 invasion of Ukraine by Russia.",
      ["ACCUSE not stated", "ASSAULT 2022-01-01..2022-12-31 year"],
    ],
    [
      "On Monday, Norway condemned Russia's invasion of Ukraine.",
      ["ACCUSE 2026-03-09..2026-03-09 day", "ASSAULT not stated"],
    ],
    ["On Monday Norway accused Belarus of the October attack.", ["ACCUSE 2026-03-09..2026-03-09 day"]],
    ["Japan condemned the launch of a missile by Iran on Tuesday.", ["ACCUSE 2026-03-10..2026-03-10 day"]],
    ["Japan condemned the bombing of a town by Iran in 1950.", ["ACCUSE not stated"]],
    ["Macron, who visited Beijing last year, accused China of spying.", ["ACCUSE not stated"]],
    ["Japan signed a 2019 agreement with India.", ["AGREE not stated"]],
    ["Modi said on Monday that he would visit Japan in May.", ["CONSULT 2026-05-01..2026-05-31 month"]],
    ["Modi agreed last week to meet Macron in Paris.", ["CONSULT not stated"]],
    ["In May, talks between Kenya and Uganda failed.", ["CONSULT 2025-05-01..2025-05-31 month"]],
    ["Macron visited China last Thursday.", ["CONSULT 2026-03-05..2026-03-05 day"]],
    ["Macron will visit China on 1 May.", ["CONSULT 2026-05-01..2026-05-01 day"]],
    ["Macron visited China on 1 May.", ["CONSULT 2025-05-01..2025-05-01 day"]],
    ["Modi visited Japan from 29 to 30 August 2025.", ["CONSULT 2025-08-29..2025-08-30 range"]],
  ])("%s", (sentence, expected) => {
    const found = eventsIn(sentence);
    for (const one of expected) expect(found).toContain(one);
  });
});
