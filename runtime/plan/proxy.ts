import { fieldName } from '../../connector/core/names.ts';
import { isRecord } from '../../connector/core/safe.ts';
import type { Port } from '../../format/model.ts';

/** What an argument of For Each and its kin stands for (`value.proxy`, seen in exports). */
export interface Proxy {
  /** true: a part of the item, false: the same for every item. */
  readonly dynamic: boolean;
  /** Into the item; blank is the item itself. */
  readonly path: string;
  /** Field name of the helper's input. */
  readonly name: string;
}

/** null: the field is no argument. */
export function proxyOf(port: Port): Proxy | null {
  const value = port.rest['value'];
  const proxy = isRecord(value) ? value['proxy'] : null;
  if (!isRecord(proxy)) return null;
  const { dest, path } = proxy;
  const { key, group } = isRecord(dest) ? dest : {};
  return {
    dynamic: proxy['dynamic'] === true,
    path: typeof path === 'string' ? path : '',
    name: fieldName({
      key: typeof key === 'string' ? key : port.key,
      group: typeof group === 'string' ? group : null,
    }),
  };
}
