/** encodeURIComponent of any text: half characters, which it refuses, become U+FFFD. */
export function component(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
