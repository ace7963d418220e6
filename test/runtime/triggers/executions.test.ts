import { describe, expect, it } from '@jest/globals';
import { createRuntime } from '../../../runtime/runtime.ts';
import { body, card, flow, pack, start } from '../graph.ts';
import { behavioursWith, fakes } from '../support.ts';
import { served } from './target.ts';

const token = 'history-token';

interface Row {
  readonly id: string;
  readonly status: string;
  readonly rerunAs: string | null;
  readonly error: { readonly message: string } | null;
}

async function past(use: (ask: Ask, runtime: ReturnType<typeof createRuntime>, mend: () => void) => Promise<void>) {
  let broken = true;
  const act = card('act', 'test/act', {});
  const runtime = createRuntime({
    packs: [
      pack([
        flow('one', body([start({ a: 'string' }), act]), { log: true }),
        flow('silent', body([start({}), act]), { log: false }),
      ]),
    ],
    behaviours: behavioursWith({
      'test/act': () => {
        if (broken) throw new Error('no such user');
        return {};
      },
    }),
    ports: fakes(),
  });
  const executions = { path: '/executions', token, history: runtime.history };
  const mend = () => {
    broken = false;
  };
  await served(
    [],
    () => ({ status: 'success' }),
    async ({ url }) => use(asker(url), runtime, mend),
    { executions },
  );
}

type Ask = (path: string, init?: RequestInit) => Promise<{ status: number; body: Record<string, unknown> }>;

function asker(url: string): Ask {
  return async (path, init = {}) => {
    const answer = await fetch(url + path, { headers: { authorization: `Bearer ${token}` }, ...init });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
}

const rows = (answer: { body: Record<string, unknown> }): Row[] => answer.body['executions'] as Row[];

describe('the history over HTTP', () => {
  it('shows what failed, with its reason, and runs it again', async () => {
    await past(async (ask, runtime, mend) => {
      await runtime.run('one', { a: 'value of a' });
      const listed = await ask('/executions?status=error');
      const [failed] = rows(listed);
      expect([failed!.status, failed!.error!.message, failed!.rerunAs]).toEqual(['error', 'no such user', null]);
      expect(JSON.stringify(listed.body)).not.toContain('value of a');
      expect((await ask(`/executions/${failed!.id}`)).body['input']).toEqual({ a: 'value of a' });

      const still = await ask(`/executions/${failed!.id}/rerun`, { method: 'POST' });
      expect(still).toMatchObject({ status: 200, body: { status: 'error', error: { message: 'no such user' } } });
      mend();
      const again = await ask(`/executions/${failed!.id}/rerun`, { method: 'POST' });
      expect(again).toMatchObject({ status: 200, body: { flowId: 'one', status: 'success' } });
      const all = rows(await ask('/executions'));
      expect(all.map((e) => e.status)).toEqual(['success', 'error', 'error']);
      expect(all.at(-1)!.rerunAs).toBe(again.body['id']);
      expect(rows(await ask('/executions?limit=1&flowId=one')).map((e) => e.id)).toEqual([again.body['id']]);
    });
  });

  it('is for who has the token alone', async () => {
    await past(async (ask, runtime) => {
      const { id } = await runtime.run('one');
      const rerun = { method: 'POST' };
      expect((await ask('/executions', { headers: {} })).status).toBe(401);
      expect((await ask('/executions', { headers: { authorization: 'Bearer other' } })).status).toBe(403);
      expect((await ask(`/executions/${id}/rerun`, { ...rerun, headers: {} })).status).toBe(401);
      expect(runtime.history.list()).toHaveLength(1);
    });
  });

  it('says what is wrong with a request', async () => {
    await past(async (ask, runtime, mend) => {
      mend();
      const { id } = await runtime.run('silent');
      const statuses = [
        ['/executions?status=failed', 400],
        ['/executions?limit=0', 400],
        ['/executions?limit=x', 400],
        ['/executions/nobody', 404],
        [`/executions/${id}/rerun`, 405],
        ['/executionsx', 404],
      ] as const;
      for (const [path, status] of statuses) expect([path, (await ask(path)).status]).toEqual([path, status]);
      const refused = await ask(`/executions/${id}/rerun`, { method: 'POST' });
      expect([refused.status, JSON.stringify(refused.body)]).toEqual([
        409,
        expect.stringContaining('its flow does not save its data'),
      ]);
      expect((await ask('/executions/nobody/rerun', { method: 'POST' })).status).toBe(409);
    });
  });
});
