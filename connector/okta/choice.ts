/** What a choice holds while the author has chosen nothing, or to type an id instead: `-- Enter Application ID --` (seen in exports). */
const PLACEHOLDER = /^\s*(--.*--)?\s*$/;

/** The value of a choice; null while there is none. */
export function chosenOf(value: unknown): string | null {
  return typeof value === 'string' && !PLACEHOLDER.test(value) ? value.trim() : null;
}
