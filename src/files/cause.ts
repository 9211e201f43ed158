import { codeOf } from '../facts/load-paths.ts'
import { refusal } from '../input-error.ts'

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file: a part of its path is not a folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'is a folder',
  ELOOP: 'a link that leads in a circle',
  ENXIO: 'is a socket or a device, not a file',
  EROFS: 'on a read-only file system',
  ENOSPC: 'no space left',
  EDQUOT: 'the quota is used up',
  EFBIG: 'too big',
  EIO: 'input/output error',
  EINTR: 'interrupted by a signal',
  EPIPE: 'the other end was closed',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  EBUSY: 'in use',
  ERR_FS_FILE_TOO_LARGE: 'too big to be read',
  ERR_STRING_TOO_LONG: 'too big to be read',
  ERR_INVALID_ARG_VALUE: 'not a name that a file can have',
}

/** Why a call to the system failed, in words; undefined for an error that came from elsewhere, which is a fault of ours. */
export function causeOf(error: unknown): string | undefined {
  const code = codeOf(error)
  if (code === undefined) return undefined
  return causes[code] ?? ('syscall' in (error as object) ? code : undefined)
}

/** What stands in for a call that the system refuses, as a handler of its error. A fault of ours is thrown on. */
export const ifRefused =
  <T>(other: T) =>
  (error: unknown): T => {
    if (causeOf(error) === undefined) throw error
    return other
  }

/** What to throw where a call to the system failed for a file: why, as a mistake. A fault of ours stays what it is. */
export function refusalFor(error: unknown, file: string, before = ''): unknown {
  const cause = causeOf(error)
  return cause === undefined ? error : refusal(file, before + cause)
}
