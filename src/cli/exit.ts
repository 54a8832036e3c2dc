// Exit codes (docs/design.md, contracts): 0 ok, 1 the finding a command exists to report, 2 bad usage or bad input.
// 3 is ours alone: a fault of Chancery itself.

export const OK = 0;
export const FOUND = 1;
export const BAD_INPUT = 2;
export const OWN_FAULT = 3;

/** Bad usage: `message` is a sentence that names the thing, the value and what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
