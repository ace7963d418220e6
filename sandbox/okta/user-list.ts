import type { Call, Reply } from '../http.ts';
import { parseFilter } from './filter.ts';
import type { OktaUser, Org } from './model.ts';
import { listReply, readLimit } from './request.ts';
import { viewUser } from './user-view.ts';

const SEARCHABLE = ['id', 'status', 'created', 'activated', 'statusChanged', 'lastUpdated', 'type.id'];
const FILTERABLE = [
  'id',
  'status',
  'lastUpdated',
  'profile.login',
  'profile.email',
  'profile.firstName',
  'profile.lastName',
];

/** Without search and filter DEPROVISIONED users are left out (Okta page "List all users"). */
export function listUsers(org: Org, call: Call): Reply {
  const search = call.query.get('search');
  const filter = call.query.get('filter');
  const q = call.query.get('q')?.toLowerCase();
  let users: OktaUser[] = [...org.users.values()];
  if (search !== null) {
    // Credentials are not searchable: stragglers with provider IMPORT are found by listing.
    const test = parseFilter(search, (path) => SEARCHABLE.includes(path) || path.startsWith('profile.'));
    users = users.filter((user) => test(user));
  } else if (filter !== null) {
    const test = parseFilter(filter, (path) => FILTERABLE.includes(path));
    users = users.filter((user) => test(user));
  } else {
    users = users.filter((user) => user.status !== 'DEPROVISIONED');
  }
  if (q !== undefined) {
    users = users.filter(({ profile }) =>
      [profile.firstName, profile.lastName, profile.email].some((value) => String(value).toLowerCase().startsWith(q)),
    );
  }
  const sortBy = call.query.get('sortBy');
  if (sortBy !== null && search !== null) {
    const key = (user: OktaUser): string => {
      const owner = sortBy.startsWith('profile.') ? user.profile : (user as unknown as Record<string, unknown>);
      return String(owner[sortBy.replace(/^profile\./, '')] ?? '');
    };
    const sign = call.query.get('sortOrder')?.toLowerCase().startsWith('desc') ? -1 : 1;
    users.sort((a, b) => (key(a) < key(b) ? -sign : key(a) > key(b) ? sign : 0));
  }
  const limit = readLimit(call, 200, 200);
  return listReply(
    org.url,
    call,
    users,
    (user) => user.id,
    limit,
    (user) => viewUser(org, user),
  );
}
