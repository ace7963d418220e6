import { describe, expect, it } from '@jest/globals';
import { api, helper, on } from '../../../connector/core/flow.ts';
import { number, object, text, typed } from '../../../connector/core/types.ts';
import { userAddedToApplicationMembership } from '../../../connector/okta/generated/cards.ts';
import { construct, get, lower, pick, readUser, sink, source } from '../../types/defs.ts';
import { build } from './built.ts';

const find = helper(
  'find',
  { name: 'Find', in: { login: text, more: object }, out: { id: text, count: number } },
  (f) => {
    f.comment('about', { title: 'About', markdown: 'Finds *one* user.' });
    const login = f.card('lower', lower, { text: f.in.login });
    const user = f.card('read', readUser, { 'ID or Login': login.output });
    f.return({ id: user.ID, count: 1 });
  },
);

describe('compile', () => {
  it('helper flow with cards', () => {
    const { pack: built } = build(find);
    expect(built.flows).toHaveLength(1);
    expect(built.connections).toMatchObject([{ name: 'Okta', module: 'okta' }]);
    expect(built.flows[0]?.graph?.cards.map((card) => card.title)).toEqual([
      'Helper Flow',
      'Comment',
      'To Lower Case',
      'Read User',
      'Return',
    ]);
  });

  it('API endpoint, call, text, if, branch and try with wormholes', () => {
    const endpoint = api(
      'hook',
      {
        name: 'Hook',
        security: 'client-token',
        body: { data: typed({ user: typed({ name: text, age: number }) }), raw: object },
      },
      (f) => {
        const { user } = f.body.data;
        const called = f.call('find', find, { login: text`${user.name}@example.com`, more: f.body.raw });
        const both = f.if(
          'is-admin',
          called.count,
          '>',
          0,
          (yes) => ({ role: yes.card('lower', lower, { text: user.name }).output, note: 'literal' }),
          () => ({ role: called.id, note: called.id }),
        );
        const answer = f.try(
          'ask',
          (t) => {
            const chosen = t.branch(
              'which',
              [
                {
                  when: [both.role, '==', 'a'],
                  do: (b) => ({ id: b.card('read', readUser, { 'ID or Login': user.name }).ID }),
                },
                {
                  when: [user.age, '>=', 18],
                  do: (b) =>
                    b.try(
                      'deeper',
                      (d) => ({ id: d.card('read-2', readUser, { 'ID or Login': user.name }).Profile.Email }),
                      (c) => ({ id: c.error.body }),
                    ),
                },
              ],
              () => ({ id: called.id }),
            );
            return { id: chosen.id, code: 200 };
          },
          (c) => ({ id: c.error.message, code: c.error.statusCode }),
        );
        const got = f.card('pick', pick, { object: f.body.raw }, { outputs: { a: text, b: typed({ c: number }) } });
        const made = f.card('made', construct, {
          id: answer.id,
          code: answer.code,
          a: got.a,
          c: got.b.c,
          fixed: true,
          list: ['a'],
        });
        f.continueIf('go-on', answer.code, '==', 200, { message: 'no' });
        f.returnRaw({ statusCode: answer.code, headers: { 'Content-Type': 'application/json' }, body: made.output });
      },
    );
    build(find, endpoint);
  });

  it('event flow with a nested branch in a try', () => {
    const event = on(
      'assigned',
      userAddedToApplicationMembership,
      { name: 'Assigned', connection: 'Okta', options: { useId: 'Yes', appId: '0oa1' } },
      (f) => {
        const user = f.card('read', readUser, { 'ID or Login': f.event['Okta User'].ID });
        f.try('arm', (t) => {
          t.branch('by-status', [
            {
              when: [user.Status, '==', 'STAGED'],
              do: (b) => {
                b.if('named', user.Profile.Email, 'is not empty', null, (yes) => {
                  yes.try('deep', (d) => {
                    d.card('out', sink, {
                      text: f.event['Okta User']['Alternate ID'],
                      object: f.event['Event Details'],
                    });
                  });
                });
              },
            },
          ]);
        });
      },
    );
    const { pack: built } = build(event);
    expect(built.flows[0]?.graph?.cards).toHaveLength(2);
  });

  it('for each, with and without errors', () => {
    const one = helper('one', { name: 'One', in: { id: text, email: text, same: number } }, () => undefined);
    const all = helper('all', { name: 'All' }, (f) => {
      const { people, objects, number: n } = f.card('source', source, {});
      f.forEach('each', people, one, (p) => ({ id: p.id, email: p.profile.email, same: n }), { concurrency: 5 });
      f.forEach('each-2', objects, one, (_, at) => ({ id: at('id', text), email: 'x', same: 3 }), {
        ignoreErrors: true,
      });
      const first = f.card(
        'get',
        get,
        { object: f.card('s2', source, {}).object, path: 'a' },
        { outputs: { output: typed({ b: text }) } },
      );
      f.card('lower', lower, { text: first.output.b });
    });
    build(one, all);
  });
});
