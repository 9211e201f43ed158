import type { Span } from './span.ts'

/** A word of a text with its place. `key` is the word as look-ups want it: see {@link fold}. */
export interface Word extends Span {
  readonly text: string
  readonly key: string
}

// Letters, marks and digits, held together by apostrophes, dots of abbreviations and the connectors of figures.
const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʼ](?=\p{L})|[.,](?=\p{N})(?<=\p{N}.)|\.(?=\p{L}\.))*/gu

/** Lower case, NFC, straight apostrophes, no possessive: the form under which words are compared. */
export function fold(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/[’ʼ‘]/g, "'")
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain
}

/**
 * The words of a text, in order. Hyphens separate words (`28-point` is two), so that a part of a compound can be
 * looked up; abbreviations (`U.S`), figures (`1,200.5`) and contractions (`hasn't`) are one word.
 */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(word), match => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    key: fold(match[0]),
  }))
}
