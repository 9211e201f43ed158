import { isUtf8 } from 'node:buffer'
import { refusal } from '../input-error.ts'

/** A text as its file holds it. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string
  readonly hasMark: boolean
}

/** Twice the longest books that there are; a parsed text takes some fifty times its size of memory. */
export const mostBytes = 10_000_000

const mark = [0xef, 0xbb, 0xbf]
const newline = 0x0a

/** That there are more bytes than are read, as a mistake says it. */
export const tooLong = (most: number): string => `is too long: up to ${most} bytes are read`

/**
 * Reads UTF-8 bytes, strictly; a byte order mark is taken off.
 * @param most how many of them may be there.
 * @throws InputError that names the cause for anything that is not UTF-8 text, or too much of it.
 */
export function decode(bytes: Uint8Array, file: string, most = mostBytes): Decoded {
  const hasMark = mark.every((byte, at) => bytes[at] === byte)
  const body = hasMark ? bytes.subarray(mark.length) : bytes
  const cause = bytes.length > most ? tooLong(most) : whyNotText(body)
  if (cause) throw refusal(file, cause)
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(body), hasMark }
}

/** The bytes of a text, with the mark it came with. */
export const encode = ({ text, hasMark }: Decoded): Uint8Array =>
  new TextEncoder().encode(hasMark ? `\uFEFF${text}` : text)

function whyNotText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isUtf16) return 'is UTF-16; save it as UTF-8'
  if (bytes.includes(0)) return 'holds a NUL byte: a binary file, or not UTF-8'
  if (isUtf8(bytes)) return undefined
  return `is not UTF-8: line ${firstBadLine(bytes)} has bytes that mean nothing there`
}

function firstBadLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf(newline, start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
}
