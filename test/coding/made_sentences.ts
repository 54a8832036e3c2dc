// Sentences made of the lexicon's own countries, leaders and verbs, for properties that hold for any text.
import fc from "fast-check";
import { tables } from "./coder.js";

const countries = tables.parties.countries.map(({ name }) => name);
const country = fc.constantFrom(...countries);
const persons = fc.constantFrom(
  ...tables.parties.offices.filter(({ role }) => role === "head of state").map(({ person }) => person),
);
const group = fc.constantFrom(
  "NATO",
  "the European Union",
  "Moscow",
  "the Kremlin",
  "Brussels",
  "the UN",
  "officials",
);
const actor = fc.oneof({ weight: 4, arbitrary: country }, persons, group);
const phrases = [...tables.words.verbs, ...tables.words.nouns]
  .map(({ phrase }) => phrase)
  .filter((phrase) => phrase !== "");
const verb = fc.constantFrom(
  ..."visited|met|will meet|may attack|did not sanction|has not yet joined|accused|said that|told|refused to help".split(
    "|",
  ),
);
const time = fc.constantFrom(
  "",
  " on Monday",
  " last week",
  " in May 2024",
  " next month",
  " since 2013",
  " on 3 March",
);
const amount = fc.constantFrom(
  "",
  " for 3 million dollars",
  " by 4.7 percent",
  " with 22.7 bcm of gas",
  " more than 40 times",
);
const spoken = fc
  .tuple(actor, verb, actor, time, amount)
  .map(([a, does, b, when, much]) => `${a} ${does} ${b}${much}${when}.`);
const patterned = fc
  .tuple(actor, fc.constantFrom(...phrases), actor, time)
  .map(([a, phrase, b, when]) => `${a} ${phrase} ${b}${when}.`);
const quoted = fc.tuple(actor, spoken).map(([a, said]) => `“${said.slice(0, -1)},” ${a} said.`);
/** One sentence about two parties, as news would not always write it. */
export const sentence = fc.oneof(spoken, patterned, quoted);
/** With and without a date of publication. */
export const published = fc.constantFrom(null, "2024-05-16", "2015-07-28");
