import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Any schema, as a plain object to change. */
export type Plain = { [key: string]: Plain } & { [index: number]: Plain };

/** A folder with the meta-schemas and copies of a few schemas; `done` removes it. */
export function project(...paths: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'flopack-generate-'));
  for (const path of ['schemas/meta', ...paths.map((p) => `schemas/${p}.schema.json`)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  return {
    folder,
    /** Changes a schema in place, or writes a new one from a copy. */
    edit(path: string, change: (schema: Plain) => unknown, to = path): void {
      const schema = JSON.parse(readFileSync(join(folder, `schemas/${path}.schema.json`), 'utf8')) as Plain;
      change(schema);
      writeFileSync(join(folder, `schemas/${to}.schema.json`), JSON.stringify(schema));
    },
    write(path: string, text: string): void {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    done: () => rmSync(folder, { recursive: true }),
  };
}
