// The Desk port over HTTP, for this machine only.
export { type OpenedHome, openHome } from "./open_home.js";
