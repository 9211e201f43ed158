import { lstat } from 'node:fs/promises'
import { causeOf } from './cause.ts'

/** Whether there is anything at a path. A link that leads nowhere is there: what cannot be read must not pass for none. */
export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (causeOf(error) === undefined) throw error
    return false
  }
}
