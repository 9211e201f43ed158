import { keysOf } from '../../text/word.ts'
import { isOrdinary } from '../names/words.ts'
import type { NamedSpeaker } from './speaker.ts'

// `— Ada Lovelace` behind a quotation.
const pattern = /(?:^|\s)(?:—|–|--|―)\s*(\p{Lu}[^.,;:!?"—–]{2,60})/u
const name =
  /^(?:(?:\p{Lu}[\p{L}\p{M}'’-]*|de[lrn]?|da|di|du|van|von|la|le|bin|ibn|al|el|ap)(?:\s+|$)){2,6}$/u
const reach = 90

/**
 * The line at the end of a text that says who wrote what stands before it, and where that begins. It is sure where it is a
 * name and nothing more, but for who that is: `— Ada Lovelace, countess`.
 */
export function signatureOf(text: string): (NamedSpeaker & { readonly from: number }) | undefined {
  const offset = Math.max(0, text.length - reach)
  const found = pattern.exec(text.slice(offset))
  if (!found) return undefined
  const from = offset + found.index
  const start = from + found[0].length - found[1]!.length
  const signed = found[1]!.trim()
  const isLast = /^\s*(?:,[^.!?;:]*)?$/.test(text.slice(start + signed.length))
  return { from, start, end: start + signed.length, text: signed, sure: isLast && name.test(signed) }
}

/** `Ada Lovelace, countess`: a text that is a signature and nothing else, with a dash before it or without one. */
export function signatureAlone(text: string): NamedSpeaker | undefined {
  const [, lead, signed, role] = alone.exec(text) ?? []
  if (lead === undefined || signed === undefined || !name.test(signed)) return undefined
  // `Read More` stands below quotations, too.
  const sure = role !== undefined || lead.trim() !== '' || !keysOf(signed).every(isOrdinary)
  return { start: lead.length, end: lead.length + signed.length, text: signed, sure }
}

const alone = /^(\s*(?:[—–―-]+\s*)?)(\p{Lu}[^.,;:!?"—–()]{2,60}?)\s*([,(][^.!?;:]{1,80})?$/u
