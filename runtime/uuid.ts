import type { Random } from '../connector/core/behaviour.ts';

const HEX = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

/** A version 4 UUID from the random port. */
export function uuid(random: Random): string {
  const b = random.bytes(16);
  b[6] = (b[6]! & 0x0f) | 0x40;
  b[8] = (b[8]! & 0x3f) | 0x80;
  let text = '';
  for (let i = 0; i < 16; i += 1) text += i === 4 || i === 6 || i === 8 || i === 10 ? `-${HEX[b[i]!]}` : HEX[b[i]!];
  return text;
}
