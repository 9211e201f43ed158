import type { Phrase } from '../facts/index/phrase-index.ts'
import type { QuantityMention, TimeMention } from '../mentions/mention.ts'

/**
 * Whether a number or a date stands behind what a phrase of one word ends with, or what means the same: `applications until`
 * tells no date of `As of 31 October there were 287 applications`, nor `pensions over` a number of `My pension is`.
 */
export function isLed(
  { sentence: { block, start: from }, start, value }: QuantityMention | TimeMention,
  { lead }: Phrase,
): boolean {
  if (lead === undefined) return true
  const same = alike.find(words => words.includes(lead))!
  const text = `${block.text.slice(from, start)}${value.text}`
  return (
    same.some(word => new RegExp(`\\b${word}\\s[^,;:.]{0,20}$`, 'i').test(text)) ||
    (same.includes('until') && isEnd.test(text))
  )
}

const alike = [
  ['until', 'till', 'by', 'before', 'to'],
  ['from', 'since', 'after'],
  ['over', 'above', 'than'],
  ['under', 'below', 'than'],
]

// `The last day for applications is`
const isEnd = /\b(?:last|latest|deadline|clos(?:es?|ed|ing)|ends?|ended)\b/i
