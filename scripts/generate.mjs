// Writes what can be derived from the rest. Each module of generate/ exports `outputs()`, which resolves to an object
// of file contents by path, relative to the project's root. `--check` writes nothing and names the stale files.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
/** What the build itself needs, and so is written before it. */
const beforeBuild = 'rules.mjs'

const modules = () => readdirSync(new URL('generate', import.meta.url)).sort()
const outputsOf = async name => (await import(`./generate/${name}`)).outputs()

async function allOutputs(names) {
  const files = {}
  for (const name of names) Object.assign(files, await outputsOf(name))
  return files
}

const isStale = (path, content) => {
  try {
    return readFileSync(join(root, path), 'utf8') !== content
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    return true
  }
}

const staleOf = files => Object.keys(files).filter(path => isStale(path, files[path]))

function write(files) {
  for (const path of staleOf(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), files[path])
    console.log(`wrote ${path}`)
  }
}

/** Whether the build passed; where it did not it has said why. */
const build = () =>
  spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: true }).status === 0

async function generate() {
  write(await outputsOf(beforeBuild))
  if (build()) write(await allOutputs(modules().filter(name => name !== beforeBuild)))
  else process.exitCode = 1
}

async function check() {
  const stale = staleOf(await allOutputs(modules()))
  if (stale.length === 0) return
  console.error(`Not up to date: ${stale.join(', ')}. Run \`npm run generate\`.`)
  process.exitCode = 1
}

await (process.argv.includes('--check') ? check() : generate())
