// The sentences for a net that fails, from the codes of Node and of the system. The words of servers are not shown.

const CERTIFICATE = /^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;
const NO_HTTP = /^(?:HPE_|EPROTO$|ERR_SSL_|ERR_HTTP_|ERR_INVALID_)/;

const BY_CODE: Readonly<Record<string, string>> = {
  ENOTFOUND: "its host is not known: check the spelling, and that this machine is on the net",
  ENODATA: "its host is not known: check the spelling, and that this machine is on the net",
  EAI_AGAIN: "its host could not be looked up: check that this machine is on the net, or try later",
  ECONNREFUSED: "its host refuses the connection: check the address, or try later",
  ECONNRESET: "its host broke the connection off: try later",
  EPIPE: "its host broke the connection off: try later",
  ETIMEDOUT: "its host does not answer: check the address, or try later",
  EHOSTUNREACH: "its host cannot be reached: check that this machine is on the net",
  ENETUNREACH: "its host cannot be reached: check that this machine is on the net",
  HPE_HEADER_OVERFLOW: "its host answers with headers that are too long: save the page and read the file",
};

/** Why `name` could not be fetched, as a sentence, for an error of Node. */
export function failureSentence(name: string, error: unknown): string {
  const code = codeOf(error);
  const known = BY_CODE[code];
  if (known !== undefined) return `${name} cannot be fetched: ${known} (${code}).`;
  if (CERTIFICATE.test(code))
    return `${name} cannot be fetched: its certificate cannot be trusted (${code}); check the address.`;
  if (NO_HTTP.test(code))
    return `${name} cannot be fetched: what answers there is no web server that can be understood (${code}).`;
  return `${name} cannot be fetched (${code}): try later, or save the page and read the file.`;
}

/** For a fetch that did not end in time; `ms` is the limit. */
export function overtimeSentence(name: string, ms: number): string {
  return `${name} took more than the limit of ${ms / 1000} s to fetch: try later, or save the page and read the file.`;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown failure";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
