import type { SupportNotes } from '../../core/support.ts';

/** The cards of the module `crypto`. */
export const cryptoSupport: SupportNotes = {
  'kernel/crypto/aes': { page: 'AES', guesses: [], missing: 'no modes that authenticate' },
  'kernel/crypto/hash': { page: 'Hash', guesses: [] },
  'kernel/crypto/hmac': { page: null, guesses: [], missing: 'algorithms that OpenSSL 3 has dropped, e.g. md4' },
};
