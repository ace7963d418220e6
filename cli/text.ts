/** Names come from files: control characters, and those that turn the direction of text, must not reach the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => {
    // Joins the parts of an emoji.
    if (char === '\u200d') return char;
    const code = char.codePointAt(0)!.toString(16);
    return code.length < 3 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** JSON for a terminal or a program: characters that move the cursor or turn the direction of text stand as escapes. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u2028\u2029]|(?!\u200d)\p{Cf}/gu, (char) =>
    Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
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
