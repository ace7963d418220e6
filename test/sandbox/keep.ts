import { afterEach } from '@jest/globals';

/** Closes after each test what was started in it. */
export function keeper(): <T extends { close: () => Promise<void> }>(made: Promise<T>) => Promise<T> {
  const open: { close: () => Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  return async (made) => {
    const one = await made;
    open.push(one);
    return one;
  };
}
