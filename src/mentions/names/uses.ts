import { isParticle } from '../../facts/index/name-readings.ts'
import { firstWhere } from '../../text/bisect.ts'
import { kindAt, space } from '../../text/characters.ts'
import { groupBy } from '../../text/group-by.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { NameUse, Sentence } from '../mention.ts'
import { isGivenName } from './given.ts'
import type { NameToken } from './tokens.ts'
import { isCalendar, isFunctionWord, isLand, isOrdinary, isTitle } from './words.ts'

type Known = Span & { readonly sentence: Sentence }

/**
 * The capitalised words of a document that may be names or parts of names, in order, each with its neighbours in the
 * same name. Left out are words that the document also has in small letters, and those of addresses.
 * @param known what is known to be a name already: its words are left out too.
 */
export function recogniseNameUses(
  blocks: readonly (readonly NameToken[])[],
  known: readonly Known[],
): NameUse[] {
  const names = blocks.map(tokens => tokens.flatMap((token, at) => (isName(token) ? [at] : [])))
  const small = smallWords(
    blocks,
    new Set(names.flatMap((all, block) => all.map(at => blocks[block]![at]!.key))),
  )
  const taken = bySentence(known)
  const isFree = (token: NameToken): boolean => !small.has(token.key) && !isTaken(token, taken)
  return names.flatMap((all, block) => {
    const tokens = blocks[block]!
    return all.filter(at => isFree(tokens[at]!)).map(at => useOf(tokens, at))
  })
}

/** What is known in each sentence, in order of its ends. */
function bySentence(known: readonly Known[]): Map<Sentence, Known[]> {
  const taken = groupBy(known, ({ sentence }) => sentence)
  for (const names of taken.values()) names.sort((a, b) => a.end - b.end)
  return taken
}

function isTaken(token: NameToken, taken: ReadonlyMap<Sentence, readonly Known[]>): boolean {
  const names = taken.get(token.sentence) ?? []
  const next = names[firstWhere(names, ({ end }) => end > token.start)]
  return next !== undefined && overlaps(next, token)
}

/** Of some keys, those that stand in small letters, outside of addresses. */
function smallWords(
  blocks: readonly (readonly NameToken[])[],
  keys: ReadonlySet<string>,
): ReadonlySet<string> {
  const small = new Set<string>()
  for (const tokens of blocks)
    for (const token of tokens)
      if (!token.capital && keys.has(token.key) && !small.has(token.key) && !isInAddress(token))
        small.add(token.key)
  return small
}

const isName = (token: NameToken): boolean =>
  token.capital && !token.initials && !/\p{N}/u.test(token.text) && !isInAddress(token)

const addressReach = 40

/** `HealthCare.gov`, `github.com/Marsh`, `cover_Marsh.jpg`: spelled as machines want it. */
function isInAddress({ start, wordEnd, sentence: { block } }: NameToken): boolean {
  const { text } = block
  const from = blackStart(text, start)
  const to = blackEnd(text, wordEnd)
  return (
    (from < start && /[/~:@#&_=]|\p{L}\.$/u.test(text.slice(from, start))) ||
    (to > wordEnd && /[/~@_=]|^\.[\p{L}\p{N}]|\.(?:jpe?g|png|gif|pdf)\b/u.test(text.slice(wordEnd, to)))
  )
}

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

function useOf(tokens: readonly NameToken[], at: number): NameUse {
  const { start, end, text, plain, sentence, titled, allCapitals } = tokens[at]!
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
function wordBefore(tokens: readonly NameToken[], at: number): NameToken | undefined {
  let initial: NameToken | undefined
  for (let here = at; here > Math.max(0, at - longestLink) && tokens[here]!.joined; here--) {
    const token = tokens[here - 1]!
    if (token.initials) initial ??= token
    else if (!isLink(token)) return isNameOf(token) && isGivenName(token) ? token : initial
  }
  return initial
}

/** The word of the same name after a word, over particles. */
function wordAfter(tokens: readonly NameToken[], at: number): NameToken | undefined {
  for (let here = at + 1; here < at + longestLink && tokens[here]?.joined; here++) {
    const token = tokens[here]!
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
