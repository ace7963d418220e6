import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../support/root.ts';
import { type Block, blocksOf, changed } from './blocks.ts';
import { type Checkout, checkout } from './checkout.ts';

const page = 'docs/writing-a-card.md';
const blocks = blocksOf(page);
const files = blocks.filter((block) => block.file !== null && !block.wrong);
const overlay = files.find((block) => block.file!.startsWith('schemas/overlay/'))!;
const example = 'docs/acme.flow';

let copy: Checkout;
beforeAll(() => {
  copy = checkout();
  copy.write(example, readFileSync(join(root, example), 'utf8'));
});
afterAll(() => copy.done());

interface Ran {
  readonly code: number;
  readonly out: string;
}

/** Runs a command in the copy; the exit code and all that it printed. */
function run(program: string, ...args: string[]): Promise<Ran> {
  const { NODE_OPTIONS: _, JEST_WORKER_ID: __, FORCE_COLOR: ___, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      { cwd: copy.folder, env: { ...env, NO_COLOR: '1', npm_config_loglevel: 'error' }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code ?? 1), out: stdout + stderr }),
    );
  });
}

const npm = (...args: string[]): Promise<Ran> => run('npm', 'run', '--silent', ...args);
const flopack = (...args: string[]): Promise<Ran> => run('npx', '--no-install', 'flopack', ...args);

/** The `text` block that follows. */
function printed(block: Block): string {
  return blocks[blocks.indexOf(block) + 1]!.text;
}

/** Generated files by content; the bundler names node_modules by its real path, which a link leads away. */
function generated(): Map<string, string> {
  const found = ['connector', 'format', 'schemas/types'].flatMap((folder) =>
    readdirSync(join(copy.folder, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path}`)
      .filter((path) => /(\/generated\/.*|^schemas\/types\/.*)\.(ts|js)$/.test(path)),
  );
  return new Map(
    found.map((path) => {
      const text = readFileSync(join(copy.folder, path), 'utf8').replace(/[^\s"]*node_modules\//g, '');
      return [path, createHash('sha256').update(text).digest('hex')];
    }),
  );
}

describe('a copy of the sources, as they are', () => {
  it('has the command', async () => {
    const { code, out } = await flopack('--help');
    expect(out).toContain('flopack build [MIGRATION.json]');
    expect(code).toBe(0);
  });

  it('migrates three people', async () => {
    const { code, out } = await run('npm', 'start', '--', '--users', '3');
    expect(out).toContain('3 people: 3 passwords imported');
    expect(code).toBe(0);
  });

  it('is not helped by the page: it has no such card', async () => {
    expect((await run('grep', '-rl', 'acme/createTicket', 'schemas', 'connector', 'flows', 'cli')).out).toBe('');
  });
});

describe('the steps of the page', () => {
  it('the harvest prints what the page shows, and writes the definition', async () => {
    const command = blocks.find((block) => block.language === 'sh' && block.text.includes('harvest'))!;
    expect(command.text.trim()).toBe(`npx flopack harvest ${example}`);
    expect(await flopack('harvest', example)).toEqual({ code: 0, out: printed(command) });
    expect(copy.read('schemas/cards/acme/createTicket.schema.json')).not.toContain('x-secret');
  });

  it('the overlay goes in, and the generator makes the file that the page names, and no other', async () => {
    const before = generated();
    copy.apply(overlay);
    expect((await flopack('harvest', example, '--replace')).code).toBe(0);
    expect(copy.read('schemas/cards/acme/createTicket.schema.json')).toContain('"x-secret": true');
    const { code, out } = await npm('generate');
    expect(out).toContain('generated files');
    expect(code).toBe(0);
    const after = generated();
    const changes = [...after].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path);
    expect(changes).toEqual(['connector/apps/acme/generated/cards.ts']);
    expect((await npm('generate:check')).code).toBe(0);
  });

  it('the files type-check and follow the style', async () => {
    for (const block of files) if (block !== overlay) copy.apply(block);
    expect(await npm('types')).toEqual({ code: 0, out: '' });
    const paths = [...new Set(files.map((block) => block.file!))];
    const lint = await run('npx', '--no-install', 'biome', 'check', '--vcs-enabled=false', ...paths);
    expect(lint.code === 0 ? '' : lint.out).toBe('');
  });

  it('the test passes', async () => {
    const tests = files.map((block) => block.file!).filter((path) => path.endsWith('.test.ts'));
    expect(tests).toHaveLength(1);
    const { code, out } = await run('npm', 'test', '--', '--runInBand', ...tests);
    expect(out).toContain('Test Suites: 1 passed, 1 total');
    expect(code).toBe(0);
  });

  it('the architecture still holds', async () => {
    const { out } = await run('npm', 'test', '--', '--runInBand', 'test/arch', 'test/schemas/cards.test.ts');
    expect(out).toContain('Test Suites: 2 passed, 2 total');
  });

  it('the flow compiles and the file is checked as the page shows', async () => {
    expect((await npm('build')).out).toContain('dist/05-welcome-ticket.folder  1 flow');
    const commands = blocks.find((block) => block.language === 'sh' && block.text.includes('flopack check'))!;
    const { code, out } = await flopack('check', 'dist/05-welcome-ticket.folder');
    expect(out).toBe(printed(commands));
    expect(code).toBe(0);
  });
});

describe('when something is wrong, the page shows what is printed', () => {
  async function wrong(file: string, command: () => Promise<Ran>): Promise<void> {
    const block = blocks.find((one) => one.wrong && one.file === file)!;
    const before = copy.read(file);
    copy.write(file, changed(before, block));
    try {
      expect(await command()).toMatchObject({ code: expect.any(Number), out: printed(block) });
      expect((await command()).code).not.toBe(0);
    } finally {
      copy.write(file, before);
    }
  }

  it('in an overlay', () => wrong(overlay.file!, () => flopack('harvest', example, '--replace')));

  it('in a flow', () => wrong('flows/05-welcome-ticket/pack.ts', () => npm('types')));

  it('in a pack', async () => {
    const path = 'dist/05-welcome-ticket.folder';
    const before = copy.read(path);
    const value = '"collection":false,"data":"it"';
    expect(before.split(value)).toHaveLength(2);
    copy.write(path, before.replace(value, value.replace('false', 'true')));
    const { code, out } = await flopack('check', path);
    expect(out).toBe(blocks.findLast((block) => block.language === 'text')!.text);
    expect(code).toBe(1);
  });
});
