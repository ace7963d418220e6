import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { writeWhole } from '../../cli/write.ts';

const folder = mkdtempSync(join(tmpdir(), 'flopack-write-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('files that are written together', () => {
  it('do not follow a link at the place of the file that is made first', () => {
    writeFileSync(at('victim'), 'before');
    symlinkSync(at('victim'), at(`a.json.${process.pid}.part`));
    writeWhole(folder, [{ file: 'a.json', text: 'new' }]);
    expect(readFileSync(at('a.json'), 'utf8')).toBe('new');
    expect(readFileSync(at('victim'), 'utf8')).toBe('before');
  });

  it('do not leave the folder through a linked folder, and leave nothing behind', () => {
    for (const name of ['out', 'elsewhere']) mkdirSync(at(name));
    symlinkSync(at('elsewhere'), at('out/list'));
    const files = [
      { file: 'first.json', text: '1' },
      { file: 'list/second.json', text: '2' },
    ];
    expect(() => writeWhole(at('out'), files)).toThrow(/a link leads out of the folder/);
    expect(readdirSync(at('elsewhere'))).toEqual([]);
    expect(existsSync(at('out/first.json'))).toBe(false);
  });

  it('may be written to a folder that is a link itself', () => {
    symlinkSync(at('elsewhere'), at('linked'));
    writeWhole(at('linked'), [{ file: 'in/a.json', text: 'x' }]);
    expect(readFileSync(at('elsewhere/in/a.json'), 'utf8')).toBe('x');
  });
});
