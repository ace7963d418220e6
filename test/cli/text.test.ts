import { describe, expect, it } from '@jest/globals';
import { jsonText, oneLine } from '../../cli/text.ts';

const HOSTILE = 'a\u001b[31mb\u009bc\u202ed\u2066e\u{e0041}f';

describe('text from files on its way to a terminal', () => {
  it('is JSON that reads back as it was, without characters that move the cursor or turn the text', () => {
    const value = { [HOSTILE]: [HOSTILE, 'ä\u{1f468}\u200d\u{1f469}'] };
    const text = jsonText(value);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(text).not.toMatch(/[\u001b\u0080-\u009f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/u);
    expect(JSON.parse(text)).toEqual(value);
    expect(text).toContain('ä\u{1f468}\u200d\u{1f469}');
  });

  it('is one line without them', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(oneLine(HOSTILE)).not.toMatch(/[\u001b\u009b\u202e\u2066]/);
  });
});
