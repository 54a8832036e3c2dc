// Who said what: "SPEAKER [PARTY] quotes|says: WORDS" of each statement of a short report, in the order of the text.
// A name without a country stands with [?]: nothing in the report tells it.
import { expect, test } from "vitest";
import type { Actor, Claim } from "../../src/model/index.js";
import { coder, documentOf } from "./coder.js";

const SAID: readonly (readonly [kind: string, report: string, said: readonly string[]])[] = [
  [
    "an official in a report from the capital, then by the surname and a pronoun",
    'LUSAKA, March 4 - The port will open in May, Works Minister Daniel Phiri said. "The cranes are here," Phiri told reporters. He added that dredging was over.',
    [
      "Daniel Phiri [ZMB] says: The port will open in May",
      "Daniel Phiri [ZMB] quotes: The cranes are here",
      "Daniel Phiri [ZMB] says: dredging was over",
    ],
  ],
  [
    "a ministry without a nationality",
    "ACCRA - The levy will rise in July, the finance ministry announced on Tuesday.",
    ["the finance ministry [GHA] says: The levy will rise in July"],
  ],
  [
    "an official of the country that the sentence before was about",
    'OSLO - Norway welcomed the ruling. Chile rejected it. "The line was drawn by nobody," Mines Minister Rosa Pinto told senators.',
    ["Rosa Pinto [CHL] quotes: The line was drawn by nobody"],
  ],
  [
    "a name beside the office, whoever holds it in the record",
    "Germany waits. Its foreign minister, Ulrike Brandstetter, said the offer was late.",
    ["Ulrike Brandstetter [DEU] says: the offer was late"],
  ],
  [
    "an office behind the name",
    'Ana Lopes, Portugal\'s trade minister, said the tariff was "a wall of paper".',
    ["Ana Lopes [PRT] quotes: a wall of paper"],
  ],
  [
    "who leads a national office",
    '"Nobody has asked us," said Ivana Đurđević, who heads Serbia\'s office for refugees.',
    ["Ivana Đurđević [SRB] quotes: Nobody has asked us"],
  ],
  [
    "an office first, the name in the next sentence",
    'KUALA LUMPUR - Malaysia\'s foreign minister arrived late. "The road was flooded," Hamid Osman said.',
    ["Hamid Osman [MYS] quotes: The road was flooded"],
  ],
  [
    "a body told in full, then by its noun and by it",
    "India's coast guard denied the charge. It said that two boats had turned back. One had no lights, the guard said.",
    [
      "India's coast guard [IND] says: two boats had turned back",
      "India's coast guard [IND] says: One had no lights",
    ],
  ],
  [
    "a person's own account",
    "Petr Fiala met Viktor Orbán in Prague. According to his own statements, he had nothing to hide.",
    ["Petr Fiala [CZE] says: he had nothing to hide"],
  ],
  [
    "nobody by name",
    "The pipeline may close, two officials involved in the talks said. Prices would double, a trader with knowledge of the matter told the agency.",
    [
      "two officials involved in the talks [?] says: The pipeline may close",
      "a trader with knowledge of the matter [?] says: Prices would double",
    ],
  ],
  [
    "a study and its it",
    "Wages fell by a tenth, a study commissioned by the dockers' union has found. It says that rents rose.",
    [
      "a study commissioned by the dockers' union [?] says: Wages fell by a tenth",
      "a study commissioned by the dockers' union [?] says: rents rose",
    ],
  ],
  [
    "who is quoted as saying",
    'Peru\'s energy minister was quoted by a daily as saying that "every valve" was open.',
    ["Peru's energy minister [PER] quotes: every valve"],
  ],
  [
    "odd verbs with words in quotation marks, and one of saying beside them",
    'A spokesman for Cuba\'s embassy called the search a "circus" and said that the crew would stay.',
    [
      "A spokesman for Cuba's embassy [CUB] quotes: circus",
      "A spokesman for Cuba's embassy [CUB] says: the crew would stay",
    ],
  ],
  [
    "as somebody put it, in the words of somebody",
    'The vote was held "by candle and by habit", as Malta\'s envoy put it. The text is, in the words of one of its authors, "a bridge without a river".',
    [
      "Malta's envoy [MLT] quotes: by candle and by habit",
      "one of its authors [?] quotes: a bridge without a river",
    ],
  ],
  [
    "a quotation that is split, and one that goes on",
    '"We lost the match," Kenya\'s sports minister said, "but not the cup." "We will be back."',
    [
      "Kenya's sports minister [KEN] quotes: We lost the match",
      "Kenya's sports minister [KEN] quotes: but not the cup.",
      "Kenya's sports minister [KEN] quotes: We will be back.",
    ],
  ],
  [
    "words said beside an act",
    "Farmers in Accra refuse the licence, saying the fee was too high.",
    ["Farmers in Accra [GHA] says: the fee was too high"],
  ],
  [
    "a delegate of the country before whose",
    "Japan abstained, as did Nepal, whose delegate explained that the text came late.",
    ["delegate [NPL] says: the text came late"],
  ],
  [
    "the daily that reports",
    "The stake is for sale, the Coastal Ledger newspaper reported, citing unnamed bankers.",
    ["the Coastal Ledger newspaper [?] says: The stake is for sale"],
  ],
  [
    "somebody unnamed, whom he means",
    '"Ask the mayor," he said. A customs officer shrugged. "Ask the king," he said.',
    ["he [?] quotes: Ask the mayor", "A customs officer [?] quotes: Ask the king"],
  ],
  [
    "a judgement in the passive",
    'The levy was described by Oman\'s envoy as "a tax on friendship".',
    ["Oman's envoy [OMN] quotes: a tax on friendship"],
  ],
  [
    "a newspaper that quotes somebody as saying",
    "A daily quoted Peru's mines minister as saying that the pit \"will outlive us\". Output fell in May, the agency cited Chile's energy minister as saying.",
    [
      "Peru's mines minister [PER] quotes: will outlive us",
      "Chile's energy minister [CHL] says: Output fell in May",
    ],
  ],
  [
    "who was reported to have told",
    '"There is no hurry to be poor," Kenya\'s trade minister was reported to have told senators.',
    ["Kenya's trade minister [KEN] quotes: There is no hurry to be poor"],
  ],
  [
    "who goes on in the middle",
    "Jane Roe, Ghana's fisheries minister, met growers. The levy, she went on, had hurt nobody. Exports, she added, would rise.",
    [
      "Jane Roe [GHA] says: The levy, she went on, had hurt nobody",
      "Jane Roe [GHA] says: Exports, she added, would rise",
    ],
  ],
  [
    "in somebody's view",
    'Malta\'s interior minister, Carl Vella, spoke next. What had happened was, in his view, "an assault with a hose".',
    ["Carl Vella [MLT] quotes: an assault with a hose"],
  ],
  [
    "what was made clear, estimated and denied",
    "Norway made clear that the fleet would stay. Jamaica's customs agency estimates the losses at $3 million a day. Peru denies sheltering smugglers.",
    [
      "Norway [NOR] says: the fleet would stay",
      "Jamaica's customs agency [JAM] says: the losses at $3 million",
      "Peru [PER] says: sheltering smugglers",
    ],
  ],
  [
    "a gerund and a sum in what is said",
    "Fishermen in Togo say filling the bay will kill the crabs. Kenya's tea board said orders worth $60 million had been cancelled.",
    [
      "Fishermen in Togo [TGO] says: filling the bay will kill the crabs",
      "Kenya's tea board [KEN] says: orders worth $60 million had been cancelled",
    ],
  ],
  [
    "listeners before what is said",
    "Kenya's sports minister told reporters the deal was dead. Uganda informed its neighbour that the road was open.",
    ["Kenya's sports minister [KEN] says: the deal was dead", "Uganda [UGA] says: the road was open"],
  ],
  [
    "over a participle and an aside",
    "Peru's health ministry said in a note issued late on Monday that stocks would last. Chile's navy said the cost, about $2 million, would be shared.",
    [
      "Peru's health ministry [PER] says: stocks would last",
      "Chile's navy [CHL] says: the cost, about $2 million, would be shared",
    ],
  ],
  [
    "a second verb of saying, after an act",
    "Denmark's envoy accused traders of stealing, but stressed that nobody wanted a quarrel. Ireland recalled that the pact was old and pointed out that it had expired.",
    [
      "Denmark's envoy [DNK] says: nobody wanted a quarrel",
      "Ireland [IRL] says: the pact was old",
      "Ireland [IRL] says: it had expired",
    ],
  ],
  [
    "a tag behind a quotation that is a noun too",
    '"A guess in uniform," objects the fishermen\'s union. "Everyone multiplies by hope," its author, Ann Poe, remarks.',
    [
      "the fishermen's union [?] quotes: A guess in uniform",
      "Ann Poe [?] quotes: Everyone multiplies by hope",
    ],
  ],
  [
    "an exclamation and a name that is a place too",
    '"Not one dollar!" shipowner Washington Delgado shouted at a rally in Manta.',
    ["shipowner Washington Delgado [?] quotes: Not one dollar!"],
  ],
  [
    "a body by its short name",
    'Their federation, ORAU, announced: "No train will pass where nobody has asked."',
    ["Their federation, ORAU [?] quotes: No train will pass where nobody has asked."],
  ],
  [
    "a paper that speaks for who issued it",
    'India\'s embassy said in a note, which added: "Food is not a weapon."',
    ["India's embassy [IND] quotes: Food is not a weapon."],
  ],
  [
    "what is nobody's words",
    'Neither side said how the debt would be paid. A film called "The Border" opens in May. Chad raised its tax on petrol, and drivers complained. The port fined growers who fear that rain will come.',
    [],
  ],
  [
    "somebody's words on two sides of a joint",
    'Malta\'s envoy told lawmakers that the treaty was old, and that the island "has nothing to add".',
    ["Malta's envoy [MLT] says: the treaty was old", "Malta's envoy [MLT] quotes: has nothing to add"],
  ],
  [
    "a dateline with its country, a scene in a paragraph",
    "PAITA, Peru (AP) - The boats may leave, Production Minister Ana Solis said.\n\nIn Quito the mood was cooler. Fisheries Minister Luis Vera said the fine was too high.",
    ["Ana Solis [PER] says: The boats may leave", "Luis Vera [ECU] says: the fine was too high"],
  ],
  ["scare quotes", 'The "iron" bridge was closed after the so-called "night of the lamps".', []],
  ["a recalled ambassador", "Bamako recalled its ambassador from Abidjan.", []],
  [
    "no Mr No",
    '"No one was hurt," the Kenyan police said.',
    ["the Kenyan police [KEN] quotes: No one was hurt"],
  ],
];

function partyOf(actor: Actor): string {
  return actor.organisation ?? actor.country ?? "?";
}

function tell(claim: Claim): string[] {
  if (claim.kind !== "statement") return [];
  const { speaker, quote, direct } = claim;
  return [`${speaker.person ?? speaker.text} [${partyOf(speaker)}] ${direct ? "quotes" : "says"}: ${quote}`];
}

test.each(SAID)("%s", (_kind, report, said) => {
  expect(coder.code(documentOf(report, "2026-03-12")).claims.flatMap(tell)).toEqual(said);
});

test("pairs are the speaker's country with each spoken of, or the two spoken of by nobody's", () => {
  const pairsOf = (text: string) =>
    coder
      .code(documentOf(text, "2026-03-12"))
      .claims.flatMap((claim) => (claim.kind === "statement" ? claim.pairs : []));
  expect(pairsOf("Kenya's envoy said that Chad and Niger would sign.")).toEqual([
    ["KEN", "TCD"],
    ["KEN", "NER"],
  ]);
  expect(pairsOf("Two traders said that Chad sells less to Niger.")).toEqual([["NER", "TCD"]]);
  expect(pairsOf("Two traders said that Chad sells less.")).toEqual([]);
});
