/** The page of `flopack --help`; fits a screen of 80 by 24. */
export function help(): string {
  return `flopack: Okta Workflows as code

  flopack build [MIGRATION.json] [--out DIR]
      compile the flow sources into .folder packs (DIR: dist)
  flopack check FILE... [--json]
      read, validate and print packs (.folder, .flow, .flopack), compare bytes
  flopack demo [--users N] [--seed N] [--keep]
               [--config MIGRATION.json] [--out DIR]
      migrate N people (25) in a simulated Okta org and Entra tenant

  flopack harvest FILE... [--out DIR] [--update | --replace] [--report FILE]
      make card definitions out of packs, for schemas/cards

  flopack --help | --version

Exit code 0: all well. 1: something is wrong with what was read, built or run.
2: the call was wrong. 130: stopped by Ctrl-C.

From a clone: npm start (demo), npm run build, npx flopack check FILE...
Documentation: README.md, docs/importing.md, docs/writing-a-card.md,
docs/verdict.md`;
}
