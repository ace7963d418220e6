import type { Body } from '../../connector/core/body.ts';
import { helper } from '../../connector/core/flow.ts';
import type { Pin } from '../../connector/core/pin.ts';
import { text } from '../../connector/core/types.ts';
import * as string from '../../connector/kernel/string/generated/cards.ts';

/** Stands between cells while they are escaped; a name that holds it moves cells, and no more. */
const CELL = '\u241f';

/** One row of the mail's table as HTML; whatever names hold is text there. */
export function mailLine() {
  return helper(
    'mail-line',
    {
      name: '04 AD - Mail Line',
      description: 'One row of the mail to the administrator.',
      in: { login: text, application: text, what: text, reason: text, advice: text, attempts: text },
      out: { line: text },
      saveData: true,
    },
    (f) => {
      const { login, application, what, reason, advice, attempts } = f.in;
      f.comment('about', {
        title: 'Mail Line',
        markdown: 'Names and reasons come from others: what would be HTML in them is escaped.',
      });
      const cells = f.text(
        'cells',
        text`${login}${CELL}${application}${CELL}${what}${CELL}${reason}${CELL}${advice}${CELL}${attempts}`,
        { title: 'Cells' },
      );
      const and = replaced(f, 'and', cells, '&', '&amp;');
      const less = replaced(f, 'less', and, '<', '&lt;');
      const greater = replaced(f, 'greater', less, '>', '&gt;');
      const quote = replaced(f, 'quote', greater, '"', '&quot;');
      const table = replaced(f, 'table', quote, CELL, '</td><td>');
      f.return({ line: text`<tr><td>${table}</td></tr>` });
    },
  );
}

function replaced(f: Body, key: string, from: Pin<string>, look: string, by: string): Pin<string> {
  const inputs = { string: from, src: look, dest: by, global: true, sensitive: true };
  return f.card(key, string.replace, inputs, { title: `${look} as HTML` }).output;
}
