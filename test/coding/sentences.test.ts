// One sentence, what it tells: "ACT[:MODE] STATUS SOURCE>TARGET" of each event, "HOLDER STANCE ISSUE" of each position.
// Published on Thursday, 12 March 2026. A sentence that tells nothing between states stands with an empty list.
import { expect, test } from "vitest";
import type { Claim } from "../../src/model/index.js";
import { claimsOf } from "./coder.js";
import { namesOf, shortEvent } from "./shortly.js";

const TOLD: readonly (readonly [sentence: string, told: readonly string[]])[] = [
  ["President Vladimir Putin met Xi Jinping in Beijing on Tuesday.", ["CONSULT actual RUS>CHN"]],
  [
    "French President Emmanuel Macron met German Chancellor Friedrich Merz at the Elysee Palace.",
    ["CONSULT actual FRA>DEU"],
  ],
  [
    "China's foreign minister Wang Yi met his Indian counterpart on the sidelines of the summit.",
    ["CONSULT actual CHN>IND"],
  ],
  ["Trump and Putin spoke on Monday.", ["CONSULT actual USA+RUS>"]],
  ["Trump and Putin spoke at the forum on Monday.", []],
  ["India and Russia spoke by phone on Monday.", ["CONSULT:phone actual IND+RUS>"]],
  [
    "Commerce Minister of India Meera Raghavan met President of the Russian Federation Vladimir Putin.",
    ["CONSULT actual IND>RUS"],
  ],
  [
    "India has not yet decided whether it will attend the peace conference in Geneva.",
    [
      "CONSULT:multilateral undecided IND>CHE",
      "IND undecided whether it will attend the peace conference in Geneva",
    ],
  ],
  ["India has not decided if it will join the bloc.", ["IND undecided if it will join the bloc"]],
  ["Poland backs sanctions against Iran.", ["SUPPORT actual POL>", "POL supports sanctions against Iran"]],
  [
    "India supports talks between Peru and Chile.",
    ["SUPPORT actual IND>PER", "IND supports talks between Peru and Chile"],
  ],
  [
    "The visit of Xi Jinping to Moscow, which is planned for June, was discussed.",
    ["CONSULT:visit planned CHN>RUS"],
  ],
  ["Xi's visit to Hungary, scheduled for May, was discussed.", ["CONSULT:visit planned CHN>HUN"]],
  ["Xi's visit to Hungary, which was postponed in May, was discussed.", ["CONSULT:visit negated CHN>HUN"]],
  ["Xi's visit to Hungary, planned since January, has begun.", ["CONSULT:visit actual CHN>HUN"]],
  ["Serbia met Kosovo in Brussels.", ["CONSULT actual SRB>KOS"]],
  ["Russian exports fell to 90 billion dollars last year.", []],
  [
    "Trade between Norway and Chile fell by 6 percent to 3 billion dollars, according to Chilean customs.",
    [],
  ],
  ["Norwegian exports fell to Chile.", []],
  ["The town fell to Russian forces.", ["ASSAULT actual RUS>?"]],
  ["The agreement between Russia and Turkey expired on Sunday.", ["AGREE negated RUS+TUR>"]],
  [
    "Germany ruled out sending troops to Ukraine.",
    ["REJECT actual DEU>UKR", "DEU opposes sending troops to Ukraine"],
  ],
  ["Armenia plans to sign a peace agreement with Azerbaijan.", ["AGREE planned ARM>AZE"]],
  ["If Chad attacks Libya, Egypt will intervene.", []],
  ["Iran attacks Israel with drones.", ["ASSAULT:drone actual IRN>ISR"]],
  ["The minister who visited Oslo met the king.", ["CONSULT actual ?>?"]],
  ["The Russian minister who visited Ankara met the Turkish president.", ["CONSULT actual RUS>TUR"]],
  ["Trump told Putin that trade would grow.", []],
  ["In December 2025 China's imports from Russia rose by 8 percent.", []],
  ["Putin visited China from 31 August to 3 September 2025.", ["CONSULT:visit actual RUS>CHN"]],
  ["Xi invited Putin to the APEC summit in November.", ["AGREE actual CHN>RUS"]],
  ["Xi travelled to Moscow for a state visit of four days.", ["CONSULT:visit actual CHN>RUS"]],
  ["Putin was received by Xi in Beijing.", ["CONSULT actual CHN>RUS"]],
  [
    "China did not support the text and abstained.",
    ["SUPPORT negated CHN>?", "CHN opposes text", "CHN neutral text"],
  ],
  [
    "Beijing has refused payments from Russian banks, the Russian newspaper Izvestia reported.",
    ["REJECT actual CHN>RUS", "CHN opposes payments from Russian banks"],
  ],
  [
    "The European Union tabled a resolution. Russia voted against it.",
    ["ACCUSE:disapprove actual RUS>", "RUS opposes resolution"],
  ],
  ["Poland expelled two Russian diplomats.", ["SANCTION:expel actual POL>RUS"]],
  ["The US imposed sanctions on three Chinese banks.", ["SANCTION:discontinue actual USA>CHN"]],
  ["Ships of both navies drilled in the South China Sea.", ["MOBILIZE actual ?>"]],
  ["Bank of America cut its forecast.", []],
  ["Turkey sandwiches were served to the Indian Ocean crew.", []],
  [
    "The Philippines protested to China over a collision in the South China Sea.",
    ["ACCUSE:disapprove actual PHL>CHN", "PHL opposes collision in the South China Sea"],
  ],
  ["Mexico and the US held talks about the Gulf of Mexico.", ["CONSULT actual MEX+USA>"]],
  [
    "The Middle Kingdom condemned the sanctions.",
    ["ACCUSE:disapprove actual CHN>?", "CHN opposes sanctions"],
  ],
  ["The visit by Lavrov to Tehran was cancelled on Monday.", ["CONSULT:visit negated RUS>IRN"]],
  ["A trade agreement between India and Japan was signed in Tokyo on Friday.", ["AGREE actual IND>JPN"]],
  ["Macron welcomed Modi in Paris.", ["CONSULT actual FRA>IND"]],
  ["Macron welcomed the decision.", ["SUPPORT actual FRA>?", "FRA supports decision"]],
  ["The talks between Seoul and Pyongyang collapsed on Tuesday.", ["SANCTION:withdraw actual KOR>PRK"]],
  ["Putin's visit to Mongolia angered Kyiv on Tuesday.", ["CONSULT:visit actual RUS>MNG"]],
  ["Putin's visit to Mongolia will take place in April.", ["CONSULT:visit planned RUS>MNG"]],
  [
    "Turkey's attack on Syrian positions was condemned by Iran.",
    ["ACCUSE:disapprove actual IRN>TUR", "ASSAULT actual TUR>SYR", "IRN opposes Turkey's attack"],
  ],
  ["Spain and Morocco signed a migration deal in Rabat on Tuesday.", ["AGREE actual ESP+MAR>"]],
  ["Peru and Bolivia agreed to build a railway.", ["AGREE actual PER>BOL"]],
  ["Kenya agreed to lend 20 million dollars to Malawi.", ["AID planned KEN>MWI"]],
  ["Chad withdrew from the town ahead of its meeting with Niger.", ["RETREAT:withdraw actual TCD>?"]],
  ["Oslo and Moscow failed to reach agreement on fishing.", ["REJECT:meet actual NOR>RUS"]],
  ["A bomb near the town of Baidoa in Somalia killed two Kenyan soldiers.", ["ASSAULT actual SOM>KEN"]],
  ["The Polish head of state will meet the German president.", ["CONSULT planned POL>DEU"]],
  ["The British court found a Kenyan pilot guilty of smuggling.", ["SANCTION:convict actual GBR>KEN"]],
  ["Kenya has recalled its ambassador from Somalia.", ["SANCTION:withdraw actual KEN>SOM"]],
  ["Egypt closed its border with Gaza.", ["COERCE:restrict actual EGY>PSE"]],
  [
    "Kazakhstan will host talks between Armenia and Azerbaijan next week.",
    ["CONSULT:third-party planned KAZ>ARM+AZE"],
  ],
  ["North Korea fired a missile over Japan on Tuesday.", ["MOBILIZE:weapons actual PRK>JPN"]],
  ["Venezuela threatened to invade Guyana.", ["THREATEN:violence actual VEN>GUY"]],
  [
    "The Chinese embassy in Canberra criticised Australia's decision.",
    ["ACCUSE:disapprove actual CHN>AUS", "CHN opposes Australia's decision"],
  ],
  ["Prime Minister Narendra Modi spoke by phone with Volodymyr Zelensky.", ["CONSULT:phone actual IND>UKR"]],
  [
    "Israeli warplanes struck targets near Damascus overnight, killing three Syrian soldiers.",
    ["ASSAULT actual ISR>SYR"],
  ],
  ["Saudi Arabia and Iran restored diplomatic ties.", ["SUPPORT actual SAU+IRN>"]],
  ["Pakistan denied that it had supplied shells to Ukraine.", ["REJECT actual PAK>"]],
  ["Germany and France called on Serbia to recognise Kosovo.", ["REQUEST actual DEU+FRA>SRB"]],
  ["Ethiopia accused Eritrea of massing troops on the border.", ["ACCUSE:allege actual ETH>ERI"]],
  ["Japan lifted its ban on seafood exports to China.", ["CONCEDE actual JPN>CHN"]],
  ["Thailand and Cambodia exchanged fire across the border on Thursday.", ["ASSAULT actual THA>KHM"]],
  ["Belarus and Russia began joint military exercises.", ["COOPERATE actual BLR>RUS"]],
  ["Qatar mediated a ceasefire between Israel and Hamas.", ["CONSULT:third-party actual QAT>ISR+PSE"]],
  ["Greece granted asylum to two Turkish officers.", ["AID actual GRC>TUR"]],
  ["Kyiv said Russia had launched 120 drones at the city of Odesa.", ["ASSAULT:drone actual RUS>UKR"]],
  ["Moscow has not commented.", []],
  [
    "The Kremlin chief will travel to Pyongyang on Sunday, officials in Moscow said.",
    ["CONSULT:visit planned RUS>PRK"],
  ],
  ["According to two EU diplomats, Hungary may veto the loan to Ukraine.", ["REJECT possible HUN>UKR"]],
  [
    "Russia's foreign ministry summoned the German ambassador on Tuesday over the arrest of a Russian citizen.",
    ["ACCUSE:disapprove actual RUS>DEU"],
  ],
  ["Erdogan did not attend the summit in Tel Aviv.", ["CONSULT:multilateral negated TUR>ISR"]],
  [
    "The White House is considering new sanctions on Iran's oil exports.",
    ["THREATEN:restrict possible USA>IRN", "USA undecided new sanctions on Iran's oil exports"],
  ],
  [
    "South Africa withdrew its ambassador from Israel and asked the court to order a halt to the offensive.",
    ["SANCTION:withdraw actual ZAF>ISR", "REQUEST actual ZAF>?"],
  ],
  ["Lithuania and Poland have urged the EU to ban Russian LNG.", ["REQUEST actual LTU+POL>EUU"]],
  ["Pyongyang denied sending weapons to Moscow.", ["AID negated PRK>RUS"]],
  [
    "China is expected to import 120 million tonnes of soybeans, mostly from Brazil.",
    ["COOPERATE planned CHN>BRA"],
  ],
  [
    "The Dutch government refused to grant export licences for chip machines to China.",
    ["REJECT actual NLD>CHN", "NLD opposes grant export licences for chip machines to China"],
  ],
  [
    "NATO chief Mark Rutte held talks with President Donald Trump at the White House on Thursday.",
    ["CONSULT actual NATO>USA"],
  ],
  [
    "If the talks fail, the United States could impose tariffs on Canada, Prime Minister Mark Carney warned.",
    ["SANCTION:discontinue possible USA>CAN"],
  ],
  ["Cuba's president thanked Mexico for its oil shipments.", ["SUPPORT actual CUB>MEX"]],
  ["Nigeria and Niger reopened their border after eight months.", ["RETREAT actual NGA+NER>"]],
  ["Armenian and Azerbaijani troops exchanged fire for a second day.", ["ASSAULT actual ARM>AZE"]],
  [
    "Colombia broke off diplomatic relations with Israel in May 2024.",
    ["SANCTION:discontinue actual COL>ISR"],
  ],
  [
    "The Philippines accused a Chinese coast guard ship of firing water cannon at its vessel.",
    ["ACCUSE:allege actual PHL>CHN"],
  ],
  [
    "Egypt hosted a conference on Gaza last week that neither Israel nor Hamas attended.",
    ["CONSULT actual EGY>PSE"],
  ],
  [
    "Chinese customs suspended imports of Australian beef from four plants.",
    ["SANCTION:discontinue actual CHN>AUS"],
  ],
  [
    "Britain and France plan to send a joint force to Ukraine once a ceasefire is agreed.",
    ["MOBILIZE:troops planned GBR+FRA>UKR"],
  ],
  ["The Taliban government executed a man in Kabul.", ["ASSAULT actual AFG>AFG"]],
  [
    "US and Indian officials resumed trade talks in New Delhi, where they had stalled since August.",
    ["CONSULT actual USA+IND>"],
  ],
  ["Estonia detained a tanker suspected of carrying Russian oil.", ["COERCE:arrest actual EST>?"]],
  [
    "The EU extended its sanctions against Belarus until February 2027.",
    ["SANCTION:discontinue actual EUU>BLR"],
  ],
  ["Singapore's prime minister congratulated Anwar Ibrahim.", ["SUPPORT actual SGP>MYS"]],
  [
    "Thousands of Serbs protested in front of the Chinese embassy in Belgrade.",
    ["PROTEST:demo actual SRB>CHN"],
  ],
  [
    "Iran's Supreme Leader Ali Khamenei rejected direct talks with Washington.",
    ["REJECT:meet actual IRN>USA", "IRN opposes direct talks with Washington"],
  ],
  [
    "The leaders of Japan and South Korea agreed in Tokyo to resume shuttle diplomacy.",
    ["CONSULT:third-party planned JPN+KOR>"],
  ],
  [
    "Sudan cut ties with the United Arab Emirates, accusing it of arming the RSF.",
    ["SANCTION:discontinue actual SDN>ARE"],
  ],
  [
    "The IMF approved a 1.4 billion dollar loan to Pakistan.",
    ["AID actual IMF>PAK", "IMF supports 1.4 billion dollar loan to Pakistan"],
  ],
  [
    "Turkish drones killed four Kurdish fighters in northern Iraq, a local official said.",
    ["ASSAULT actual TUR>IRQ"],
  ],
  [
    "Chile and Argentina will hold joint naval drills in the Beagle Channel in May.",
    ["COOPERATE planned CHL>ARG"],
  ],
  ["Beijing's ambassador to Australia met farmers in Perth.", ["CONSULT actual CHN>AUS"]],
  ["Canada arrested two men who it says spied for India.", ["COERCE:arrest actual CAN>?"]],
  ["Myanmar's military bombed a village near the Thai border.", ["ASSAULT:aerial actual MMR>?"]],
  ["The Houthi rebels attacked a Greek ship in the Red Sea.", ["ASSAULT actual YEM>GRC"]],
  [
    "Oslo and Beijing normalised relations six years after the row over the Nobel prize.",
    ["SUPPORT actual NOR+CHN>"],
  ],
  [
    "Bangladesh has asked India to extradite former prime minister Sheikh Hasina.",
    ["REQUEST actual BGD>IND"],
  ],
  ["Japan and the Philippines concluded a defence pact.", ["AGREE actual JPN>PHL"]],
  ["American officials met Taliban representatives in Doha.", ["CONSULT actual USA>AFG"]],
  ["He told the BBC that Kenya would lead the mission to Haiti.", []],
  ["The United Kingdom returned the Chagos Islands to Mauritius.", ["RETREAT:release actual GBR>MUS"]],
  [
    "South Korea scrambled fighter jets after Russian and Chinese warplanes entered its air defence zone.",
    ["MOBILIZE:weapons actual KOR>RUS"],
  ],
  ["The Vatican has offered to host talks between Moscow and Kyiv.", ["AGREE actual VAT>RUS+UKR"]],
  [
    "Spain recognised a Palestinian state on 28 May 2024.",
    ["SUPPORT actual ESP>PSE", "ESP supports Palestinian state"],
  ],
  ["Mali expelled the French ambassador.", ["SANCTION:expel actual MLI>FRA"]],
  ["Georgia's ruling party accused the West of meddling.", ["ACCUSE:allege actual GEO>West"]],
  [
    "Washington and its allies condemned the launch.",
    ["ACCUSE:disapprove actual USA>?", "USA opposes launch"],
  ],
  ["The pope prayed for peace in Ukraine.", []],
  ["Azerbaijan freed two Armenian prisoners.", ["RETREAT:release actual AZE>ARM"]],
  [
    "China and the Solomon Islands signed a security pact in 2022, which alarmed Canberra.",
    ["AGREE actual CHN+SLB>"],
  ],
  ["The Russian embassy in Berlin declined to comment.", []],
  ["Trump, speaking at the White House, said Russia wanted peace.", ["RUS supports peace"]],
  ["Did China sell weapons to Russia?", []],
  ["Had Iran attacked Israel, Washington would have struck back.", []],
  ["Zelensky is to meet Trump in Florida on Sunday.", ["CONSULT planned UKR>USA"]],
  [
    "Under pressure from Washington, India cut its imports of Russian oil.",
    ["SANCTION:discontinue actual IND>RUS"],
  ],
  ["Georgia beat Portugal 2-0 in Gelsenkirchen.", []],
  ["Sweden crushed Denmark in a semifinal in Malmo.", []],
  ["In a comic book, Spain invades Portugal.", []],
  ["The storm reached Havana on Monday. It killed 14 people in Cuba.", []],
  ["Norway threatened twice.", []],
  ["The Czech economy struck back.", []],
  ["Norway supplied 120 billion cubic metres of gas to the European Union in 2024.", []],
  ["The aim is to isolate Iran.", []],
  ["According to Kyiv, Russia shelled Kharkiv.", ["ASSAULT:heavy-weapons actual RUS>UKR"]],
  ["In 2024 China bought oil from Russia.", ["COOPERATE actual CHN>RUS"]],
  [
    "On 3 December 2025 Russia voted against a resolution on the return of Ukrainian children.",
    ["ACCUSE:disapprove actual RUS>?", "RUS opposes resolution on the return of Ukrainian children"],
  ],
  [
    "Neither Paris nor Berlin has recognised the junta.",
    ["SUPPORT negated FRA+DEU>?", "FRA opposes junta", "DEU opposes junta"],
  ],
  ["Tokyo's talks with Pyongyang have been suspended since 2016.", ["SANCTION:withdraw actual JPN>PRK"]],
  ["The court in The Hague ordered Israel to halt its offensive in Rafah.", ["REQUEST actual ?>ISR"]],
  [
    "The American and Chinese defence ministers spoke for the first time in 18 months.",
    ["CONSULT actual USA+CHN>"],
  ],
  ["Polish farmers blocked crossings into Ukraine for a third week.", ["COERCE:restrict actual POL>UKR"]],
  ["No agreement was reached between Greece and Turkey on the maritime border.", []],
  ["Ecuador was granted a loan of 500 million dollars by China.", ["AID actual CHN>ECU"]],
  ["France has withdrawn its last troops from Niger.", ["RETREAT:withdraw actual FRA>NER"]],
  [
    "Denmark summoned the US envoy after reports of influence operations in Greenland.",
    ["ACCUSE:disapprove actual DNK>USA"],
  ],
  [
    "The Swiss parliament voted against sending ammunition to Ukraine.",
    ["AID negated CHE>UKR", "CHE opposes sending ammunition to Ukraine"],
  ],
  ["If Canada had attacked Denmark over the island, historians would have laughed.", []],
  ["Small states often attack larger ones.", []],
  ["India's navy rescued 23 sailors from a vessel hijacked by pirates off Somalia.", ["AID actual IND>?"]],
  [
    "The Kenyan president said the talks had been useful and urged Sudan to sign.",
    ["REQUEST actual KEN>SDN"],
  ],
  [
    "Japan condemned the arrest of a student by Iran.",
    ["ACCUSE:disapprove actual JPN>IRN", "JPN opposes arrest of a student by Iran"],
  ],
  [
    "Japan called on North Korea to return all citizens it kidnapped in the 1970s.",
    ["REQUEST actual JPN>PRK"],
  ],
  ["France called on Niger to release all those detained in Agadez.", ["REQUEST actual FRA>NER"]],
  [
    "Turkish traffic controllers plan to go on strike over the government's reform.",
    ["PROTEST:strike planned TUR>TUR"],
  ],
  [
    "Azerbaijani forces shot down an Armenian drone near the border.",
    ["ASSAULT:heavy-weapons actual AZE>ARM"],
  ],
  ["Pakistan test-fired two missiles near the border with India.", ["MOBILIZE:weapons actual PAK>IND"]],
  ["Chad ended its defence agreement with France.", ["SANCTION actual TCD>FRA"]],
  [
    "Biden and Xi are due to meet in Lima on Wednesday, their first meeting in a year.",
    ["CONSULT planned CHN>"],
  ],
  [
    "Nigeria denied reports that it would send troops to Niger.",
    ["REJECT actual NGA>", "MOBILIZE:troops negated NGA>NER"],
  ],
  [
    "Pakistan will not trade with New Delhi until India reverses its decision on Kashmir.",
    ["COOPERATE negated PAK>IND"],
  ],
  [
    "Critics say that Cairo has failed to condemn Ethiopia.",
    ["ACCUSE:disapprove negated EGY>ETH", "EGY neutral Ethiopia"],
  ],
  ["Merz urged Xi to stop supporting Russia.", ["REQUEST actual DEU>CHN"]],
  [
    "Orban flew to Minsk, his second trip there in a year, to the anger of Warsaw.",
    ["CONSULT:visit actual HUN>BLR"],
  ],
  ["Wang Yi met three European diplomats in Geneva.", ["CONSULT actual CHN>?"]],
  ["300,000 Thais visited China.", []],
  ["Ireland, Norway and Spain met. They agreed on a statement.", ["AGREE actual IRL>NOR+ESP"]],
  ["Six soldiers were ambushed and killed by Tuareg rebels in northern Niger.", ["ASSAULT actual MLI>NER"]],
  [
    "An American missionary was found dead in southern Sudan, apparently killed by militiamen.",
    ["ASSAULT actual ?>USA"],
  ],
  ["A mob beat up Chinese shopkeepers in Port Moresby.", ["ASSAULT:beat actual PNG>CHN"]],
  ["Unidentified gunmen killed a Saudi diplomat in Bangkok.", ["ASSAULT actual THA>SAU"]],
  ["President Bush has threatened further action against Russia.", ["THREATEN:violence actual USA>RUS"]],
  [
    "The Security Council late Wednesday urged Yemen's rival leaders to talk.",
    ["REQUEST:meet actual UNO>YEM"],
  ],
  ["A bomb went off outside the French embassy in Lima.", ["ASSAULT:explosives actual >FRA"]],
  ["Talks between Greece and Albania were broken off on Tuesday.", ["CONSULT negated GRC+ALB>"]],
  ["The army was placed on alert in Sudan.", ["MOBILIZE:troops actual SDN>SDN"]],
  ["Kenya has limited natural resources.", []],
  // which of two past forms is the verb
  [
    "Ghana offered on Monday to lend 60 buses to Togo under a plan agreed in Lome, a spokesman said.",
    ["AID planned GHA>TGO"],
  ],
  [
    "The governor of the central bank of Chad stepped down on Friday in the wake of a scandal over coins minted abroad.",
    ["RETREAT:resign actual TCD>"],
  ],
  [
    "In a note to the council Bolivia called on Chile to reopen talks over the coast.",
    ["REQUEST actual BOL>CHL"],
  ],
  [
    "The ferry was late as the Peruvian navy shut down two ports used by Chilean trawlers.",
    ["COERCE actual PER>CHL"],
  ],
  // verbs that the tagger takes for something else
  ["Norwegian marines rescued 14 stranded Danish sailors off Svalbard.", ["AID actual NOR>DNK"]],
  [
    "Police in Nairobi alleged on Sunday that Ugandan traders had bribed two officers.",
    ["ACCUSE:allege actual KEN>UGA"],
  ],
  [
    "The Polish leader in 1987 condemned Austria and Italy for sheltering deserters.",
    ["ACCUSE:disapprove actual POL>AUT+ITA", "POL opposes Austria and Italy for sheltering deserters"],
  ],
  ["Peruvian marines machine-gunned a Bolivian convoy near Puno.", ["ASSAULT actual PER>BOL"]],
  ["Cuban forces have retaken a strategic bridge in southern Angola.", ["ASSAULT actual CUB>AGO"]],
  // who acts
  ["Uzbek and Tajik sappers worked side by side to clear a road near Isfara.", ["COOPERATE actual UZB>TJK"]],
  ["Senior officials from Ghana and Togo held talks in Lome on fishing.", ["CONSULT actual GHA+TGO>"]],
  ["Syrian helicopters dropped barrel bombs on a Turkish post near Azaz.", ["ASSAULT:aerial actual SYR>TUR"]],
  ["Curbs on trade with Cuba have been eased, the U.S. Treasury announced.", ["CONCEDE actual USA>CUB"]],
  [
    "Two Cuban sailors were shot dead near Havana, the U.S. Treasury announced.",
    ["ASSAULT:firearms actual >CUB"],
  ],
  ["Czech and Slovak police worked together to smash a ring of smugglers.", ["COOPERATE actual CZE>SVK"]],
  [
    "Kenya's army chief warned that Nairobi would cut water supplies to Somalia.",
    ["THREATEN actual KEN>SOM"],
  ],
  // who else meets, and who is of the one country that is named
  ["Chadian ministers and rebel delegates met secretly at an oasis on Friday.", ["CONSULT actual TCD+TCD>"]],
  [
    "Ecuador's president vetoed a bill on water rights.",
    ["REJECT actual ECU>ECU", "ECU opposes bill on water rights"],
  ],
  ["China vetoed a bill on water rights.", ["REJECT actual CHN>?", "CHN opposes bill on water rights"]],
  ["Cuban doctors treated 3,000 patients in Bolivia.", ["AID actual CUB>BOL"]],
  ["Looters would be shot on sight, the army chief of Chad said.", ["ASSAULT:firearms possible TCD>?"]],
  [
    "The Polish ambassador was summoned to the Dutch foreign ministry over the leak.",
    ["ACCUSE:disapprove actual NLD>POL"],
  ],
  ["Hungary told Romania that it would lift the curbs.", ["CONCEDE planned HUN>ROU"]],
  ["The minister resigned to allow Haiti's first vote.", ["RETREAT:resign actual HTI>"]],
  ["Ethnic Serb militants killed two Kosovo officers.", ["ASSAULT actual KOS>KOS"]],
  [
    "Norway's ministry said on Monday that lifting the ban on Iranian ships is out of the question.",
    ["REJECT actual NOR>IRN", "NOR opposes lifting the ban"],
  ],
  ["Ecuador's president asked Congress on Thursday to approve emergency powers.", ["REQUEST actual ECU>ECU"]],
  [
    "Mexico rejected demands of Indian rebels in Chiapas.",
    ["REJECT actual MEX>MEX", "MEX opposes demands of Indian rebels in Chiapas"],
  ],
  ["Peru wants Chile to give back the papers.", ["REQUEST actual PER>CHL"]],
  ["Students in Jakarta insisted that the minister resign.", ["REQUEST actual IDN>IDN"]],
  ["Syrian soldiers withdrew from Tripoli, northern Lebanon.", ["RETREAT:withdraw actual SYR>LBN"]],
];

function shortly(claim: Claim): string[] {
  return claim.kind === "position"
    ? [`${namesOf([claim.holder])} ${claim.stance} ${claim.issue}`]
    : shortEvent(claim, "act");
}

test.each(TOLD)("%s", (sentence, told) => {
  expect(claimsOf(sentence, "2026-03-12").flatMap(shortly)).toEqual(told);
});

test.each([
  "France and Italy agreed to increase trade to 30 billion euros.",
  "France and Italy agreed to raise their trade to $30 billion by 2030.",
])("a sum of money is nobody that something is done with: %s", (sentence) => {
  const events = claimsOf(sentence).filter((claim) => claim.kind === "event");
  expect(events.length).toBeGreaterThan(0);
  expect(
    events.flatMap(({ source, target }) => [...source, ...target]).map(({ country }) => country),
  ).not.toContain(null);
});
