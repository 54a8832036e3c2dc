// Which role a position is, told from its name, country by country where the name alone would mislead. The facts'
// own `role` column was made by keyword ("President of the Treasury Board" as head of state), so it is not used.

/** Juniors, deputies of a minister, regional and sectoral offices: no role. */
const JUNIOR =
  /^(Minister of State (?!of Monaco)|Associate|State Secretary|Minister[ -]delegate|Second|Additional)|\b(assist\w*|responsible|in charge|Minister (in|at) the|Secretary to the|military cabinet|without portfolio)\b/i;

const PLAIN = "(?:Federal |Union |Acting )?(?:Minister|Secretary) (?:of|for) (?:the )?";
const REST = "(?:(?:,| and| &).*)?$";

/** [role, pattern of the position, countries it holds for (all when absent)] */
const RULES = [
  [
    "head of state",
    /^(President|Acting president|President \(acting\)|King|Queen|Emperor|Sultan|Emir|Monarch|Grand Duke|Prince|Pope|Co-Prince|Captain Regent|Sovereign Prince|O le Ao o le Malo|Chairman of the Presidency|President of the (Swiss )?Confederation|Taliban Leader|President of the State Affairs Commission)$/,
  ],
  ["supreme leader", /^Supreme leader$/],
  [
    "party leader",
    /^General Secretary( of the (Chinese )?Communist Party.*)?$/,
    ["CHN", "VNM", "LAO", "CUB"],
  ],
  [
    "head of government",
    /^(Prime Minister|Premier|Federal Chancellor|Sultan and Prime Minister|Premier of the State Council|Taoiseach|Chief Minister|Minister of State of Monaco|Head of Government)$/,
  ],
  ["head of government", /^Chancellor$/, ["DEU", "AUT"]],
  ["head of government", /^Chief Executive$/, ["HKG", "MAC"]],
  ["head of government", /^(President of the Council of Ministers|Chairman of the Council of Ministers)$/],
  ["deputy head of state", /^(First )?Vice[- ]President$/],
  [
    "deputy head of government",
    /^(First )?(Deputy (Prime Minister|Premier)|Vice Premier)( of the State Council| for [A-Z].*)?$/,
  ],
  ["deputy head of government", /^Vice-Chancellor$/],
  [
    "foreign minister",
    new RegExp(`^${PLAIN}(?:Foreign|External) (?:and European |and CARICOM )?(?:Affairs|Relations)${REST}`),
  ],
  [
    "foreign minister",
    /^Minister (of|for) (Europe and Foreign Affairs|International Relations and Cooperation)$/,
  ],
  [
    "foreign minister",
    /^(Secretary of State|Secretary of State for Foreign(,| and) Commonwealth.*|Foreign secretary)$/,
    ["USA", "GBR"],
  ],
  ["foreign minister", /^Foreign minister( \(acting\))?$/],
  ["foreign minister", /^High Representative( for Foreign Affairs and Security Policy)?$/, ["EUU"]],
  ["defence minister", new RegExp(`^${PLAIN}(?:National )?Defen[cs]e(?! and Space)${REST}`)],
  [
    "defence minister",
    /^(Secretary of State for Defence|Defence (minister|secretary)( \(acting\))?|Armies minister|Minister of (the )?(Armies|Armed Forces))$/,
  ],
  ["security council secretary", /^Secretary of the National Security and Defense Council$/],
  ["finance minister", new RegExp(`^${PLAIN}(?:Public )?Finances?${REST}`)],
  [
    "finance minister",
    new RegExp(`^${PLAIN}(?:National )?Econom(?:y|ic Affairs),? (?:and )?(?:Public )?Financ.*$`),
  ],
  [
    "finance minister",
    /^(Secretary of the Treasury|Chancellor of the Exchequer|Secretary for the National Treasury and Planning)$/,
    ["USA", "GBR", "KEN"],
  ],
  [
    "economy minister",
    new RegExp(
      `^${PLAIN}(?:National |Finance and (?:the )?)?(?:Economy|Economic Affairs|Economic Development|Economics)${REST}`,
    ),
  ],
  ["economy minister", /^(Economy minister|Minister for Economic Affairs and Climate Action)$/],
  [
    "trade minister",
    new RegExp(
      `^${PLAIN}(?:Foreign |International |External |Industry,? and |Industry, |Industrialization and |Investment and |Investments and |Economy,? and |Economy, )*(?:Trade|Commerce)${REST}`,
    ),
  ],
  [
    "trade minister",
    /^(Secretary of Commerce|Secretary of State for (International )?Trade|President of the Board of Trade)$/,
  ],
  [
    "energy minister",
    new RegExp(
      `^${PLAIN}(?:Fuel and |Electricity and |Mines and |Mining and |Minerals and |Mineral Resources and |Resources and |Power, |Water and |Industry and |Natural Resources and |Petroleum and )*(?:Energy|Petroleum|Petroleum Resources|Oil|Crude Oil)${REST}`,
    ),
  ],
  [
    "energy minister",
    /^(Secretary of Energy|Secretary of State for Energy (Security and Net Zero|and Climate Change)|Minister of Trade, Industry and Energy)$/,
  ],
  ["central bank governor", /^President of (the Bundesbank|Sveriges Riksbank)$/],
  ["spokesperson", /^Foreign Ministry Spokeperson$/],
  ["commission president", /^(President of the European Commission|Commission president)$/],
  ["council president", /^(President of the European Council|European Council president)$/],
  ["secretary general", /^Secretary-General$/],
];

/** Roles of a position in a country; none for an office the table does not keep. */
export function tellRoles(country, position) {
  // Wikidata has India's foreign secretaries, who are officials, as ministers; the minister is "of External Affairs".
  if (country === "IND" && position === "Minister of Foreign Affairs") return [];
  if (JUNIOR.test(position)) return [];
  const roles = RULES.filter(
    ([, pattern, countries]) => pattern.test(position) && (!countries || countries.includes(country)),
  ).map(([role]) => role);
  return [...new Set(roles)];
}

/** One file a group of roles. */
export const FILES_BY_ROLE = {
  heads_of_state: ["head of state", "supreme leader", "party leader", "deputy head of state"],
  heads_of_government: ["head of government"],
  deputies: ["deputy head of government"],
  foreign: ["foreign minister", "spokesperson"],
  defence: ["defence minister", "security council secretary"],
  finance: ["finance minister", "central bank governor"],
  economy_trade: ["economy minister", "trade minister"],
  energy: ["energy minister"],
  bodies: ["commission president", "council president", "secretary general"],
};
