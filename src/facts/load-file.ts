import { readFileSync, realpathSync, statSync } from 'node:fs'
import type { Located } from './load-extends.ts'
import { codeOf, isInGit, isInside } from './load-paths.ts'

/** Gives the content of a file by its real path; undefined where it is to be read from the disk. */
export type ReadFile = (realPath: string) => Promise<Uint8Array | undefined>

/** The real path of a facts file of a project, which is a real path as well. */
export function locate(path: string, project: string): Located {
  const found = followLinks(path)
  if ('problem' in found) return found
  if (!isInside(project, found.path))
    return { problem: 'This file lies outside of the project, where nothing is read' }
  return isInGit(project, found.path) ? { problem: 'This file lies in .git, where nothing is read' } : found
}

/** The real path of what a path leads to, or why it leads nowhere. On this thread: another one would take longer. */
export function followLinks(path: string): Located {
  try {
    return { path: realpathSync.native(path) }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

/** More bytes than these are too many characters, whatever they are: a file may be larger than memory. */
const mostBytes = 15_000_000

/** The content of a file, or why it cannot be read. */
export async function readContent(
  realPath: string,
  readFile: ReadFile,
): Promise<{ readonly bytes: Uint8Array; readonly text: string } | { readonly problem: string }> {
  try {
    const bytes = (await readFile(realPath)) ?? readFromDisk(realPath)
    if (typeof bytes === 'string') return { problem: bytes }
    return { bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

/** The bytes of a file, or what is wrong with it. Looked at before it is opened: to open a FIFO would wait for ever. */
function readFromDisk(path: string): Uint8Array | string {
  const stats = statSync(path)
  if (!stats.isFile()) return 'This is not a file'
  return stats.size > mostBytes ? `Too long: up to ${mostBytes} bytes are read` : readFileSync(path)
}

/** What an error of the system means for the user; any other is thrown on. */
function problemOf(error: unknown): string {
  const code = codeOf(error)
  if (code === undefined) throw error
  if (['ENOENT', 'ENOTDIR'].includes(code)) return 'There is no such file'
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
    ? 'This file is not UTF-8'
    : `This file cannot be read (${code})`
}
