import { iso } from '../../clock.ts';
import { invalid } from '../errors.ts';
import { setStatus } from '../lifecycle-change.ts';
import type { OktaApp, OktaUser, Org } from '../model.ts';
import { issueRecovery } from '../recovery.ts';
import { logReset } from '../recovery-start.ts';
import { appTarget } from '../system-log.ts';
import { isDirectory } from './rule.ts';

/**
 * Sync Password of an app (Admin Console, Provisioning, To App). Refused while delegated authentication is on (Okta
 * page "Synchronize passwords from Okta to Active Directory", step 3).
 */
export function setSyncPassword(org: Org, app: OktaApp, on: boolean): void {
  if (isDirectory(app)) {
    if (on && app.features.includes('OUTBOUND_DEL_AUTH')) {
      throw invalid('syncPassword', 'syncPassword: Delegated authentication must be off for this directory');
    }
    setFeature(app, 'PUSH_PASSWORD_UPDATES', on);
  } else {
    if (!app.provisioning) throw invalid('provisioning', 'Provisioning is not enabled for the app instance.');
    const update = app.userProvisioning.update as Record<string, unknown>;
    const password = on
      ? { status: 'ENABLED', seed: 'OKTA', change: 'CHANGE' }
      : { ...(update.password as Record<string, unknown>), status: 'DISABLED' };
    app.userProvisioning = { ...app.userProvisioning, update: { ...update, password } };
  }
  app.lastUpdated = iso(org.clock);
}

/**
 * Delegated authentication of a directory (Admin Console, Provisioning, Integration). On: its users' passwords live in
 * the directory, and Sync Password goes off (assumed). Off: they become Okta's; with `createOktaPassword` each gets a
 * reset by mail, without it none has a password until one is set or a password hook is armed.
 */
export function setDelegatedAuthentication(
  org: Org,
  app: OktaApp,
  on: boolean,
  options: { readonly createOktaPassword?: boolean } = {},
): void {
  if (!isDirectory(app)) throw invalid('delegatedAuthentication', 'delegatedAuthentication: The app is no directory');
  if (app.features.includes('OUTBOUND_DEL_AUTH') === on) return;
  setFeature(app, 'OUTBOUND_DEL_AUTH', on);
  if (on) setFeature(app, 'PUSH_PASSWORD_UPDATES', false);
  app.lastUpdated = iso(org.clock);
  const what = on ? 'enable' : 'disable';
  org.append({
    eventType: `application.configuration.${what}_delauth_outbound`,
    displayMessage: on
      ? 'Enable delegated authentication for application'
      : 'Disable delegated authentication for application',
    legacyEventType: `app.app_instance.outbound_delauth_${what}d`,
    target: [appTarget(app)],
  });
  for (const { userId } of app.users.values()) {
    const user = org.users.get(userId);
    if (user === undefined || user.status === 'DEPROVISIONED') continue;
    if (on) delegate(user, app);
    else undelegate(org, user, options.createOktaPassword !== false);
  }
}

export function delegate(user: OktaUser, app: OktaApp): void {
  user.provider = { type: 'ACTIVE_DIRECTORY', name: app.label };
  user.password = null;
}

function undelegate(org: Org, user: OktaUser, mail: boolean): void {
  if (user.provider.type !== 'ACTIVE_DIRECTORY') return;
  user.provider = { type: 'OKTA', name: 'OKTA' };
  if (!mail || user.status === 'STAGED' || user.status === 'PROVISIONED') return;
  setStatus(org, user, 'RECOVERY');
  issueRecovery(org, user, 'reset', { mailed: true });
  logReset(org, user);
}

function setFeature(app: OktaApp, name: string, on: boolean): void {
  const others = app.features.filter((feature) => feature !== name);
  app.features = on ? [...others, name] : others;
}
