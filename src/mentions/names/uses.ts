import { isParticle } from '../../facts/index/name-readings.ts'
import { firstWhere } from '../../text/bisect.ts'
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
  const capitals = new Set(blocks.flatMap(tokens => tokens.filter(isName).map(({ key }) => key)))
  const small = new Set(blocks.flatMap(tokens => smallWords(tokens, capitals)))
  const taken = bySentence(known)
  const isFree = (token: NameToken): boolean => !small.has(token.key) && !isTaken(token, taken)
  return blocks.flatMap(tokens =>
    tokens.flatMap((token, at) => (isName(token) && isFree(token) ? [useOf(tokens, at)] : [])),
  )
}

/** Of some keys, those that stand in small letters, outside of addresses. */
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

const smallWords = (tokens: readonly NameToken[], keys: ReadonlySet<string>): string[] =>
  tokens.filter(token => !token.capital && keys.has(token.key) && !isInAddress(token)).map(({ key }) => key)

const isName = (token: NameToken): boolean =>
  token.capital && !token.initials && !/\p{N}/u.test(token.text) && !isInAddress(token)

const addressReach = 40

/** `HealthCare.gov`, `github.com/Marsh`, `cover_Marsh.jpg`: spelled as machines want it. */
function isInAddress({ start, wordEnd, sentence: { block } }: NameToken): boolean {
  const before = /\S*$/.exec(block.text.slice(Math.max(0, start - addressReach), start))![0]
  const after = /^\S*/.exec(block.text.slice(wordEnd, wordEnd + addressReach))![0]
  return (
    /[/~:@#&_=]|\p{L}\.$/u.test(before) || /[/~@_=]|^\.[\p{L}\p{N}]|\.(?:jpe?g|png|gif|pdf)\b/u.test(after)
  )
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
