import { dirname, relative } from 'node:path'
import picomatch from 'picomatch'
import type { Facts } from '../facts/facts.ts'
import { withSlashes } from '../facts/load-paths.ts'

/**
 * Whether a facts file keeps an article out. Both are named by absolute paths. A glob without a slash matches in any
 * folder, and one that names a folder stands for all that is in it, as in a `.gitignore`. A name may hold a line break.
 */
export function isIgnored({ file, ignore }: Facts, path: string): boolean {
  if (ignore.length === 0) return false
  const globs = ignore.flatMap(glob => {
    const plain = glob.replace(/^\.?\/|\/$/g, '')
    const anywhere = /\/[^/]/.test(glob) ? plain : `**/${plain}`
    return [anywhere, `${anywhere}/**`]
  })
  return picomatch(globs, { dot: true, posix: true, flags: 's' })(withSlashes(relative(dirname(file), path)))
}
