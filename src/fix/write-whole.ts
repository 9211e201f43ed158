import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import {
  access,
  constants,
  type FileHandle,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { InputError } from '../input-error.ts'

export interface WholeWrite {
  /** Where to write: a link's target is written, the link stays. */
  readonly path: string
  /** How the file is called in messages. */
  readonly file: string
  /** What was read from it; another content now means that somebody else wrote. */
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/**
 * Replaces a file's content wholly or not at all: a new file of a random name beside it, checked, synced and renamed
 * over it. Mode and owner stay.
 * @throws InputError where the file is read-only, has several hard links or has changed; a system error where a call fails.
 */
export async function writeWhole({ path, file, before, after }: WholeWrite): Promise<void> {
  const target = await realpath(path)
  const old = await stat(target)
  refuse(old, file)
  await access(target, constants.W_OK)
  const fresh = join(dirname(target), `.factlint-${randomBytes(8).toString('hex')}.tmp`)
  const handle = await open(fresh, 'wx', 0o600)
  try {
    await fill(handle, after, old)
    if (!(await readFile(target)).equals(before)) throw mistake(file, 'was changed while it was checked')
    await rename(fresh, target)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}

function refuse({ mode, nlink }: Stats, file: string): void {
  // The superuser may write it all the same; whoever took the right away meant it.
  if ((mode & 0o222) === 0) throw mistake(file, 'is read-only')
  if (nlink > 1) throw mistake(file, `is one file under ${nlink} names (hard links), which a fix would part`)
}

const mistake = (file: string, reason: string): InputError =>
  new InputError([{ file, message: `not fixed: the file ${reason}` }])

async function fill(handle: FileHandle, content: Uint8Array, { mode, uid, gid }: Stats): Promise<void> {
  try {
    await writeAll(handle, content)
    const made = await handle.stat()
    if (made.size !== content.length) throw new Error(`wrote ${made.size} of ${content.length} bytes`)
    if (made.uid !== uid || made.gid !== gid) await handle.chown(uid, gid)
    await handle.chmod(mode & 0o7777)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A write may take fewer bytes than it was given, as on a disk that is nearly full. */
async function writeAll(handle: FileHandle, content: Uint8Array): Promise<void> {
  for (let at = 0; at < content.length; ) {
    const { bytesWritten } = await handle.write(content, at, content.length - at)
    at += bytesWritten
  }
}
