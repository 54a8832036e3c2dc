// The Desk port over HTTP, and the file that says where a running desk is.
export { createClient } from "./create_client.js";
export { type DeskRecord, readDeskFile, removeDeskFile, writeDeskFile } from "./desk_file.js";
export { deskOfHome } from "./desk_of_home.js";
export { findDesk } from "./find_desk.js";
export { isSameSecret, proofOf } from "./proof.js";
