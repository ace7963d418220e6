import type { Behaviour } from '../core/behaviour.ts';
import { isRecord } from '../core/safe.ts';
import { filled, finder, inputOf, outputsFrom } from '../core/shape.ts';
import { graphObject, graphUrl } from './graph.ts';

const MESSAGE = 'Invited User Message Info';
const find = finder({
  invitedUser: (invitation) => (isRecord(invitation.invitedUser) ? invitation.invitedUser.id : null),
});

/** Office 365 Admin "Create Guest User" (`office365admin/createGuestUser`): an invitation (Microsoft page "Create invitation"). */
export const createGuestUser: Behaviour = async (inputs, context) => {
  const address = inputOf(inputs, MESSAGE, 'address');
  const name = inputOf(inputs, MESSAGE, 'name');
  const { address: _address, name: _name, ...message } = filled(inputs, MESSAGE);
  const copy = { emailAddress: { address, ...(name === undefined ? {} : { name }) } };
  const info = { ...message, ...(address === undefined ? {} : { ccRecipients: [copy] }) };
  const { body: invitation } = await graphObject(context, 'POST', graphUrl(context, '/invitations'), {
    ...filled(inputs, 'User'),
    ...(Object.keys(info).length === 0 ? {} : { invitedUserMessageInfo: info }),
  });
  const answered = isRecord(invitation.invitedUserMessageInfo) ? invitation.invitedUserMessageInfo : null;
  return outputsFrom(context.card, { User: invitation, [MESSAGE]: answered }, find);
};
