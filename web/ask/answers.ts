// What the API answers, under the names that the page has for it. The types are those of the contract.
import type {
  CorrectionLine,
  LedgerClaimLine,
  LedgerRecordLine,
  LedgerSeriesLine,
} from "../../src/contract/index.js";
import type { Claim, EventClaim, FigureClaim } from "../../src/model/index.js";

export type {
  ActivityView as ActivityAnswer,
  AgreementsView as AgreementsAnswer,
  BriefFormat,
  BriefLine,
  BriefPaper,
  BriefProgress,
  BriefTemplate,
  CheckedAnswer,
  CitedClaim,
  ClaimView as ClaimAnswer,
  CorrectionLine as Correction,
  DocumentView as DocumentAnswer,
  DoubtLine as Doubt,
  ExpectationsView as ExpectationsAnswer,
  Explained as ExplainedAnswer,
  Found as FoundLine,
  GatheringsView as GatheringsAnswer,
  Holder as HolderOf,
  IssueRow as IssueOf,
  JobLine as Job,
  LedgerCountsLine as LedgerAnswer,
  Listed,
  LoadedFile,
  MadeFile,
  MeetingRow,
  MeetingsView as MeetingsAnswer,
  MeetingTold as MeetingOf,
  Mention as MentionOf,
  NamesTable as NamesAnswer,
  NetworkView as NetworkAnswer,
  NewAgreementFields as AgreementFields,
  NewFigureFields as FigureFields,
  NewMeetingFields as MeetingFields,
  NewPositionFields as PositionFields,
  NewRestrictionFields as RestrictionFields,
  NewStatementFields as StatementFields,
  NewVoteFields as VoteFields,
  PairLine,
  PositionCell as CellOf,
  PositionsView as PositionsAnswer,
  Quarter as ActivityQuarter,
  ReadoutItem as ReadoutItemOf,
  ReadoutSide as ReadoutSideOf,
  ReadoutsView as ReadoutsAnswer,
  ReasonsView as ReasonsAnswer,
  Relation,
  RollCall,
  SharedFigure,
  StatementBeside as StatementBesideLine,
  ThirdPartiesView as ThirdPartiesAnswer,
  ToldPosition as ToldPositionLine,
  ToldVote,
  Triangle as TriangleAnswer,
  TriangleSide,
  VotesView as VotesAnswer,
  WhoElseView as WhoElseAnswer,
} from "../../src/contract/index.js";

export type { Finding, FindingSource, Verdict as FindingVerdict } from "../../src/model/index.js";

export type ClaimLine = LedgerClaimLine;
export type RecordLine = LedgerRecordLine;
export type SeriesLine = LedgerSeriesLine;
export type ToldClaim = Claim;
export type ToldEvent = EventClaim;
export type ToldFigure = FigureClaim;

/** What a person says of a claim: it is right, it is no claim, or some fields are otherwise. */
export type Verdict = CorrectionLine["verdict"];
