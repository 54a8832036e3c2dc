// The first sentences of agency reports, which put much into one: what is told beside the act, who does it where the clause does not say, and
// what happens inside of one country. "TYPE[:MODE] STATUS SOURCE>TARGET" of each event. The sentences are made up.
import { expect, test } from "vitest";
import { claimsOf } from "./coder.js";
import { shortEvent } from "./shortly.js";

const TOLD: readonly (readonly [sentence: string, told: readonly string[]])[] = [
  // what stands between a subject and its verb
  [
    "Pope John Paul, still limping from a fall, received the Polish president on Monday.",
    ["CONSULT actual VAT>POL"],
  ],
  [
    "North Korea, under pressure from China and lured by a promise of fuel oil, freed two Canadian sailors on Monday.",
    ["RETREAT:release actual PRK>CAN"],
  ],
  ["Feuding factions of Chad's army laid down their arms on Wednesday.", ["RETREAT:disarm actual TCD>"]],
  [
    "Peru's jailed former deputy premier accused the police chief of beating him in his cell.",
    ["ACCUSE:allege actual PER>PER"],
  ],
  [
    "Kenya suspended a travel ban on the Malian president, once branded a tyrant by Washington.",
    ["CONCEDE actual KEN>MLI"],
  ],
  [
    "Peru is seeking a discount on the gas it buys from Bolivia, its prime minister said.",
    ["REQUEST actual PER>BOL"],
  ],
  // background
  ["Chad cut ties with Sudan after Sudan shelled a border town.", ["SANCTION:discontinue actual TCD>SDN"]],
  [
    "Ghana opened an embassy in Lima when the Peruvian president visited Accra.",
    ["SUPPORT actual GHA>PER", "CONSULT:visit actual PER>GHA"],
  ],
  [
    "Serbian police arrested two students in Nis as Croatian police detained Serbian nationalists.",
    ["COERCE:arrest actual SRB>SRB"],
  ],
  [
    "Poland closed its border with Belarus as Russia shelled Kharkiv in May 2024.",
    ["COERCE:restrict actual POL>BLR", "ASSAULT:heavy-weapons actual RUS>UKR"],
  ],
  [
    "When Xi visited Moscow, Putin thanked China for its support.",
    ["CONSULT:visit actual CHN>RUS", "SUPPORT actual RUS>CHN"],
  ],
  // named beside the act
  ["Eritrea consented to Libya's proposal for mediation by Egypt.", ["AGREE actual ERI>LBY"]],
  [
    "Kenya condemned a Ugandan air raid on Juba.",
    ["ACCUSE:disapprove actual KEN>UGA", "ASSAULT:aerial actual UGA>SSD"],
  ],
  // a clause that begins with its time
  ["The talks failed, but in May 2003 Sudan expelled the Kenyan envoy.", ["SANCTION:expel actual SDN>KEN"]],
  // verbs out of their place
  [
    "Hungary's prime minister rejected conditions put forward by the International Monetary Fund.",
    ["REJECT actual HUN>IMF"],
  ],
  ["Baku dismissed as unserious the Armenian idea of a neutral zone.", ["REJECT actual AZE>ARM"]],
  ["Canada condemned as deplorable Iran's missile tests in the Gulf.", ["ACCUSE:disapprove actual CAN>IRN"]],
  ["Saudi Arabia turned off the oil tap to Jordan.", ["SANCTION:discontinue actual SAU>JOR"]],
  ["Chad's rulers were taken to task by the Commonwealth.", ["ACCUSE:disapprove actual COMMONWEALTH>TCD"]],
  ["The US military trains Iraqi pilots.", ["AID actual USA>IRQ"]],
  [
    "The Indian army said its troops shot down a drone near the border with Pakistan.",
    ["ASSAULT:heavy-weapons actual IND>?"],
  ],
  // drills
  ["North Korea held live-fire drills near the border with South Korea.", ["MOBILIZE:troops actual PRK>KOR"]],
  ["India and Oman held naval drills off Muscat.", ["COOPERATE actual IND+OMN>?"]],
  ["Russia conducted naval exercises in the Black Sea.", ["MOBILIZE:troops actual RUS>?"]],
  // blame
  ["India said Pakistan was behind the attack on its parliament.", ["ACCUSE:allege actual IND>PAK"]],
  ["Armenia said Azerbaijan had violated the ceasefire.", ["ACCUSE:allege actual ARM>AZE"]],
  ["Peru said Chile was not responsible for the fire.", []],
  // charges by another party
  [
    "Kenyan police beat detainees, Amnesty International alleged in a report.",
    ["ACCUSE:allege actual AMNESTY>KEN"],
  ],
  [
    "Washington is funding a revolt in Bolivia, President Jane Roe alleged at a rally.",
    ["ACCUSE:allege actual BOL>USA"],
  ],
  [
    "The Kenyan president should step down at once, the Kenyan opposition leader Jane Roe told a rally.",
    ["REQUEST:change actual KEN>KEN"],
  ],
  // doers told elsewhere
  [
    "Nine Malian soldiers were killed on Monday when Malian rebels ambushed their convoy near Gao.",
    ["ASSAULT actual MLI>MLI"],
  ],
  [
    "Eleven Tamil fishermen were reported killed on Monday by the Sri Lankan navy.",
    ["ASSAULT actual LKA>LKA"],
  ],
  [
    "Soldiers loyal to Chad's president shelled the town of Abeche.",
    ["ASSAULT:heavy-weapons actual TCD>TCD"],
  ],
  ["The Clinton administration relaxed curbs on flights to Cuba on Tuesday.", ["CONCEDE actual USA>CUB"]],
  ["U.S.-armed rebels blew up a bridge near Managua.", ["ASSAULT:explosives actual NIC>NIC"]],
  // threats under a condition
  [
    "Iran could close the strait if the United States moved to block its exports.",
    ["THREATEN:restrict possible IRN>USA"],
  ],
  [
    "Yemen's Houthis warned on Thursday they would target ships owned by American companies.",
    ["THREATEN actual YEM>USA"],
  ],
  [
    "The Danish minister cautioned the Iraqi delegates that he would break off the talks.",
    ["THREATEN actual DNK>IRQ"],
  ],
  // inside of a country
  ["Rioting erupted in Kathmandu on Wednesday.", ["PROTEST:riot actual NPL>NPL"]],
  ["Fighting raged for a fifth day around the Angolan city of Kuito.", ["ASSAULT actual AGO>AGO"]],
  ["Fighting could erupt in Chad next week.", []],
  ["Russian forces attacked Ukraine on Monday. Fighting raged in Bakhmut.", ["ASSAULT actual RUS>UKR"]],
  ["An Egyptian court threw out a petition by a banned party, judges said.", ["REJECT actual EGY>EGY"]],
  [
    "Burmese troops mortared a camp of Karen guerrillas, a Thai colonel in Mae Sot said.",
    ["ASSAULT:heavy-weapons actual MMR>MMR"],
  ],
  ["Nigerian troops mortared a village in the hills.", ["ASSAULT:heavy-weapons actual NGA>?"]],
  ["Israeli troops killed a student near the border.", ["ASSAULT actual ISR>?"]],
  ["The Democratic Party criticised China over tariffs.", ["ACCUSE:disapprove actual ?>CHN"]],
  ["Germany has stopped disbursing aid to Nicaragua.", ["SANCTION negated DEU>NIC"]],
  // wishes and times
  ["Japan repeated its demand on Friday that Russia give up four islands.", ["REQUEST actual JPN>RUS"]],
  [
    "Turkey would not hesitate to attack Greek positions, its prime minister said.",
    ["THREATEN planned TUR>GRC"],
  ],
  [
    "Iran could shut the strait should the United States block its oil sales.",
    ["THREATEN:restrict possible IRN>USA"],
  ],
  [
    "The United States removed most of its trade restrictions on Sudan on Thursday.",
    ["CONCEDE actual USA>SDN"],
  ],
  [
    "Russia and North Korea signed a treaty in Pyongyang on Wednesday. It was Putin's first visit to the country in 24 years.",
    ["SUPPORT actual RUS+PRK>", "CONSULT:visit actual RUS>PRK"],
  ],
  ["Swiss prosecutors are examining bank accounts held by relatives of the Congolese president.", []],
  // whose an official is not
  ["President Jane Roe criticised Mongolia.", ["ACCUSE:disapprove actual ?>MNG"]],
  ["President Jane Roe flew to Lima.", ["CONSULT:visit actual ?>PER"]],
  ["The parliament criticised Mongolia.", ["ACCUSE:disapprove actual ?>MNG"]],
  ["President Jane Roe criticised the Peruvian parliament.", ["ACCUSE:disapprove actual PER>PER"]],
  // names
  ["The two Koreas agreed on Monday to reopen the hotline.", ["AGREE actual KOR>PRK"]],
  ["Congolese President Jane Roe met the Gabonese president in Brazzaville.", ["CONSULT actual COG>GAB"]],
  ["A Turkish court outlawed the People's Labour Party.", ["COERCE:restrict actual TUR>TUR"]],
  [
    "Afghans shouted anti-U.S. slogans and blocked the road to Kabul on Sunday.",
    ["PROTEST:demo actual AFG>AFG", "PROTEST:obstruct actual AFG>AFG"],
  ],
  // whose the people are, whom a deed befell, who only stands by
  ["Sudan said Chad had killed three of its soldiers.", ["ASSAULT actual TCD>SDN"]],
  [
    "Algeria condemned Morocco and expelled its ambassador.",
    ["ACCUSE:disapprove actual DZA>MAR", "SANCTION:expel actual DZA>MAR"],
  ],
  [
    "Kenya condemned the killing of two Somalis by Ethiopian troops.",
    ["ACCUSE:disapprove actual KEN>ETH", "ASSAULT actual ETH>SOM"],
  ],
  ["Kenya condemned the murder of a Somali journalist.", ["ACCUSE:disapprove actual KEN>?"]],
  ["Russia and Ukraine agreed on a truce brokered by Turkey.", ["AGREE actual RUS>UKR"]],
  ["Peru called for an end to the blockade of Cuba.", ["REQUEST:yield actual PER>"]],
  // what is not told as done, and what is done for a country
  ["It is a lie that Chad bombed the Sudanese town, its minister said.", []],
  ["Kenyan pilots nearly shot down a Ugandan drone.", []],
  ["Germany gave Ukraine tanks to fight Russia.", ["AID actual DEU>UKR"]],
  ["China sent troops to help Mongolia fight the floods.", ["AID actual CHN>MNG"]],
  ["Kenya and Uganda held joint military drills.", ["COOPERATE actual KEN>UGA"]],
  // whose a text is, for whom somebody spied, where it was, how long after
  [
    "Xi Jinping sent a message to Vladimir Putin congratulating him on his re-election.",
    ["SUPPORT actual CHN>RUS"],
  ],
  ["Norway arrested a man accused of spying for Russia.", ["COERCE:arrest actual NOR>?"]],
  ["Nigeria recognised two breakaway regions of Cameroon.", ["SUPPORT actual NGA>"]],
  ["The imposition of U.S. sanctions on Chad was welcomed by Sudan.", ["SUPPORT actual SDN>"]],
  ["An attack on a Norwegian tanker off the coast of Yemen killed two sailors.", ["ASSAULT actual ?>?"]],
  ["Israel and Syria agreed to resume peace talks in Washington.", ["AGREE planned ISR+SYR>"]],
  ["China held drills near Taiwan days after a U.S. delegation left.", ["MOBILIZE:troops actual CHN>TWN"]],
  ["Uruguay condemned an attack on its peacekeepers in Congo.", ["ACCUSE:disapprove actual URY>?"]],
  ["A Cuban doctor was denied permission to visit Spain.", []],
  ["Peru sought the extradition of a Chilean banker from Spain.", ["REQUEST:assist actual PER>ESP"]],
  ["China rejected a ruling by a tribunal in The Hague.", ["REJECT:change actual CHN>"]],
  ["Peru released a Chilean boat that Ecuador had chased for days.", ["RETREAT:release actual PER>CHL"]],
  ["Israel repeated its request that Germany extradite a guard.", []],
  ["It was not Kuwait that attacked Iraq.", []],
  [
    "Missiles fired from a pilotless American aircraft destroyed a compound in Pakistan.",
    ["ASSAULT:destroy actual USA>PAK"],
  ],
  ["Bombs dropped by Israeli jets killed nine people in Lebanon.", ["ASSAULT actual ISR>LBN"]],
  ["Rockets fired by Hamas killed two Israeli farmers on Friday.", ["ASSAULT actual PSE>ISR"]],
  ["Shells fired from Lebanon landed in an Israeli town on Friday.", []],
  [
    "A suicide bomber rammed a truck into a bus carrying German soldiers in Kabul.",
    ["ASSAULT:suicide-attack actual ?>DEU"],
  ],
  [
    "Rebels shot down a helicopter carrying French peacekeepers in Mali.",
    ["ASSAULT:heavy-weapons actual MLI>FRA"],
  ],
  [
    "Georgia's president was quoted on Sunday as faulting Russia for giving shelter to suspects in a bombing.",
    ["ACCUSE:disapprove actual GEO>RUS"],
  ],
  [
    "Israel has agreed to US mediation in its final status talks with the Palestinians.",
    ["AGREE actual ISR>USA"],
  ],
  ["Cuba accepted a Canadian offer of help in its talks with Spain.", ["AGREE actual CUB>CAN"]],
  ["Iran agreed to EU demands on inspections in its dispute with Iraq.", ["AGREE actual IRN>EUU"]],
  ["Kenya agreed to a trade deal with Uganda.", ["AGREE actual KEN>UGA"]],
  [
    "Ethnic Albanians have sworn to fight until they gain control of villages near Macedonia's border with Bulgaria.",
    ["THREATEN:violence actual ?>MKD"],
  ],
  ["Peru threatened to attack posts along its border with Ecuador.", ["THREATEN:violence actual PER>ECU"]],
  ["Ethiopian infantry backed by tanks punched through Eritrean trenches on Sunday.", []],
  ["King Fahd met the Egyptian president in Riyadh on Sunday.", ["CONSULT actual SAU>EGY"]],
  ["The Pope visited Poland on Friday.", ["CONSULT:visit actual VAT>POL"]],
  ["A Sudanese Antonov bombed a Chadian village on Monday.", ["ASSAULT:aerial actual SDN>TCD"]],
  ["A raid by Israeli jets on a Lebanese village killed nine people.", ["ASSAULT actual ISR>LBN"]],
  ["Six hours of bombardment by Syrian artillery killed ten Lebanese villagers.", ["ASSAULT actual SYR>LBN"]],
  [
    "The government of Niger called for an end to the Libyan occupation of the strip.",
    ["REQUEST:yield actual NER>LBY"],
  ],
  ["Iran said that Iraq had to give back the archives.", ["REQUEST:change actual IRN>IRQ"]],
  [
    "Argentina said it would not stand idly by if Britain sent warships.",
    ["THREATEN:violence actual ARG>GBR"],
  ],
  ["Spain gave Morocco 48 hours to release the trawlers.", ["THREATEN:relations actual ESP>MAR"]],
  ["Japan says no to a Russian offer of islands.", ["REJECT actual JPN>RUS"]],
  [
    "Cuba's official news agency accused the United States of spraying its crops.",
    ["ACCUSE:allege actual CUB>USA"],
  ],
  [
    "Australia complained to the United Nations about French missile tests.",
    ["ACCUSE:disapprove actual AUS>FRA"],
  ],
  ["Zambia gave back two boats to Congo.", ["RETREAT:release actual ZMB>COD"]],
  ["Ethiopia said Eritrea would pay a heavy price for the attack.", ["THREATEN actual ETH>ERI"]],
  ["The OECD said Norway would face a trade war.", []],
  ["Two Malian rebels plunged a knife into a French priest.", ["ASSAULT:primitive actual MLI>FRA"]],
  ["Kuwait did away with a ban on flights from Jordan.", ["CONCEDE actual KWT>JOR"]],
  ["The militants promised to resume attacks on Nigerian pipelines.", ["THREATEN:violence actual NGA>NGA"]],
  ["Norway sent two frigates to the strait to shadow a Russian ship.", ["MOBILIZE:troops actual NOR>RUS"]],
  ["Rebels known as LURD, backed by Guinea, shelled Monrovia.", ["ASSAULT:heavy-weapons actual LBR>LBR"]],
  ["Egypt's president ordered two Libyan diplomats expelled.", ["SANCTION:expel actual EGY>LBY"]],
  [
    "Warplanes on patrol over a zone set up to shield the Kurds pounded two Iraqi batteries.",
    ["ASSAULT:heavy-weapons actual ?>IRQ"],
  ],
  ["Russia refused to give details of the talks with Japan.", []],
  ["A Japanese boat and its crew were seized by a Russian patrol.", ["ASSAULT:abduct actual RUS>JPN"]],
  [
    "Human rights groups accused Indonesia of killing civilians in East Timor.",
    ["ACCUSE:allege actual ?>IDN"],
  ],
  ["Gunmen kidnapped two West Germans.", ["ASSAULT:abduct actual ?>DEU"]],
  ["Gunmen kidnapped two West Germans in Beirut.", ["ASSAULT:abduct actual LBN>DEU"]],
  ["Jordan's king, Hussein bin Talal began a visit to Syria on Sunday.", ["CONSULT:visit actual JOR>SYR"]],
  // past forms that look like nouns, and nouns that look like verbs
  [
    "Police on Friday arrested two Libyans who abducted a Danish engineer in the desert.",
    ["COERCE:arrest actual ?>LBY"],
  ],
  ["French troops rescued 12 Dutch tourists held in Mali by rebels.", ["AID actual FRA>NLD"]],
  ["Cuba and Haiti have each put their armies on alert.", ["MOBILIZE:troops actual CUB+HTI>?"]],
  ["A Hungarian minister called the Slovak premier a liar.", ["ACCUSE:disapprove actual HUN>SVK"]],
  // what a body votes or passes
  ["The Danish parliament passed a resolution backing Taiwan.", ["SUPPORT actual DNK>TWN"]],
  ["The Swedish government issued a statement condemning Iraq.", ["ACCUSE:disapprove actual SWE>IRQ"]],
  [
    "The Norwegian parliament voted to demand the release of a Swede held by Chad.",
    ["REQUEST:yield actual NOR>TCD"],
  ],
  ["The Danish parliament voted to send troops to Bosnia.", ["THREATEN:troops planned DNK>BIH"]],
  ["The U.S. Congress voted to lift sanctions against South Africa.", ["RETREAT actual USA>ZAF"]],
  // what one has others do, begins or stops doing
  ["Kenya had a Ugandan priest put on a plane to Kampala.", ["COERCE:deport actual KEN>UGA"]],
  ["Norway began shipping food to Chad on Tuesday.", ["AID actual NOR>TCD"]],
  ["Syria stopped attacking Israel.", ["RETREAT:ceasefire actual SYR>ISR"]],
  ["Syria said it would stop attacking Israel.", ["AGREE:ceasefire planned SYR>ISR"]],
  ["Germany said it would stop helping Zaire.", ["THREATEN planned DEU>COD"]],
  ["The Chadian commander said his troops would repel any attack by Libya.", ["THREATEN planned TCD>LBY"]],
  // of whom a release is demanded
  ["Germany demanded the release of two Germans held in Iran.", ["REQUEST:yield actual DEU>IRN"]],
  [
    "Norway urged the release of a Tibetan monk sentenced to death in China.",
    ["REQUEST:yield actual NOR>CHN"],
  ],
  // idioms
  ["A Spanish court handed up an indictment against a Chilean colonel.", ["ACCUSE:allege actual ESP>CHL"]],
  ["Norway withheld 90 million kroner from Zambia.", ["SANCTION:discontinue actual NOR>ZMB"]],
  ["Norway decided against selling missiles to Taiwan.", ["REJECT actual NOR>TWN"]],
  ["Kenya barred Tanzanian buses from its parks.", ["REJECT:assist actual KEN>TZA"]],
  // a pattern of several words holds against a guess
  [
    "Senegal walked out of the talks with Mauritania on Thursday, calling the neighbour's offer an insult.",
    ["SANCTION:withdraw actual SEN>MRT"],
  ],
  // a town before its court, police or workers; peoples of a part of a country
  ["A Durban court jailed two Zambian smugglers on Monday.", ["COERCE:arrest actual ZAF>ZMB"]],
  ["Antwerp dockers refused to load a ship for Iraq.", ["PROTEST:strike actual BEL>IRQ"]],
  ["The court in The Hague sentenced two Serbian generals.", ["ACCUSE:convict actual ?>SRB"]],
  ["Uighur students rallied in Urumqi against Beijing.", ["PROTEST:demo actual CHN>CHN"]],
  // envoys who are called home, and who are expelled
  ["The Togolese envoy to Benin was recalled on Monday.", ["SANCTION:withdraw actual TGO>BEN"]],
  ["The Togolese envoy was called home from Benin.", ["SANCTION:withdraw actual TGO>BEN"]],
  ["Two Togolese envoys were expelled from Benin on Monday.", ["SANCTION:expel actual BEN>TGO"]],
  ["Hundreds of Chadians have been deported from Libya since May.", ["COERCE:deport actual LBY>TCD"]],
  // talks that come to nothing
  ["Gabonese talks with Cameroon on the islet broke down on Sunday.", ["SANCTION:withdraw actual GAB>CMR"]],
  ["Talks between Niger and Benin collapsed on Sunday.", ["SANCTION:withdraw actual NER>BEN"]],
  ["Talks between Niger and Benin resumed on Sunday.", ["CONSULT actual NER+BEN>"]],
  // rulers and ruled of one country, whatever other country is named
  ["Niger's opposition urged the president to publish a loan from China.", ["REQUEST actual NER>NER"]],
  [
    "Togolese police detained dozens of protesters outside the French embassy.",
    ["COERCE:arrest actual TGO>TGO"],
  ],
  ["Mali's rebels killed 20 soldiers near the Algerian border.", ["ASSAULT actual MLI>MLI"]],
  [
    "Mali's rebels freed 12 soldiers on Friday ahead of talks in Algiers.",
    ["RETREAT:release actual MLI>MLI"],
  ],
  [
    "An Ankara court freed a Turkish clerk ahead of a visit by the Israeli president.",
    ["RETREAT:release actual TUR>TUR"],
  ],
  // what is not told
  ["Rumours that Chad had armed the rebels in Darfur are without any foundation, a minister said.", []],
  ["Kenyan officials warned that the dam might not be finished before June.", []],
  ["The minister let it be known that Peru would not pay.", []],
  ["Two U.N. soldiers were killed in a car crash in Bosnia.", []],
  ["The Dutch premier flew low over the flooded polders of Zeeland.", []],
  ["The last Polish soldiers boarded a ship in Umm Qasr.", []],
  // helpers, supplies and warplanes that arrive
  ["The first batch of Nepalese peacekeepers flew into Monrovia on Friday.", ["AID actual NPL>LBR"]],
  ["Two planes with Dutch tents landed in Tirana on Friday.", ["AID actual NLD>ALB"]],
  ["French jets flew low over Tripoli on Friday.", ["MOBILIZE:weapons actual FRA>LBY"]],
  ["Kenya reinforced its post on the island, which Uganda also claims.", ["MOBILIZE:troops actual KEN>UGA"]],
  // what one has others do, and for whom
  ["Libya let the Maltese crew see a lawyer.", ["CONCEDE actual LBY>MLT"]],
  [
    "Thousands of Greeks took to the streets of Athens to denounce a visit by the Turkish premier.",
    ["PROTEST:demo actual GRC>TUR"],
  ],
  ["Fiji conducted a missile test that drew a protest from Tonga.", ["MOBILIZE:weapons actual FJI>"]],
  ["Peruvian farmers fled to Chile after gunmen burned their farms.", ["ASSAULT:destroy actual PER>PER"]],
  // those who are held, killed and robbed by no state
  [
    "A Spanish priest was held for nine days by rebels in northern Mozambique.",
    ["ASSAULT:abduct actual MOZ>ESP"],
  ],
  ["Two U.N. soldiers were killed in Bosnia on Sunday.", ["ASSAULT actual >UNO"]],
  ["Pirates boarded a Dutch tanker in the Strait of Malacca.", ["COERCE:seize actual ?>NLD"]],
  // background counts for less than what is told now
  [
    "A Vietnamese activist was jailed for nine years after he criticised a Taiwanese steel plant.",
    ["COERCE:arrest actual >VNM"],
  ],
  // who does what an infinitive says, over a participle
  [
    "Indian jets forced a Georgian cargo plane flying from Karachi to Delhi to land in Jaipur.",
    ["COERCE:restrict actual IND>GEO"],
  ],
  // a day between the words of a verb, or before a gerund
  [
    "The Nepali premier will on Tuesday, June 19, lead a delegation to Russia.",
    ["AGREE:visit planned NPL>RUS"],
  ],
  [
    "Chile's senate passed a resolution Thursday criticizing the Peruvian president.",
    ["ACCUSE:disapprove actual CHL>PER"],
  ],
  // headlines
  ["Saudi Arabia lifts blockade of Qatar.", ["RETREAT:withdraw actual SAU>QAT"]],
  ["Kenya jails two Somali editors.", ["COERCE:arrest actual KEN>SOM"]],
  // for whom a border is opened
  ["Turkey opened its borders to a large number of Syrians.", ["AID actual TUR>SYR"]],
  ["Turkey opened its border with Armenia.", ["RETREAT actual TUR>ARM"]],
  // calls
  ["The Omani premier called on the king of Jordan to discuss grain.", ["CONSULT:visit actual OMN>JOR"]],
  ["The Omani premier called on the king of Jordan to free a poet.", ["REQUEST actual OMN>JOR"]],
  ["The Omani premier called the king of Jordan to congratulate him.", ["SUPPORT actual OMN>JOR"]],
  // drills of two in the passive
  ["The exercise was held by Danish and Polish marines.", ["COOPERATE actual DNK>POL"]],
  // what a text that is approved says
  ["Kenya's parliament approved a motion condemning Uganda.", ["ACCUSE:disapprove actual KEN>UGA"]],
  ["Peru is open to holding talks with Chile.", ["AGREE actual PER>CHL"]],
  [
    "Germany's cabinet agreed to extend the mission of its soldiers in Mali by a year.",
    ["AGREE actual DEU>MLI"],
  ],
  [
    "South Sudan's rebels signed a deal with the government on Wednesday in Addis Ababa.",
    ["SUPPORT actual SSD>SSD"],
  ],
  [
    "Kurdish activists broke into the parliament of the Netherlands to demand help for towns in Syria.",
    ["PROTEST:riot actual NLD>NLD"],
  ],
  // who planted the bomb, who threw it where, who holds whom
  [
    "A mine laid by Polisario fighters killed four Moroccan conscripts near Smara.",
    ["ASSAULT actual ESH>MAR"],
  ],
  ["Bombs were thrown at the Turkish consulate in Thessaloniki.", ["PROTEST:riot actual GRC>TUR"]],
  ["Armed men seized the Dutch consul in the Colombian city of Cali.", ["ASSAULT:abduct actual COL>NLD"]],
  ["Colombian police seized a Dutch yacht.", ["COERCE:seize actual COL>NLD"]],
  // what one lets a team of somebody's do
  ["Syria has let a team of German diggers resume work at a tell.", ["CONCEDE actual SYR>DEU"]],
  ["Syria dropped its insistence that Israel pull out of the Golan.", ["CONCEDE actual SYR>ISR"]],
  // threats and terms in what is said
  [
    "An Iranian admiral said any American ship that entered the strait would be a target.",
    ["THREATEN actual IRN>USA"],
  ],
  [
    "Uzbek officials told the envoy that American troops had six months to quit the base.",
    ["REQUEST:change actual UZB>USA"],
  ],
  ["The deadline passed on Friday without any sign that the Serbs would give up the dam.", []],
  ["Canada's prime minister refused to shake hands with his Chinese host.", ["REJECT actual CAN>CHN"]],
  // a border that only tells where, and what is put at one's disposal
  ["Brazilian ranchers torched a village near the Paraguayan frontier.", ["ASSAULT:destroy actual BRA>?"]],
  ["Belgium placed two ships at the disposal of Lebanon.", ["AID actual BEL>LBN"]],
  // whom an attack on a place hurts, and whose place it is
  [
    "Guerrillas threw grenades into a restaurant in Djibouti, wounding 15 French soldiers.",
    ["ASSAULT:explosives actual DJI>FRA"],
  ],
  ["Kuwait said Iraqi troops had shelled a border post on Friday.", ["ASSAULT:heavy-weapons actual IRQ>KWT"]],
  ["Iraqi troops shelled a border post on Friday.", ["ASSAULT:heavy-weapons actual IRQ>?"]],
  [
    "The airliner was brought down by a missile fired by Chadian rebels.",
    ["ASSAULT:heavy-weapons actual TCD>TCD"],
  ],
  ["Gunmen tried to kill the Turkish consul in Lyon.", ["ASSAULT:targeted actual FRA>TUR"]],
  ["A mob beat up Chinese shopkeepers in the Tongan capital.", ["ASSAULT:beat actual TON>CHN"]],
  ["Azerbaijani forces pushed back Armenian units on Tuesday.", ["ASSAULT actual AZE>ARM"]],
  ["Iraq lobbed two more Scuds at the Saudi capital.", ["ASSAULT:heavy-weapons actual IRQ>SAU"]],
  // whom a deed befell is not blamed for it
  [
    "Prague expressed outrage at the beating of a Czech tourist by police in Minsk.",
    ["ACCUSE:disapprove actual CZE>BLR", "ASSAULT:beat actual BLR>CZE"],
  ],
  ["Pyongyang called the U.S. president a hooligan.", ["ACCUSE:disapprove actual PRK>USA"]],
  ["Pyongyang called the U.S. president on Monday.", ["CONSULT:phone actual PRK>USA"]],
  // rights, envoys and armour
  ["Pakistan cancelled landing rights for Afghan airliners.", ["SANCTION:discontinue actual PAK>AFG"]],
  ["Estonia stripped a Russian consul of his accreditation.", ["SANCTION:expel actual EST>RUS"]],
  ["Ethiopia drew back its tanks from the Eritrean border.", ["RETREAT:withdraw actual ETH>ERI"]],
  // what a state decides it does by its word; an attack that is decided is a threat
  ["Norway has decided to recall its ambassador from Peru.", ["SANCTION:withdraw planned NOR>PER"]],
  ["Norway has decided to bomb Peru.", ["THREATEN:aerial planned NOR>PER"]],
  ["Norway announced the withdrawal of its ambassador from Peru.", ["SANCTION:withdraw actual NOR>PER"]],
  ["Norway approved the expulsion of a Peruvian attache.", ["SANCTION:expel actual NOR>PER"]],
  ["Peru backed away from a pact with Chile.", ["REJECT actual PER>CHL"]],
  // minorities are of the country that stands before them
  ["Bulgaria's Turks boycotted the vote.", ["PROTEST:boycott actual BGR>?"]],
  // verbs in "-ing" that the tagger takes for nouns
  ["Norway is freezing the accounts of the Peruvian president.", ["COERCE:discontinue actual NOR>PER"]],
  // attacks told by nouns
  ["The Serbian army's bombardment of Dubrovnik went on.", ["ASSAULT:heavy-weapons actual SRB>HRV"]],
  ["The killing of four Danish priests by Tamil guerrillas shocked the island.", ["ASSAULT actual LKA>DNK"]],
  ["Colombian rebels kept up their attacks on pipelines.", ["ASSAULT actual COL>COL"]],
  ["A grenade was tossed at the Bolivian embassy.", ["ASSAULT:explosives actual >BOL"]],
];

test.each(TOLD)("%s", (sentence, told) => {
  expect(claimsOf(sentence, "2026-03-12").flatMap((claim) => shortEvent(claim, "type"))).toEqual(told);
});

test("“it was his first visit” has the time of the sentence before", () => {
  const [, visit] = claimsOf(
    "Russia and North Korea signed a treaty in Pyongyang on Wednesday. It was Putin's first visit to the country in 24 years.",
    "2026-03-12",
  ).filter(({ kind }) => kind === "event");
  expect(visit).toMatchObject({ mode: "visit", period: { start: "2026-03-11", end: "2026-03-11" } });
});
