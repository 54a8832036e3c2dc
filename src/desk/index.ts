// The Desk port in this process.
export { bytesOfFile } from "./bytes_of_file.js";
export { checkStream } from "./check_stream.js";
export { createDesk } from "./create_desk.js";
export { type FillOptions, fillHome } from "./fill_home.js";
export { rawId } from "./raw_id.js";
export { errorLine } from "./read_stream.js";
export type { DocumentTask, FeedResult, FeedTask, LineResult, LineTask, Task, TaskResult } from "./tasks.js";
