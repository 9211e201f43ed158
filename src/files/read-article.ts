import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs'
import { InputError } from '../input-error.ts'
import { causeOf } from './cause.ts'
import { type Decoded, decode } from './decode.ts'

/** A file that is to be checked. */
export interface ArticlePlace {
  /** Absolute. */
  readonly path: string
  /** Relative to the working directory, with `/`: how reports call it. */
  readonly file: string
}

/** An article's text, and the bytes it came from. */
export interface Article extends Decoded {
  readonly bytes: Uint8Array
}

/**
 * Reads an article whole.
 * @throws InputError that names the cause where it cannot be read or is not UTF-8 text.
 */
export async function readArticle(place: ArticlePlace): Promise<Article> {
  const bytes = readBytes(place)
  return { bytes, ...decode(bytes, place.file) }
}

/**
 * Reads what is in a file.
 * @throws InputError that names the cause where it cannot be read.
 */
export function readBytes({ path, file }: ArticlePlace): Uint8Array {
  try {
    return readRegularFile(path, file)
  } catch (error) {
    const message = causeOf(error)
    throw message === undefined ? error : new InputError([{ file, message }])
  }
}

// Opened without waiting: a pipe that nobody writes to would hold the run up for ever. Read on this thread: to ask
// another one takes longer than to read an article.
function readRegularFile(path: string, file: string): Uint8Array {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const message = whyNotFile(fstatSync(descriptor))
    if (message) throw new InputError([{ file, message }])
    return readFileSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function whyNotFile(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined
  if (stats.isDirectory()) return 'is a folder'
  return stats.isFIFO() ? 'is a pipe, not a file' : 'is a device or a socket, not a file'
}
