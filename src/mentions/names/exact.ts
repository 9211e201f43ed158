import type { NameTrie } from '../../facts/index/name-index.ts'
import type { Reading } from '../../facts/index/name-parts.ts'
import { withPossessive } from '../../text/spelling/letters.ts'
import type { Alignment } from './alignment.ts'
import { judgeCapitals } from './capitals.ts'
import type { Comparison } from './compare.ts'
import { type NameToken, type NameTokens, tokenAt } from './tokens.ts'
import { isOrdinary } from './words.ts'

/** The longest way to write a known name that begins at a token, if there is one. */
export function longestExact(tokens: NameTokens, names: NameTrie, at: number): Alignment | undefined {
  let node = names
  let longest: Alignment | undefined
  const matched: NameToken[] = []
  for (let here = at; here < tokens.length; here++) {
    const token = tokenAt(tokens, here)!
    if (here > at && !goesOn(token, matched.at(-1)!)) break
    const step = stepFrom(node, token)
    if (!step && token.initials && matched.length > 0) continue
    if (!step) break
    matched.push(token)
    const reading = step.end && readingAt(step.end, matched)
    if (reading && !isHalf(reading, tokens, here))
      longest = { reading, first: at, last: here, comparisons: comparisonsOf(reading, matched) }
    matched.splice(-1, 1, step.token)
    node = step.node
  }
  return longest
}

interface Step {
  /** Where the name may end with the word. */
  readonly end: NameTrie | undefined
  /** Where it goes on, and with which word: one that owns what follows has its possessive. */
  readonly node: NameTrie
  readonly token: NameToken
}

function stepFrom({ next }: NameTrie, token: NameToken): Step | undefined {
  const end = next.get(token.key)
  const owner = withPossessive(token, token.sentence.block.text)
  const owning = owner === token ? undefined : next.get(owner.key)
  if (owning) return { end, node: owning, token: owner }
  return end && { end, node: end, token }
}

/** Nothing goes on behind a possessive but what the name owns so. */
const goesOn = ({ joined, linked, dotted, owned }: NameToken, before: NameToken): boolean =>
  joined || linked || dotted || (owned && before.end === before.wordEnd)

function readingAt(node: NameTrie, matched: readonly NameToken[]): Reading | undefined {
  const readings = matched.some(({ dotted, joined }) => dotted && !joined)
    ? node.readings.filter(isDotted)
    : node.readings
  return (
    readings.find(one => one.kind !== 'forbidden' && isAsWritten(one, matched)) ??
    readings.find(one => one.kind === 'forbidden' && isAsWritten(one, matched)) ??
    readings.find(one => hasItsCapitals(one, matched))
  )
}

const isDotted = ({ fact: { name, aka, not } }: Reading): boolean =>
  [name, ...aka, ...not].some(form => /\p{L}\.\p{L}/u.test(form))

const comparisonsOf = (reading: Reading, tokens: readonly NameToken[]): Comparison[] =>
  reading.parts.map((part, at) => ({ part, token: tokens[at]!, how: 'exact', distance: 0 }))

/** `Toml` where the fact says `TOML`, and not `Toml`: only capitals tell the two apart. */
const isAsWritten = ({ parts }: Reading, tokens: readonly NameToken[]): boolean =>
  parts.every(({ text }, at) => text === tokens[at]!.text)

/** Small letters alone are no name; beside a capital they are a slip, unless they make an ordinary word. */
function hasItsCapitals({ parts }: Reading, tokens: readonly NameToken[]): boolean {
  const judged = parts.map((part, at) => judgeCapitals(part, tokens[at]!))
  if (!judged.includes('small')) return true
  const hasCapital = tokens.some((token, at) => token.capital && !parts[at]!.particle)
  return hasCapital && tokens.every((token, at) => judged[at] !== 'small' || !isOrdinary(token.key))
}

/** `Park Geun-ho` where `Park Geun` is a wrong form of somebody else; `Park Geun-led` has that form. */
function isHalf({ kind, parts }: Reading, tokens: NameTokens, last: number): boolean {
  const next = tokenAt(tokens, last + 1)
  return kind === 'forbidden' && parts.length > 1 && next?.hyphenated === true && !compounded.test(next.key)
}

const compounded = /(?:ed|ing|born|like|style|era|run)$/
