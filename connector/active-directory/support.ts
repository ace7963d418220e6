import type { SupportNote, SupportNotes } from '../core/support.ts';

const own: SupportNote = { page: null, guesses: [], missing: "flopack's own connector: no console has it." };

/** What the Active Directory cards rest on: Samba and Microsoft's pages, in the tests of this connector. */
export const activeDirectorySupport: SupportNotes = {
  'active-directory/findUser': own,
  'active-directory/setPassword': own,
  'active-directory/changePassword': own,
  'active-directory/requirePasswordChange': own,
  'active-directory/unlockUser': own,
  'active-directory/verifyCredentials': own,
  'active-directory/readPasswordState': own,
};
