import type { SupportNote, SupportNotes } from '../core/support.ts';

const sure: SupportNote = { page: null, guesses: [] };

/** What the cards of Office 365 Admin and Office 365 Mail rest on. */
export const office365Support: SupportNotes = {
  'office365admin/readUser': {
    page: null,
    guesses: [],
    missing:
      'Drives and License Details stay empty: they are relations that the card would have to read by further calls.',
  },
  'office365admin/disableUserAccount': sure,
  'office365admin/enableUserAccount': sure,
  'office365admin/revokeUserSignInSessions': sure,
  'office365admin/createGuestUser': sure,
  'office365admin/getLicenses': { page: null, guesses: ['licenseName'] },
  'office365admin/assignLicenseToUser': sure,
  'office365admin/removeLicenseFromUser': sure,
  'office365admin/searchGroups': { page: null, guesses: ['noMatch', 'allRecordsMax'] },
  'office365admin/deleteGroup': sure,
  'office365admin/addUserToGroup': sure,
  'office365admin/removeUserFromGroup': sure,
  'office365admin/customAPIAction': sure,
  'office365mail/sendEmail2': { page: null, guesses: ['mailSend'] },
};
