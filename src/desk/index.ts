// The Desk port in this process.
export { bytesOfFile } from "./bytes_of_file.js";
export { checkStream } from "./check_stream.js";
export { createDesk } from "./create_desk.js";
export { type FillOptions, fillHome } from "./fill_home.js";
export { refusedLine } from "./follow_lines.js";
export { type StreamLine, streamLine } from "./stream_line.js";
export type { DocumentTask, FeedResult, FeedTask, LineResult, LineTask, Task, TaskResult } from "./tasks.js";
