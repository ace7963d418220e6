import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { smallPack } from '../format/small.ts';
import { root } from '../support/root.ts';

/** What a start of the program loads. Every package costs each call of the verb its time. */
describe('loaded packages', () => {
  let folder = '';
  let file = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'flopack-loads-'));
    file = join(folder, 'small.folder');
    writeFileSync(file, JSON.stringify(smallPack()));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function loads(...args: string[]): { readonly packages: string[]; readonly own: string[] } {
    return loadsUntil(0, {}, ...args);
  }

  /** What is loaded until the program ends with this exit code. */
  function loadsUntil(code: number, environment: Readonly<Record<string, string>>, ...args: string[]) {
    const log = join(folder, 'loads.txt');
    writeFileSync(log, '');
    const preload = new URL('loads.mjs', import.meta.url).href;
    const { status, stderr } = spawnSync(process.execPath, ['--import', preload, 'cli/bin.mjs', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, OKTA_API_TOKEN: '', ...environment, NODE_OPTIONS: '', LOADS: log },
    });
    expect([status, stderr]).toEqual([code, '']);
    // Small ones that measure text for tables.
    const light = ['string-width', 'strip-ansi', 'ansi-regex', 'get-east-asian-width'];
    const paths = [...new Set(readFileSync(log, 'utf8').split('\n'))];
    const names = paths.flatMap((path) => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
    const own = paths.flatMap((path) =>
      path.includes('/node_modules/') ? [] : ((/\/(\w+)\/[^ ]+\.ts$/.exec(path) ?? [])[0] ?? []),
    );
    // esbuild strips the types of modules that changed since they were last stripped.
    const packages = [...new Set(names)].filter((name) => name !== 'esbuild' && !light.includes(name)).sort();
    return { packages, own };
  }

  it('sees what is loaded', () => {
    const { packages, own } = loads('build', '--help');
    expect(own.some((path) => path.endsWith('main.ts'))).toBe(true);
    expect(packages).toEqual([]);
  });

  it.each([['--version'], ['--help']])('flopack %s: none', (...args) => {
    expect(loads(...args).packages).toEqual([]);
  });

  it('flopack check: none, and nothing but cli and format', () => {
    const { packages, own } = loads('check', file);
    expect(packages).toEqual([]);
    expect(own.filter((path) => /\/(runtime|flows|sandbox|build)\//.test(path))).toEqual([]);
    expect(own.some((path) => path.endsWith('check.ts'))).toBe(true);
  });

  it('flopack build: no SDK', () => {
    const { packages } = loads('build', '--out', join(folder, 'dist'));
    expect(packages).toEqual([]);
  });

  it.each([['doctor'], ['setup']])('flopack %s --help: none', (verb) => {
    expect(loads(verb, '--help').packages).toEqual([]);
  });

  it('flopack setup ad, for steps and script alone: none', () => {
    const script = ['--script', join(folder, 'x.ps1'), '--ou', 'OU=a,DC=b', '--account', 'B\\okta'];
    const { packages, own } = loads('setup', 'ad', ...script);
    expect(packages).toEqual([]);
    expect(own.filter((path) => /\/(runtime|sandbox|build|format)\//.test(path))).toEqual([]);
  });

  it("flopack doctor ad: Okta's SDK, and no other", () => {
    const environment = { OKTA_API_TOKEN: 'token' };
    const { packages, own } = loadsUntil(1, environment, 'doctor', 'ad', '--org', 'http://127.0.0.1:1');
    expect(packages).toContain('@okta/okta-sdk-nodejs');
    expect(packages.filter((name) => /^@azure|^ldapts$|^selfsigned$|^undici$/.test(name))).toEqual([]);
    expect(own.filter((path) => /\/(runtime|sandbox|build|format)\//.test(path))).toEqual([]);
  });
});
