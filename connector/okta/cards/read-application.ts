import type { Behaviour } from '../../core/behaviour.ts';
import { outputsFrom } from '../../core/shape.ts';
import { orgUrlOf } from '../call.ts';
import { findInOkta } from '../records.ts';
import { appIn, objectCall } from '../target.ts';

/** Okta "Read Application" (`okta/readApplication`). */
export const readApplication: Behaviour = async (inputs, context) => {
  const app = await objectCall(context, 'GET', orgUrlOf(context, `/api/v1/apps/${appIn(inputs)}`));
  return outputsFrom(context.card, { Application: app }, findInOkta);
};
