import { date, number, text } from '../../connector/core/types.ts';
import { table } from '../../connector/tables/table.ts';

/**
 * `Password Sync`: one row per user and application, with the latest event that changed the password. Flows that start at
 * the same moment may write a row twice; `Watch Pushes` removes all but one.
 *
 * Event: changed, recovered, reset, imported, provisioned, pushed (a failed push of which no event is known).
 * State: waiting, needs sign-in, reset started, synced, failed.
 */
export const syncTable = table('password-sync', {
  name: 'Password Sync',
  description: 'Whether the latest password of each user has reached each application.',
  columns: {
    Login: text,
    Application: text,
    Event: text,
    'Event At': date,
    State: text,
    Cause: text,
    Reason: text,
    Advice: text,
    'Push At': date,
    Attempts: number,
    'Attempt At': date,
    'Due At': date,
    'Notified At': date,
    'User ID': text,
    'Application ID': text,
    /** User ID and Application ID. */
    Key: text,
    /** `yes`: the administrator is to be told. */
    Tell: text,
    /** The cause that the administrator was told. */
    Told: text,
  },
});

/** `Password Sync State`: a row `watch` with the cursor, and one for each application whose settings are wrong. */
export const stateTable = table('password-sync-state', {
  name: 'Password Sync State',
  description: 'How far the System Log was read, and what is wrong with applications.',
  columns: {
    Name: text,
    /** Everything published before was read. */
    Cursor: date,
    'Run At': date,
    /** `yes` while a run is under way. */
    Running: text,
    Cause: text,
    Reason: text,
    Advice: text,
    Tell: text,
  },
});

/** Events whose push has to follow, and pushes, as Okta's System Log names them (Okta page "Event types"). */
export const PASSWORD_EVENTS = [
  'user.account.update_password',
  'user.account.reset_password',
  'user.import.password',
] as const;
/** The one event that shows that the Okta password has arrived. */
export const OKTA_PUSH = 'application.provision.user.push_okta_password';
/** Events that show that a password did not arrive, where they are failures; `push` makes the account that it needs. */
export const FAILED_PUSHES = [
  OKTA_PUSH,
  'application.provision.user.push',
  'application.provision.user.push_password',
  'application.provision.user.password',
] as const;
