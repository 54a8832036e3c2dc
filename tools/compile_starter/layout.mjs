// Which files of data/starter each list of the record is read from, and the columns that they may have.

/** What every row has: whose word it is, and how sure. `also`: further sources that say the same. */
const WORD = ["vintage", "source", "also", "confidence", "note"];
const NEEDED = ["period", "source", "confidence"];

const FIGURE = [
  ...["measure", "pair", "from", "to", "commodity", "via", "whole", "period", "value", "unit", "bound"],
  ...["growth", "growthBound", "growthBasis", "growthVersus", "growthSource"],
  ...["reporter", "statistics", "valuation", "standard", "arithmetic", ...WORD],
];
const MEETING = [
  ...["period", "kind", "inPerson", "evidence", "people", "place", "country", "pair", "occasion", ...WORD],
];
const VOTE = [
  ...["period", "body", "symbol", "title", "yes", "no", "abstain", "adopted", "CHN", "RUS", ...WORD],
];
const MEASURE = [
  ...["period", "authority", "agency", "kind", "status", "summary", "against", "reaches"],
  ...["listed", "listedChina", ...WORD],
];
const PAYMENT = ["period", "banks", "act", "summary", "witness", "teller", "share", ...WORD];

const AGREEMENT = ["period", "stage", "status", "kind", "title", "parties", "aliases", "text", ...WORD];

/** In the order of the compiled record. */
export const LISTS = {
  figures: {
    files: ["trade.tsv", "energy.tsv", "figures.tsv"],
    columns: FIGURE,
    required: [...NEEDED, "measure", "value", "unit"],
  },
  meetings: { files: ["meetings.tsv"], columns: MEETING, required: [...NEEDED, "kind", "people", "pair"] },
  votes: { files: ["votes.tsv"], columns: VOTE, required: [...NEEDED, "body", "title", "CHN", "RUS"] },
  measures: { files: ["measures.tsv"], columns: MEASURE, required: [...NEEDED, "authority", "summary"] },
  payments: { files: ["payments.tsv"], columns: PAYMENT, required: [...NEEDED, "act", "witness"] },
  agreements: {
    files: ["agreements.tsv"],
    columns: AGREEMENT,
    required: [...NEEDED, "stage", "kind", "title", "parties"],
  },
};
