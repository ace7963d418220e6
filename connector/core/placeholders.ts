const PLACEHOLDER = /\{\{\{([^{}]{1,200})\}\}\}/;

/** A template taken apart: texts and, between them, keys. */
export type TemplateParts = readonly string[];

export function partsOf(template: string): TemplateParts {
  return template.split(PLACEHOLDER);
}

/** The text with each `{{{key}}}` replaced, as it is and without escaping; null leaves the placeholder. */
export function filled(template: string | TemplateParts, textOf: (key: string) => string | null): string {
  const parts = typeof template === 'string' ? partsOf(template) : template;
  let text = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) {
    const key = parts[i]!;
    text += (textOf(key) ?? `{{{${key}}}}`) + parts[i + 1]!;
  }
  return text;
}
