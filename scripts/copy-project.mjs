import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const left = ['node_modules', 'dist', '.git']

/** Copies the project to where nothing lies beside it, which some tests would read. Gives the folder of the copy. */
export function copyProject() {
  const copy = join(mkdtempSync(join(tmpdir(), 'factlint-copy-')), 'project')
  mkdirSync(copy)
  for (const name of readdirSync(root).filter(name => !left.includes(name)))
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}
