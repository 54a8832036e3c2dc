// Where holders stand, in sentences as reports have them. Issues are tested in positions.test.ts.
import { expect, test } from "vitest";
import { heldIn, type Told } from "./held_in.js";

/** Longer sentences as reports have them. */
const REPORTS: Told = [
  [
    "Kenya and Uganda met in Kampala. Nairobi insists on a referendum, a demand that Kampala rejects as a delaying tactic.",
    ["KEN supports", "UGA opposes"],
  ],
  [
    "Egypt's irrigation minister said Cairo would not accept any filling of the reservoir without a binding agreement.",
    ["EGY opposes"],
  ],
  [
    "Norway, which is not a member of the union, welcomed the decision, while Iceland said it needed time to study the text.",
    ["NOR supports", "ISL undecided"],
  ],
  [
    "Asked about the plan, Thai Foreign Minister Somchai Rattana said Bangkok had no objection in principle.",
    ["THA supports"],
  ],
  [
    "The Green party, the junior partner in the Austrian government, has made clear it will vote against the deal.",
    ["X opposes"],
  ],
  [
    "Argentina's lower house approved the treaty, but governors of three northern provinces have vowed to challenge it in court.",
    ["ARG supports", "X opposes"],
  ],
  [
    "Ankara has long objected to Greek drilling south of Crete, and on Monday it repeated that it would not tolerate it.",
    ["TUR opposes"],
  ],
  [
    "Japan, South Korea and Australia threw their weight behind the text; India and Indonesia abstained.",
    ["JPN supports", "KOR supports", "AUS supports", "IND neutral", "IDN neutral"],
  ],
  ["Brussels has so far refused to be drawn on whether it would lift the ban.", ["EUU undecided"]],
  [
    "The Vietnamese side expressed its strong opposition to the fishing ban declared by Beijing.",
    ["VNM opposes"],
  ],
  [
    "Both presidents voiced their support for the early completion of the railway linking Peru and Bolivia.",
    [],
  ],
  [
    "President Ana Ruiz of Peru and her Bolivian counterpart, Luis Mamani, met in Puno. The two presidents backed a railway to the coast.",
    ["BOL supports", "PER supports"],
  ],
  [
    "Mexico's senate is split over the treaty: the ruling party wants it ratified by June, the opposition calls it a surrender.",
    ["MEX undecided"],
  ],
  ["Dhaka is in no hurry to join the pact and has asked for more time.", ["BGD undecided"]],
  [
    '"This bridge must not be built," said Rui Costa, mayor of the Portuguese town of Elvas, who has campaigned against it for years.',
    ["PRT opposes"],
  ],
  [
    "Manila's decision to let in more American troops has irked Beijing, which sees it as a provocation.",
    ["CHN opposes"],
  ],
  [
    "Only Paris and Athens still want sanctions; Berlin prefers talks and Rome is keeping quiet.",
    ["FRA supports", "GRC supports", "DEU supports", "ITA neutral"],
  ],
  [
    "The Philippines said on Friday it would join the suit, and Malaysia said it was considering doing the same.",
    ["MYS undecided"],
  ],
  ["Zambia has come round to the idea, having first dismissed it.", ["ZMB supports", "ZMB opposes"]],
  [
    "Sweden's largest trade union is opposed to the merger, arguing that it would cost 3,000 jobs.",
    ["SWE opposes"],
  ],
  ["The Danish parliament voted 71 to 38 to reject the treaty.", ["DNK opposes"]],
  ["Lawmakers in Nairobi voted overwhelmingly in favour of the withdrawal on Tuesday.", ["KEN supports"]],
  ["China vetoed the draft, and Russia did the same.", ["CHN opposes", "RUS opposes"]],
  ["Algeria, for its part, neither confirmed nor denied that it would send observers.", []],
  ["There was no word from Pretoria on the proposal.", []],
  [
    "The Netherlands had initially opposed the loan but dropped its resistance after talks in The Hague.",
    ["NLD opposes", "NLD supports"],
  ],
  [
    "Tbilisi has repeatedly called on both neighbours to respect the ceasefire and has offered to host talks.",
    [],
  ],
  ["The Icelandic government is expected to make up its mind by the end of the month.", ["ISL undecided"]],
  ["Bolivia's government, unlike its predecessor, is not opposed to foreign miners.", ["BOL neutral"]],
  [
    "The move was welcomed by Canada and condemned by Cuba, whose foreign minister called it an act of piracy.",
    ["CAN supports", "CUB opposes"],
  ],
  [
    "Shipowners in Piraeus want the levy delayed; environmental groups say it does not go far enough.",
    ["X opposes"],
  ],
  [
    "Slovak Prime Minister Jan Novak said his country would never agree to quotas for migrants.",
    ["SVK opposes"],
  ],
  [
    '"We are against any foreign base on our soil," Tajik deputy foreign minister Rustam Karimov told reporters.',
    ["TJK opposes"],
  ],
  ['"Nepal supports the project and always has," she said.', ["NPL supports"]],
  ['"We cannot support a text that ignores our fishermen," said the Ghanaian delegate.', ["GHA opposes"]],
  [
    "According to a Western diplomat, Laos is under pressure from Hanoi to drop the dam but has refused to do so.",
    [],
  ],
  [
    "The finance minister of Namibia, who negotiated the loan, defended it in parliament against charges that it mortgaged the coast.",
    ["NAM supports"],
  ],
  ["Rwanda's hostility towards the regional force is well known.", ["RWA opposes"]],
  [
    "Resistance from Hungary and Slovakia has delayed the package by four months.",
    ["HUN opposes", "SVK opposes"],
  ],
  ["The tariff has met with protests in Ottawa and Mexico City.", []],
  ["Amid objections from Peru, the meeting ended without a communique.", ["PER opposes"]],
  ["The accord was signed despite warnings by Ukraine that it would reward aggression.", ["UKR opposes"]],
  ["With Germany's blessing, the commission has opened talks with Tunis.", ["DEU supports"]],
  ["Moldova is leaning towards a ban on the station; Ukraine has already imposed one.", ["MDA supports"]],
  ["Cyprus made its consent conditional on the release of two sailors.", []],
  ["The plan has few friends in Lisbon.", []],
  [
    "Bahrain distanced itself from the statement, and Kuwait would not endorse it either.",
    ["BHR opposes", "KWT opposes"],
  ],
  [
    "Guatemala stands by Taiwan, and has ruled out switching recognition to Beijing.",
    ["GTM supports", "GTM opposes"],
  ],
  [
    "Delhi frowns on the idea of outside mediation, which Islamabad has always favoured.",
    ["IND opposes", "PAK supports"],
  ],
  ["While Tehran has welcomed the offer, Baghdad has yet to respond.", ["IRN supports", "IRQ undecided"]],
  [
    "Bulgaria's president opposes sending more ammunition; its government is in favour.",
    ["BGR opposes", "BGR supports"],
  ],
  [
    "Uruguay has been lukewarm about the deal and Paraguay openly hostile to it.",
    ["URY opposes", "PRY opposes"],
  ],
  ["Madagascar has protested to France over the survey of the islands.", ["MDG opposes"]],
  ["Liberia thanked Ghana for its support of the candidacy.", ["GHA supports"]],
  ["A spokesman for the Swiss economy ministry declined to say how Bern would vote.", ["CHE undecided"]],
  ["The bank's board postponed its decision on the loan to Malawi.", []],
];

/** Sentences of more than twenty words. */
const LONG: Told = [
  [
    "The transport minister of Bolivia, who had earlier described the toll as an act of economic war, said on Thursday that La Paz would not oppose it if it were lowered.",
    ["BOL neutral"],
  ],
  [
    "In a letter dated 3 February and addressed to the commission's president, the government of Malta states that it cannot agree to the draft and asks for further talks.",
    ["MLT opposes"],
  ],
  [
    "Norwegian officials, speaking on condition of anonymity because talks are continuing, said Oslo had reservations about the clause on seabed cables.",
    ["NOR opposes"],
  ],
  [
    "At a meeting of the council in Lusaka last week, which lasted until after midnight, Zambia and Malawi came out in favour of the corridor while Zimbabwe asked for more time.",
    ["ZMB supports", "MWI supports", "ZWE undecided"],
  ],
  [
    "The idea, first put forward by the Dutch foreign minister at a seminar in Leiden, has been welcomed by Estonia and Latvia but dismissed by Hungary as a distraction.",
    ["EST supports", "LVA supports", "HUN opposes"],
  ],
  [
    "According to the minutes, seen by this newspaper, Cyprus argued against the fund, Greece was for it and Italy said it would follow the majority.",
    ["CYP opposes", "GRC supports"],
  ],
  [
    "Although its exporters would gain most from the accord, Paraguay has yet to ratify it, and its president says he is in no hurry.",
    ["PRY undecided"],
  ],
  [
    "Nepal's new government, a coalition of four parties, has told New Delhi that it supports the dam in principle but objects to the way in which the water is to be shared.",
    ["NPL supports", "NPL opposes"],
  ],
  [
    "Vietnam, which claims the reef as its own, condemned the landing and called on Beijing to withdraw its ships at once.",
    ["VNM opposes"],
  ],
  [
    "Farm ministers from Poland, Slovakia and Romania have urged Brussels to reject the deal, which they say would flood the market with cheap honey.",
    [],
  ],
  [
    "Tanzania's proposal to move the secretariat to Dodoma found no takers: Kenya called it premature, Uganda impractical, and Rwanda did not even comment.",
    ["KEN opposes"],
  ],
  [
    "Under pressure from its creditors, Ghana has accepted a cut in fuel subsidies that it had resisted for years.",
    ["GHA supports", "GHA opposes"],
  ],
  [
    "Only three of the bloc's eight members, Benin, Togo and Senegal, have signed the protocol, and Mali has said that it never will.",
    [],
  ],
  [
    "Colombia's trade minister said in Bogota on Friday that the government was ready to lift the duty and hoped that Quito would respond in kind.",
    ["COL supports"],
  ],
  [
    "Bulgaria has been urging its neighbours to join the scheme, but Serbia, wary of upsetting Moscow, has kept its distance.",
    ["SRB neutral"],
  ],
  [
    "Egypt, for whom the river is a matter of life and death, said it would never accept a unilateral filling of the reservoir.",
    ["EGY opposes"],
  ],
  [
    "Argentina and Uruguay want the summit put off until after the Brazilian election, whereas Paraguay, which holds the presidency, sees no need for a delay.",
    ["ARG opposes", "URY opposes", "PRY opposes"],
  ],
  [
    "The Moroccan foreign ministry denounced in a statement what it called a flagrant violation of the truce and demanded an inquiry.",
    ["MAR opposes", "MAR supports"],
  ],
  [
    "Lebanon's prime minister, Nadim Haddad, told visiting French lawmakers that Beirut stood by the ceasefire and rejected any attempt to draw it into the war.",
    ["LBN supports", "LBN opposes"],
  ],
  [
    "Canada, until now the staunchest opponent of the pipeline, has softened its stance and may drop its objections altogether.",
    [],
  ],
  [
    "South Korea's opposition Justice party, whose votes the government needs, opposes sending troops to the strait and has tabled a motion against it.",
    ["KOR opposes"],
  ],
];

/** Readouts, wires and commentaries. */
const WIRE: Told = [
  [
    "Ghana and Togo met in Accra. The two ministers reaffirmed their support for a monetary union and rejected any delay.",
    ["GHA supports", "TGO supports", "GHA opposes", "TGO opposes"],
  ],
  [
    "Foreign Minister Pavel Horak of the Czech Republic reiterated that Prague does not recognise the annexation.",
    ["CZE opposes"],
  ],
  [
    "The ambassador of Chile underlined that his country attaches great importance to the treaty and supports its early entry into force.",
    ["CHL supports"],
  ],
  [
    "Officials in Tallinn, who have long pressed for a tunnel, were dismayed by the verdict.",
    ["EST supports", "EST opposes"],
  ],
  ["Warsaw's veto of the budget caught its partners off guard.", []],
  ["Nobody has been more vocal in opposing the mine than Panama.", []],
  [
    "The Romanian opposition, led by former premier Ion Albu, accuses the cabinet of a sell-out and has promised to tear up the contract.",
    [],
  ],
  ["Japan's fishing cooperatives, long hostile to the release, remain unconvinced.", ["JPN opposes"]],
  [
    "The bill has been criticised by the Council of Europe and welcomed by the Hungarian government.",
    ["COE opposes", "HUN supports"],
  ],
  ["Seoul, mindful of its exporters, has kept out of the quarrel.", ["KOR neutral"]],
  [
    "Austria insists on unanimity, a demand backed by Hungary and Slovakia.",
    ["AUT supports", "HUN supports", "SVK supports"],
  ],
  ["The deal is popular in Baku but not in Yerevan.", []],
  [
    "A spokeswoman for the Iraqi oil ministry said Baghdad would reject any deal that bypassed it.",
    ["IRQ opposes"],
  ],
  ["Peruvian anchovy producers hailed the court ruling as a victory.", ["PER supports"]],
  ["Mexican President Claudia Sheinbaum ruled out any change to the energy law.", ["MEX opposes"]],
  ["Indonesia's trade ministry has come under pressure to lift the ban but is unwilling to do so.", []],
  ["Guinea's junta has turned a deaf ear to calls for elections.", ["GIN opposes"]],
  ["Kuwait threw out the claim and restated its support for the 1993 line.", ["KWT opposes", "KWT supports"]],
  [
    '"My government supports the ceasefire without reservation," Sudanese envoy Amna Idris told the council.',
    ["SDN supports"],
  ],
  ["Iceland cannot accept this, its fisheries minister said.", ["ISL opposes"]],
  ["Mongolian herders oppose the railway because it cuts across their pastures.", ["MNG opposes"]],
  [
    "The railway is opposed by herders, who say it cuts across their pastures in southern Mongolia.",
    ["X opposes"],
  ],
  ["Kazakhstan has agreed in principle to the transit fee but wants it phased in.", ["KAZ supports"]],
  ["Uzbekistan finds the fee too high.", []],
  ["Uzbekistan considers the fee excessive.", ["UZB opposes"]],
  ["Turkmenistan is indifferent to the fee.", ["TKM neutral"]],
  ["Azerbaijan has sent mixed signals on the fee.", ["AZE undecided"]],
  ["Minsk is said to be in favour of the fee.", ["BLR supports"]],
  ["Opposition to the fee comes mainly from Tajikistan.", ["TJK opposes"]],
  ["Support for the fee came from Iran and Oman.", ["IRN supports", "OMN supports"]],
  ["The strongest criticism of the fee came from Pakistan.", ["PAK opposes"]],
  ["Criticism from Pakistan, India and Nepal did not deter the commission.", []],
  ["The decision was greeted with relief in Colombo.", []],
  ["Colombo greeted the decision with relief.", ["LKA supports"]],
  ["Colombo met the decision with anger.", ["LKA opposes"]],
  ["The Maldives has been pushing for the scheme since 2019.", ["MDV supports"]],
  ["India, which had been expected to abstain, voted against.", ["IND opposes"]],
  ["Bangladesh said it regretted the decision.", ["BGD opposes"]],
  ["Sri Lanka demanded that the decision be reversed.", ["LKA opposes"]],
  ["Bhutan made clear it wanted no change.", []],
  ["Support from Qatar and Oman ensured that the text was adopted.", []],
  ["Kyrgyzstan's lawmakers approved the accord by 61 votes to nine.", ["KGZ supports"]],
  ["Tajikistan ratified the accord in May, Kyrgyzstan has yet to do so.", ["KGZ undecided"]],
];

test.each([...REPORTS, ...LONG, ...WIRE])("%s", (report, held) => {
  expect(heldIn(report)).toEqual(held);
});
