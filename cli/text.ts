/** Names come from files: control characters must not reach the terminal. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

const TOKEN = /\b(SSWS|Bearer|Basic)\s+[\w.~+/=-]{8,}|\b00[\w-]{40}\b|\beyJ[\w-]{10,}(\.[\w-]*){1,2}/g;

/** Problems quote names; a token that somebody put where a name stands is not passed on. */
export function withoutTokens(text: string): string {
  return text.replace(TOKEN, '[token]');
}

/** `1 flow`, `2 flows`. */
export function count(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`;
}

/** `1 person`, `2 people`. */
export function countPeople(n: number): string {
  return n === 1 ? '1 person' : `${n} people`;
}
