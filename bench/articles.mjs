// Articles for the bench, made from templates: the same number gives the same article on every machine.
// Twenty sentences each, half of which say something on two countries; the names are real countries and made-up persons.

const SENTENCES_EACH = 20;

const COUNTRIES = [
  ["Norway", "Norwegian", "Oslo"],
  ["Chile", "Chilean", "Santiago"],
  ["Japan", "Japanese", "Tokyo"],
  ["Kenya", "Kenyan", "Nairobi"],
  ["Brazil", "Brazilian", "Brasilia"],
  ["India", "Indian", "New Delhi"],
  ["China", "Chinese", "Beijing"],
  ["Russia", "Russian", "Moscow"],
  ["Germany", "German", "Berlin"],
  ["Egypt", "Egyptian", "Cairo"],
  ["Turkey", "Turkish", "Ankara"],
  ["Poland", "Polish", "Warsaw"],
];
const OFFICES = [
  "president",
  "prime minister",
  "foreign minister",
  "trade minister",
  "defence minister",
  "ambassador",
];
const GOODS = [
  "crude oil",
  "natural gas",
  "wheat",
  "copper ore",
  "machines",
  "cars",
  "fish",
  "timber",
  "fertiliser",
];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const MONTHS = ["January", "March", "April", "June", "September", "November"];
const SYLLABLES = [
  "ba",
  "der",
  "fin",
  "go",
  "hal",
  "ki",
  "lo",
  "mar",
  "nes",
  "ol",
  "per",
  "ra",
  "sen",
  "ti",
  "vo",
  "win",
];
const PLACES = [
  "the harbour",
  "the northern valley",
  "the old market",
  "the railway yard",
  "the university",
  "the coast road",
];

/** Every template takes the dice of its sentence. */
const TEMPLATES = [
  (d) => `The ${d.a[1]} ${d.office} ${d.person} visited ${d.b[2]} on ${d.day} for talks on ${d.goods}.`,
  (d) =>
    `${d.person}, the ${d.office} of ${d.a[0]}, said on ${d.day} that ${d.b[0]} had not kept its promise on ${d.goods}.`,
  (d) =>
    `Trade between ${d.a[0]} and ${d.b[0]} rose by ${d.percent} percent to ${d.amount} billion dollars in ${d.year}.`,
  (d) =>
    `${d.a[2]} will sign an agreement with ${d.b[0]} in ${d.month}, according to two officials who know the draft.`,
  (d) => `“We do not see a reason to change our policy,” ${d.person} told reporters in ${d.a[2]}.`,
  (d) => `${d.a[0]} imposed new sanctions on ${d.count} ${d.b[1]} companies that deal in ${d.goods}.`,
  (d) =>
    `${d.b[1]} exports of ${d.goods} to ${d.a[0]} fell to ${d.amount} million tonnes, the lowest since ${d.year}.`,
  (d) =>
    `The government in ${d.a[2]} rejected the proposal, and it called on ${d.b[0]} to return to the talks.`,
  (d) =>
    `${d.person} and ${d.other} met in ${d.b[2]} in ${d.month} ${d.year}, their third meeting in two years.`,
  (d) => `${d.a[0]} may send humanitarian aid worth ${d.amount} million euros if ${d.b[0]} opens its border.`,
  (d) => `Rain fell on ${d.place} for most of the morning, and the shops opened later than they usually do.`,
  (d) => `Nobody at ${d.place} could say how long the repair of the bridge would take or what it would cost.`,
  (d) => `A teacher named ${d.person} has kept a notebook of every storm since ${d.year}.`,
  (d) => `The report runs to ${d.count} pages, most of them tables that few readers are likely to open.`,
  (d) => `Prices for ${d.goods} moved little this week, which surprised some of the older traders.`,
  (d) => `When the doors were closed, about ${d.count} people were still waiting near ${d.place}.`,
  (d) => `It was the second time in a month that the line to ${d.place} had been out of order.`,
  (d) => `In the evening ${d.person} walked back along the river, tired but not unhappy with the day.`,
  () => `There were more questions than answers, and the answers were short.`,
  (d) => `Much depends on the weather, on the price of ${d.goods}, and on what the next budget will bring.`,
];

/** One article as a line of a stream. */
export function articleLine(number) {
  const roll = dice(number);
  const sentences = Array.from({ length: SENTENCES_EACH }, () =>
    TEMPLATES[roll(TEMPLATES.length)](throwDice(roll)),
  );
  const paragraphs = [sentences.slice(0, 7), sentences.slice(7, 14), sentences.slice(14)];
  const text = paragraphs.map((paragraph) => paragraph.join(" ")).join("\n\n");
  const published = `2024-0${1 + roll(9)}-${10 + roll(19)}`;
  return `${JSON.stringify({ id: number, text, published })}\n`;
}

export const SENTENCES_PER_ARTICLE = SENTENCES_EACH;

function throwDice(roll) {
  const pick = (list) => list[roll(list.length)];
  const first = roll(COUNTRIES.length);
  const second = (first + 1 + roll(COUNTRIES.length - 1)) % COUNTRIES.length;
  return {
    a: COUNTRIES[first],
    b: COUNTRIES[second],
    office: pick(OFFICES),
    goods: pick(GOODS),
    day: pick(DAYS),
    month: pick(MONTHS),
    place: pick(PLACES),
    person: `${name(roll, 2)} ${name(roll, 3)}`,
    other: `${name(roll, 2)} ${name(roll, 3)}`,
    percent: (roll(400) + 1) / 10,
    amount: (roll(2000) + 5) / 10,
    count: roll(900) + 20,
    year: 2000 + roll(24),
  };
}

/** A name of so many syllables: the reading meets new words as it does in real news. */
function name(roll, syllables) {
  const word = Array.from({ length: syllables }, () => SYLLABLES[roll(SYLLABLES.length)]).join("");
  return word[0].toUpperCase() + word.slice(1);
}

/** Numbers below `limit` from a seed (mulberry32). */
function dice(seed) {
  let state = seed + 1;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
