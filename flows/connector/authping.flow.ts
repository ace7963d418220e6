import { authping as ping } from '../../connector/core/connector.ts';
import { text } from '../../connector/core/types.ts';
import * as boolean from '../../connector/kernel/boolean/generated/cards.ts';
import * as object from '../../connector/kernel/object/generated/cards.ts';
import { auth } from './auth.ts';
import { httpHelper } from './http-helper.flow.ts';

/** `_authping`: the connection works when Okta's API takes the token. */
export const authping = ping(auth, { description: 'Connection health check' }, (f) => {
  const answer = f.try(
    'ask',
    (block) => {
      const path = '/api/v1/users?limit=1';
      const users = block.call('users', httpHelper, { relative_url: path, request_method: 'GET', query: {}, body: {} });
      return { status: users.status_code, message: block.text('connected', 'This account is successfully connected.') };
    },
    (block) => ({ status: block.error.statusCode, message: block.text('why', text`${block.error.message}`) }),
  );
  const working = f.card(
    'working',
    boolean.compare,
    { 'left-operand': answer.status, operator: '==', 'right-operand': 200 },
    { title: 'HTTP status 200?' },
  );
  const response = f.card(
    'service-response',
    object.construct,
    { statusCode: answer.status, message: answer.message },
    { title: 'Service response' },
  );
  f.return({ working: working.result, serviceResponse: response.output });
});
