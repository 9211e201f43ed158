import { relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { articleEndings } from '../document/formats.ts'
import { withSlashes } from '../facts/load-paths.ts'
import { type FilesBelow, walk } from './walk-folder.ts'

/** Endings of the formats that are known, as a glob. */
const anyEnding = `{${articleEndings.join(',')}}`

const never = ['**/node_modules/**', '**/.git/**']
const dynamic = /[*?[\]{}()!+@\\]/

/** True for a text that names files by a pattern. */
export const isGlob = (text: string): boolean => /[*?[{]|[!+@]\(/.test(text)

/**
 * The files that a glob matches. Links are not followed, hidden files and `node_modules` not entered, unless the glob
 * says so by name. A glob whose last part names no ending (`docs/**`) gives the known ones only.
 */
export function matchGlob(pattern: string, cwd: string): FilesBelow {
  const { base, rest } = completed(pattern)
  return walk(resolve(cwd, base), { isWanted: matcher(rest), ...foldersOf(rest) })
}

/** The folder in which a glob begins to look. */
export const globFolder = (pattern: string, cwd: string): string => resolve(cwd, splitGlob(pattern).base)

/** What `matchGlob` asks of an absolute path, without a look at the disk. */
export function matchesGlob(pattern: string, cwd: string, path: string): boolean {
  const { base, rest } = completed(pattern)
  return matcher(rest)(withSlashes(relative(resolve(cwd, base), path)))
}

// A `!` before a pattern is a part of the name, as in a shell; a name may hold a line break.
const matcher = (pattern: string): ((path: string) => boolean) =>
  picomatch(pattern, { ignore: never, nonegate: true, posix: true, flags: 's' })

/** The folders that may hold what a pattern matches, or more. Braces and groups may hold slashes. */
function foldersOf(pattern: string): { readonly depth: number; readonly entersHidden: boolean } {
  const folders = pattern.slice(0, pattern.lastIndexOf('/') + 1)
  const isDeep = /\*\*|[{(]/.test(folders)
  return {
    depth: isDeep ? Number.POSITIVE_INFINITY : folders.split('/').length - 1,
    entersHidden: folders.includes('.'),
  }
}

/** The pattern with the known endings where it names none. */
function completed(pattern: string): ReturnType<typeof splitGlob> {
  const { base, rest } = splitGlob(pattern)
  const last = rest.slice(rest.lastIndexOf('/') + 1)
  if (last === '**') return { base, rest: `${rest}/*${anyEnding}` }
  return { base, rest: last === '*' ? `${rest}${anyEnding}` : rest }
}

/** The leading parts that are plain names, and the pattern below them: `../docs/*.md` is `../docs` and `*.md`. */
function splitGlob(pattern: string): { readonly base: string; readonly rest: string } {
  const parts = pattern
    .replace(/\/+$/, '')
    .split('/')
    .filter(part => part !== '.')
  const first = parts.findIndex(part => dynamic.test(part))
  const at = first < 0 ? parts.length - 1 : first
  const base = parts.slice(0, at).join('/')
  return { base: pattern.startsWith('/') && base === '' ? '/' : base, rest: parts.slice(at).join('/') }
}
