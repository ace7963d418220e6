import { describe, expect, it } from '@jest/globals';
import { error, ok } from '../../runtime/engine/mocks.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { body, card, flow, from, pack, ret, start } from './graph.ts';
import { behavioursWith, fakes } from './support.ts';

const read = (id: string) =>
  card(id, 'okta/readUser', {
    title: `Read ${id}`,
    in: { 'User/ID or Login': 'ann' },
    out: { 'System Properties/Status': 'string' },
  });

function setUp() {
  const main = flow(
    'main',
    body([
      start(),
      read('a'),
      read('b'),
      ret({ a: from('a', 'System Properties/Status'), b: from('b', 'System Properties/Status') }),
    ]),
  );
  return createRuntime({ packs: [pack([main])], behaviours: behavioursWith(), ports: fakes() });
}

const status = (value: string) => ok({ 'System Properties/Status': value });

describe('mocks', () => {
  it('answer call by call under the kind of a card', async () => {
    const { output } = await setUp().run(
      'main',
      {},
      { mocks: { 'okta/readUser': [status('STAGED'), status('ACTIVE')] } },
    );
    expect(output).toEqual({ a: 'STAGED', b: 'ACTIVE' });
  });

  it('go by id before title before kind; a function sees the inputs', async () => {
    const { output } = await setUp().run(
      'main',
      {},
      {
        mocks: {
          a: [status('by id')],
          'Read b': (inputs) => ({ 'System Properties/Status': `by title for ${inputs['User/ID or Login']}` }),
        },
      },
    );
    expect(output).toEqual({ a: 'by id', b: 'by title for ann' });
  });

  it('fail like the connector does', async () => {
    const { error: failed } = await setUp().run('main', {}, { mocks: { a: [error(404, { errorCode: 'E0000007' })] } });
    expect(failed).toMatchObject({ kind: 'HTTP Request Error', statusCode: 404, card: { id: 'a' } });
  });

  it('fail the run when they are left over, too few, or give outputs that the card lacks', async () => {
    const one = [status('ACTIVE')];
    await expect(setUp().run('main', {}, { mocks: { a: [...one, ...one], b: one } })).rejects.toMatchObject({
      code: 'MOCK_UNUSED',
    });
    await expect(setUp().run('main', {}, { mocks: { a: one, b: one, nobody: one } })).rejects.toThrow(
      /"nobody" was called 0 times/,
    );
    expect((await setUp().run('main', {}, { mocks: { 'okta/readUser': one } })).error?.message).toMatch(
      /called once more/,
    );
    expect((await setUp().run('main', {}, { mocks: { a: [ok({ Status: 'ACTIVE' })] } })).error?.message).toMatch(
      /gives Status, but the card has only System Properties\/Status/,
    );
  });
});
