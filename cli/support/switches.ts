import { readFileSync } from 'node:fs';
import { defaultSwitches } from '../../runtime/switches.ts';

export interface SwitchNote {
  readonly name: string;
  readonly standard: string;
  /** Its docstring. */
  readonly text: string;
  /** Its other values, as its type says. */
  readonly values: readonly string[];
}

const SOURCES = [
  ...['values', 'functions', 'connectors', 'tables'].map((part) => `../../connector/core/rules/${part}.ts`),
  '../../runtime/switches.ts',
];

/** Every switch with what its docstring says. */
export function switchNotes(): SwitchNote[] {
  const declared = new Map<string, { readonly text: string; readonly type: string }>();
  for (const source of SOURCES) {
    const code = readFileSync(new URL(source, import.meta.url), 'utf8');
    for (const [, doc, name, type] of code.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*readonly (\w+): ([^;]+);/g)) {
      const text = doc!
        .replace(/^\s*\*\s?/gm, '')
        .replace(/\s+/g, ' ')
        .trim();
      declared.set(name!, { text, type: type! });
    }
  }
  return Object.entries(defaultSwitches).map(([name, value]) => {
    const { text, type } = declared.get(name) ?? { text: '', type: '' };
    const values = [...type.matchAll(/'([^']+)'/g)].map(([, one]) => one!);
    return { name, standard: String(value), text, values: type === 'boolean' ? ['true', 'false'] : values };
  });
}
