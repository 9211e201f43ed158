// Runs the check of the shared articles, where they lie beside the project. Rules that are still to come may be missed
// there; a misspelled name may not, and nothing may be reported that is right.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = fileURLToPath(new URL('../../shared/articles/check.mjs', import.meta.url))
const mayNotStand = /^unwanted |^missed .*: misspelled-name /
const ran = /^\d+ passed, \d+ failed$/

function run() {
  const { stdout, stderr } = spawnSync(process.execPath, [check], { cwd: root, encoding: 'utf8' })
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  const lines = stdout.split('\n')
  return lines.some(line => ran.test(line)) && !lines.some(line => mayNotStand.test(line))
}

if (!existsSync(check)) console.log('skipped: the shared articles are not there')
else if (!run()) process.exitCode = 1
