import { objectAt, textAt } from '../../json.ts';
import type { OktaApp } from '../model.ts';

export function isDirectory(app: OktaApp): boolean {
  return app.name === 'active_directory';
}

/** Which password the app gets, and when (Okta page "Application features", USER_PROVISIONING update.password). */
export interface PushRule {
  readonly seed: 'OKTA' | 'RANDOM';
  /** False: only a user's first password (`change` KEEP_EXISTING). */
  readonly follows: boolean;
}

/** Null: Sync Password is off. A directory has it as a feature, other apps in their provisioning settings. */
export function pushRule(app: OktaApp): PushRule | null {
  if (app.status !== 'ACTIVE') return null;
  if (isDirectory(app)) {
    // Sync Password needs delegated authentication off (Okta page "Synchronize passwords from Okta to Active Directory").
    const on = app.features.includes('PUSH_PASSWORD_UPDATES') && !app.features.includes('OUTBOUND_DEL_AUTH');
    return on ? { seed: 'OKTA', follows: true } : null;
  }
  const password = objectAt(objectAt(app.userProvisioning, 'update'), 'password');
  if (!app.provisioning || textAt(password, 'status') !== 'ENABLED') return null;
  return {
    seed: textAt(password, 'seed') === 'OKTA' ? 'OKTA' : 'RANDOM',
    follows: textAt(password, 'change') === 'CHANGE',
  };
}

/** Whether the app makes its users' accounts in the directory ("Create Users"). */
export function makesUsers(app: OktaApp): boolean {
  return isDirectory(app) && app.features.includes('PUSH_NEW_USERS');
}
