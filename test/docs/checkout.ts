import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../support/root.ts';
import { type Block, changed } from './blocks.ts';

const PARTS = [
  ...['schemas', 'connector', 'flows', 'format', 'build', 'runtime', 'sandbox', 'cli', 'test', 'bench'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'jest.config.js', 'biome.json', '.npmrc'],
];

export interface Checkout {
  readonly folder: string;
  read(path: string): string;
  write(path: string, text: string): void;
  /** Brings a block's file or change in. */
  apply(block: Block): void;
  done(): void;
}

/** The sources in a temporary folder, with this project's node_modules, as a reader of the docs has them. */
export function checkout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'flopack-docs-'));
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  return {
    folder,
    read,
    write,
    apply(block) {
      const file = block.file!;
      if (block.language === 'diff') write(file, changed(read(file), block));
      else if (existsSync(join(folder, file)))
        throw new Error(`${block.document}:${block.line}: ${file} is there already`);
      else write(file, block.text);
    },
    done: () => rmSync(folder, { recursive: true, force: true }),
  };
}
