import { relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { measure } from '../../cli/corpus/measure.ts';
import { findPacks } from '../../cli/pack-files.ts';
import { packBehaviours } from '../../cli/runtime.ts';
import { definedCards } from '../../cli/support/catalog.ts';
import { haveCorpus } from '../runtime/support.ts';
import { corpusFolder } from '../support/shared.ts';

(haveCorpus ? describe : describe.skip)('npm run corpus', () => {
  it('finds nothing that is not as it should be', async () => {
    const { files } = await findPacks(corpusFolder);
    const result = await measure(
      corpusFolder,
      files.map((file) => relative(corpusFolder, file)),
      { behaviours: packBehaviours(), defined: new Set(definedCards().keys()) },
    );
    expect(result.wrong).toEqual([]);
    expect(result).toMatchObject({ identical: result.files, defined: result.kinds, kernelRuns: result.kernelKinds });
    expect(result.files).toBeGreaterThan(150);
    expect(result.flows).toBeGreaterThan(700);
    // Errors that only the generated data led to hide what comes after them in the flow.
    expect(result.explained.length).toBeLessThanOrEqual(8);
    expect(result.completed + result.raised + result.explained.length).toBe(result.flows);
  });

  it('notices what is missing', async () => {
    const kernel = new Map([...packBehaviours()].filter(([kind]) => kind !== 'kernel/string/compose'));
    const defined = new Set([...definedCards().keys()].filter((kind) => kind !== 'kernel/list/at'));
    const file = 'templates/check_ip_addresses_against_a_cidr_range.flopack';
    const { wrong } = await measure(corpusFolder, [file, 'templates/intro_to_lists_and_helper_flows.flopack'], {
      behaviours: kernel,
      defined,
    });
    expect(wrong.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['kernel/list/at', 'kernel/string/compose', '[Parent] List example ']),
    );
  });
});
