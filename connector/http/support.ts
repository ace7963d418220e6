import type { SupportNotes } from '../core/support.ts';

/** The cards of the API Connector. `Close` is the engine's. */
export const httpConnectorSupport: SupportNotes = {
  'httpfunctions/delete': { page: null, guesses: ['headerWins', 'plainAnswer'] },
  'httpfunctions/get': { page: null, guesses: ['headerWins', 'plainAnswer'] },
  'httpfunctions/patch': { page: null, guesses: ['headerWins', 'plainAnswer'] },
  'httpfunctions/post': { page: null, guesses: ['headerWins', 'plainAnswer'] },
  'httpfunctions/put': { page: null, guesses: ['headerWins', 'plainAnswer'] },
  'httpfunctions/raw': { page: null, guesses: ['connectorRawRaises', 'headerWins'] },
};
