import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compile } from '../../build/compile/compile.ts';
import { checkSchemas } from '../../build/generate/check.ts';
import { generate } from '../../build/generate/generate.ts';
import { loadSchemas } from '../../build/generate/load.ts';
import { harvest } from '../../cli/harvest.ts';
import { compilePacks } from '../../cli/packs.ts';
import { packBehaviours } from '../../cli/runtime.ts';
import type { PackIR } from '../../connector/core/ir.ts';
import { placeholders, readMigrationConfig } from '../../connector/migration/config.ts';
import { oktaEvents } from '../../connector/okta/events.ts';
import { checkPack } from '../../format/check.ts';
import { printPack } from '../../format/print.ts';
import { scriptedHttp } from '../../runtime/fakes/http.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { captured } from '../support/io.ts';
import { root } from '../support/root.ts';
import { type Block, blocksOf, changed, documents, proseOf, textOf } from './blocks.ts';
import { type Checkout, checkout } from './checkout.ts';
import { commandProblems } from './commands.ts';

const pages = documents();
const blocks = pages.flatMap(blocksOf);
const files = blocks.filter((block) => ['ts', 'json', 'diff'].includes(block.language) && !block.wrong);
const name = (block: Block): string => `${block.document}:${block.line}`;
const places = (page: string) => files.filter((block) => block.document === page);

let copy: Checkout;
beforeAll(() => {
  copy = checkout();
  for (const block of files) copy.apply(block);
});
afterAll(() => copy.done());

describe('blocks', () => {
  it('are found', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/importing.md', 'docs/adr/README.md']));
    expect(places('README.md').length).toBeGreaterThan(0);
    expect(places('docs/writing-a-card.md').length).toBeGreaterThan(8);
  });

  it('are of a kind that is tested', () => {
    const odd = blocks.filter(({ language, file, wrong }) => {
      if (language === 'sh' || language === 'text') return file !== null || wrong;
      return !['ts', 'json', 'diff'].includes(language) || file === null || (wrong && language !== 'diff');
    });
    expect(odd.map(name)).toEqual([]);
  });

  it('that are wrong on purpose can be brought in and say what happens', () => {
    for (const [at, block] of blocks.entries()) {
      if (!block.wrong) continue;
      expect(changed(copy.read(block.file!), block)).not.toBe(copy.read(block.file!));
      expect(blocks[at + 1]).toMatchObject({ document: block.document, language: 'text' });
    }
  });

  it('of JSON are a configuration, a card, an overlay or empty locks', async () => {
    const json = files.filter((block) => block.language === 'json');
    for (const block of json) {
      const value: unknown = JSON.parse(block.text);
      if (block.file === 'migration.json') expect(readMigrationConfig(value).problems).toEqual([]);
      else if (block.file!.endsWith('/ids.lock.json')) expect(value).toEqual({ ids: {}, renamed: {} });
      else expect(block.file).toMatch(/^schemas\/(cards|overlay)\//);
    }
    const [cards, meta] = await Promise.all(['cards', 'meta'].map((folder) => loadSchemas(copy.folder, folder)));
    expect(checkSchemas(cards!.files, meta!.files)).toEqual([]);
  });

  it('of TypeScript type-check', async () => {
    const out = join(copy.folder, 'schemas/cards');
    const example = join(root, 'docs/acme.flow');
    expect(await harvest([example, '--out', out], captured())).toBe(0);
    const { files: made } = await generate(copy.folder);
    for (const [path, text] of made) copy.write(path, text);
    const sources = [...new Set(files.map((block) => block.file!))].filter((file) => file.endsWith('.ts'));
    copy.write('tsconfig.docs.json', JSON.stringify({ extends: './tsconfig.json', include: [], files: sources }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.docs.json'], {
      cwd: copy.folder,
    }).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  }, 120_000);

  it('of commands name scripts, verbs and flags that exist', () => {
    const known = (path: string): boolean => existsSync(join(copy.folder, path));
    const commands = [
      ...blocks.filter((block) => block.language === 'sh').map((block) => [block.document, block.text] as const),
      ...pages.flatMap((page) =>
        [...proseOf(page).matchAll(/`((?:npm|npx flopack) [^`]+)`/g)].map(([, span]) => [page, span!] as const),
      ),
    ];
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.flatMap(([page, text]) => commandProblems(text, known).map((p) => `${page}: ${p}`))).toEqual([]);
  });

  it('would notice a wrong command', () => {
    const no = (text: string): number => commandProblems(text, () => false).length;
    expect(['npm run nothing', 'npm start -- --people 3', 'npx flopack import x'].map(no)).toEqual([1, 1, 1]);
    expect(['npm start --users 3', 'npm test -- test/none.test.ts', 'rm -rf x'].map(no)).toEqual([1, 1, 1]);
  });
});

describe('prose', () => {
  it('links to files and headings that exist', () => {
    const broken = pages.flatMap((page) =>
      [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) => {
        if (/^https:\/\//.test(link!)) return [];
        const [path, heading] = link!.split('#') as [string, string?];
        const target = path === '' ? page : normalize(join(dirname(page), path));
        if (!existsSync(join(root, target))) return [`${page}: ${link}`];
        return heading === undefined || headings(target).includes(heading) ? [] : [`${page}: ${link}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const spans = pages.flatMap((page) =>
      [
        ...proseOf(page).matchAll(
          /`((?:schemas|connector|flows|format|build|runtime|sandbox|cli|test|bench|docs)\/[\w./-]*)`/g,
        ),
      ].map(([, path]) => [page, path!] as const),
    );
    expect(spans.length).toBeGreaterThan(15);
    const missing = spans.filter(([, path]) => !existsSync(join(copy.folder, path)) && !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });
});

describe('docs/importing.md', () => {
  const prose = proseOf('docs/importing.md');
  const spans = new Set([...prose.matchAll(/`([^`]+)`/g)].map(([, span]) => span!));

  it('names every setting, with its default', () => {
    const { tenantId, clientId, applicationId, oktaDomain, policy, passwordSync, ...others } = placeholders;
    const { windowMinutes, retry, ...inner } = passwordSync!;
    const required = Object.keys({ tenantId, clientId, applicationId, oktaDomain, policy, passwordSync, ...inner });
    const defaults = { ...others, windowMinutes, retry };
    expect(required.filter((name) => !spans.has(name))).toEqual([]);
    const said = Object.entries(defaults).filter(([name, value]) =>
      new RegExp(`\`${name}\`\\s+\\(\`${value}\``).test(prose),
    );
    expect(Object.fromEntries(said)).toEqual(defaults);
  });

  it('names flows, messages and placeholders as the packs have them', () => {
    const texts = (['connection', 'ssws'] as const).flatMap((auth) =>
      compilePacks({ ...placeholders, auth }).packs.map((pack) => pack.text),
    );
    const all = texts.join('\n');
    for (const [, name] of prose.matchAll(/`(0\d [^`.]+)`/g)) expect(all).toContain(JSON.stringify(name));
    for (const [, ending] of prose.matchAll(/`01 \.\.\. ([^`]+)`/g)) expect(all).toContain(`${ending}"`);
    const quoted = [...prose.matchAll(/"(Nothing to do[^"]+)"/g)].map(([, message]) => message!);
    expect(quoted.length).toBeGreaterThan(0);
    for (const text of ['hook.malformed', 'aadsts', 'paste-your-API-token-here']) {
      expect(prose).toContain(text);
      quoted.push(text);
    }
    for (const text of quoted) expect(all).toContain(text);
  });
});

describe('the flow in README.md', () => {
  it('compiles, passes the reader of foreign files, and does what it says', async () => {
    const block = places('README.md').find(({ language }) => language === 'ts')!;
    const { profile } = (await import(pathToFileURL(join(copy.folder, block.file!)).href)) as { profile: PackIR };
    const { pack, problems } = compile(profile, { created: '2026-01-01T00:00:00.000Z' });
    expect(problems).toEqual([]);
    expect(checkPack(printPack(pack!))).toMatchObject({ identical: true, problems: [] });

    const user = { id: '00u1', status: 'ACTIVE', profile: { firstName: 'Ana', lastName: 'Lima', displayName: null } };
    const http = scriptedHttp([
      { method: 'GET', url: /\/api\/v1\/users\/00u1$/, json: user },
      { method: 'POST', url: /\/api\/v1\/users\/00u1$/, json: user },
      { method: 'GET', json: { ...user, profile: { ...user.profile, displayName: 'Ana' } } },
    ]);
    const runtime = createRuntime({
      packs: [pack!],
      behaviours: packBehaviours(),
      events: oktaEvents,
      ports: { http },
      connections: [
        { name: 'Okta', module: 'okta', baseUrl: 'https://example.okta.com', authorization: 'SSWS 00testToken' },
      ],
    });
    for (const uuid of ['1', '2']) {
      const events = [{ uuid, eventType: 'user.lifecycle.activate', target: [{ type: 'User', id: '00u1' }] }];
      await runtime.deliver({ eventId: uuid, data: { events } }, {});
    }
    expect(runtime.history.list().map((execution) => execution.status)).toEqual(['success', 'success']);
    expect(http.calls.map((call) => call.body ?? null)).toEqual([null, '{"profile":{"displayName":"Ana Lima"}}', null]);
    await runtime.close();
  });
});

function headings(page: string): string[] {
  return [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
