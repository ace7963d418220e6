/** A DN as a key: types and values in lower case, escapes undone and written one way. Null: it is none. */
export function normalDn(dn: string): string | null {
  const parts = splitDn(dn);
  if (parts === null) return null;
  const normal = parts.map((part) => {
    const at = part.indexOf('=');
    if (at < 1) return null;
    const type = part.slice(0, at).trim().toLowerCase();
    const value = unescapeValue(part.slice(at + 1).trim());
    return value === null ? null : `${type}=${value.toLowerCase().replace(/[\\,]/g, '\\$&')}`;
  });
  return normal.some((part) => part === null) ? null : normal.join(',');
}

/** The container's key; empty for the top. */
export function parentOf(normal: string): string {
  const parts = splitDn(normal) ?? [];
  return parts.slice(1).join(',');
}

/** Value of the first part, escapes undone. */
export function rdnValue(dn: string): string {
  const part = splitDn(dn)?.[0] ?? '';
  return unescapeValue(part.slice(part.indexOf('=') + 1).trim()) ?? '';
}

function splitDn(dn: string): string[] | null {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < dn.length; at++) {
    const char = dn.charAt(at);
    if (char === '\\') {
      if (at + 1 >= dn.length) return null;
      part += char + dn.charAt(++at);
    } else if (char === ',') {
      parts.push(part);
      part = '';
    } else {
      part += char;
    }
  }
  parts.push(part);
  return parts;
}

/** `\,` and `\2C`, the latter as bytes of UTF-8 (RFC 4514, section 2.4). */
function unescapeValue(value: string): string | null {
  const bytes: Buffer[] = [];
  for (let at = 0; at < value.length; at++) {
    if (value.charAt(at) !== '\\') {
      const point = value.codePointAt(at) as number;
      const char = String.fromCodePoint(point);
      bytes.push(Buffer.from(char, 'utf8'));
      at += char.length - 1;
      continue;
    }
    const hex = value.slice(at + 1, at + 3);
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      bytes.push(Buffer.from(hex, 'hex'));
      at += 2;
    } else if (at + 1 < value.length) {
      bytes.push(Buffer.from(value.charAt(at + 1), 'utf8'));
      at += 1;
    } else {
      return null;
    }
  }
  return Buffer.concat(bytes).toString('utf8');
}
