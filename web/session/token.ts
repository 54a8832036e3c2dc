// The token of the desk. `chancery open` hands it over in the fragment of the address, which a browser sends to nobody;
// it is taken out of there at once and kept for the pages of this desk in this browser, so that a link opens in a new tab too. The desk makes
// a new one with each start: an old one is worth nothing.

const KEY = "chancery.token";
/** What tells the page that the token has come, gone or changed. */
const CHANGED = "chancery:token";

/** Takes the token out of the address, if it is there: before anything is drawn, and when one is pasted into an open tab. */
export function takeTokenFromAddress(): void {
  takeToken();
  addEventListener("hashchange", takeToken);
}

function takeToken(): void {
  const given = /^#token=([\w-]{1,200})$/.exec(location.hash)?.[1];
  if (given === undefined) return;
  history.replaceState(null, "", `${location.pathname}${location.search}`);
  keepToken(given);
}

export function currentToken(): string | null {
  return localStorage.getItem(KEY);
}

export function keepToken(token: string): void {
  localStorage.setItem(KEY, token);
  dispatchEvent(new Event(CHANGED));
}

/** Forgets a token that the desk does not take. */
export function forgetToken(): void {
  localStorage.removeItem(KEY);
  dispatchEvent(new Event(CHANGED));
}

/** For useSyncExternalStore. */
export function onTokenChange(tell: () => void): () => void {
  addEventListener(CHANGED, tell);
  addEventListener("storage", tell); // another tab has a new one
  return () => {
    removeEventListener(CHANGED, tell);
    removeEventListener("storage", tell);
  };
}
