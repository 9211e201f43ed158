// Packs the project, installs the tarball in an empty folder, and uses it there as anyone would.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Runs a command and gives its standard output back; any exit code but the expected one is an error. */
function run(cwd, expected, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  console.log(`$ ${command} ${args.join(' ')} -> ${status}`)
  assert.equal(status, expected, `expected exit code ${expected}\n${stdout}${stderr}`)
  return stdout
}

function install(folder) {
  run(root, 0, 'npm', 'pack', '--silent', '--pack-destination', folder)
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  run(folder, 0, 'npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`)
}

/** Nothing of it, nor of what it needs, is run when it is installed. */
function tryInstallation(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'))
  const running = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  assert.deepEqual(running, [])
  console.log(`${Object.keys(packages).length} packages, none with an install script`)
}

function tryCommandLine(folder) {
  assert.equal(run(folder, 0, 'npx', '--no-install', 'factlint', '--version').trim(), version)
  writeFileSync(join(folder, '.factcheck.yml'), 'names: [Ada Quillfeather]\n')
  writeFileSync(join(folder, 'right.md'), 'Ada Quillfeather opened the bridge.\n')
  writeFileSync(join(folder, 'wrong.md'), 'Ada Quilfeather opened the bridge.\n')
  run(folder, 0, 'npx', '--no-install', 'factlint', 'right.md')
  assert.match(run(folder, 1, 'npx', '--no-install', 'factlint', 'wrong.md'), /misspelled-name/)
}

function tryLibrary(folder) {
  const script = `
    import { lintText, loadFacts } from 'factlint'
    import schema from 'factlint/schema.json' with { type: 'json' }
    const facts = await loadFacts('.factcheck.yml')
    const { findings } = lintText('Ada Quilfeather spoke.', { path: 'a.md', facts })
    console.log(findings.length, typeof schema.properties)
  `
  writeFileSync(join(folder, 'try.js'), script)
  assert.equal(run(folder, 0, process.execPath, '--no-warnings', 'try.js').trim(), '1 object')
  const required = "console.log(typeof require('factlint').lintText)"
  assert.equal(run(folder, 0, process.execPath, '--no-warnings', '-e', required).trim(), 'function')
}

/** The types say what can be called with what, to those who check libraries as well. */
function tryTypes(folder) {
  const compile = (expected, text) => {
    writeFileSync(
      join(folder, 'try.ts'),
      `import { type IndexedFacts, lintText, loadFacts } from 'factlint'\n${text}\n`,
    )
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const how = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
    run(folder, expected, process.execPath, compiler, ...how, 'try.ts')
  }
  compile(
    0,
    `const facts: IndexedFacts = await loadFacts('.factcheck.yml')
     const rules: string[] = lintText('text', { path: 'a.md', facts }).findings.map(({ rule }) => rule)
     console.log(rules)`,
  )
  compile(1, `lintText(1, { path: 'a.md' })`)
}

const folder = mkdtempSync(join(tmpdir(), 'factlint-'))
try {
  install(folder)
  tryInstallation(folder)
  tryCommandLine(folder)
  tryLibrary(folder)
  tryTypes(folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
