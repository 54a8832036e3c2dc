// Who speaks where the phrase names no party: a person by name alone, an office or a body told before, the own government.
// Only statements and positions ask for it; an act needs a party that the words name.
import type { Sector } from "../../model/index.js";
import type { NounPhrase } from "../../text/index.js";
import { isPeople } from "../people.js";
import { type ResolvedActor, retold, retoldWithoutPerson } from "../reading.js";
import { asideOf } from "./asides.js";
import { homeOf } from "./home.js";
import { partyBefore } from "./parties_near.js";
import { personNameIn } from "./person_names.js";
import { type PhraseContext, words } from "./phrase_context.js";
import { titleEndingAt } from "./titles.js";

/** Bodies of a state of which each state has one. */
const STATE_BODY = new Set(
  "ministry department government parliament cabinet police army navy military treasury presidency senate legislature coastguard customs court regulator prosecutor bank spokesman spokeswoman spokesperson minister president premier chancellor governor".split(
    " ",
  ),
);
const OF_STATE: ReadonlySet<Sector> = new Set(["GOV", "MIL", "LEG", "JUD", "COP"]);

/** Bodies that speak and are of a country only where it is named ("Oman's wealth fund"). */
const BODY = new Set(
  "fund agency board panel chamber bank institute authority council committee commission association union federation confederation company firm operator regulator office centre center exchange academy service directorate administration secretariat museum university".split(
    " ",
  ),
);

/** "a government source", "a customs official", "the Foreign Office": of the state where the report is from, if it says where. */
function isOfOffice({ from, head }: NounPhrase, { tokens, home, mentions }: PhraseContext): boolean {
  const noun = tokens[head]?.lower ?? "";
  const before = tokens[head - 1]?.lower ?? "";
  if (noun === "office" && before === "foreign") return true;
  const isBody = /^(?:office|service|authority|agency|bureau|board)$/u.test(noun);
  if (
    isBody &&
    home.length === 1 &&
    /^(?:customs|statistics|statistical|immigration|tax|revenue|border|meteorological)$/u.test(before)
  )
    return true; // "the Paita customs office"
  const isPlaced = home.length === 1 || (mentions[0]?.from === 1 && tokens[0]?.lower === "in");
  return (
    isPlaced &&
    head - from >= 2 &&
    /^(?:official|officer|source|spokesman|spokeswoman|spokesperson)s?$/u.test(noun) &&
    /^(?:government|customs|ministry|police|military|army|navy|border|intelligence|cabinet|palace|presidential)$/u.test(
      before,
    )
  );
}

const SPOKESMAN = /^spokes(?:man|woman|person)$/u;

/** Words for the same office: "the envoy" after "Ambassador Jane Roe". */
const LIKE: readonly ReadonlySet<string>[] = [
  new Set("ambassador envoy diplomat representative delegate consul".split(" ")),
  new Set("spokesman spokeswoman spokesperson".split(" ")),
  new Set("senator lawmaker deputy legislator parliamentarian mp".split(" ")),
  new Set("general commander colonel admiral officer".split(" ")),
  new Set("analyst economist expert researcher academic professor".split(" ")),
  new Set("chairman chairwoman chair head director chief president".split(" ")),
  new Set("official minister secretary".split(" ")),
];

export function voiceOf(phrase: NounPhrase, context: PhraseContext): ResolvedActor | null {
  const { memory, tokens } = context;
  const name = personNameIn(phrase, context);
  const { from, to } = phrase;
  if (name !== null) {
    const person = words(context, name.from, name.to);
    const known = memory.known(tokens[name.to - 1]?.lower ?? "");
    if (known !== null) return retold(known, { from, to, text: person, by: "name" });
    const institute = affiliationOf(phrase, context);
    const isBody = tokens[name.to]?.text === "," && tokens[name.to + 1]?.lower === "which"; // "Rio Tinto, which owns the mine"
    const mayHold = institute === null && !isBody && asideOf(phrase, context) === null;
    const office = mayHold ? memory.officeBefore() : null;
    if (office !== null && !name.isAddressed)
      return retoldWithoutPerson(office, {
        from,
        to,
        text: person,
        person,
        ...(office.office === undefined ? {} : { office: office.office }),
        by: "description",
      }); // the office was told just before
    return {
      text: person,
      country: null,
      sector: null,
      person,
      ...(institute === null ? {} : { affiliation: institute }),
      by: "name",
      from,
      to,
    };
  }
  const lemma = tokens[phrase.head]?.lemma ?? "";
  const isOneOf = tokens[phrase.head]?.lower === lemma;
  const isShort = phrase.to - phrase.from <= 2 && tokens[phrase.from]?.lower === "the";
  const title = titleEndingAt(phrase.head + 1, phrase.from, context);
  if (tokens[phrase.from]?.lower === "the" && title !== null && isOneOf) {
    const holder = memory.holder(title.title.words);
    if (holder !== null) return retold(holder, { from, to, by: "description" }); // "the minister", told by name before
  }
  const like = isShort && isOneOf ? LIKE.find((words) => words.has(lemma)) : undefined;
  const meant = like === undefined ? null : memory.inOffice(like);
  if (meant !== null)
    return retold(meant, {
      from,
      to,
      by: "description",
      ...(meant.person === undefined ? { standsFor: meant.text } : {}),
    });
  if (isShort) {
    const body = memory.body(lemma);
    if (body !== null) return retold(body, { from, to, by: "description", standsFor: body.text }); // "the force", "the ministry"
  }
  if (SPOKESMAN.test(lemma) && phrase.to - phrase.from === 2) {
    const speaksFor = phrase.from > 2 ? memory.party() : memory.subjectBefore(); // "The Commission said … A spokeswoman added …"
    if (speaksFor !== null)
      return retoldWithoutPerson(speaksFor, {
        from,
        to,
        text: words(context, phrase.from, phrase.to),
        by: "description",
      });
  }
  const sector = title?.title.sector ?? context.lexicon.agents.get(lemma) ?? null;
  if (isOfOffice(phrase, context)) {
    const home = homeOf(phrase, context);
    if (home !== null)
      return retoldWithoutPerson(home, {
        from,
        to,
        text: words(context, phrase.from, phrase.to),
        sector: "GOV",
        by: "description",
      });
  }
  const isOne = tokens[phrase.head]?.lower === lemma || lemma === "customs";
  const mayTell = BODY.has(lemma) || (!isOneOf && isPeople(lemma));
  const told = mayTell ? partyBefore(phrase.from, phrase.head + 1, context) : null;
  if (told !== null && told.country !== null && told.sector !== "JRN" && told.by !== "description")
    return retoldWithoutPerson(told, {
      from,
      to,
      text: words(context, phrase.from, phrase.to),
      sector,
      by: "group",
    }); // "Oman's wealth fund", "Kenyan brokers"
  if (sector === null || !OF_STATE.has(sector) || !isOne || !STATE_BODY.has(lemma)) return null;
  const isAny = /^an?$/u.test(tokens[phrase.from]?.lower ?? "");
  if (isAny && !(title !== null && lemma === "minister" && context.home.length > 0)) return null; // "a junior minister" at home
  const home = homeOf(phrase, context);
  if (home === null) return null;
  return retoldWithoutPerson(home, {
    from,
    to,
    text: words(context, phrase.from, phrase.to),
    sector,
    by: "description",
  });
}

/** "Jane Roe, an economist at Hana Research": the institute of the description beside the name. */
function affiliationOf(phrase: NounPhrase, context: PhraseContext): string | null {
  const aside = asideOf(phrase, context);
  if (aside === null) return null;
  const at = context.elements.findIndex((element) => element.kind === "np" && element.np === aside);
  const place = context.elements[at + 2];
  if (place?.kind !== "np" || !/^(?:at|of|with|from|for)$/u.test(place.np.prep ?? "")) return null;
  const isName = /^\p{Lu}/u.test(context.tokens[place.np.head]?.text ?? "");
  return isName ? words(context, place.np.from, place.np.to) : null;
}
