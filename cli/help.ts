/** The page of `flopack --help`; fits a screen of 80 by 24. */
export function help(): string {
  return `flopack: Okta Workflows as code (flopack --help | --version)

  flopack build [MIGRATION.json] [--out DIR]
      compile the flow sources into .folder packs (DIR: dist)
  flopack check FILE... [--json]
      read, validate and print packs (.folder, .flow, .flopack), compare bytes
  flopack show FILE... [--json]
      flows, triggers, calls, tables, and what to set up after an import
  flopack run FILE --flow NAME [--input F] [--mock M] [--trace] [--json] [--all]
          [--connections F] [--allow H] [--tables P] [--switch N=V] [--record F]
      run one flow, or all, with mocks; flopack run --help
  flopack harvest FILE... [--out D] [--update|--replace] [--report F] [--json]
      make card definitions for schemas/cards out of packs
  flopack demo [--users N] [--seed N] [--keep] [--config F] [--out DIR]
      migrate N people (25) in a simulated Okta org and Entra tenant
  flopack ad [--yes] [--fake] [--write-through] [--seed N] [--keep] [--out DIR]
      passwords from that org to a Samba domain controller, and what goes wrong
  flopack doctor ad [--org URL] [--config F] [--json]
  flopack setup ad [--org URL] [--config F] [--apply] [--yes]
                   [--script F] [--ou DN] [--account NAME]
      see, and set up, that Okta passwords reach Active Directory and apps

Exit code 0: all well, 1: something is wrong, 2: wrong call, 130: Ctrl-C.`;
}
