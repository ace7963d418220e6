import { compile } from '../../build/compile/compile.ts';
import { api, helper, on, pack } from '../../connector/core/flow.ts';
import { list, text } from '../../connector/core/types.ts';
import * as string from '../../connector/kernel/string/generated/cards.ts';
import * as okta from '../../connector/okta/generated/cards.ts';
import { printPack } from '../../format/print.ts';

const greet = helper('greet', { name: 'Greet', in: { login: text }, out: { greeting: text } }, (f) => {
  const user = f.try(
    'read',
    (block) => ({ name: block.card('read-user', okta.readUser, { 'ID or Login': f.in.login }).firstName }),
    (block) => ({ name: block.error.message }),
  );
  const said = f.if(
    'has-name',
    user.name,
    'is not empty',
    null,
    (yes) => ({ text: yes.card('hello', string.concat, { string1: 'Hello ', string2: user.name }).output }),
    (no) => ({ text: no.card('hi', string.concat, { string1: 'Hi ', string2: f.in.login }).output }),
  );
  f.return({ greeting: said.text });
});

const greetAll = helper('greet-all', { name: 'Greet all', in: { logins: list(text) } }, (f) => {
  f.forEach('each', f.in.logins, greet, (item) => ({ login: item }), { concurrency: 1 });
});

const onActivation = on('on-activation', okta.userActivated, { name: 'Greet at Activation' }, (f) => {
  f.call('greet', greet, { login: f.event['Okta User'].ID });
});

const endpoint = api('greet-endpoint', { name: 'Greet by URL', security: 'public' }, (f) => {
  f.returnRaw({ statusCode: 201, headers: {}, body: f.call('greet', greet, { login: f.executionId }).greeting });
});

/** A small pack with a helper, a loop, an event flow and an endpoint, as text. */
export function welcomePack(): string {
  const ir = pack('welcome', {
    name: 'Welcome',
    connections: { okta: 'Okta' },
    flows: [greet, greetAll, onActivation, endpoint],
  });
  const { pack: compiled, problems } = compile(ir, { created: '2026-01-01T00:00:00.000Z' });
  if (compiled === null) throw new Error(JSON.stringify(problems));
  return printPack(compiled);
}
