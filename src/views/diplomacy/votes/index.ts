export { agreementOf } from "./agreement.js";
export { type PairVote, votesQuestion } from "./votes_question.js";
export { votesView } from "./votes_view.js";
