// What each field of the published schemas means, by "Part.field". A field without words here, and words without a field,
// stop tools/generate_reference.mjs.

/** What every claim has; the same field of the four kinds. */
const CLAIM = {
  id: "Stable id: what is hashed stands in [decision 0003](../decisions/0003-what-an-id-hashes.md).",
  status:
    "How far the act is: done (`actual`), to come (`planned`), hedged or conditional (`possible`), open (`undecided`), " +
    "or denied, refused, not done (`negated`). A statement is `actual`: it was said; so is a position: it is held.",
  period: "When it happened or will happen, or why that cannot be told.",
  places: "Places named with “in”, “at”, “near” or “outside” within the citation.",
  attribution: "Who is said to say so, the outermost speaker first; empty when the text says it itself.",
  pairs:
    "Pairs of countries that the claim is about: every source with every target, all of them when both sides act alike.",
  pair: "The first of `pairs`, or null.",
  citation: "Where it stands in the text.",
  confidence: "How direct the evidence is, by a fixed rule. It is not a measured probability.",
  why: "The rule that fitted and the words that it fitted, for a human reader. Not a stable format.",
  coder: "Version of the coding rules.",
  review:
    "How it came into the ledger: `machine` read it by rule, it was `entered` from a source as a row, or it is `human`: " +
    "somebody has confirmed or corrected it.",
  entered: "The row that it was entered as; not there for what was read.",
};

const LINE = {
  document: "Id of the document: [decision 0003](../decisions/0003-what-an-id-hashes.md).",
  sha256: "SHA-256 of the text as UTF-8.",
  claims: "The claims in the order of the text.",
  title: "The headline: the one given or the page's, else the first line when it stands apart.",
  origin: "Who published the text first, from a line such as “Source: …”, or null.",
  url: "Address: the one given, else the page's canonical one, or null.",
  publisher: "Who published it: the one given, else the page's, or null.",
  author: "Who wrote it, or null.",
  text: "The text that offsets count in. Only for pages, from which it was taken; else it is the text as it was given.",
  published: "Day of publication, or why there is none.",
  language: "ISO 639-1 code, or null where the text is too short to tell.",
  dropped: "Stretches of the text that are kept but not coded.",
  notCoded: "Why the whole document was not coded, or null.",
};

/** The document that says a claim of the ledger. */
const TOLD_BY = {
  document: "Id of the document that says it.",
  published: "Day of publication of that document, or null.",
  title: "Its headline, or null.",
  url: "Its address, or null.",
  publisher: "Who published it, or null.",
  addedAt: "When the ledger took the document, in UTC.",
};

export const FIELD_WORDS = {
  Claim: CLAIM,
  Event: {
    kind: "The kind of the claim.",
    type: "PLOVER's type of the event after its rules on modality: a planned visit is AGREE, a refused one REJECT.",
    act: "The act itself, whatever came of it: of a planned visit CONSULT.",
    mode: "PLOVER's mode of the act (`visit`), or null. The list: [data/codebook/types.yaml](../../data/codebook/types.yaml).",
    contexts:
      "PLOVER's contexts, from cue words of the sentence, three at most. The list: [data/codebook/contexts.yaml](../../data/codebook/contexts.yaml).",
    cameo: 'CAMEO code of the act as text (`"042"`, never a number), or null.',
    intensity:
      "PLOVER's score of `type`, and of `mode` where type and act are the same; below zero is conflict.",
    symmetric: "Both sides act alike (talks, a treaty).",
    source: "Who acts. Of an agreement, all who agree.",
    target:
      "Who is acted on; empty for an agreement whose parties all stand in `source`, and where nobody is named.",
    meeting: "What a register of meetings knows of it.",
    restriction: "What a register of sanctions and export controls knows of it.",
    payment: "What a log of payments knows of it.",
  },
  Statement: {
    kind: "The kind of the claim.",
    speaker: "Who says it.",
    verb: "The verb of saying as a dictionary has it (`say`, `deny`), or `according to`.",
    addressee: "To whom, or null.",
    quote: "What is said: the words inside the quotation marks when `direct`, else the clause that is said.",
    direct: "Are they the speaker's own words, in quotation marks?",
    topics:
      "Topics by cue words, three at most. The list: [data/words/topics.yaml](../../data/words/topics.yaml).",
    about: "Codes of the countries and organisations that the words are about.",
    stance: "Toward whom the words are friendly or hostile, or null.",
    "stance.toward": "Codes of countries and organisations.",
    "stance.polarity": "Whether the act in the words is cooperation or conflict.",
  },
  Figure: {
    kind: "The kind of the claim.",
    measure:
      "What is measured (`trade.total`). The list: [data/measures/measures.yaml](../../data/measures/measures.yaml).",
    value: "In base units: 240 billion dollars are `240000000000` USD. Null when only a change is told.",
    high: "The upper end, when `bound` is `range`; `value` is the lower one.",
    unit: "`USD`, `m3`, `m3/year`, `percent`, …, or null.",
    bound: "How exact the words are: “almost 77” is `almost`.",
    direction: "From whom to whom goods or money go, or null where it has no direction or is not told.",
    "direction.from": "Code of the country or organisation, or null.",
    "direction.to": "Code of the country or organisation, or null.",
    commodity:
      "What goods, or null. The list: [data/measures/commodities.yaml](../../data/measures/commodities.yaml).",
    via: "The pipeline or route by name, or null. The list: [data/measures/routes.yaml](../../data/measures/routes.yaml).",
    change: "How much it rose or fell, or null.",
    "change.value": "The size of the change, never below zero; null when only the direction is told.",
    "change.unit": "`percent`, `points` or the unit of the figure.",
    "change.direction": "Whether it rose, fell or stayed.",
    "change.versus": "What it is compared with, where the text says so.",
    "change.against": "The period that it is compared with, when `versus` is `named-period`.",
    "change.bound": "How exact the change is told, where it is not exact: “nearly doubled”.",
    "change.currency": "The currency that the change is counted in, where the value has another or none.",
    equivalentOf: "Id of the figure that this one says again in another unit, or null.",
    counted: "What is counted (`meetings`), where something is.",
    whole: "What a share is of, in the words of the text.",
    basis: "What the figure rests on, as far as the words tell.",
    "basis.reporter": "Code of the country whose statistics they are.",
    "basis.currency": "ISO 4217 code of the currency.",
    "basis.statistics": "The statistics by name.",
    "basis.valuation": "Whether freight and insurance are in (`CIF`) or not (`FOB`).",
    "basis.standard": "Temperature that a volume of gas is measured at: `20C`.",
  },
  Position: {
    kind: "The kind of the claim.",
    holder: "Whose position it is.",
    issue: "On what, in the words of the text.",
    stance: "Where the holder stands.",
    vote: "The vote that shows it.",
  },
  Entered: {
    row: "Key of the row in words, the same for ever.",
    grade: "Whose word the source is.",
    confidence: "`H`: the source itself or a wire; `M`: second hand; `D`: derived, with its arithmetic.",
    vintage: "When the source published it, as far as known, or null.",
    also: "Addresses of further sources that say the same.",
    note: "What a reader should know of it, or null.",
    arithmetic: "How a derived value comes about.",
    resolution: "What the last digit of the value stands for, in its unit.",
  },
  Meeting: {
    kind: "What kind of meeting it was.",
    inPerson: "Were they in one place?",
    evidence:
      "`held`: reported; `announced`: only told ahead; `present`: both were there, talks have not been read of.",
    occasion: "The gathering or the reason, or null.",
  },
  Vote: {
    body: "Who voted.",
    symbol: "Symbol of the resolution or draft, or null.",
    cast: "How the holder voted.",
    adopted: "Was the text adopted?",
    tally: "The votes of all, or null.",
    "tally.yes": "Votes for it.",
    "tally.no": "Votes against it.",
    "tally.abstain": "Abstentions.",
  },
  Restriction: {
    kind: "What kind of measure it is.",
    agency: "Who in the government took it, or null.",
    summary: "What it does.",
  },
  Payment: {
    act: "What a bank did.",
    summary: "What happened.",
    witness: "Who stands behind it.",
  },
  Actor: {
    text: "The words of the text (“he”, “Beijing”).",
    country: "ISO 3166-1 alpha-3 code (KOS for Kosovo), or null.",
    organisation: "Code or name of an organisation, bloc, court or newspaper.",
    sector:
      "PLOVER's sector (`GOV`, `MIL`, `BUS`), or null. The list: [data/codebook/sectors.yaml](../../data/codebook/sectors.yaml).",
    person: "The person's name, in full.",
    office: "The office held on the day of publication.",
    affiliation: "The body that a private person speaks for.",
  },
  Attribution: {
    text: "The words of the text.",
    country: "Code of the speaker's country, or null.",
    organisation: "Code or name of an organisation.",
    person: "The person's name, in full.",
  },
  Citation: {
    start: "Offset of the first character.",
    end: "Offset after the last character.",
    sentence: "Number of the sentence, from 0. Headlines and what is dropped have no number.",
    text: "The words between the two offsets.",
  },
  Period: {
    start: "First day, or null where it is open.",
    end: "Last day, or null where it is open.",
    precision: "How exact the words are. `before` and `since` have one open end.",
    text: "The words that it was read from.",
  },
  Missing: {
    missing: "The reason.",
    text: "The words or the value that stood in its place.",
  },
  Place: {
    name: "The words of the text.",
    country: "Code of its country, or null.",
  },
  Dropped: {
    start: "Offset of the first character.",
    end: "Offset after the last character.",
    reason: "What it is instead of the article.",
  },
  read: LINE,
  "read-stream": { id: "The id of the line, as it was given.", ...LINE },
  "ledger-claim": { ...TOLD_BY, claim: "The claim, as corrected." },
  "ledger-record": {
    record: "Id of the record: [decision 0009](../decisions/0009-ledger-and-stores.md) says what is one.",
    reports: "How many documents tell it.",
    claims: "Ids of all claims that tell it and were not rejected, the one that is shown first.",
    ...TOLD_BY,
    claim: "The claim that speaks for the record, as corrected.",
  },
  "ledger-series": {
    series: "Key of the series: [decision 0009](../decisions/0009-ledger-and-stores.md) says what is one.",
    ...TOLD_BY,
    claim: "The figure, as corrected.",
  },
  "ledger-document": {
    id: "Id of the document.",
    text: "The stored text, in which the claims' offsets count.",
    title: "The headline, where it was given or the page's own.",
    url: "Address, where it is known.",
    publisher: "Who published it, where it is known.",
    published: "Day of publication, where it is known.",
    sha256: "SHA-256 of the text as UTF-8.",
    addedAt: "When the ledger took it, in UTC.",
    coder: "Version of the coding rules that read it last.",
    entered: "Set when the text is not the source's own: lines that were entered from it.",
  },
  found: {
    document: "Id of the document.",
    title: "Its headline, or null.",
    publisher: "Who published it, or null.",
    published: "Day of publication, or null.",
    sentence: "The first sentence that holds one of the words; empty where the title alone holds them.",
  },
  correction: {
    id: "Id of the correction.",
    claim: "Id of the claim.",
    verdict: "`confirmed`, `rejected`, or `changed` with the `fields` as they should be.",
    because: "Why, in one sentence.",
    by: "Who says so.",
    recordedAt: "When the ledger took it, in UTC.",
    validFrom: "The day from which it holds; null: always.",
    supersedes: "Id of the correction that it takes the place of, or null.",
  },
  Verdict: {
    kind: "What is said of the claim.",
    fields: "What fields of the claim should be, when it is `changed`.",
  },
  "recode-progress": {
    documents: "Documents that were read, whatever version has read them.",
    recoded: "Documents that were read again.",
    failed: "Documents that could not be read in the time limit; their old claims stay.",
    lostCorrections: "Corrections whose claim is no longer made. They stay in the ledger.",
  },
  "error-line": {
    id: "The id of the line, as it was given, where it could be read.",
    line: "Number of the line in the input, from 1.",
    error: "One sentence: what is wrong and what to do.",
  },
};
