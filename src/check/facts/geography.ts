// Capitals and countries: "Sofia, the capital of Romania", and a list of capitals that stands for countries just named.
import type { CountryEntry } from "../../lexicon/index.js";
import type { Finding } from "../../model/index.js";
import { type Check, type Checked, sentenceIndexAt } from "../checked.js";
import type { NamedSpan } from "../names.js";
import { finding, placeInText } from "../told.js";

/** So many sentences before a list of capitals its countries may stand. */
const BACK = 4;

export const checkGeography: Check = (checked) => {
  const { named } = checked;
  return [
    ...capitalOf(checked, named),
    ...ownCapital(checked, named),
    ...governmentIn(checked, named),
    ...capitalLists(checked, named),
  ];
};

/** South Africa: Pretoria for the government, Cape Town for parliament, Bloemfontein for the high court of appeal. */
const SEVERAL_CAPITALS = new Set(["ZAF"]);

/** "the Romanian capital Sofia", "Sofia, the capital of Romania", "Romania's capital, Sofia". */
function capitalOf(checked: Checked, named: readonly NamedSpan[]): Finding[] {
  return named.slice(1).flatMap((second, i) => {
    const first = named[i];
    if (first === undefined) return [];
    const between = checked.text.slice(first.end, second.start);
    const isForward = /^(?:['’]s)? capital,? (?:city,? |of )?$/u.test(between);
    const isBack =
      /^, (?:the )?capital (?:city )?of $/u.test(between) || /^ is the capital of $/u.test(between);
    const country = isForward ? countryIn(first) : isBack ? countryIn(second) : null;
    const city = isForward ? second : first;
    if (country === null || country.capital === null || SEVERAL_CAPITALS.has(country.code)) return [];
    if (capitalNamed(city) === null && !isTown(city)) return [];
    return isCapitalOf(city, country) ? [] : [wrongCapital(checked, city, country)];
  });
}

/** "in Rio de Janeiro, the country's capital": a town that is no capital. */
function ownCapital(checked: Checked, named: readonly NamedSpan[]): Finding[] {
  return named.flatMap((city) => {
    if (
      city.meaning.kind !== "city" ||
      !/^, (?:the|its) (?:country['’]s )?capital(?: city)?\b(?! of )/u.test(
        checked.text.slice(city.end, city.end + 30),
      )
    )
      return [];
    const { country } = city.meaning;
    return country.capital === null || isCapitalOf(city, country)
      ? []
      : [wrongCapital(checked, city, country)];
  });
}

/** "the Slovak government in Ljubljana": a government sits in its capital; an embassy or a delegation may be anywhere. */
function governmentIn(checked: Checked, named: readonly NamedSpan[]): Finding[] {
  return named.slice(1).flatMap((city, i) => {
    const first = named[i];
    if (first === undefined) return [];
    const between = checked.text.slice(first.end, city.start);
    const country = countryIn(first);
    if (
      !/^(?:['’]s)? (?:[a-z]+ )?(?:government|parliament|cabinet|legislature|central bank) in $/u.test(
        between,
      )
    )
      return [];
    const other = capitalNamed(city);
    if (country === null || other === null || country.capital === null || other.code === country.code)
      return [];
    return [wrongCapital(checked, city, country)];
  });
}

function wrongCapital(checked: Checked, city: NamedSpan, country: CountryEntry): Finding {
  const other = capitalNamed(city);
  const where = other === null ? "" : `; ${city.text} is that of ${other.name}`;
  return finding(checked, {
    verdict: "contradicts",
    rule: "geography",
    at: city,
    because: `The capital of ${country.name} is ${country.capital}${where}.`,
    expected: country.capital ?? "",
    sources: [source(country)],
    confidence: 0.95,
    correction: country.capital ?? "",
  });
}

/** "in Paris, Budapest and Bucharest" after "France, Hungary and Serbia": all but one of the capitals are of the countries named. */
function capitalLists(checked: Checked, named: readonly NamedSpan[]): Finding[] {
  const ofCountries = listsIn(checked, named, (span) => countryIn(span) !== null).map((list) => ({
    list,
    start: list[0]?.start ?? 0,
    sentence: sentenceIndexAt(checked, list[0]?.start ?? 0),
  }));
  return listsIn(checked, named, (span) => capitalNamed(span) !== null).flatMap((list) => {
    const start = list[0]?.start ?? 0;
    const sentence = sentenceIndexAt(checked, start);
    const before = ofCountries.findLast(
      (one) => one.list.length === list.length && one.start < start && sentence - one.sentence <= BACK,
    )?.list;
    if (before === undefined || list.length < 3) return [];
    const countries = before.flatMap((span) => countryIn(span) ?? []);
    const strange = list.filter((span) => !countries.some((country) => isCapitalOf(span, country)));
    const unseen = countries.filter((country) => !list.some((span) => isCapitalOf(span, country)));
    const [city] = strange;
    const [country] = unseen;
    if (strange.length !== 1 || unseen.length !== 1 || city === undefined || country?.capital == null)
      return [];
    const of = capitalNamed(city);
    return [
      finding(checked, {
        verdict: "contradicts",
        rule: "geography",
        at: city,
        because: `The countries named before are ${before.map(({ text }) => text).join(", ")}; ${city.text} is the capital of ${of?.name ?? "another country"}, that of ${country.name} is ${country.capital}.`,
        expected: country.capital,
        sources: [
          placeInText(checked, { start: before[0]?.start ?? 0, end: before.at(-1)?.end ?? 0 }),
          source(country),
        ],
        confidence: 0.9,
        correction: country.capital,
      }),
    ];
  });
}

/** Runs of names with commas and "and" between them. */
function listsIn(
  { text }: Checked,
  named: readonly NamedSpan[],
  fits: (span: NamedSpan) => boolean,
): NamedSpan[][] {
  const lists: NamedSpan[][] = [];
  let run: NamedSpan[] = [];
  const close = (): void => {
    if (run.length >= 2) lists.push(run);
    run = [];
  };
  for (const span of named) {
    const last = run.at(-1);
    const isNext =
      last === undefined ||
      /^(?:,? and |, |,? or )(?:then |finally |the |in |to )?$/u.test(text.slice(last.end, span.start));
    if (!isNext) close();
    if (fits(span)) run.push(span);
    else close();
  }
  close();
  return lists;
}

function countryIn({ meaning }: NamedSpan): CountryEntry | null {
  return meaning.kind === "country" || meaning.kind === "adjective" ? meaning.country : null;
}

/** The country whose capital the name is; a seat ("the Kremlin") is one only where it is the capital's own name. */
function capitalNamed({ meaning, text }: NamedSpan): CountryEntry | null {
  if (meaning.kind !== "city" && meaning.kind !== "seat") return null;
  return meaning.country.capital !== null && sameName(text, meaning.country.capital) ? meaning.country : null;
}

const isTown = ({ meaning }: NamedSpan): boolean => meaning.kind === "city";

function isCapitalOf(span: NamedSpan, country: CountryEntry): boolean {
  const { meaning } = span;
  if (meaning.kind !== "city" && meaning.kind !== "seat") return false;
  return (
    meaning.country.code === country.code &&
    (meaning.kind === "seat" || sameName(span.text, country.capital ?? ""))
  );
}

const sameName = (a: string, b: string): boolean => a.localeCompare(b, "en", { sensitivity: "base" }) === 0;

const source = ({
  name,
  capital,
}: CountryEntry): { words: string; claim: null; document: null; url: null; span: null } => ({
  words: `countries: the capital of ${name} is ${capital}`,
  claim: null,
  document: null,
  url: null,
  span: null,
});
