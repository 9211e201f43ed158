// Builds factlint and runs it on examples/. Errors are found there on purpose, so that 1 is the exit code to expect.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: true })
if (build.status !== 0) process.exit(build.status ?? 2)

const args = ['bin/factlint.js', 'examples/*.{md,txt}']
console.log(`$ node ${args.join(' ')}\n`)
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
process.exitCode = status === 1 ? 0 : 2
