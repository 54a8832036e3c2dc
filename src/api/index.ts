// The Desk port over HTTP, for this machine only.
export { type OpenedHome, type OpenHomeOptions, openHome } from "./open_home.js";
