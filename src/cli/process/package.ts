import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// The package's own name leads to it from src/ and from dist/ alike.
const ownFile = 'factlint/package.json'

/** The version of this package. */
export function packageVersion(): string {
  const { version } = createRequire(import.meta.url)(ownFile) as { readonly version: string }
  return version
}

/** What tells one program from another, for what is kept from run to run. */
export function programVersion(): string {
  // A build of the same version may be another one; and \p{...} means what this Node's Unicode says.
  const built = statSync(fileURLToPath(import.meta.url)).mtimeMs
  return `${packageVersion()} ${built} ${process.version}`
}

/**
 * A rule's page as it is in the package, Markdown.
 * @throws an error of the system where it cannot be read.
 */
export const readRulePage = (id: string): Promise<string> =>
  readFile(join(dirname(createRequire(import.meta.url).resolve(ownFile)), 'rules', id, 'readme.md'), 'utf8')
