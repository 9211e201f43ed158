import { type Dirent, readdir } from 'node:fs'
import { relative, resolve } from 'node:path'
import picomatch from 'picomatch'
import { glob } from 'tinyglobby'
import { articleEndings } from '../document/formats.ts'
import { withSlashes } from '../facts/load-paths.ts'
import { causeOf } from './cause.ts'

/** What stood under a glob, and the folders that could not be looked into. Paths are absolute. */
export interface Matches {
  readonly found: readonly Match[]
  readonly unread: readonly { readonly path: string; readonly cause: string }[]
}

/** A file that was found. Where `isPlain`, it is surely no link. */
export interface Match {
  readonly path: string
  readonly isPlain: boolean
}

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
export async function matchGlob(pattern: string, cwd: string): Promise<Matches> {
  const { base, rest } = completed(pattern)
  return match(rest, resolve(cwd, base))
}

/** The folder in which a glob begins to look. */
export const globFolder = (pattern: string, cwd: string): string => resolve(cwd, splitGlob(pattern).base)

/** What `walkFolder` asks of a path, without a look at the disk. Both are absolute. */
export const matchesFolder = (folder: string, path: string): boolean =>
  matches(`**/*${anyEnding}`, relative(folder, path), { nocase: true })

/** What `matchGlob` asks of an absolute path, without a look at the disk. */
export function matchesGlob(pattern: string, cwd: string, path: string): boolean {
  const { base, rest } = completed(pattern)
  return matches(rest, relative(resolve(cwd, base), path), {})
}

const matches = (pattern: string, path: string, options: { readonly nocase?: boolean }): boolean =>
  picomatch(pattern, { ...options, ignore: never })(withSlashes(path))

/** The pattern with the known endings where it names none. */
function completed(pattern: string): ReturnType<typeof splitGlob> {
  const { base, rest } = splitGlob(pattern)
  const last = rest.slice(rest.lastIndexOf('/') + 1)
  if (last === '**') return { base, rest: `${rest}/*${anyEnding}` }
  return { base, rest: last === '*' ? `${rest}${anyEnding}` : rest }
}

/** The leading parts that are plain names, and the pattern below them: `../docs/*.md` is `../docs` and `*.md`. */
function splitGlob(pattern: string): { readonly base: string; readonly rest: string } {
  const parts = pattern.split('/')
  const first = parts.findIndex(part => dynamic.test(part))
  const at = first < 0 ? parts.length - 1 : first
  const base = parts.slice(0, at).join('/')
  return { base: pattern.startsWith('/') && base === '' ? '/' : base, rest: parts.slice(at).join('/') }
}

type ReadEntries = (
  path: string,
  options: { readonly withFileTypes: true },
  done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
) => void

async function match(pattern: string, cwd: string): Promise<Matches> {
  const unread: { path: string; cause: string }[] = []
  // Without this a folder that cannot be opened would pass for an empty one. One that is not there holds nothing.
  const watched: ReadEntries = (path, readOptions, done) =>
    readdir(path, readOptions, (error, entries) => {
      if (error && error.code !== 'ENOENT')
        unread.push({ path: resolve(cwd, path), cause: causeOf(error) ?? error.message })
      done(error, entries)
    })
  const paths = await glob(pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: never,
    fs: { readdir: watched as typeof readdir },
  })
  return { found: paths.map(path => ({ path: resolve(path), isPlain: false })), unread }
}
