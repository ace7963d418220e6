/** How cards of connectors decide. */
export interface ConnectorRules {
  /** A card that streams its records: it waits and counts them (Records Streamed is a Number), or the flow goes on at once. */
  readonly streaming: 'wait' | 'background';
  /** A helper that fails on a streamed record: the next record follows, or the card fails. */
  readonly streamErrors: 'continue' | 'stop';
  /** A streaming helper without an input `Record`: its first input takes an object of Record and State (older flows), or none does. */
  readonly streamRecordName: 'any' | 'exact';
  /** API Connector's Raw Request: an answer outside 200..299 fails the card, or goes to the flow. */
  readonly connectorRawRaises: boolean;
  /** A header that both the card and its connection have: the card's, or the connection's. */
  readonly headerWins: 'card' | 'connection';
  /** Get, Post, ... of the API Connector and an answer that is no JSON: its text, or the card fails. */
  readonly plainAnswer: 'text' | 'error';
  /** First Matching Record of a search that finds none: the outputs are null, or the card fails. */
  readonly noMatch: 'null' | 'error';
  /** Records at most of All Matching Records and of list cards without a Result Set. */
  readonly allRecordsMax: number;
  /** Several search fields on an Okta list card: all of them hold, or one. */
  readonly searchFields: 'and' | 'or';
  /** Update User with Pass Empty Values: blank fields go as null, or as "". */
  readonly passedEmpty: 'null' | 'blank';
  /** Map Profile Source Attributes: the source's keys match the attributes in any spelling, or letter by letter. */
  readonly sourceAttributes: 'any-spelling' | 'exact';
  /** Office 365 Send Email: a draft that is sent, which gives the Message ID, or one call without an id. */
  readonly mailSend: 'draft' | 'direct';
  /** Name of a license on Get Licenses, which Graph does not have: its part number, or null. */
  readonly licenseName: 'part-number' | 'null';
}

export const defaultConnectorRules: ConnectorRules = {
  streaming: 'wait',
  streamErrors: 'continue',
  streamRecordName: 'any',
  connectorRawRaises: true,
  headerWins: 'card',
  plainAnswer: 'text',
  noMatch: 'null',
  allRecordsMax: 10_000,
  searchFields: 'and',
  passedEmpty: 'null',
  sourceAttributes: 'any-spelling',
  mailSend: 'draft',
  licenseName: 'part-number',
};
