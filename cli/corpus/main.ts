import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { processIo } from '../io.ts';
import { findPacks } from '../pack-files.ts';
import { packBehaviours } from '../runtime.ts';
import { definedCards } from '../support/catalog.ts';
import { measure } from './measure.ts';
import { printMeasure } from './print.ts';

/** `npm run corpus [-- FOLDER]`: what flopack can do with a folder of real exports. */
const folder = resolve(process.argv[2] ?? '../shared/corpus');
const io = processIo();
if (existsSync(folder)) {
  const { files } = await findPacks(folder);
  const result = await measure(
    folder,
    files.map((file) => relative(folder, file)),
    {
      behaviours: packBehaviours(),
      defined: new Set(definedCards().keys()),
      progress: (done, all) => io.status(`  ${done}/${all} files`),
    },
  );
  io.status('');
  printMeasure(result, io);
  process.exitCode = result.wrong.length === 0 ? 0 : 1;
} else {
  io.err(`${folder} is absent: name a folder with exports, npm run corpus -- FOLDER`);
  process.exitCode = 2;
}
