import { CardError } from './error.ts';

/** Pages without a record that may follow each other; services answer some, e.g. where a filter leaves nothing of a page. */
const EMPTY_MAX = 1_000;

/** Watches a walk along links to next pages: one that never ends is an error. */
export function pageWatch(): (at: URL, next: URL | null, records: number) => URL | null {
  let empty = 0;
  return (at, next, records) => {
    empty = records === 0 ? empty + 1 : 0;
    if (next !== null && (next.href === at.href || empty > EMPTY_MAX))
      throw new CardError('Parse Error', 'The service answered with links to next pages that do not end.');
    return next;
  };
}
