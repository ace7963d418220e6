/** First line of every generated file; `from` names the schemas it was made of. */
export function banner(from: string): string {
  return `// Generated from ${from} by "npm run generate". Do not edit.\n`;
}

/** Whether a file's first line is the banner above, to the letter. */
export function isOurs(text: string): boolean {
  return /^\/\/ Generated from schemas\/\S+ by "npm run generate"\. Do not edit\.\n/.test(text);
}
