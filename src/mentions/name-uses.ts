import { isParticle } from '../facts/name-readings.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { NameUse, Sentence } from './mention.ts'
import { isGivenName } from './name-scan.ts'
import { type NameToken, nameTokens } from './name-tokens.ts'
import { isCalendar, isFunctionWord, isLand, isOrdinary, isTitle } from './name-words.ts'

/** What stands in the way of a word being taken for a name: the known names of its block. */
type KnownSpans = ReadonlyMap<Sentence, readonly Span[]>

/**
 * The capitalised words of one block that may be names or parts of names, in order, each with its neighbours in the
 * same name. Words of known names, of addresses and of identifiers are left out.
 */
export function nameUses(sentences: readonly Sentence[], known: KnownSpans): NameUse[] {
  const tokens = nameTokens(sentences)
  return tokens.flatMap((token, at) => (isName(token, known) ? [useOf(tokens, at)] : []))
}

function isName(token: NameToken, known: KnownSpans): boolean {
  const { capital, initials, text, sentence, start, wordEnd } = token
  if (!capital || initials || /\p{N}/u.test(text)) return false
  const { text: all } = sentence.block
  // `HealthCare.gov`, `github.com/Marsh`: parts of addresses, which are spelled as machines want them.
  if (/[./~:@#&]/.test(all.charAt(start - 1)) || /^[./~][\p{L}\p{N}]/u.test(all.slice(wordEnd, wordEnd + 2)))
    return false
  return !known.get(sentence)?.some(span => overlaps(span, token))
}

function useOf(tokens: readonly NameToken[], at: number): NameUse {
  const { start, end, text, key, plain, sentence, titled, allCapitals } = tokens[at]!
  const before = neighbour(tokens, at, -1)
  const after = neighbour(tokens, at, 1)
  return {
    start,
    end,
    text,
    key,
    plain,
    sentence,
    isShouted: allCapitals,
    isTitled: titled,
    ...(before ? { before: before.initials ? before.plain.charAt(0) : before.plain } : {}),
    ...(after ? { after: after.plain } : {}),
  }
}

/** The word of the same name beside a word, over particles and initials; the nearest initial where there is nothing else. */
function neighbour(tokens: readonly NameToken[], at: number, step: 1 | -1): NameToken | undefined {
  let initial: NameToken | undefined
  for (let here = at + step; here >= 0 && here < tokens.length; here += step) {
    if (!tokens[step > 0 ? here : here + 1]!.joined) break
    const token = tokens[here]!
    if (token.initials && step < 0) initial ??= token
    else if (!token.initials && !(isParticle(token.key) && !token.capital))
      return isPartOfName(token, step) ? token : initial
  }
  return initial
}

const isPartOfName = (token: NameToken, step: 1 | -1): boolean =>
  step < 0
    ? isGivenName(token) && !(token.titled && isOrdinary(token.key))
    : token.capital &&
      !isTitle(token.key) &&
      !isCalendar(token.key) &&
      !isLand(token.key) &&
      !isFunctionWord(token.key) &&
      !(token.titled && isOrdinary(token.key))
