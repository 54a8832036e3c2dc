/** The version of the coding rules; every claim carries it as `coder`. Raised when a rule changes what is read. */
export const CODER_VERSION = "chancery-coder 0.9.0";
