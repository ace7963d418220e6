/** What a card's behaviour rests on; `docs/feature-support.md` is made of these notes. */
export interface SupportNote {
  /** Title of the vendor's page whose examples and statements the tests repeat; null: there is none: seen in exports, or assumed. */
  readonly page: string | null;
  /** Names of the switches (`runtime/switches.ts`) that decide where page and exports are silent. */
  readonly guesses: readonly string[];
  /** What the vendor's card does and the local runtime does not, in a line. */
  readonly missing?: string;
}

/** By card kind. */
export type SupportNotes = Readonly<Record<string, SupportNote>>;
