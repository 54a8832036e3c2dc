// How a reading looks at a terminal.
export { showReading } from "./reading.js";
