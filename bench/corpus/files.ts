import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePacks } from '../../cli/packs.ts';
import { placeholders } from '../../connector/migration/config.ts';

export interface PackFiles {
  readonly from: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Every pack below a folder; our own packs, made now, where the folder is absent. */
export function packFiles(folder: string): PackFiles {
  if (!existsSync(folder)) {
    const files = compilePacks(placeholders).packs.map(({ file, text }) => ({ name: file, bytes: Buffer.from(text) }));
    return { from: `our own packs, because ${folder} is absent`, files };
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(folder|flow|flopack)$/.test(file))
    .sort();
  return { from: folder, files: names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })) };
}
