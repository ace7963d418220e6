import type { Value } from '../../connector/core/behaviour.ts';
import { isFile } from '../../connector/core/file.ts';
import { isRecord } from '../../connector/core/safe.ts';

/** JSON for a terminal: dates as text, files by name and size, without characters that move the cursor. */
export function shown(value: Value, indent = 0): string {
  const text = JSON.stringify(value ?? null, (_, item: unknown) => (isFile(item) ? fileText(item) : item), indent);
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) =>
    char === '\n' && indent > 0 ? char : `\\u${char.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

function fileText({ name, contentType, bytes }: { name: string; contentType: string; bytes: Uint8Array }): string {
  return `file ${name} (${contentType}, ${bytes.length} bytes)`;
}

/** true: a line of a trace says nothing of the value. */
export function showsNothing(value: Value): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (isFile(value) || value instanceof Date) return false;
  return isRecord(value) && Object.values(value).every(showsNothing);
}

/** `name: value` for each field that holds something, in one line. */
export function fields(values: Value): string {
  if (!isRecord(values)) return showsNothing(values) ? '' : shown(values);
  return Object.entries(values)
    .filter(([name, value]) => !showsNothing(value) && !name.startsWith('context/'))
    .map(([name, value]) => `${shown(name).slice(1, -1)}: ${shown(value)}`)
    .join(', ');
}
