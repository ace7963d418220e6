// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const ASCII = /^[\u0000-\u007f]*$/;

/** true: every character is one byte in all charsets, and has one lower-case form of the same length. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}
