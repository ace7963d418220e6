import type { Behaviour } from '../core/behaviour.ts';
import { statusCall, userIn } from './target.ts';

const setAccount =
  (accountEnabled: boolean): Behaviour =>
  (inputs, context) =>
    statusCall(context, 'PATCH', userIn(inputs), { accountEnabled });

/** Office 365 Admin "Disable User Account" (`office365admin/disableUserAccount`). */
export const disableUserAccount = setAccount(false);

/** Office 365 Admin "Enable User Account" (`office365admin/enableUserAccount`). */
export const enableUserAccount = setAccount(true);
