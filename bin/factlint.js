#!/usr/bin/env node
// Node's own code for a crash is 1, which here says that errors were found.
process.on('uncaughtException', error => {
  process.stderr.write(`${error.stack}\n`, () => process.exit(2))
})
process.exitCode = await import('../dist/src/cli/main.js').then(({ main }) => main(process))
