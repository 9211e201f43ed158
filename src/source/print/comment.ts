import { visible } from '../../report/visible.ts'
import type { Origin } from '../draft/drafted.ts'

/** As much of a sentence as fits, around the place where the fact stands in it; what a terminal obeys made visible. */
export function excerptOf({ sentence, start }: Origin, width: number): string {
  if (sentence.length <= width) return inert(sentence)
  const latest = sentence.length - width
  const wanted = Math.max(0, start - Math.floor(width / 3))
  // Where the end is near, it has its room.
  const from = wanted > latest ? sentence.indexOf(' ', latest - 1) + 1 : wordStart(sentence, wanted)
  const to = from + width >= sentence.length ? sentence.length : wordEnd(sentence, from + width)
  return `${from > 0 ? '…' : ''}${inert(sentence.slice(from, to))}${to < sentence.length ? '…' : ''}`
}

/** The text on one line that ends no comment and starts nothing in a terminal or a log. */
export const inert = (text: string): string => visible(text.replace(/\s+/g, ' ').trim())

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return at === 0 ? 0 : space + 1
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return space > 0 ? space : at
}
