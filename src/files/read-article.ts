import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs'
import { refusal } from '../input-error.ts'
import { refusalFor } from './cause.ts'
import { type Decoded, decode, mostBytes, tooLong } from './decode.ts'

/** A file that is read: an article, a baseline, a report. */
export interface FilePlace {
  /** Absolute. */
  readonly path: string
  /** Relative to the working directory, with `/`: how reports call it. */
  readonly file: string
}

/** An article's text, and the bytes it came from. */
export interface ArticleContent extends Decoded {
  readonly bytes: Uint8Array
}

/** What a report or a baseline, which tells of many articles, may have of bytes: V8's strings go little further. */
export const mostBytesOfReport = 500_000_000

/**
 * Reads an article whole.
 * @param most how many bytes it may have.
 * @throws InputError that names the cause where it cannot be read or is not UTF-8 text.
 */
export function readArticle(place: FilePlace, most = mostBytes): ArticleContent {
  const bytes = readBytes(place, most)
  return { bytes, ...decode(bytes, place.file, most) }
}

/**
 * Reads what is in a file.
 * @param most how many bytes it may have.
 * @throws InputError that names the cause where it cannot be read.
 */
export function readBytes(place: FilePlace, most = mostBytes): Uint8Array {
  try {
    return readRegularFile(place, most)
  } catch (error) {
    throw refusalFor(error, place.file)
  }
}

// Opened without waiting: a pipe that nobody writes to would hold the run up for ever. Read on this thread: to ask
// another one takes longer than to read an article.
function readRegularFile({ path, file }: FilePlace, most: number): Uint8Array {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const message = whyNotRead(fstatSync(descriptor), most)
    if (message) throw refusal(file, message)
    return readFileSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function whyNotRead(stats: Stats, most: number): string | undefined {
  // Not even read: it may be larger than memory.
  if (stats.isFile()) return stats.size > most ? tooLong(most) : undefined
  if (stats.isDirectory()) return 'is a folder'
  return stats.isFIFO() ? 'is a pipe, not a file' : 'is a device or a socket, not a file'
}
