import type { Behaviours } from '../core/behaviour.ts';
import { readUser } from './read-user.ts';

/** The Office 365 Admin cards under the names packs have for them. */
export function office365Behaviours(): Behaviours {
  return new Map([['office365admin/readUser', readUser]]);
}
