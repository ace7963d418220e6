import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { main } from '../../cli/main.ts';
import { compilePacks } from '../../cli/packs.ts';
import type { RunReport } from '../../cli/run/report.ts';
import { placeholders } from '../../connector/migration/config.ts';
import { captured } from '../support/io.ts';
import { welcomePack } from './welcome.ts';

const folder = mkdtempSync(join(tmpdir(), 'flopack-run-'));
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  const welcome = welcomePack();
  writeFileSync(at('welcome.folder'), welcome);
  writeFileSync(at('twins.folder'), welcome.replace('"name":"Greet all"', '"name":"Greet"'));
  const hostile = welcome.replace('"name":"Greet"', '"name":"Greet\\u001b[31m\\u202e\\nred"');
  writeFileSync(
    at('hostile.folder'),
    hostile.replaceAll('"Hi "', '"H\\u001b[2J\\u0085"').replaceAll('"Hello "', '"H\\u001b[2J"'),
  );
  writeFileSync(
    at('odd.folder'),
    welcome.replaceAll('string', 'strung').replaceAll('"type":"strung"', '"type":"string"'),
  );
  const { packs } = compilePacks(placeholders);
  writeFileSync(at('hook.folder'), packs.find((one) => one.file.startsWith('02'))!.text);
  mkdirSync(at('tables'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const io = { ...captured(), width: 80 };
  const code = await main(['run', ...args], io);
  return { code, out: io.lines.join('\n'), lines: io.lines, err: io.errors.join('\n') };
}

function mock(json: unknown): string {
  writeFileSync(at('mock.json'), JSON.stringify(json));
  return at('mock.json');
}

const creds = [
  '--flow',
  '02 AAD - Validate Creds',
  '--input',
  '{"username":"ana@example.com","password":"hunter2222"}',
];

describe('flopack run', () => {
  it('shows each card with what went in and came out, the branch taken and the result', async () => {
    const given = [
      '--flow',
      'greet',
      '--input',
      '{"login":"ana"}',
      '--mock',
      mock({ 'Read User': { firstName: 'Ana' } }),
    ];
    const { code, out, lines, err } = await run(at('welcome.folder'), ...given);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Flow "Greet" (helper) of "Welcome"\n  input login: "ana"');
    expect(out).toMatch(/ {2}✓ If Error -> try +kernel\/control\/tryCatch +\d+ ms\n {4}✓ Read User +okta\/readUser/);
    expect(out).toMatch(
      /✓ If\/Else -> true .*\n {4}in .*\n {4}✓ Concatenate +kernel\/string\/concat +\d+ ms\n {6}in {2}string1: "Hello "/,
    );
    expect(out).toContain('      out output: "Hello Ana"');
    expect(out).toContain('· false not run: Concatenate');
    expect(out).toMatch(/Completed: \d cards in \d+ ms\nOutput\n {2}\{\n {4}"greeting": "Hello Ana"\n {2}\}$/);
    expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
  });

  it('shows what an If Error block caught', async () => {
    const failing = mock({ 'Read User': { error: { statusCode: 404, message: 'Not Found' } } });
    const { code, out } = await run(at('welcome.folder'), '--flow', 'Greet', '--mock', failing);
    expect(code).toBe(0);
    expect(out).toMatch(/✓ If Error -> try, then if error/);
    expect(out).toMatch(/✗ Read User .*\n(.*\n)? {8}error: Not Found/);
    expect(out).toContain('"greeting": "Hello Not Found"');
  });

  it('shows helpers that cards call, the first three of many', async () => {
    const five = ['--input', '{"logins":["a","b","c","d","e"]}', '--mock', 'auto'];
    const { code, out } = await run(at('welcome.folder'), '--flow', 'Greet all', ...five);
    expect(code).toBe(0);
    expect(out.match(/✓ flow "Greet"/g)).toHaveLength(3);
    expect(out).toContain('… 2 more calls: see --trace or --json');
    const whole = await run(at('welcome.folder'), '--flow', 'Greet all', '--trace', ...five);
    expect(whole.out.match(/✓ flow "Greet"/g)).toHaveLength(5);
    const event = await run(at('welcome.folder'), '--flow', 'Greet at Activation', '--mock', 'auto');
    expect(event.out).toMatch(/✓ Call Flow .*\n.*\n {4}✓ flow "Greet"/);
  });

  it('shows the response of an endpoint last', async () => {
    const { out } = await run(at('welcome.folder'), '--flow', 'Greet by URL', '--mock', 'auto');
    expect(out).toMatch(/\nResponse 201\n {2}Hello [A-Z][a-z]+$/);
  });

  it('gives the same as JSON', async () => {
    const { code, out } = await run(at('welcome.folder'), '--flow', 'Greet', '--mock', 'auto', '--json');
    const report = JSON.parse(out) as RunReport;
    expect(code).toBe(0);
    expect(report).toMatchObject({ status: 'success', error: null, flow: { name: 'Greet', trigger: 'helper' } });
    expect(report.run.cards.map((card) => card.status)).toEqual(['success', 'success', 'success', 'success']);
    expect(report.run.cards[2]!.branches.map((side) => side.taken)).toEqual([true, false]);
  });

  it('names the flows where none, several or the wrong one is named', async () => {
    for (const args of [[], ['--flow', 'Nope']]) {
      const { code, err } = await run(at('welcome.folder'), ...args);
      expect(code).toBe(2);
      expect(err).toMatch(/[\da-f-]{36} {2}Greet at Activation/);
    }
    const { code, err } = await run(at('twins.folder'), '--flow', 'Greet');
    expect(code).toBe(2);
    expect(err).toMatch(/Several flows are called "Greet": name one by its id/);
    const id = /([\da-f-]{36}) {2}Greet/.exec(err)![1]!;
    expect((await run(at('twins.folder'), '--flow', id, '--mock', 'auto')).code).toBe(0);
  });

  it('says which mock an outside card needs, and never reaches out', async () => {
    const { code, out } = await run(at('hook.folder'), ...creds);
    expect(code).toBe(1);
    expect(out).toMatch(/login\.microsoftonline\.com is not allowed: add --allow login\.microsoftonline\.com/);
    expect(out).toContain('Add to the file of --mock:');
    expect(out).not.toContain('hunter2222');
  });

  it('takes mocks of a file, counts lists, and names what is misspelt', async () => {
    const denied = { statusCode: 400, body: { error: 'invalid_grant', error_codes: [50126] } };
    const good = await run(at('hook.folder'), ...creds, '--mock', mock({ 'httpfunctions/raw': [{ error: denied }] }));
    const kinds = await run(at('hook.folder'), ...creds, '--mock', mock({ 'httpfunctions/post': [{ error: denied }] }));
    const used = [good, kinds].find((one) => one.code === 0)!;
    expect(used.out).toContain('"result": "UNVERIFIED"');
    const wrong = await run(at('hook.folder'), ...creds, '--mock', mock({ Psot: {}, '*': 'none' }));
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toMatch(/no card is called "Psot"; there are .*"\*" takes "auto" alone/);
    const greet = (json: unknown) => run(at('welcome.folder'), '--flow', 'Greet', '--mock', mock(json));
    expect((await greet({ 'Read User': { outptu: 'x' } })).err).toMatch(/"Read User" has no output "outptu"; it has "/);
    const twice = await greet({ 'Read User': [{ firstName: 'a' }, { output: { firstName: 'b' } }] });
    expect([twice.code, twice.err]).toEqual([
      1,
      expect.stringMatching(/left over: "Read User" was called 1 times and has 2 answers/),
    ]);
    const always = await greet({ 'kernel/string/concat': { output: 'from a mock' }, '*': 'auto' });
    expect(always.out).toContain('"greeting": "from a mock"');
  });

  it('warns of fields that the flow does not have', async () => {
    const { err } = await run(at('welcome.folder'), '--flow', 'Greet', '--input', '{"lgoin":"ana"}', '--mock', 'auto');
    expect(err).toBe('--input: the flow has no field "lgoin"; it has "login".');
  });

  it.each([
    [['--input', 'none.json'], '--input none.json: cannot be read (no such file)'],
    [['--input', '{"a":'], '--input is no JSON'],
    [['--input', '{"__proto__": 1}', '--switch', 'nope=1'], 'The switches are '],
    [['--switch', 'mixedCompare=maybe'], '--switch mixedCompare takes text or number'],
    [['--switch', 'nullEqualsEmptyText=1'], 'takes true or false'],
    [['--connections', 'none.json'], '--connections none.json: no such file'],
    [['--allow', 'http://'], 'it takes a host'],
    [['--tables', 'none'], '--tables none: cannot be read'],
    [['--all'], '--all needs --mock auto'],
    [['--all', '--mock', 'auto', '--trace'], '--trace does not go with --all'],
  ])('calls %j wrong usage', async (args, message) => {
    const flow = args.includes('--all') ? [] : ['--flow', 'Greet'];
    const { code, out, err } = await run(at('welcome.folder'), ...flow, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('takes connections with secrets from the environment, and hides them', async () => {
    process.env['RUN_TEST_TOKEN'] = 'SSWS 00verysecretvalue';
    const set = [{ name: 'Okta', module: 'okta', authorization: ['$', '{RUN_TEST_TOKEN}'].join('') }];
    writeFileSync(at('c.json'), JSON.stringify(set));
    expect(
      (await run(at('welcome.folder'), '--flow', 'Greet', '--connections', at('c.json'), '--mock', 'auto')).code,
    ).toBe(0);
    delete process.env['RUN_TEST_TOKEN'];
    const { code, err } = await run(at('welcome.folder'), '--flow', 'Greet', '--connections', at('c.json'));
    expect([code, err]).toEqual([1, expect.stringContaining('the environment variable RUN_TEST_TOKEN is not set')]);
  });

  it('calls what its connections name, with their secrets', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url, request.headers.authorization);
      response
        .setHeader('content-type', 'application/json')
        .end('{"id":"00u1","status":"ACTIVE","profile":{"login":"ana","firstName":"Ana"}}');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const okta = {
      name: 'My Okta',
      module: 'okta',
      baseUrl: `http://127.0.0.1:${port}`,
      authorization: 'SSWS 00secretsecret',
    };
    writeFileSync(at('real.json'), JSON.stringify([okta]));
    const real = ['--input', '{"login":"ana"}', '--connections', at('real.json'), '--json'];
    const { code, out } = await run(at('welcome.folder'), '--flow', 'Greet', ...real);
    server.close();
    expect([code, asked]).toEqual([0, ['/api/v1/users/ana', 'SSWS 00secretsecret']]);
    expect(JSON.parse(out)).toMatchObject({ output: { greeting: 'Hello Ana' } });
    expect(out).not.toContain('00secretsecret');
  });

  it('says which tables there are where --tables brings another', async () => {
    writeFileSync(at('tables/Nobody.csv'), 'x\n1\n');
    const { code, err } = await run(at('welcome.folder'), '--flow', 'Greet', '--tables', at('tables'));
    expect([code, err]).toEqual([2, 'flopack run: There is no table "Nobody"; the packs have none.']);
  });

  it('lets no name or value move the cursor', async () => {
    const { out, err } = await run(
      at('hostile.folder'),
      '--flow',
      'Greet\u001b[31m\u202e\nred',
      '--mock',
      'auto',
      '--trace',
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come through.
    expect(`${out}${err}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(out).toContain('H\\u001b[2J');
  });

  it('records a run as a test, and never over a file that is there', async () => {
    const args = [at('hook.folder'), ...creds, '--mock', 'auto', '--record', at('hook.test.ts')];
    expect((await run(...args)).err).toContain('Recorded as');
    const code = readFileSync(at('hook.test.ts'), 'utf8');
    expect(code).toContain('runFlow(new URL("hook.folder", import.meta.url), "02 AAD - Validate Creds"');
    expect(code).not.toContain('hunter2222');
    expect((await run(...args)).err).toContain('there is a file already');
    expect(existsSync(at('hook.test.ts'))).toBe(true);
  });
});

describe('flopack run --all', () => {
  it('runs every flow with generated data and tells how each ended', async () => {
    const { code, lines, out } = await run(at('welcome.folder'), '--all', '--mock', 'auto');
    expect(code).toBe(0);
    expect(out).toMatch(/Greet +helper +completed/);
    expect(out).toMatch(/Greet by URL +api +completed/);
    expect(out).toMatch(/4 flows: 4 completed/);
    expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
  });

  it('gives the same as JSON, and fails for a card that nothing can run', async () => {
    const { code, out } = await run(at('odd.folder'), '--all', '--mock', 'auto', '--json');
    const report = JSON.parse(out) as {
      ok: boolean;
      flows: { name: string; outcome: string; card: object; reason: string }[];
    };
    expect([code, report.ok]).toEqual([1, false]);
    expect(report.flows.find((flow) => flow.name === 'Greet')).toMatchObject({
      outcome: 'unsupported card',
      card: { kind: 'kernel/strung/concat' },
      reason: expect.stringContaining('No behaviour for kernel/strung/concat'),
    });
  });
});
