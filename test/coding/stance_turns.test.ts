// Where holders stand, told by lists, votes, echoes and judgements. Issues are tested in positions.test.ts.
import { expect, test } from "vitest";
import { heldIn, type Told } from "./held_in.js";

/** Turns of phrase: lists, votes, echoes, verdicts, inversions. */
const TURNS: Told = [
  ["Neither Peru nor Chile supports the plan.", ["PER opposes", "CHL opposes"]],
  ["Both Peru and Chile back the fund.", ["PER supports", "CHL supports"]],
  ["Not even Cuba defended the raid.", []],
  ["Oslo does not want Danish envoys to attend the fisheries conference.", ["NOR opposes"]],
  ["Norway wants Denmark to attend the fisheries conference.", []],
  [
    "The Minister of Energy of Georgia, Nino Beridze, received the ambassador of Türkiye. She reiterated that Georgia supports the electricity cable.",
    ["GEO supports"],
  ],
  [
    "The Omani side expressed its appreciation for the mission. It also welcomed the resumption of flights.",
    ["OMN supports", "OMN supports"],
  ],
  [
    "Italy's prime minister is for the treaty. He would, however, oppose any clause on fish.",
    ["ITA supports", "ITA opposes"],
  ],
  ["Angola, the chair of the bloc, urged restraint.", ["AGO supports"]],
  ["The measure, which Tokyo has described as regrettable, takes effect in May.", ["JPN opposes"]],
  [
    'Ireland\'s finance ministry called the tax "a blunt instrument" and said it would resist it.',
    ["IRL opposes"],
  ],
  ["Pretoria made no secret of its displeasure at the tariff.", ["ZAF opposes"]],
  ["The ban was condemned by rights groups and by the Dutch government.", ["X opposes", "NLD opposes"]],
  ["Backed by Chad and Niger, the motion was carried.", ["TCD supports", "NER supports"]],
  ["A plan drawn up by Fiji and supported by New Zealand would cap the catch.", ["NZL supports"]],
  [
    "The Swedish Chamber of Commerce came out in support of the merger, but the trade unions are against.",
    ["SWE supports", "X opposes"],
  ],
  ["Sofia said that it shared Bucharest's concerns about the pipeline.", ["BGR opposes"]],
  ["Zagreb agreed with Ljubljana that the border crossing should stay open.", ["HRV supports"]],
  [
    "Laos, Cambodia and Thailand all supported the dam; Vietnam alone opposed it.",
    ["LAO supports", "KHM supports", "THA supports", "VNM opposes"],
  ],
  ["Yet Warsaw is unlikely to support the idea.", []],
  ["Jakarta, normally cautious, came out firmly against the base.", ["IDN opposes"]],
  ['Asked whether he supported the strike, Czech Defence Minister Petr Novak said: "No."', []],
  ["Ukraine is categorically opposed to any talks on the port.", ["UKR opposes"]],
  ["The Malaysian government is understood to favour the eastern route.", ["MYS supports"]],
  ["The Malaysian government is believed to be against the eastern route.", ["MYS opposes"]],
  ["The Philippines has gone along with the moratorium, albeit reluctantly.", ["PHL supports"]],
  ["Canberra's support for the treaty is not in doubt.", ["AUS supports"]],
  ["Finland did not hide its irritation at the delay.", ["FIN opposes"]],
  ["Mozambique's ruling party has thrown its support behind the gas law.", ["MOZ supports"]],
  ["Among the loudest critics of the tunnel is Malta.", ["MLT opposes"]],
  ["One of the strongest supporters of the tunnel has been Cyprus.", ["CYP supports"]],
  ["Cyprus has been one of the strongest supporters of the tunnel.", ["CYP supports"]],
  ["The toll, to which Bosnia has objected, rises on Monday.", ["BIH opposes"]],
  ["Dissent came only from Togo, which called the vote illegal.", ["TGO opposes"]],
  ["The vote was 9-0, with Russia and China abstaining.", ["RUS neutral", "CHN neutral"]],
  ["Abstaining were India and Brazil.", ["IND neutral", "BRA neutral"]],
  ["India was one of six countries to abstain.", ["IND neutral"]],
  ["Among those voting against were Cuba and Laos.", ["CUB opposes", "LAO opposes"]],
  ["Hungary, alone among the members, refused to sign.", ["HUN opposes"]],
  ["Senegal's government has remained silent on the coup.", ["SEN neutral"]],
  ["Nairobi has neither recognised the new government nor broken off ties.", ["KEN neutral"]],
  ["Doha says it takes no side and merely passes on messages.", ["QAT neutral"]],
  ['"It would be a mistake to lift the sanctions now," Estonian Foreign Minister Mart Kask said.', []],
  ["Kask added that Estonia was strictly against lifting the sanctions.", ["EST opposes"]],
  ["Turkey's main opposition party said it would vote against the bill.", ["TUR opposes"]],
  [
    "Unions, which had called for a strike, welcomed the Greek government's decision to shelve the sale.",
    ["X supports", "X supports"],
  ],
  ["Dushanbe maintains its objection to the use of the river by Tashkent.", ["TJK opposes"]],
  ["After years of resistance, Bucharest has consented to the inspection.", ["ROU supports"]],
  ['The Kremlin dismissed the offer as "pointless".', ["RUS opposes"]],
  ["Chile signalled a willingness to compromise on the licence fees.", ["CHL supports"]],
  ["Peru wants no part of the alliance.", ["PER opposes"]],
  ["Zimbabwe's farmers' union, which had long lobbied for the law, praised it.", ["ZWE supports"]],
];

/** One toll, told in many ways, in an article on Kenya and Tanzania. */
const TOLL: Told = [
  [
    "On Tuesday, two days after the vote in Geneva, Kenya said through its ambassador that it opposed the toll.",
    ["KEN opposes"],
  ],
  [
    "The toll, due to take effect on 1 April and expected to raise $40 million a year, is opposed by Kenya and Uganda.",
    ["KEN opposes", "UGA opposes"],
  ],
  [
    "While officials in Kampala describe the toll as fair, their counterparts in Nairobi say it violates the treaty and must go.",
    ["UGA supports"],
  ],
  [
    "Speaking to reporters after the talks, the Kenyan minister, Ann Wanjiku, made clear that her government was opposed to the toll and would challenge it before the regional court.",
    ["KEN opposes"],
  ],
  [
    "It is a toll that Kenya opposes and Tanzania wants, and on which Rwanda has yet to express a view.",
    ["KEN opposes", "TZA supports", "RWA undecided"],
  ],
  [
    "Of the five members, Kenya and Uganda oppose the toll, Tanzania supports it, and Rwanda and Burundi are undecided.",
    ["KEN opposes", "UGA opposes", "TZA supports", "RWA undecided", "BDI undecided"],
  ],
  [
    "Three of the five members - Kenya, Uganda and Burundi - oppose the toll.",
    ["KEN opposes", "UGA opposes", "BDI opposes"],
  ],
  [
    "The toll has divided the region: Kenya and Uganda are against, Tanzania in favour.",
    ["KEN opposes", "UGA opposes", "TZA supports"],
  ],
  [
    'Kenya\'s transport ministry, which runs the port, said in a letter seen by Reuters that it "cannot support" the toll.',
    ["KEN opposes"],
  ],
  [
    '"The toll is a tax on our neighbours," said Ann Wanjiku, the Kenyan trade minister, who wants it abolished.',
    ["KEN opposes"],
  ],
  [
    'Kenya\'s foreign minister, speaking in Kampala, rejected the toll as "a tax by another name".',
    ["KEN opposes"],
  ],
  [
    "Despite pressure from Washington and Brussels, Kenya has refused to drop its opposition to the toll.",
    ["KEN opposes"],
  ],
  [
    "The toll was rejected on Monday by Kenya's parliament, in which the coastal parties hold the balance.",
    ["KEN opposes"],
  ],
  [
    "Kenyan hauliers, who carry two thirds of the region's cargo, have rejected the toll, and so have shippers in Mombasa.",
    ["KEN opposes", "KEN opposes"],
  ],
  ["In Nairobi there is little enthusiasm for the toll.", []],
  ["Kenya's position is that the toll breaches the treaty.", []],
  ["Kenya was the first to object, followed by Uganda.", ["KEN opposes", "UGA opposes"]],
  ["Kenya, which had initially supported the toll, is now against it.", ["KEN supports", "KEN opposes"]],
  ["Uganda, by contrast, welcomes the toll, which it says will pay for the road.", ["UGA supports"]],
  ["Not so Uganda, which backs the toll.", ["UGA supports"]],
  ["The toll enjoys broad support in Uganda and Rwanda.", []],
  ["Kenya maintains that the toll is illegal.", ["KEN opposes"]],
  ["The Kenyan cabinet discussed the toll on Thursday and came out against it.", ["KEN opposes"]],
  ["Kenya opposes the toll and so does Uganda, but not Rwanda.", ["KEN opposes", "UGA opposes"]],
  ["Neither Kenya nor Uganda has taken a position on the toll.", ["KEN undecided", "UGA undecided"]],
  ["Kenya would support the toll only if Tanzania paid for the road.", ["KEN supports"]],
  ["Kenya has made its support for the toll conditional on a new road.", ["KEN supports"]],
  ["The Kenyans are against the toll, the Ugandans for it.", ["KEN opposes", "UGA supports"]],
  ["Kenyans overwhelmingly oppose the toll.", ["KEN opposes"]],
  ["A majority of Kenyan lawmakers oppose the toll.", ["KEN opposes"]],
  [
    "Kenya's ruling coalition is split: the Orange party backs the toll, the Greens want it dropped.",
    ["KEN undecided", "X supports", "X opposes"],
  ],
  ["For the Kenyan government the toll is unacceptable.", ["KEN opposes"]],
  ["To Kenya, the toll is unacceptable.", ["KEN opposes"]],
  ["Tanzania rejected Kenya's criticism of the toll, saying it was lawful.", ["TZA opposes", "KEN opposes"]],
  [
    'Ann Wanjiku, Kenya\'s trade minister, told a conference in Arusha on Friday that Nairobi "will not accept the toll in its present form".',
    ["KEN opposes"],
  ],
];

const TALKS = "Kenya and Tanzania met on Monday in Arusha, Kenyan Trade Minister Ann Wanjiku said. ";

test.each(TURNS)("%s", (report, held) => {
  expect(heldIn(report)).toEqual(held);
});

test.each(TOLL)("%s", (report, held) => {
  expect(heldIn(TALKS + report)).toEqual(held);
});
