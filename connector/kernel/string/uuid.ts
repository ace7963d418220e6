import type { Behaviour } from '../../core/behaviour.ts';

/** Unique ID: a random UUID (version 4), from the runtime's chance. */
export const uuid: Behaviour = (_inputs, context) => {
  const bytes = Uint8Array.from(context.random.bytes(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString('hex');
  return { output: [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-') };
};
