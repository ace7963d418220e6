import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { compileConnector } from '../../../build/compile/connector.ts';
import { compileConnectorFlows } from '../../../cli/packs.ts';
import { connectorProject } from '../../../connector/core/connector.ts';
import type { Flow } from '../../../connector/core/flow.ts';
import { placeholders } from '../../../flows/configuration.ts';
import { auth, NO_SECRET } from '../../../flows/connector/auth.ts';
import { httpHelper } from '../../../flows/connector/http-helper.flow.ts';
import { blocksOf } from '../../docs/blocks.ts';
import { checkout } from '../../docs/checkout.ts';
import { root } from '../../support/root.ts';
import type { Meta } from './cards.ts';

const page = readFileSync(join(root, 'docs/connector-builder.md'), 'utf8');
const { packs } = compileConnectorFlows(placeholders, {});
const metaOf = (text: string): Meta => {
  const { data } = JSON.parse(text) as {
    data: { flos: Record<string, { data: { connector_method_meta: Meta } | null }> };
  };
  return Object.values(data.flos).find((flow) => flow.data !== null)!.data!.connector_method_meta;
};

describe('docs/connector-builder.md', () => {
  it('names every file, and every card with its fields', () => {
    for (const { file, name, text } of packs) {
      expect(page).toContain(`\`${file.replace('connector/', '')}\``);
      const { inputs, outputs, options } = metaOf(text);
      const labels = (side: Meta['inputs']) =>
        (side.groups ?? []).flatMap((group) => group.fields.map(({ label }) => label));
      if (labels(outputs).length === 0) continue;
      const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`))!;
      const chosen = labels(options).length > 0 ? `; option ${labels(options).join(', ')}` : '';
      expect(row).toContain(`| ${labels(inputs).join(', ')}${chosen} | ${labels(outputs).join(', ')} |`);
    }
  });

  it('names every parameter of the connection', () => {
    for (const { key, label, secret } of auth.ir.parameters)
      expect(page).toContain(`| ${label} | \`${key}\` | ${secret ? 'Password' : 'Text'} |`);
    expect(page).toContain(`\`${NO_SECRET}\` for a public client`);
  });

  it('shows an action that compiles', async () => {
    const block = blocksOf('docs/connector-builder.md').find(({ language }) => language === 'ts')!;
    const copy = checkout();
    try {
      copy.apply(block);
      const { showUser } = (await import(pathToFileURL(join(copy.folder, block.file!)).href)) as { showUser: Flow };
      const project = connectorProject('own', { name: 'Own', flows: [httpHelper, showUser] });
      const { files, problems } = compileConnector(project, { created: '2026-01-01T00:00:00.000Z' });
      expect(problems).toEqual([]);
      expect(files.map(({ name }) => name)).toEqual(['httpHelper', 'Show user']);
    } finally {
      copy.done();
    }
  });
});
