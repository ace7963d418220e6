import type { Body } from '../core/body.ts';
import type { Pin } from '../core/pin.ts';
import { text } from '../core/types.ts';
import * as control from '../kernel/control/generated/cards.ts';
import * as object from '../kernel/object/generated/cards.ts';
import { oktaRequest } from './okta-request.ts';

/** The user's id where the user is assigned to the application, empty where not (404); every other failure fails the flow. */
export function isAssigned(
  f: Body,
  { userId, applicationId }: { readonly userId: Pin<string>; readonly applicationId: Pin<string> },
): { readonly id: Pin<string> } {
  return f.try(
    'look',
    (block) => {
      const path = text`/api/v1/apps/${applicationId}/users/${userId}`;
      const user = oktaRequest(
        block,
        'app-user',
        { method: 'GET', path, title: 'Read application user' },
        { auth: 'connection' },
      );
      const id = block.card('id', object.get, { object: user, path: 'id' }, { outputs: { output: text } });
      return { id: id.output };
    },
    (block) => {
      block.card('not-answered', control.throwIf, {
        'left-operand': block.error.statusCode,
        operator: '!=',
        'right-operand': 404,
        message: block.error.message,
        statusCode: 502,
      });
      return { id: block.text('not-assigned', '') };
    },
  );
}
