import { lstatSync } from 'node:fs'
import { ifRefused } from './cause.ts'

/** Whether there is anything at a path. A link that leads nowhere is there: what cannot be read must not pass for none. */
export function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    return ifRefused(false)(error)
  }
}
