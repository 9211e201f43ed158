#!/usr/bin/env node
const { existsSync, fstatSync, readFileSync, readSync, statSync, writeSync } = require('node:fs')
const { dirname, join } = require('node:path')

// Node's own code for a crash is 1, which here says that errors were found.
process.on('uncaughtException', error => {
  process.stderr.write(`${error?.stack ?? error}\n`, () => process.exit(2))
})

async function run() {
  // Should nothing keep the process alive before the end, that is no success.
  process.exitCode = 2
  const program = join(__dirname, '../dist/cli/main.cjs')
  if (!existsSync(program)) {
    process.stderr.write(`factlint is not built: run npm run build in ${dirname(__dirname)}\n`)
    return
  }
  const { applySettings, load } = require('./load.js')
  applySettings()
  process.exitCode = await load(program).main(process)
}

// A null device that can be read may stand for an output that is closed, which the program tells apart.
function mayBeClosed() {
  if (fstatSync(1).rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false
  try {
    readSync(1, new Uint8Array(1))
    return true
  } catch (error) {
    if (error.code !== 'EBADF') throw error
    return false
  }
}

// The version alone is answered without the program: tools ask for it at every start.
if (process.argv.length === 3 && /^(?:-v|--version)$/.test(process.argv[2]) && !mayBeClosed()) {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'))
  writeSync(1, `${version}\n`)
} else run()
