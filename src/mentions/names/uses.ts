import { isParticle } from '../../facts/index/name-parts.ts'
import { firstWhere } from '../../text/bisect.ts'
import { hasNumber, kindAt, space } from '../../text/characters.ts'
import { flat, flatLetters, flatNumbers } from '../../text/flat.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { NameUse, Sentence } from '../mention.ts'
import { bySentence } from '../sentences.ts'
import { isGivenName } from './given.ts'
import { isSmallAt, type NameToken, type NameTokens, smallKeyAt, tokenAt } from './tokens.ts'
import { isCalendar, isFunctionWord, isLand, isOrdinary, isTitle } from './words.ts'

type Known = Span & { readonly sentence: Sentence }

/**
 * The capitalised words of a document that may be names or parts of names, in order, each with its neighbours in the
 * same name. Left out are words that the document also has in small letters, and those of addresses.
 * @param known what is known to be a name already, in order and apart: its words are left out too.
 */
export function recogniseNameUses(blocks: readonly NameTokens[], known: readonly Known[]): NameUse[] {
  const names = blocks.map(namesIn)
  const keys = new Set(names.flatMap((all, block) => all.map(at => tokenAt(blocks[block]!, at)!.key)))
  const small = smallWords(blocks, keys)
  const taken = bySentence(known)
  const isFree = (token: NameToken): boolean => !small.has(token.key) && !isTaken(token, taken)
  return names.flatMap((all, block) => {
    const tokens = blocks[block]!
    return all.filter(at => isFree(tokenAt(tokens, at)!)).map(at => useOf(tokens, at))
  })
}

/** The indexes of the words that may be names. */
function namesIn(tokens: NameTokens): number[] {
  const names: number[] = []
  for (let at = 0; at < tokens.length; at++)
    if (!isSmallAt(tokens, at) && isName(tokenAt(tokens, at)!)) names.push(at)
  return names
}

function isTaken(token: NameToken, taken: ReadonlyMap<Sentence, readonly Known[]>): boolean {
  const names = taken.get(token.sentence) ?? []
  const next = names[firstWhere(names, ({ end }) => end > token.start)]
  return next !== undefined && overlaps(next, token)
}

/** Of some keys, those that stand in small letters, outside of addresses. */
function smallWords(blocks: readonly NameTokens[], keys: ReadonlySet<string>): ReadonlySet<string> {
  const small = new Set<string>()
  const heads = headsOf(keys)
  for (const tokens of blocks) {
    const { text, runs } = tokens
    for (let at = 0; at < tokens.length; at++) {
      const [start, end] = [runs[2 * at]!, runs[2 * at + 1]!]
      const head = heads[text.charCodeAt(start) & letterBits]! >>> (text.charCodeAt(start + 1) & letterBits)
      if ((head & 1) === 0) continue
      const key = smallKeyAt(tokens, at)
      if (key !== undefined && keys.has(key) && !small.has(key) && !isInAddress(text, { start, end }))
        small.add(key)
    }
  }
  return small
}

const letterBits = 31

/** By the last bits of a word's first unit, a bit for those of its second: tells nearly all words that are no keys. */
function headsOf(keys: Iterable<string>): number[] {
  const heads = new Array<number>(letterBits + 1).fill(0)
  for (const key of keys)
    heads[key.charCodeAt(0) & letterBits]! |= key.length > 1 ? 1 << (key.charCodeAt(1) & letterBits) : -1
  return heads
}

const isName = ({ capital, initials, text, start, wordEnd, sentence: { block } }: NameToken): boolean =>
  capital && !initials && !hasNumber(text) && !isInAddress(block.text, { start, end: wordEnd })

const addressReach = 40

/** `HealthCare.gov`, `github.com/Marsh`, `cover_Marsh.jpg`: spelled as machines want it. */
function isInAddress(text: string, { start, end }: Span): boolean {
  const from = blackStart(text, start)
  const to = blackEnd(text, end)
  return (
    (from < start && addressBefore.test(flat(text.slice(from, start)))) ||
    (to > end && addressAfter.test(flat(text.slice(end, to))))
  )
}

const addressBefore = new RegExp(`[/~:@#&_=]|[A-Z${flatLetters}]\\.$`)
const addressAfter = new RegExp(`[/~@_=]|^\\.[A-Z${flatLetters}${flatNumbers}]|\\.(?:jpe?g|png|gif|pdf)\\b`)

/** Where what is not white space begins that stands before an offset, and where it ends that stands behind one. */
function blackStart(text: string, offset: number): number {
  let at = offset
  while (at > Math.max(0, offset - addressReach) && (kindAt(text, at - 1) & space) === 0) at--
  return at
}

function blackEnd(text: string, offset: number): number {
  let at = offset
  while (at < Math.min(text.length, offset + addressReach) && (kindAt(text, at) & space) === 0) at++
  return at
}

function useOf(tokens: NameTokens, at: number): NameUse {
  const { start, end, text, plain, sentence, titled, allCapitals } = tokenAt(tokens, at)!
  const before = wordBefore(tokens, at)
  const after = wordAfter(tokens, at)
  return {
    start,
    end,
    text,
    plain,
    sentence,
    isShouted: allCapitals,
    isTitled: titled,
    ...(before ? { before: before.initials ? before.plain.charAt(0) : before.plain } : {}),
    ...(after ? { after: after.plain } : {}),
  }
}

// Initials and particles in a row: `J. R. R. van der`.
const longestLink = 6

/** The word of the same name before a word, over particles and initials; the nearest initial where there is no other. */
function wordBefore(tokens: NameTokens, at: number): NameToken | undefined {
  let initial: NameToken | undefined
  for (let here = at; here > Math.max(0, at - longestLink) && tokenAt(tokens, here)!.joined; here--) {
    const token = tokenAt(tokens, here - 1)!
    if (token.initials) initial ??= token
    else if (!isLink(token)) return isNameOf(token) && isGivenName(token) ? token : initial
  }
  return initial
}

/** The word of the same name after a word, over particles. */
function wordAfter(tokens: NameTokens, at: number): NameToken | undefined {
  for (let here = at + 1; here < at + longestLink && tokenAt(tokens, here)?.joined; here++) {
    const token = tokenAt(tokens, here)!
    if (isLink(token)) continue
    const { key, capital, initials } = token
    const isOther = initials || isTitle(key) || isCalendar(key) || isLand(key) || isFunctionWord(key)
    return capital && !isOther && isNameOf(token) ? token : undefined
  }
  return undefined
}

const isLink = ({ key, capital }: NameToken): boolean => isParticle(key) && !capital

/** In a heading with capitals, an ordinary word has one for its place. */
const isNameOf = ({ titled, key }: NameToken): boolean => !titled || !isOrdinary(key)
