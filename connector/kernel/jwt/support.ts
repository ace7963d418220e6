import type { SupportNotes } from '../../core/support.ts';

/** The cards of the module `jwt`. */
export const jwtSupport: SupportNotes = {
  'kernel/jwt/sign': { page: 'Sign', guesses: ['blankObject'] },
  'kernel/jwt/verify': { page: 'Verify', guesses: ['blankNumber', 'blankObject'] },
};
