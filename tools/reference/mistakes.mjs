// Sentences that the reading got wrong when this list was written, each with what would be right and how to tell that it
// is read so. docs/guide/reading.md shows those that are still wrong; a mended one leaves the page by itself.

const events = (claims) => claims.filter(({ kind }) => kind === "event");
const figures = (claims) => claims.filter(({ kind }) => kind === "figure");
const positions = (claims) => claims.filter(({ kind }) => kind === "position");
const pairOf = ({ pair }) => (pair === null ? "" : pair.join("-"));
const hasEvent = (claims, act, pair) =>
  events(claims).some((claim) => claim.act === act && pairOf(claim) === pair);

export const MISTAKES = [
  {
    sentence: "Xi invited Putin to the APEC summit in November.",
    right: "the month is that of the summit, not of the invitation",
    isRight: (claims) => events(claims).every(({ period }) => !("start" in period)),
  },
  {
    sentence: "The leaders of India and Japan held a telephone conversation on Tuesday.",
    right: "a consultation of India and Japan",
    isRight: (claims) => hasEvent(claims, "CONSULT", "IND-JPN"),
  },
  {
    sentence: "The US president met the British prime minister in Washington.",
    right: "a consultation of Britain and the United States",
    isRight: (claims) => hasEvent(claims, "CONSULT", "GBR-USA"),
  },
  {
    sentence: "In May 2025 Xi travelled to Moscow for a state visit of four days.",
    right: "a visit from China to Russia",
    isRight: (claims) => hasEvent(claims, "CONSULT", "CHN-RUS"),
  },
  {
    sentence: "Lavrov arrived in Beijing and was received by Xi.",
    right: "two events: the visit, and the meeting of the two",
    isRight: (claims) => events(claims).filter(({ act }) => act === "CONSULT").length === 2,
  },
  {
    sentence: "Under pressure from Washington, India cut its imports of Russian oil.",
    right: "the target is Russia; Washington is the reason",
    isRight: (claims) => hasEvent(claims, "SANCTION", "IND-RUS"),
  },
  {
    sentence: "German exports to China fell by 9 percent to 90 billion euros in 2025.",
    right: "one figure and no event",
    isRight: (claims) => events(claims).length === 0 && figures(claims).length === 1,
  },
  {
    sentence: "Norway delivered 120 billion cubic metres of gas to the European Union in 2024.",
    right: "a figure; a delivery that is paid for is no aid",
    isRight: (claims) => !events(claims).some(({ act }) => act === "AID"),
  },
  {
    sentence: "Turkey denied that it had attacked Syria.",
    right: "no position: what is denied is not opposed",
    isRight: (claims) => positions(claims).length === 0,
  },
  {
    sentence: "Wang Yi planned to visit Moscow.",
    right: "a planned visit and no position",
    isRight: (claims) => positions(claims).length === 0,
  },
  {
    sentence: "Mongolia is likely to join the summit in Tianjin.",
    right: "a possible consultation in China",
    isRight: (claims) => events(claims).some(({ status }) => status === "possible"),
  },
  {
    sentence: "Switzerland plans to hold a peace conference on 15 and 16 June.",
    right: "a planned gathering; there is no kind of claim for one yet",
    isRight: (claims) => claims.length > 0,
  },
  {
    sentence: "The EU imposed sanctions on Rosneft, and so did Britain.",
    right: "two events: the second has its verb left out",
    isRight: (claims) => hasEvent(claims, "SANCTION", "GBR-RUS"),
  },
  {
    sentence: "Zelensky is to meet Trump in Florida on Sunday.",
    right: "a planned consultation of Ukraine and the United States",
    isRight: (claims) => hasEvent(claims, "CONSULT", "UKR-USA"),
  },
  {
    sentence: "Did China sell weapons to Russia?",
    right: "a question tells no act",
    isRight: (claims) => events(claims).every(({ status }) => status !== "actual"),
  },
  {
    sentence: "Had Iran attacked Israel, Washington would have struck back.",
    right: "neither act was done",
    isRight: (claims) => events(claims).every(({ status }) => status !== "actual"),
  },
  {
    sentence: "Georgia beat Portugal 2-0 in Gelsenkirchen.",
    right: "nothing: it is football",
    isRight: (claims) => events(claims).length === 0,
  },
  {
    sentence: "In 2003 the American president ordered the invasion of Iraq.",
    right: "the president of 2003; the record of offices is asked for the day of publication",
    isRight: (claims) => !JSON.stringify(claims).includes("Donald Trump"),
  },
  {
    sentence: "Sudan's army said it had retaken Khartoum from the RSF.",
    right: "an attack on the RSF beside the statement",
    isRight: (claims) => events(claims).some(({ act }) => act === "ASSAULT"),
  },
  {
    sentence: "A fifth of Germany's gas came from Norway in 2023.",
    right: "a share of 20 percent",
    isRight: (claims) => figures(claims).some(({ value }) => value === 20),
  },
  {
    sentence: "Nigeria's trade with India, worth 15 billion dollars in 2022, has halved since.",
    right: "the trade of the two in 2022, and that it fell by half since",
    isRight: (claims) =>
      figures(claims).some((claim) => claim.measure === "trade.total" && pairOf(claim) === "IND-NGA"),
  },
];
