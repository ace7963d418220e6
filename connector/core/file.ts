/** A File on a wire: what Download, Export to CSV and Export Flow give and what file cards take. */
export interface FileValue {
  /** With extension, e.g. `users.csv`. */
  readonly name: string;
  /** e.g. `text/csv`. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export function isFile(value: unknown): value is FileValue {
  return typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array;
}
