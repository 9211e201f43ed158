import { randomBytes } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { access, type FileHandle, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type InputError, refusal } from '../input-error.ts'

export interface WholeWrite {
  /** Where to write: a link's target is written, the link stays. */
  readonly path: string
  /** How the file is called in messages. */
  readonly file: string
  /** What was read from it; another content now means that somebody else wrote. */
  readonly before: Uint8Array
  readonly after: Uint8Array
}

// A link or a pipe that was put in the file's place meanwhile is neither followed nor waited for. A system that knows
// nothing of these has no such constants, which sets no bit.
const asItIs = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/**
 * Replaces a file's content wholly or not at all: a new file of a random name beside it, checked, synced and renamed
 * over it. Mode and owner stay.
 * @throws InputError where it is no file, is read-only, has several hard links or has changed; a system error where a
 * call fails.
 */
export async function writeWhole(write: WholeWrite): Promise<void> {
  const { path, file, before, after } = write
  const target = await realpath(path)
  const old = await stat(target)
  refuse(old, file)
  await access(target, constants.W_OK)
  const fresh = join(dirname(target), `.factlint-${randomBytes(8).toString('hex')}.tmp`)
  const handle = await open(fresh, 'wx', 0o600)
  try {
    await fill(handle, write, old)
    const now = await readFile(target, { flag: asItIs })
    // Another run may have made the very same fix meanwhile.
    if (!now.equals(before) && !now.equals(after)) throw mistake(file, 'was changed while it was checked')
    await rename(fresh, target)
  } catch (error) {
    await rm(fresh, { force: true })
    throw error
  }
}

function refuse(old: Stats, file: string): void {
  const { mode, nlink } = old
  if (!old.isFile()) throw mistake(file, 'is no longer a file')
  // The superuser may write it all the same; whoever took the right away meant it.
  if ((mode & 0o222) === 0) throw mistake(file, 'is read-only')
  if (nlink > 1) throw mistake(file, `is one file under ${nlink} names (hard links), which a fix would part`)
}

const mistake = (file: string, reason: string): InputError => refusal(file, `not fixed: the file ${reason}`)

async function fill(handle: FileHandle, { file, after }: WholeWrite, old: Stats): Promise<void> {
  const { mode, uid, gid } = old
  try {
    await writeAll(handle, after)
    const made = await handle.stat()
    if (made.size !== after.length)
      throw mistake(file, `would have only ${made.size} of ${after.length} bytes: the disk took no more`)
    if (made.uid !== uid || made.gid !== gid) await handle.chown(uid, gid)
    await handle.chmod(mode & 0o7777)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A write may take fewer bytes than it was given, as on a disk that is nearly full; one that takes none ends it. */
async function writeAll(handle: FileHandle, content: Uint8Array): Promise<void> {
  let bytesWritten = 1
  for (let at = 0; at < content.length && bytesWritten > 0; at += bytesWritten)
    ({ bytesWritten } = await handle.write(content, at, content.length - at))
}
