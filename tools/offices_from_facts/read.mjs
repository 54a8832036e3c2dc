// The four CSV files to terms of office: {party, role, title, person, from, to, asOf, confidence, source, rank, soft}.
// `rank`: whose word goes first where two files speak of one term (1 before 4). `soft`: `from` may belong to
// another title of the same person, so it never corrects another file.
import { tellRoles } from "./roles.mjs";

const PARTIES = { XKX: "KOS", UN: "UNO" };
const LEADERS_AS_OF = "2026-07-19";
const CABINETS_AS_OF = "2025-01-31";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Notes that say somebody was still in office in a month they name. */
const STILL = /\b(in office|kept|reappointed|sworn in again)\b/;

/** Terms attested but without a sourced beginning: the first day a source speaks for, as `from`. */
const FIRST_ATTESTED = {
  // "start before 2000": the facts begin in 2000.
  "IRN Supreme leader Ali Khamenei": { from: "2000", asOf: "2026-02-28" },
};

/** `csv(name)` gives the rows of one file; `sources` gives the id of a cited page. */
export function readTerms(csv, sources) {
  const dropped = [];
  const terms = [
    ...readChanges(csv("offices_2022_2026"), sources),
    ...readLeaders(csv("leaders_2026_07")),
    ...readCabinets(csv("cabinets_2025_01")),
    ...readCentury(csv("offices_21st_century")),
  ].flatMap(({ country, position, person, ...term }) => {
    const roles = tellRoles(country, position);
    if (roles.length === 0) dropped.push(`${country} ${position}`);
    return roles.map((role) => ({
      ...term,
      party: PARTIES[country] ?? country,
      role,
      title: position,
      person: plainName(person),
    }));
  });
  return { terms: terms.filter(isSayable), dropped };
}

/** "Angela Smith, Baroness Smith of Basildon" -> "Angela Smith". */
function plainName(person) {
  const [name, rest = ""] = person.split(/,\s*/);
  return rest.startsWith("Jr") ? `${name} ${rest}` : name;
}

/** A row with no beginning, or of an item that has no name in Latin letters, says too little. */
function isSayable({ from, person }) {
  return from !== "" && /[A-Za-z]{2}/.test(person) && !/^Q\d+$/.test(person);
}

function readChanges(rows, sources) {
  return rows
    .filter(({ confidence }) => confidence !== "K")
    .map(({ country, position, person, start, end, confidence, source, note }) => {
      const attested = FIRST_ATTESTED[`${country} ${position} ${person}`];
      const from = start || (attested?.from ?? "");
      return {
        country,
        position,
        person,
        from,
        to: end || null,
        asOf: attested?.asOf ?? lastDaySpokenFor({ from, end, source, note }),
        confidence: attested ? "D" : confidence,
        source: sources.cite(source, `${country}, ${position}`),
        rank: 1,
        soft: false,
      };
    });
}

/** The latest day that the row's own evidence speaks for: its end, its start, the day of a table or page it cites. */
function lastDaySpokenFor({ from, end, source, note }) {
  const days = [from, end];
  if (/leaders_2026_07/.test(source)) days.push(LEADERS_AS_OF);
  if (/cabinets_2025_01/.test(source)) days.push(CABINETS_AS_OF);
  for (const [, year, month, day] of source.matchAll(/\/(20\d\d)[/-]?(\d\d)?[/-]?(\d\d)?(?=[/.-])/g)) {
    days.push([year, month, day].filter(Boolean).join("-"));
  }
  if (end === "" && STILL.test(note)) {
    for (const [, month, year] of note.matchAll(/\b([A-Z][a-z]{2})[a-z]* (20\d\d)/g)) {
      const number = MONTHS.indexOf(month) + 1;
      if (number > 0) days.push(`${year}-${String(number).padStart(2, "0")}`);
    }
  }
  return days.filter(Boolean).sort().at(-1) ?? "";
}

function readLeaders(rows) {
  return rows
    .filter(({ role, title }) => !(role === "head of government" && title === "President"))
    .map(({ country, title, person, since, as_of }) => ({
      country,
      position: title,
      person,
      from: since,
      to: null,
      asOf: as_of,
      confidence: "H",
      source: "wikidata-leaders-2026",
      rank: 2,
      soft: false,
    }));
}

function readCabinets(rows) {
  return unique(rows).map(({ country, position, person, since, joined_titles, as_of }) => ({
    country,
    position,
    person,
    from: since,
    to: null,
    asOf: as_of,
    confidence: joined_titles === "yes" ? "M" : "H",
    source: "wikidata-cabinets-2025",
    rank: 3,
    soft: joined_titles === "yes",
  }));
}

function readCentury(rows) {
  return unique(rows).map(({ country, position, person, start, end, as_of }) => ({
    country,
    position,
    person,
    from: start,
    to: end || null,
    asOf: as_of,
    confidence: "H",
    source: "wikidata-offices-2022",
    rank: 4,
    soft: false,
  }));
}

/** The facts list a position once for each role they guessed. */
function unique(rows) {
  const seen = new Set();
  return rows.filter((row) => {
    const key = [row.country, row.position, row.person, row.start ?? row.since, row.end].join("|");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
