import type { OktaUser, Org } from './model.ts';

/** The user as the API shows it: never a password, and `credentials.password` as `{}` when one (or the hook) is set. */
export function viewUser(org: Org, user: OktaUser): Record<string, unknown> {
  const self = `${org.url}/api/v1/users/${user.id}`;
  const link = (path: string): { href: string; method: string } => ({ href: `${self}/${path}`, method: 'POST' });
  const hasPassword = user.password !== null || user.provider.type === 'IMPORT';
  return {
    id: user.id,
    status: user.status,
    created: user.created,
    activated: user.activated,
    statusChanged: user.statusChanged,
    lastLogin: user.lastLogin,
    lastUpdated: user.lastUpdated,
    passwordChanged: user.passwordChanged,
    ...(user.transitioningToStatus === null ? {} : { transitioningToStatus: user.transitioningToStatus }),
    type: { id: 'otyfnjfba4ye7pgjB0g4' },
    profile: { mobilePhone: null, secondEmail: null, ...user.profile },
    credentials: {
      ...(hasPassword ? { password: {} } : {}),
      ...(user.recoveryQuestion === null ? {} : { recovery_question: { question: user.recoveryQuestion } }),
      provider: { ...user.provider },
    },
    _links: {
      ...linksFor(user, link),
      schema: { href: `${org.url}/api/v1/meta/schemas/user/default` },
      self: { href: self },
      type: { href: `${org.url}/api/v1/meta/types/user/default` },
    },
  };
}

type Link = (path: string) => { href: string; method: string };

function linksFor(user: OktaUser, link: Link): Record<string, unknown> {
  switch (user.status) {
    case 'STAGED':
    case 'DEPROVISIONED':
      return { activate: link('lifecycle/activate') };
    case 'PROVISIONED':
      return { reactivate: link('lifecycle/reactivate'), deactivate: link('lifecycle/deactivate') };
    case 'SUSPENDED':
      return { unsuspend: link('lifecycle/unsuspend'), deactivate: link('lifecycle/deactivate') };
    case 'LOCKED_OUT':
      return { unlock: link('lifecycle/unlock'), deactivate: link('lifecycle/deactivate') };
    default:
      return {
        suspend: link('lifecycle/suspend'),
        resetPassword: link('lifecycle/reset_password'),
        expirePassword: link('lifecycle/expire_password'),
        changePassword: link('credentials/change_password'),
        deactivate: link('lifecycle/deactivate'),
      };
  }
}
