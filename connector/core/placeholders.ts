const PLACEHOLDER = /\{\{\{([^{}]{1,200})\}\}\}/g;

/** The text with each `{{{key}}}` replaced, as it is and without escaping; null leaves the placeholder. */
export function filled(template: string, textOf: (key: string) => string | null): string {
  return template.replace(PLACEHOLDER, (whole, key: string) => textOf(key) ?? whole);
}
