/**
 * Indents generated TypeScript by its braces. json-schema-to-typescript prints flush left when its own formatting is
 * off; formatting with prettier costs six times as long and its output changes with prettier's version.
 */
export function indent(source: string): string {
  let depth = 0;
  const lines: string[] = [];
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('*')) {
      lines.push(`${'  '.repeat(depth)} ${line}`);
      continue;
    }
    if (line.startsWith('/*')) {
      lines.push('  '.repeat(depth) + line);
      continue;
    }
    const { opens, closes, leading } = braces(line);
    lines.push('  '.repeat(Math.max(0, depth - leading)) + line);
    depth = Math.max(0, depth + opens - closes);
  }
  // A comment of one line stands on one line.
  return `${lines.join('\n').replace(/^( *)\/\*\*\n *\* (.*)\n *\*\/$/gm, '$1/** $2 */')}\n`;
}

/** Counts braces outside of string literals; `leading` are the closing ones that a line starts with. */
function braces(line: string): { opens: number; closes: number; leading: number } {
  let opens = 0;
  let closes = 0;
  let quote = '';
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!;
    if (quote) {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '{') opens++;
    else if (c === '}') closes++;
  }
  return { opens, closes, leading: line.startsWith('}') ? 1 : 0 };
}
