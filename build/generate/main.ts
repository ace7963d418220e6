import { fileURLToPath } from 'node:url';
import { compare, update } from './files.ts';
import { generate } from './generate.ts';

/** `node --import ./cli/typescript.mjs build/generate/main.ts [--check]`: writes what the schemas make, or says what differs (exit 1). */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.filter((arg) => arg !== '--check');
  if (unknown.length > 0) {
    console.error(`Unknown argument ${unknown[0]}. Usage: main.ts [--check]`);
    return 2;
  }
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { files, problems } = await generate(root);
  for (const { file, pointer, message } of problems)
    console.error(`${file}${pointer === '' ? '' : `#${pointer}`} ${message}`);
  if (problems.length > 0) return 1;
  const differences = await compare(files, root);
  if (args.includes('--check')) {
    for (const { path, state } of differences) console.error(`${path} ${state}: run "npm run generate"`);
    return differences.length > 0 ? 1 : 0;
  }
  await update(files, differences, root);
  console.log(`${files.size} generated files, ${differences.length} changed.`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
