// Writes what V8 makes of the bundles while the examples are checked: bin/load.js starts from there.
//   node scripts/compile.mjs [FOLDER]      FOLDER: where dist/ and examples/ are
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { applySettings, compiledPath, frame, load } from '../bin/load.js'

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)))

applySettings()

const scripts = []
const { main } = load(join(folder, 'dist/cli/main.cjs'), (...loaded) => scripts.push(loaded))
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

/** Checks some of the examples, and keeps what was made of each bundle that was read for it. */
async function compileFor(words) {
  const code = await main({
    argv: ['node', 'factlint', ...words],
    env: {},
    cwd: () => folder,
    stdin: [],
    stdout: nowhere(),
    stderr: nowhere(),
  })
  if (code !== 1) throw new Error(`the examples have errors, but checking them ended with ${code}`)
  for (const [path, bytes, script] of scripts.splice(0))
    writeFileSync(compiledPath(path), frame(script.createCachedData(), bytes))
}

await compileFor(['examples'])
await compileFor(['--source', 'examples/wire.txt', 'examples/report.md'])
