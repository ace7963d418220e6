import type { Behaviour, CardContext, Values } from '../../core/behaviour.ts';
import { rulesOf } from '../../core/rules.ts';
import { fieldOf, isBlank } from '../../core/shape.ts';
import { oktaCall, orgUrlOf, userPath } from '../call.ts';
import { isYes } from '../target.ts';
import { userOf, userOutputs } from '../user.ts';

/** Own fields of a group, blank ones left out unless the card passes empty values (as null or "": rule `passedEmpty`). */
function group(inputs: Values, name: string, passEmpty: boolean, context: CardContext): Record<string, unknown> {
  const out: Record<string, unknown> = Object.create(null);
  const prefix = `${name}/`;
  for (const [field, value] of Object.entries(inputs)) {
    if (!field.startsWith(prefix) || value === undefined) continue;
    const blank = isBlank(value);
    if (blank && !passEmpty) continue;
    const empty = () => (rulesOf(context).passedEmpty === 'null' ? null : '');
    out[field.slice(prefix.length)] = blank ? empty() : value;
  }
  return out;
}

function credentialsOf(fields: Record<string, unknown>): object | undefined {
  const [password, question, answer] = ['Password', 'Recovery Question', 'Recovery Answer'].map((name) =>
    fieldOf(fields, name),
  );
  const out = {
    ...(typeof password === 'string' ? { password: { value: password } } : {}),
    ...(typeof question === 'string' ? { recovery_question: { question, answer } } : {}),
  };
  return Object.keys(out).length === 0 ? undefined : out;
}

/**
 * Okta "Update User" (`okta/updateUser`). Update Semantics Partial is POST (fields that are not sent stay), Strict is
 * PUT (fields that are not sent are cleared).
 */
export const updateUser: Behaviour = async (inputs, context) => {
  const passEmpty = isYes(inputs['Option/Pass Empty Values?']);
  const profile = group(inputs, 'Profile', passEmpty, context);
  const credentials = credentialsOf(group(inputs, 'Credentials', false, context));
  const { body } = await oktaCall(context, {
    method: inputs['parameters/updateSemantics'] === 'PUT' ? 'PUT' : 'POST',
    url: orgUrlOf(context, userPath(inputs['User/ID'])),
    body: JSON.stringify(credentials === undefined ? { profile } : { profile, credentials }),
  });
  return userOutputs(userOf(body));
};
