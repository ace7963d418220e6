import { type HelperFlow, helper } from '../../connector/core/flow.ts';
import { text } from '../../connector/core/types.ts';
import type { readPage } from './read-page.flow.ts';

const KEY = 'read-log';
const INPUTS = { path: text };
const OUTPUTS = {};

/** The flow as its own cards call it, while it is being built. */
const ITSELF: HelperFlow<typeof INPUTS, typeof OUTPUTS> = {
  key: KEY,
  inputs: INPUTS,
  outputs: OUTPUTS,
  ir: {
    key: KEY,
    name: KEY,
    description: '',
    trigger: { kind: 'helper', inputs: [] },
    saveData: null,
    body: { cards: [], results: [] },
  },
};

/** All pages from a path on, one after the other. It calls itself: 250 pages at most (documented limit of nested calls). */
export function readLog(page: ReturnType<typeof readPage>) {
  return helper(
    KEY,
    {
      name: '04 AD - Read Log',
      description: 'Reads the System Log page by page.',
      in: INPUTS,
      out: OUTPUTS,
      saveData: true,
    },
    (f) => {
      f.comment('about', {
        title: 'Read Log',
        markdown: 'Calls itself for the next page; what a page held is forgotten by then.',
      });
      const done = f.call('page', page, { path: f.in.path }, { title: 'Read a page' });
      f.if('has-next', done.next, 'is not empty', null, (yes) => {
        yes.call('next', ITSELF, { path: done.next }, { title: 'The next page' });
      });
    },
  );
}
