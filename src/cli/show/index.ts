// How a reading, and a claim of the ledger, look at a terminal.
export { showCheck } from "./check.js";
export { checkPage } from "./check_page.js";
export { showExplained } from "./explained.js";
export { showLedgerClaim } from "./ledger_claim.js";
export { showMeetings } from "./meetings.js";
export { showPositions } from "./positions.js";
export { showReading } from "./reading.js";
export { showReadouts } from "./readouts.js";
export { showAgreements, showExpectations, showGatherings, showReasons } from "./registers.js";
export { showNetwork, showThirds, showTriangle, showWhoElse } from "./third_parties.js";
export { withoutControls } from "./width.js";
