import { type Word, words } from '../../text/word.ts'
import type { Quantity } from '../value.ts'
import { readQuantity } from './read.ts'

const sign = '(?<sign>(?:US|C|A|NZ|HK)?\\$|[€£¥₹]|USD|EUR|GBP|CHF|JPY)'
const scale = '(?<scale>thousands?|millions?|billions?|trillions?)'
// A letter alone is a scale only beside a currency: `(m)` may be metres.
const short = "(?<short>m|mn|mln|mio|bn|bln|tn|k|['’]?000s?)"
const coin = '(?:of\\s+)?(?<coin>dollars|euros|pounds|yen|rupees|francs)'

const forms = [
  `${sign}\\s?(?:${scale}|${short})?`,
  `${scale}(?:\\s+${coin})?`,
  '(?<percent>%|per\\s?cent)',
  `${coin}`,
]

// Alone, in brackets, or behind `in` or a comma.
const expressions = forms.map(
  form => new RegExp(`(?:^|[([,]|\\bin)\\s*${form}\\s*(?:$|[)\\]]|,\\s+(?:except|unless)\\b)`, 'i'),
)

/** A figure as its label has it read, and the words of the label that say so. */
export interface Scaled {
  readonly value: Quantity
  readonly words: readonly Word[]
}

/**
 * A bare figure in the currency or the scale that a label gives for the figures it heads (`Turnover, € million`,
 * `Passengers (thousands)`, `Share (%)`), as it would have been read with these beside it; one in a currency (`$3,860`) in the scale.
 */
export function inScaleOf(value: Quantity, label: string): Scaled | undefined {
  const isPlain = value.dimension === 'number' || (value.dimension === 'money' && !/\p{L}/u.test(value.text))
  if (!isPlain || label.length > longest) return undefined
  const found = expressions.map(form => form.exec(label)).find(match => match !== null)
  if (!found) return undefined
  const { sign = '', scale = '', short = '', percent, coin = '' } = found.groups!
  const by =
    scale.toLowerCase().replace(/s$/, '') ||
    short
      .toLowerCase()
      .replace('mio', 'million')
      .replace(/^\W?000s?$/, 'thousand')
  if (value.dimension === 'money' && by === '') return undefined
  const money = value.dimension === 'money' ? [value.text, by] : [`${sign}${value.text}`, by, coin]
  const text = percent === undefined ? money.join(' ').trim() : `${value.text}%`
  const read = readQuantity(text.replace(/\s+/g, ' '))
  return read && { value: { ...read, text: value.text }, words: words(found[0]) }
}

// Labels are short.
const longest = 100
