import { existsSync, fstatSync, readSync, statSync, writeSync } from 'node:fs'
import { ifRefused } from '../../files/cause.ts'

const nullDevice = '/dev/null'

/**
 * True for standard output or input (1 or 0) that was closed when the process began. In its place Node opens the null
 * device for reading and writing, so that no call fails; a shell's redirection opens it one way. Both outputs opened so
 * are taken for a parent that wants silence: that is how `stdio: 'ignore'` does it, and it cannot be told apart.
 */
export const isClosed = (descriptor: 0 | 1): boolean =>
  isNullBothWays(descriptor) && !(descriptor === 1 && isNullBothWays(2))

function isNullBothWays(descriptor: number): boolean {
  // Windows has no such device.
  if (!existsSync(nullDevice)) return false
  const { rdev } = fstatSync(descriptor)
  if (rdev === 0 || rdev !== statSync(nullDevice).rdev) return false
  return (
    succeeds(() => readSync(descriptor, new Uint8Array(1))) &&
    succeeds(() => writeSync(descriptor, new Uint8Array(0)))
  )
}

function succeeds(call: () => unknown): boolean {
  try {
    call()
    return true
  } catch (error) {
    return ifRefused(false)(error)
  }
}

/** True for a descriptor of a file on a disk. */
export const isFile = (descriptor: number): boolean => fstatSync(descriptor).isFile()

/**
 * Writes a text whole into a file. Node's own stream for one does not notice a write that took only a part, as on a
 * disk that is nearly full.
 * @throws a system error where it cannot.
 */
export function writeAll(descriptor: number, text: string): void {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
