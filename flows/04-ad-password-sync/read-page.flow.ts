import { helper } from '../../connector/core/flow.ts';
import { object as anyObject, list as listOf, text } from '../../connector/core/types.ts';
import * as boolean from '../../connector/kernel/boolean/generated/cards.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as json from '../../connector/kernel/json/generated/cards.ts';
import * as list from '../../connector/kernel/list/generated/cards.ts';
import * as object from '../../connector/kernel/object/generated/cards.ts';
import * as string from '../../connector/kernel/string/generated/cards.ts';
import * as okta from '../../connector/okta/generated/cards.ts';
import type { noteEntry } from './note-entry.flow.ts';
import { BESIDE, PAGE } from './settings.ts';

const NEXT = 'rel="next"';

/** One page of the System Log: notes its entries and gives the path of the next page, empty after the last one. */
export function readPage(note: ReturnType<typeof noteEntry>) {
  return helper(
    'read-page',
    {
      name: '04 AD - Read Log Page',
      description: 'Reads a page of the System Log and notes its entries.',
      in: { path: text },
      out: { next: text },
      saveData: true,
    },
    (f) => {
      f.comment('about', {
        title: 'Read Log Page',
        markdown: "Okta's header `link` names the next page; the last page has none.",
      });
      const page = f.card(
        'page',
        okta.hTTPRequest,
        { requestType: 'GET', 'Relative URL': f.in.path },
        { title: 'Read the System Log' },
      );
      // The answer is a list, which the card hands on as an object.
      const body = f.card('body', json.stringify, { object: page.Body }, { title: 'Answer as text' });
      const entries = f.card(
        'entries',
        json.parse,
        { string: body.output },
        { title: 'Entries', outputs: { output: listOf(anyObject) } },
      );
      f.forEach('note', entries.output, note, (entry) => ({ entry }), {
        title: 'Note each entry',
        concurrency: BESIDE,
      });
      const small = f.card(
        'links',
        object.pick,
        { object: page.Headers },
        { title: 'Links', outputs: { link: text, Link: text } },
      );
      const links = f.text('all-links', text`${small.link}${small.Link}`, { title: 'Links, however spelled' });
      // A list of links comes as JSON, with its quotes escaped.
      const plain = f.card(
        'plain-links',
        string.replace,
        { string: links, src: '\\"', dest: '"', global: true },
        { title: 'Links as plain text' },
      );
      const count = f.card('count', list.length, { list: entries.output }, { title: 'How many entries' });
      // Okta always links the page itself: a full page without any link would lose what follows it.
      const full = f.card(
        'full',
        boolean.compare,
        { 'left-operand': count.length, operator: '>=', 'right-operand': PAGE },
        { title: 'A full page?' },
      );
      const unlinked = f.card(
        'unlinked',
        boolean.compare,
        { 'left-operand': links, operator: 'is empty' },
        { title: 'Without links?' },
      );
      const lost = f.card('lost', boolean.and, { a: full.result, b: unlinked.result }, { title: 'Both?' });
      f.card(
        'links-missing',
        control.throwIf,
        {
          'left-operand': lost.output,
          operator: '==',
          'right-operand': true,
          message:
            'The System Log gave a full page without links; look at the headers of the card "Read the System Log".',
          statusCode: 502,
        },
        { title: 'Return Error If a page has no links' },
      );
      const next = f.if(
        'has-next',
        NEXT,
        'in',
        plain.output,
        (yes) => {
          const before = yes.card(
            'before-next',
            string.split,
            { string: plain.output, delimiter: NEXT },
            { title: 'Up to the next link' },
          );
          const first = yes.card(
            'first-part',
            list.at,
            { list: before.output, index: 0 },
            { title: 'That part', outputs: { item: text } },
          );
          const opened = yes.card(
            'opened',
            string.split,
            { string: first.item, delimiter: '<' },
            { title: 'Addresses' },
          );
          const last = yes.card(
            'last-address',
            list.pop,
            { list: opened.output },
            { title: 'The last address', outputs: { item: text } },
          );
          const closed = yes.card('closed', string.split, { string: last.item, delimiter: '>' }, { title: 'Its end' });
          const address = yes.card(
            'address',
            list.at,
            { list: closed.output, index: 0 },
            { title: 'Address', outputs: { item: text } },
          );
          const parts = yes.card(
            'address-parts',
            string.split,
            { string: address.item, delimiter: '/api/v1/' },
            { title: 'Host and path' },
          );
          const path = yes.card(
            'path-end',
            list.at,
            { list: parts.output, index: 1 },
            { title: 'Path', outputs: { item: text } },
          );
          return { path: yes.text('next-path', text`/api/v1/${path.item}`, { title: 'Path of the next page' }) };
        },
        (no) => ({ path: no.text('no-next', '', { title: 'No further page' }) }),
      );
      f.return({ next: next.path });
    },
  );
}
