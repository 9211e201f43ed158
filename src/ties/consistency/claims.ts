import type { QuantityMention } from '../../mentions/mention.ts'
import { firstWhere } from '../../text/bisect.ts'
import { flat, flatLetters } from '../../text/flat.ts'
import type { Span } from '../../text/span.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { singularOf } from './nouns.ts'

/** How many parts an article says a whole has: 24 points, the plan. */
export interface CountClaim extends Span {
  readonly mention: QuantityMention
  readonly amount: number
  /** What is counted, singular, and what has it. */
  readonly noun: string
  readonly head: string
  /** What else the article calls the whole here: `peace`, `geneva`; empty for the bare noun. */
  readonly qualifiers: string
  /** One of them is a name. */
  readonly isNamed: boolean
  /** `28-point plan`, `the 24 points of the plan`, `the plan has 24 points`. */
  readonly form: 'compound' | 'of' | 'has'
}

// With more words between, nobody knows any more which of them is the noun.
const mostQualifiers = 2

/**
 * What a number may tell of how many parts a whole has, read in every way its words allow: what `28-point peace plan`
 * counts may be a peace or a plan. Only exact whole numbers, of all parts, are read.
 */
export function countClaims(mention: QuantityMention): CountClaim[] {
  const { value, partial, nouns, isNth } = mention
  const isExact = value.dimension === 'number' && !value.vague && Number.isInteger(value.amount)
  const isClosed = value.interval.low === value.interval.high && value.core === undefined
  const noun = nouns[0]
  if (!isExact || !isClosed || partial || isNth || !noun || value.amount < 2) return []
  if (!ofLetters.test(flat(noun.text)) || noun.start < mention.end) return []
  const { words, block } = mention.sentence
  const at = firstWhere(words, ({ start }) => start >= noun.start)
  const claim = (part: Read, form: CountClaim['form']): CountClaim => {
    const end = Math.max(noun.end, form === 'compound' ? part.end : noun.end)
    const { head, qualifiers, isNamed } = part
    const { start } = mention
    return {
      mention,
      start,
      end,
      amount: value.amount,
      noun: singularOf(noun.key),
      head,
      qualifiers,
      isNamed,
      form,
    }
  }
  if (/^[-‐‑]$/.test(block.text.slice(mention.end, noun.start)))
    return headsAfter(mention, at + 1).map(part => claim(part, 'compound'))
  if (nouns.length > 1) return []
  return [
    ...wholesAfter(mention, at).map(part => claim(part, 'of')),
    ...wholesBefore(mention, at).map(part => claim(part, 'has')),
  ]
}

interface Read {
  readonly head: string
  readonly qualifiers: string
  readonly isNamed: boolean
  readonly end: number
}

/** The nouns that may end a phrase that begins at a word: the word itself, or the next ones with those before as qualifiers. */
function headsAfter({ sentence: { words, block } }: QuantityMention, first: number): Read[] {
  const heads: Read[] = []
  for (let at = first; at <= first + mostQualifiers; at++) {
    const [before, word] = [words[at - 1], words[at]]
    if (!word || !before || !isWord(word) || block.text.slice(before.end, word.start) !== ' ') break
    const others = words.slice(first, at)
    const qualifiers = others.map(({ key }) => key).join(' ')
    const isNamed = others.some(({ text }) => /^\p{Lu}/u.test(text))
    heads.push({ head: singularOf(word.key), qualifiers, isNamed, end: word.end })
  }
  return heads
}

const ofLetters = new RegExp(`^[A-Z${flatLetters}]{3,}$`)
const isWord = ({ text, key }: Word): boolean => ofLetters.test(flat(text)) && !stops.has(key)

const stops = wordSet(
  'the and for from with that this which who was were are has had have will would can could may but its their',
)

const definite = /^(?:the|this|that|its)$/

/** `the 24 points of the plan`, `all 24 points in the plan`. */
function wholesAfter(mention: QuantityMention, noun: number): Read[] {
  const { words } = mention.sentence
  const isAll = /^(?:the|all|its|these)$/.test(words[firstOf(mention) - 1]?.key ?? '')
  const isOf = /^(?:of|in)$/.test(words[noun + 1]?.key ?? '') && definite.test(words[noun + 2]?.key ?? '')
  return isAll && isOf && isTight(mention, noun, noun + 3) ? headsAfter(mention, noun + 3) : []
}

/** `the plan has 24 points`, up to the end of the clause. */
function wholesBefore(mention: QuantityMention, noun: number): Read[] {
  const { words, block, end } = mention.sentence
  const verb = firstOf(mention) - (/^of$/.test(words[firstOf(mention) - 1]?.key ?? '') ? 2 : 1)
  if (!/^(?:has|contains|comprises|consists)$/.test(words[verb]?.key ?? '')) return []
  if (
    !/^(?:\s*$|[.,;:)]|\s+(?:and|but|which|while)\b)/.test(
      block.text.slice(words[noun]!.end, Math.min(end, words[noun]!.end + 12)),
    )
  )
    return []
  for (let first = verb - 1; first >= Math.max(1, verb - 1 - mostQualifiers); first--) {
    if (!definite.test(words[first - 1]!.key)) continue
    return isTight(mention, first - 1, verb) ? headsAfter(mention, first).slice(verb - 1 - first) : []
  }
  return []
}

const firstOf = ({ sentence, start }: QuantityMention): number =>
  firstWhere(sentence.words, word => word.start >= start)

/** No punctuation between two words. */
function isTight({ sentence: { words, block } }: QuantityMention, from: number, to: number): boolean {
  const [first, last] = [words[from], words[to]]
  return (
    first !== undefined &&
    last !== undefined &&
    /^[\p{L}\p{M}\s'’-]*$/u.test(block.text.slice(first.start, last.end))
  )
}
