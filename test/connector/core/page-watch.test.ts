import { describe, expect, it } from '@jest/globals';
import { pageWatch } from '../../../connector/core/page-watch.ts';

const page = (n: number) => new URL(`https://api.test/x?after=${n}`);

describe('a walk along next pages', () => {
  it('refuses a page that names itself as the next', () => {
    expect(() => pageWatch()(page(1), page(1), 5)).toThrow('do not end');
  });

  it('refuses a thousand pages without a record, and goes on after single ones', () => {
    const watch = pageWatch();
    for (let n = 0; n < 5_000; n += 1) expect(watch(page(n), page(n + 1), n % 900 === 0 ? 1 : 0)).toEqual(page(n + 1));
    expect(() => {
      for (let n = 5_000; n < 7_000; n += 1) watch(page(n), page(n + 1), 0);
    }).toThrow('do not end');
  });

  it('lets the last page be', () => expect(pageWatch()(page(1), null, 0)).toBeNull());
});
