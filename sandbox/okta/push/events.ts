import type { LogTarget, OktaApp, OktaUser, Org } from '../model.ts';
import { appTarget, appUserTarget, userTarget } from '../system-log.ts';

/** Okta acts by itself in provisioning jobs. */
const SYSTEM: LogTarget = {
  id: 'unknown',
  type: 'SystemPrincipal',
  alternateId: 'system@okta.com',
  displayName: 'Okta System',
  detailEntry: null,
};

interface EventName {
  readonly eventType: string;
  readonly displayMessage: string;
  /** Names before the System Log (Okta page "Event type mapping"); a failure may have had another. */
  readonly legacy: string;
  readonly legacyFailure: string;
}

/** The user's Okta password went to the app. */
export const OKTA_PASSWORD: EventName = {
  eventType: 'application.provision.user.push_okta_password',
  displayMessage: "Push user's Okta password to application",
  legacy: 'app.user_management.push_okta_password_update',
  legacyFailure: 'app.user_management.push_okta_password_update',
};

/** A random password went to the app. */
export const UNIQUE_PASSWORD: EventName = {
  eventType: 'application.provision.user.push_password',
  displayMessage: "Push user's password to application",
  legacy: 'app.user_management.push_unique_password_update',
  legacyFailure: 'app.user_management.push_unique_password_update',
};

/** The account was made in the app. */
export const NEW_USER: EventName = {
  eventType: 'application.provision.user.push',
  displayMessage: 'Push new user to external application',
  legacy: 'app.user_management.push_new_user',
  legacyFailure: 'app.api.error.create_user',
};

/** The agent's own view of a push to the directory. */
export const AGENT_RESET: EventName = {
  eventType: 'system.agent.ad.reset_user_password',
  displayMessage: 'Perform user password reset by AD agent',
  legacy: 'app.ad.password.reset.success',
  legacyFailure: 'app.ad.password.reset.failure',
};

/** The same, where the password was set and the account stayed locked. */
export const AGENT_UNLOCK: EventName = { ...AGENT_RESET, legacyFailure: 'app.ad.password.reset.unlock-failed' };

/** `reason` null: it went well. The order of the targets is not fixed. */
export function logPush(org: Org, app: OktaApp, user: OktaUser, name: EventName, reason: string | null): void {
  const assigned = app.users.get(user.id);
  const targets = [userTarget(user), appTarget(app)];
  if (assigned !== undefined) targets.push(appUserTarget(user, assigned.targetId, assigned.userName));
  org.append({
    eventType: name.eventType,
    displayMessage: name.displayMessage,
    legacyEventType: reason === null ? name.legacy : name.legacyFailure,
    actor: SYSTEM,
    target: org.push.chance.shuffle(targets),
    outcome: reason === null ? { result: 'SUCCESS' } : { result: 'FAILURE', reason },
  });
}
