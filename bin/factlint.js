#!/usr/bin/env node
import { readFileSync, writeSync } from 'node:fs'

// Node's own code for a crash is 1, which here says that errors were found.
process.on('uncaughtException', error => {
  process.stderr.write(`${error?.stack ?? error}\n`, () => process.exit(2))
})

// The version alone is answered without the program: tools ask for it at every start.
if (process.argv.length === 3 && /^(?:-v|--version)$/.test(process.argv[2])) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  writeSync(1, `${version}\n`)
} else process.exitCode = await import('../dist/cli/main.js').then(({ main }) => main(process))
