import type { Json } from '../../connector/core/field.ts';

const WIDTH = 120;

/** JSON as the project's formatter leaves it: what fits on a line stands on one. Ends in a newline. */
export function printJson(value: Json): string {
  return `${print(value, 0, 0, 0)}\n`;
}

/** `used`: columns before the value on its line; `after`: columns behind it (a comma). */
function print(value: Json, depth: number, used: number, after: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const short = line(value);
  const root = depth === 0;
  if (!root && used + short.length + after <= WIDTH) return short;
  const pad = '  '.repeat(depth + 1);
  const end = `\n${'  '.repeat(depth)}`;
  if (Array.isArray(value)) {
    const items = value.map((item, i) => pad + print(item, depth + 1, pad.length, i < value.length - 1 ? 1 : 0));
    return `[\n${items.join(',\n')}${end}]`;
  }
  const entries = Object.entries(value);
  const items = entries.map(([key, item], i) => {
    const head = `${pad}${JSON.stringify(key)}: `;
    return head + print(item, depth + 1, head.length, i < entries.length - 1 ? 1 : 0);
  });
  return `{\n${items.join(',\n')}${end}}`;
}

function line(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${line(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
