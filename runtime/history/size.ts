/** Characters of JSON text, about, beyond which a value is not kept (Okta page "View the execution history": 1 MB). */
const LARGEST = 1_000_000;

/** true: the value is too large to keep. Walks no further than it has to. */
export function isLarge(value: unknown): boolean {
  let left = LARGEST;
  const take = (item: unknown, depth: number): void => {
    if (left < 0 || depth > 64) return;
    if (typeof item === 'string') left -= item.length + 2;
    else if (typeof item !== 'object' || item === null || item instanceof Date) left -= 8;
    else if (ArrayBuffer.isView(item)) left -= item.byteLength;
    else if (Array.isArray(item)) {
      left -= 2;
      for (let i = 0; i < item.length && left >= 0; i += 1) take(item[i], depth + 1);
    } else {
      left -= 2;
      for (const key of Object.keys(item)) {
        if (left < 0) return;
        left -= key.length + 3;
        take((item as Record<string, unknown>)[key], depth + 1);
      }
    }
  };
  take(value, 0);
  return left < 0;
}
