import type { Reading } from '../../facts/index/name-parts.ts'
import { isOneOrigin } from '../../text/spelling/origins.ts'
import type { Comparison } from './compare.ts'

/** A reading of a name, and how words compare with its parts: one comparison a part, in order. */
export interface Aligned {
  readonly reading: Reading
  readonly comparisons: readonly Comparison[]
}

/** How many letters the parts of a name have that words are compared with. */
export const lettersOf = (comparisons: readonly Comparison[]): number =>
  comparisons.reduce((sum, { part }) => sum + part.plain.length, 0)

/** Whether one letter may be wrong in a part of three or four. */
export const mayBeSlip = (alignment: Aligned): boolean => isSafeSlip(alignment) || isShortSlip(alignment)

/** Where all else is right, and long enough to be rare. */
function isSafeSlip({ comparisons, reading }: Aligned): boolean {
  const slip = comparisons.find(({ how }) => how === 'slip')!
  const rest = comparisons.filter(one => one !== slip)
  if (!rest.every(({ how }) => how === 'exact' || how === 'diacritic')) return false
  const letters = lettersOf(rest)
  const { part, token } = slip
  if (isSwap(part.plain, token.plain) && letters >= 8) return true
  if (reading.fact.entity !== 'person') return false
  // `Stev Witkoff`, `Isabella Van der Mear`; but families whose names rhyme are two.
  if (slip === comparisons[0]) return letters + part.plain.length >= (part.plain.length > 3 ? 8 : 9)
  return letters >= (token.hyphenated ? 8 : 12) && part.plain[0] === token.plain[0]
}

const isSwap = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('')

/**
 * `Nina Holm` for `Nina Holt`: likely where the document has the right name as well, and else may be somebody else. Of
 * three letters, and from the first one on, there are too many names.
 */
export function isShortSlip(alignment: Aligned): boolean {
  const { comparisons, reading } = alignment
  const { how, part, token } = comparisons.at(-1)!
  const given = comparisons.slice(0, -1)
  return (
    how === 'slip' &&
    reading.fact.entity === 'person' &&
    reading.kind === 'full' &&
    part.plain.length > 3 &&
    part.plain[0] === token.plain[0] &&
    lettersOf(given) > 3 &&
    given.every(({ how }) => how === 'exact' || how === 'diacritic') &&
    !isSafeSlip(alignment)
  )
}

/**
 * `Ursula van der Leyen`: nothing is wrong but one particle, and a given name stands before it. The Arabic article is one
 * word, which each country writes in its own way, beside a given name that is as well (`Yousef al-Amin`, `Youssef el-Amin`).
 */
export function isOneParticle({ comparisons }: Aligned): boolean {
  const [given, ...rest] = comparisons
  const wrong = rest.filter(({ how }) => how !== 'exact')
  const isOfArticle = wrong.every(
    ({ part, token }) => isArticle.test(part.plain) && isArticle.test(token.plain),
  )
  return !given!.part.particle && wrong.length === 1 && (given!.how === 'exact' || isOfArticle)
}

const isArticle = /^[aeu]l$/

// In longer words no two names are as near.
const fewestOfTyped = 8

/**
 * `kubctl`, `ngnix`, `webpackk`: what fingers do to a name without a capital, which is that of a tool. As many lie one letter apart
 * (`openssl` and `openssh`, `httpd` and `http`, `eslint` and `tslint`), only neighbours are exchanged, a letter inside is
 * left out, a letter is doubled; inside of a long one any letter is wrong.
 */
export function mayBeTyped({ part, token, distance }: Comparison): boolean {
  if (token.capital && /\p{Lu}/u.test(part.text)) return true
  const [right, written] = [part.plain, token.plain]
  if (distance !== 1) return false
  if (isSwap(right, written) || isDoubled(right, written)) return true
  const isInside = right[0] === written[0] && right.at(-1) === written.at(-1)
  return isInside && (right.length >= fewestOfTyped || written.length < right.length)
}

const isDoubled = (right: string, written: string): boolean =>
  Array.from(right).some((letter, at) => right.slice(0, at) + letter + right.slice(at) === written)

/** `The singer Pavel Lund`, `Tommaso Berg of Rome`: whom the text brings in under a name that another language has otherwise. */
export function isTranslatedOther({ comparisons }: Aligned): boolean {
  const { start, sentence } = comparisons[0]!.token
  const { text } = sentence.block
  return (
    comparisons.some(({ how, part, token }) => how === 'sound' && isOneOrigin(part.plain, token.plain)) &&
    (/(?<!\p{L})(?:the|an?)\s\p{Ll}+\s$/iu.test(text.slice(Math.max(sentence.start, start - reach), start)) ||
      /^(?:,\s(?:\p{N}|an?\s)|\s(?:of|from)\s\p{Lu}|\s(?:is|was)\san?\s)/u.test(
        text.slice(comparisons.at(-1)!.token.end),
      ))
  )
}

const presentedBefore = /(?:\p{Lu}\p{L}+|(?<!\p{L})(?:[Tt]he|[Aa]n?)\s+\p{Ll}+)\s+$/u
const presentedBehind = /^(?:\s*[,(–—]|\s+(?:(?:is|was|becomes?|became)\s+(?:an?|the)|of|from)\s)/
const reach = 24

/** `Nina Holm, 41,`, `Nina Holm is the judge`, `the painter Nina Holm`: somebody whom the reader is to know. */
export function isPresented({ comparisons }: Aligned): boolean {
  const { start, sentence } = comparisons[0]!.token
  const { end } = comparisons.at(-1)!.token
  const { text } = sentence.block
  return (
    presentedBefore.test(text.slice(Math.max(sentence.start, start - reach), start)) ||
    presentedBehind.test(text.slice(end, Math.min(sentence.end, end + reach)))
  )
}
