// The same words name different persons at different dates: an office counts only on days that the record vouches for.
import { describe, expect, it } from "vitest";
import type { Actor } from "../../../src/model/index.js";
import { claimsOf } from "../coder.js";

/** The source of the one event in "<words> visited Mongolia." as read on a day. */
function visitorOn(words: string, published: string | null): Actor {
  const [event] = claimsOf(`${words} visited Mongolia.`, published);
  const actor = event?.kind === "event" ? event.source[0] : undefined;
  if (actor === undefined) throw new Error(`nobody visited: ${words}`);
  return actor;
}

describe("an office means its holder", () => {
  it.each([
    ["The American president", "2015-07-28", "USA", "Barack Obama"],
    ["The American president", "2019-07-28", "USA", "Donald Trump"],
    ["The American president", "2023-07-28", "USA", "Joe Biden"],
    ["The US president", "2023-07-28", "USA", "Joe Biden"],
    ["The British prime minister", "2015-07-28", "GBR", "David Cameron"],
    ["The British prime minister", "2018-07-28", "GBR", "Theresa May"],
    ["The British prime minister", "2024-07-30", "GBR", "Keir Starmer"],
    ["The French president", "2015-07-28", "FRA", "François Hollande"],
    ["The French president", "2023-07-28", "FRA", "Emmanuel Macron"],
    ["The German chancellor", "2015-07-28", "DEU", "Angela Merkel"],
    ["The German chancellor", "2023-07-28", "DEU", "Olaf Scholz"],
    ["Germany's chancellor", "2023-07-28", "DEU", "Olaf Scholz"],
    ["The Russian president", "2010-07-28", "RUS", "Dmitry Medvedev"],
    ["The Russian president", "2023-07-28", "RUS", "Vladimir Putin"],
    ["The Chinese president", "2012-06-01", "CHN", "Hu Jintao"],
    ["The Chinese president", "2023-07-28", "CHN", "Xi Jinping"],
    ["The Indian prime minister", "2023-07-28", "IND", "Narendra Modi"],
    ["The Norwegian foreign minister", "2024-06-05", "NOR", "Espen Barth Eide"],
    ["The foreign minister of Norway", "2024-06-05", "NOR", "Espen Barth Eide"],
  ])("%s on %s", (words, published, country, person) => {
    expect(visitorOn(words, published)).toMatchObject({ country, person, sector: "GOV" });
  });
  it("and nobody when the day is not known", () => {
    const actor = visitorOn("The American president", null);
    expect(actor.country).toBe("USA");
    expect(actor.person).toBeUndefined();
  });
});

describe("a person has the office that he held that day", () => {
  it.each([
    ["Barack Obama", "2015-07-28", "President", "GOV"],
    ["Barack Obama", "2024-07-30", undefined, "ELI"],
    ["Angela Merkel", "2015-07-28", "Chancellor", "GOV"],
    ["Angela Merkel", "2024-07-30", undefined, "ELI"],
    ["Vladimir Putin", "2010-07-28", "Prime Minister", "GOV"],
    ["Vladimir Putin", "2023-07-28", "President", "GOV"],
    ["Olaf Scholz", null, undefined, "GOV"],
  ])("%s on %s: %s", (words, published, office, sector) => {
    const actor = visitorOn(words, published);
    expect([actor.person, actor.office, actor.sector]).toEqual([words, office, sector]);
  });
});

describe("a surname", () => {
  it.each([
    ["Putin", "2023-07-28", "RUS", "Vladimir Putin"],
    ["Xi", "2023-07-28", "CHN", "Xi Jinping"],
    ["Macron", "2023-07-28", "FRA", "Emmanuel Macron"],
    ["Lavrov", "2023-07-28", "RUS", "Sergei Lavrov"],
    ["Reagan", "1985-07-28", "USA", "Ronald Reagan"],
    ["Thatcher", "1985-07-28", "GBR", "Margaret Thatcher"],
    ["Gorbachev", "1986-07-28", "RUS", "Mikhail Gorbachev"],
    ["Bush", "1990-07-28", "USA", "George H. W. Bush"],
    ["Bush", "2004-07-28", "USA", "George W. Bush"],
    ["Mugabe", "2012-07-28", "ZWE", "Robert Mugabe"],
    ["President Reagan", "2023-07-28", "USA", "Reagan"],
    ["King Abdullah", "2010-07-28", null, "Abdullah"],
    ["King Abdullah", "2020-07-28", "JOR", "King Abdullah II"],
    ["King Hussein", "1990-07-28", "JOR", "King Hussein"],
    ["Mengistu Haile Mariam", null, "ETH", "Mengistu Haile Mariam"],
  ])("%s on %s", (words, published, country, person) => {
    expect(visitorOn(words, published)).toMatchObject({ country, person });
  });

  it.each([
    ["Christian groups condemned Mongolia.", "2018-07-28"],
    ["Ford recalled its cars in Mongolia.", "1975-07-28"],
    ["Police arrested a gunman at an office in Toledo in Mongolia.", "2005-07-28"],
  ])("is no leader in “%s”", (sentence, published) => {
    const people = claimsOf(sentence, published).flatMap((claim) =>
      claim.kind === "event" ? [...claim.source, ...claim.target].map(({ person }) => person) : [],
    );
    expect(people.filter((person) => person !== undefined)).toEqual([]);
  });
});

describe("names that stand for a government", () => {
  it.each([
    ["Moscow", "RUS"],
    ["The Kremlin", "RUS"],
    ["The White House", "USA"],
    ["Beijing", "CHN"],
    ["Kyiv", "UKR"],
  ])("%s", (words, country) => {
    const [claim] = claimsOf(`${words} criticised Mongolia.`, "2024-05-16");
    expect(claim?.kind === "event" ? claim.source : []).toMatchObject([{ country, sector: "GOV" }]);
  });
  it.each([
    ["Brussels", "EUU"],
    ["NATO", "NATO"],
    ["The European Commission", "EUU"],
    ["The UN Security Council", "UNO"],
    ["The African Union", "AFU"],
    ["ASEAN", "ASEAN"],
    ["OPEC", "OPEC"],
  ])("%s, for an organisation", (words, organisation) => {
    const [claim] = claimsOf(`${words} criticised Mongolia.`, "2024-05-16");
    expect(claim?.kind === "event" ? claim.source : []).toMatchObject([{ country: null, organisation }]);
    expect(claim?.pair).toBeNull();
  });
});
