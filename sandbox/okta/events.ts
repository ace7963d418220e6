/** Event types of the catalogue that event hooks cannot subscribe to (Okta page "Event types", no event-hook-eligible tag). */
const NOT_ELIGIBLE = new Set([
  'inline_hook.response.processed',
  'inline_hook.created',
  'inline_hook.updated',
  'inline_hook.activated',
  'inline_hook.deactivated',
  'inline_hook.deleted',
  'inline_hook.verified',
  'event_hook.delivery',
  'system.import.user.create',
  'system.import.user_match.confirm',
  'user.account.expire_password',
  'application.provision.user.push_okta_password',
  'application.provision.user.push_password',
  'application.provision.user.password',
]);

const NAME = /^[a-z0-9_]+(\.[a-z0-9_]+)+$/i;

export function isEligible(eventType: string): boolean {
  return NAME.test(eventType) && !NOT_ELIGIBLE.has(eventType) && !eventType.startsWith('system.agent.ad.');
}
