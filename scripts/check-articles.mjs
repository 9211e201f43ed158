// Runs the check of the shared articles, where they lie beside the project.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = fileURLToPath(new URL('../../shared/articles/check.mjs', import.meta.url))

if (existsSync(check))
  process.exitCode = spawnSync(process.execPath, [check], { cwd: root, stdio: 'inherit' }).status ?? 2
else console.log('skipped: the shared articles are not there')
