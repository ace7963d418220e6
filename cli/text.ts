/** Names come from files: control characters must not reach the terminal. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

const TOKEN = /\b(SSWS|Bearer|Basic)\s+[\w.~+/=-]{8,}|\b00[\w-]{40}\b|\beyJ[\w-]{10,}(\.[\w-]*){1,2}/g;

/** Problems quote names; a token that somebody put where a name stands is not passed on. */
export function withoutTokens(text: string): string {
  return text.replace(TOKEN, '[token]');
}
