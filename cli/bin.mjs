#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 18)) {
  console.error(`flopack: Node 20.18.1 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

try {
  await import('./typescript.mjs');
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const missing = /^Cannot find package '([^']+)'/.exec(error?.message)?.[1];
  if (missing === undefined) throw error;
  console.error(`flopack: the package ${missing} is not installed. Run npm ci in the folder of flopack first.`);
  process.exit(1);
}
// Stopped by a signal: what is still open (a sign-in that waits for its answer) does not hold the program up.
if (process.exitCode > 128) process.exit();
