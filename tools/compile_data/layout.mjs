// Which files of data/ each compiled list is read from (data/README.md), and in what order its entries stand.
// Lists of parties are sorted by key; words and measures keep the order of their files, for earlier entries win.

/**
 * `files`: paths under data/; `*` stands for any file name. `except`: paths that are left out; the sources of the starter
 * record belong to tools/compile_starter.mjs. `sort`: fields to sort by, or none.
 */
export const LAYOUT = {
  parties: {
    countries: { files: ["parties/countries*.yaml", "parties/countries/*.yaml"], sort: ["code"] },
    organisations: { files: ["parties/organisations.yaml", "parties/organisations/*.yaml"], sort: ["code"] },
    nonState: { files: ["parties/nonstate.yaml", "parties/nonstate/*.yaml"], sort: ["name"] },
    offices: { files: ["parties/offices/*.tsv"], sort: ["party", "role", "from", "person"] },
    media: { files: ["parties/media.yaml", "parties/media/*.yaml"], sort: ["name"] },
    thinkTanks: { files: ["parties/think_tanks.yaml"], sort: ["name"] },
    namesakes: { files: ["parties/namesakes.yaml"], sort: ["name"] },
    plainSurnames: { files: ["parties/plain_surnames.yaml"], sort: ["name"] },
    sites: { files: ["parties/sites.yaml"], sort: ["host"] },
    documents: { files: ["parties/documents.yaml"], sort: ["title"] },
  },
  codebook: {
    types: { files: ["codebook/types.yaml"], sort: [] },
    contexts: { files: ["codebook/contexts.yaml"], sort: [] },
    cameo: { files: ["codebook/cameo.tsv"], sort: ["code"] },
    sectors: { files: ["codebook/sectors.yaml"], sort: [] },
  },
  words: {
    verbs: { files: ["words/verbs/*.yaml"], sort: [] },
    nouns: { files: ["words/nouns/*.yaml"], sort: [] },
    speech: { files: ["words/speech.yaml"], sort: [] },
    agents: { files: ["words/agents.yaml"], sort: [] },
    titles: { files: ["words/titles.yaml"], sort: [] },
    hedges: { files: ["words/hedges.yaml"], sort: [] },
    stances: { files: ["words/stances.yaml"], sort: [] },
    stanceNouns: { files: ["words/stance_nouns.yaml"], sort: [] },
    topics: { files: ["words/topics.yaml"], sort: [] },
    links: { files: ["words/links.yaml"], sort: [] },
    instruments: { files: ["words/instruments.yaml"], sort: [] },
    gatherings: { files: ["words/gatherings.yaml"], sort: [] },
    stages: { files: ["words/stages.yaml"], sort: [] },
    standings: { files: ["words/standings.yaml"], sort: [] },
    otherFields: { files: ["words/other_fields.yaml"], sort: [] },
    periods: { files: ["words/periods.yaml"], sort: [] },
    issues: { files: ["words/issues.yaml"], sort: [] },
    issueWords: { files: ["words/issue_words.yaml"], sort: [] },
  },
  measures: {
    units: { files: ["measures/units.yaml"], sort: [] },
    currencies: { files: ["measures/currencies.yaml"], sort: [] },
    sharedMoney: { files: ["measures/shared_money.yaml"], sort: [] },
    fiscalYears: { files: ["measures/fiscal_years.yaml"], sort: [] },
    magnitudes: { files: ["measures/magnitudes.yaml"], sort: [] },
    bounds: { files: ["measures/bounds.yaml"], sort: [] },
    measures: { files: ["measures/measures.yaml"], sort: [] },
    changes: { files: ["measures/changes.yaml"], sort: [] },
    commodities: { files: ["measures/commodities.yaml"], sort: [] },
    routes: { files: ["measures/routes.yaml"], sort: [] },
  },
  rates: {
    annualMeans: { files: ["rates/annual.tsv"], sort: ["currency", "period"] },
    monthlyMeans: { files: ["rates/monthly.tsv"], sort: ["currency", "period"] },
    quotedInDollars: { files: ["rates/in_dollars.yaml"], sort: ["currency"] },
  },
  votes: { stateCodes: { files: ["votes/state_codes.tsv"], sort: [] } },
  sources: { sources: { files: ["sources/*.yaml"], except: ["sources/starter.yaml"], sort: ["id"] } },
};

const rates = { columns: ["currency", "period", "perDollar", "source"], lists: [], numbers: ["perDollar"] };

/** Columns of the TSV lists; `lists` are split at semicolons, `numbers` are read as such, an empty cell is null. */
export const TSV = {
  annualMeans: rates,
  monthlyMeans: rates,
  stateCodes: {
    columns: ["scheme", "code", "state", "name", "from", "to", "source"],
    lists: [],
    numbers: [],
  },
  offices: {
    columns: ["party", "role", "title", "person", "names", "from", "to", "asOf", "confidence", "source"],
    lists: ["names"],
    numbers: [],
  },
  cameo: {
    columns: ["code", "name", "type", "mode", "goldstein", "source"],
    lists: [],
    numbers: ["goldstein"],
  },
};
