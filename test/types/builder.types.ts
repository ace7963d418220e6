/** Compiled, never run: what authors must not be able to write. `tsc` fails when an expected error is missing. */
import { api, helper, on, pack } from '../../connector/core/flow.ts';
import { bool, date, list, number, object, secret, text, typed } from '../../connector/core/types.ts';
import { construct, get, lower, pick, readUser, sink, source } from './defs.ts';

const a = () => ({ a: 'A' });
const ab = () => ({ a: 'A', b: 'B' });
const nothing = () => {};

const find = helper(
  'find',
  { name: 'Find', in: { login: text, password: secret(text) }, out: { id: text, age: number } },
  (f) => {
    f.return({ id: f.in.login, age: 3 });
    // @ts-expect-error a missing output
    f.return({ id: f.in.login });
    // @ts-expect-error an unknown input
    f.in.nobody;
  },
);

export const bare = helper('bare', { name: 'Bare' }, (f) => {
  // @ts-expect-error a helper without inputs
  f.in.anything;
});

export const hook = api('hook', { name: 'Hook', security: 'client-token', body: { data: object, when: date } }, (f) => {
  const all = f.card('all', source, {});
  f.card('lower', lower, { text: all.text });
  f.card('lower-2', lower, { text: 'Literal' });
  f.card('lower-3', lower, { text: text`Hi ${all.text} and ${all.number}` });
  f.card('lower-4', lower, { text: all.number });
  f.card('lower-5', lower, { text: all.person.profile.email });
  // @ts-expect-error a wrong field name
  f.card('n1', lower, { texxt: 'a' });
  // @ts-expect-error a missing required input
  f.card('n2', lower, {});
  // @ts-expect-error an unknown output
  f.card('n3', lower, { text: all.nothing });
  // @ts-expect-error a list into text
  f.card('n4', lower, { text: all.texts });
  // @ts-expect-error an unknown output on a nested pin
  f.card('n5', lower, { text: all.person.profile.phone });
  // @ts-expect-error a literal of the wrong type
  f.card('n6', lower, { text: 5 });
  // @ts-expect-error text into a boolean has no transform
  f.card('n7', sink, { bool: all.text });
  // @ts-expect-error a choice that the card does not have
  f.card('n8', sink, { mode: 'medium' });
  // @ts-expect-error lists of objects do not become one object
  f.card('n9', sink, { object: all.objects });
  // @ts-expect-error a number is no date
  f.card('n10', sink, { date: all.number });
  f.card('ok', sink, {
    number: all.text,
    date: all.text,
    object: all.text,
    texts: all.text,
    objects: all.person,
    mode: 'fast',
  });

  // @ts-expect-error a pin is not a string
  const asString: string = all.text;
  // @ts-expect-error a pin has no string methods
  all.text.toLowerCase();
  // @ts-expect-error a pin does not compare with text
  if (all.text === 'x') asString.length;

  const got = f.card('get', get, { object: f.body.data, path: 'a.b' }, { outputs: { output: typed({ id: text }) } });
  f.card('lower-6', lower, { text: got.output.id });
  const untyped = f.card('get-2', get, { object: f.body.data, path: 'a.b' });
  // @ts-expect-error an output of no known type needs one (`outputs`)
  f.card('n11', lower, { text: untyped.output });
  const picked = f.card('pick', pick, { object: f.body.data }, { outputs: { username: text, admin: bool } });
  f.card('made', construct, { username: picked.username, admin: picked.admin, n: 5, list: ['a'] });
  // @ts-expect-error an output that was not picked
  picked.password;

  const found = f.call('find', find, { login: 'a', password: picked.username });
  f.card('lower-7', lower, { text: found.id });
  // @ts-expect-error a missing helper input
  f.call('n12', find, { login: 'a' });
  // @ts-expect-error an input that the helper does not have
  f.call('n13', find, { login: 'a', password: 'b', more: 'c' });
  // @ts-expect-error a result that the helper does not return
  found.name;

  const chosen = f.if(
    'if',
    all.text,
    '==',
    'x',
    () => ({ status: 'A', n: all.number }),
    () => ({ status: all.text, n: 3 }),
  );
  f.card('lower-8', lower, { text: chosen.status });
  // @ts-expect-error the other side lacks a name
  f.if('n14', all.text, '==', 'x', ab, a);
  // @ts-expect-error the other side has a name too many
  f.if('n15', all.text, '==', 'x', a, ab);
  // @ts-expect-error no such comparison
  f.if('n16', all.text, '===', 'x', () => {});
  // @ts-expect-error a list does not compare
  f.continueIf('n17', all.texts, '==', 'x');

  const tried = f.try(
    'try',
    (t) => ({ code: t.card('post', source, {}).number }),
    (c) => ({ code: c.error.statusCode }),
  );
  f.card('ok-2', sink, { number: tried.code });
  // @ts-expect-error the catch lacks a name
  f.try('n18', ab, a);
  // @ts-expect-error the error has no such key; errorFields declares it
  f.try('n19', nothing, (c) => void c.error.reason);
  // @ts-expect-error an embedded flow returns through its block
  f.try('n20', (t) => void t.return({}));
  const branched = f.branch('branch', [{ when: [all.text, '==', 'a'], do: () => ({ v: 'a' }) }], () => ({ v: 'b' }));
  f.card('lower-9', lower, { text: branched.v });
  // @ts-expect-error the otherwise lacks a name
  f.branch('n21', [{ when: [all.text, '==', 'a'], do: () => ({ v: 'a', w: 'w' }) }], () => ({ v: 'b' }));

  f.forEach('each', all.people, find, (person) => ({ login: person.profile.email, password: 'x' }));
  // @ts-expect-error an unknown column in For Each
  f.forEach('n22', all.people, find, (person) => ({ login: person.name, password: 'x' }));
  f.returnRaw({ statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: f.body.data });
  // @ts-expect-error a pin inside of a literal
  f.returnRaw({ statusCode: 200, headers: { 'Content-Type': all.text }, body: 'x' });
});

export const event = on('event', readUser, { name: 'Event', connection: 'Okta', options: { fields: 'id' } }, (f) => {
  f.card('lower', lower, { text: f.event.Profile.Email });
  // @ts-expect-error an event field that does not exist
  f.event.Group;
});
// @ts-expect-error an option that does not exist
on('event-2', readUser, { name: 'Event', options: { fieldz: 'id' } }, () => {});
// @ts-expect-error no such security
api('api-2', { name: 'Api', security: 'medium' }, () => {});
export const all = pack('p', { name: 'P', flows: [find, hook, event] });
export const lists = list(typed({ id: text, tags: list(number) }));
