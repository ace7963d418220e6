import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { compare, update } from '../../../build/generate/files.ts';
import { generate } from '../../../build/generate/generate.ts';
import { project, root } from './project.ts';

let made: ReturnType<typeof project> | null = null;
afterEach(() => {
  made?.done();
  made = null;
});

/** Made once: it takes a second. */
const whole = generate(root);

describe('the generator', () => {
  it('makes exactly the files that are committed', async () => {
    const { files, problems } = await whole;
    expect(problems).toEqual([]);
    expect(files.size).toBeGreaterThan(35);
    expect(await compare(files, root)).toEqual([]);
  });

  it('gives the same bytes each time and in any folder', async () => {
    made = project(
      'cards/string/concat',
      'cards/okta/userCreated',
      'messages/log-event',
      'messages/event-hook',
      'config/migration',
    );
    const first = await generate(made.folder);
    const second = await generate(made.folder);
    expect(first.problems).toEqual([]);
    expect([...second.files]).toEqual([...first.files]);
    expect(first.files.get('schemas/types/event-hook.ts')).toBe(
      readFileSync(join(root, 'schemas/types/event-hook.ts'), 'utf8'),
    );
    expect(first.files.get('connector/migration/generated/validate-migration-config.js')).toBe(
      readFileSync(join(root, 'connector/migration/generated/validate-migration-config.js'), 'utf8'),
    );
  });

  it('names its source in each file and makes validators that import nothing', async () => {
    const { files } = await whole;
    for (const [path, text] of files) {
      expect(text.split('\n', 1)[0]).toMatch(/^\/\/ Generated from schemas\//);
      expect(text.split('\n', 1)[0]).toMatch(/Do not edit\.$/);
      if (path.endsWith('.js'))
        expect({ path, imports: /^import |(?<!['"])\brequire\(/m.test(text) }).toEqual({ path, imports: false });
    }
  });

  it('fails the check by name for a file that differs, is missing or is stale, and brings them in line', async () => {
    made = project('cards/string/concat');
    const { files } = await generate(made.folder);
    const path = 'connector/kernel/string/generated/cards.ts';
    expect(await compare(files, made.folder)).toEqual([{ path, state: 'missing' }]);
    made.write(path, `${files.get(path)}// edited\n`);
    made.write(
      'connector/old/generated/cards.ts',
      '// Generated from schemas/cards/old/*.schema.json by "npm run generate". Do not edit.\n',
    );
    const differences = await compare(files, made.folder);
    expect(differences).toEqual([
      { path, state: 'differs' },
      { path: 'connector/old/generated/cards.ts', state: 'stale' },
    ]);
    await update(files, differences, made.folder);
    expect(await compare(files, made.folder)).toEqual([]);
    expect(existsSync(join(made.folder, 'connector/old/generated/cards.ts'))).toBe(false);
  });

  it('refuses two cards of one name in one module', async () => {
    made = project('cards/string/concat');
    const kind = 'kernel/string/con_cat';
    made.edit(
      'cards/string/concat',
      (s) => {
        Object.assign(s, { $id: 'flopack://schemas/cards/string/con_cat.schema.json', title: 'StringConCat' });
        Object.assign(s['x-card']!, { kind, address: 'root:kernel:string:0.0.1:con_cat' });
        for (const side of ['input', 'output'])
          s.properties![side]!.title = `StringConCat${side === 'input' ? 'Input' : 'Output'}` as never;
      },
      'cards/string/con_cat',
    );
    const twin = 'cards/string/conCat';
    made.edit(
      'cards/string/con_cat',
      (s) => {
        Object.assign(s, { $id: 'flopack://schemas/cards/string/conCat.schema.json' });
        Object.assign(s['x-card']!, { kind: 'kernel/string/conCat', address: 'root:kernel:string:0.0.1:conCat' });
      },
      twin,
    );
    const { problems } = await generate(made.folder);
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('makes the name conCat'));
  });

  it('leaves files alone that it did not make', async () => {
    made = project('cards/string/concat');
    made.write(
      'format/generated/validate-pack.js',
      '// Generated from schemas/pack/*.schema.json by build/generate/pack-validator.ts. Do not edit.\n',
    );
    made.write('connector/okta/generated/table.ts', '// Generated from a table by another tool.\n');
    made.write('connector/okta/notes.ts', '// Generated from schemas/x by "npm run generate". Do not edit.\n');
    const { files } = await generate(made.folder);
    expect((await compare(files, made.folder)).map((d) => d.state)).toEqual(['missing']);
  });

  it('says on the command line what differs and refuses arguments that it does not know', () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', './cli/typescript.mjs', 'build/generate/main.ts', ...args], {
        cwd: root,
        encoding: 'utf8',
      });
    expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
    const { status, stderr } = run('--verify');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Unknown argument --verify\. Usage:/);
  }, 30_000);
});
