import type { NamePart } from '../../facts/index/name-parts.ts'
import { isAllCapitals } from '../../text/spelling/letters.ts'
import type { Comparison } from './compare.ts'
import type { NameToken } from './tokens.ts'

/** How the capitals of a word stand to those of the part it spells; `small`: it has none where the part begins with one. */
export function judgeCapitals(part: NamePart, token: NameToken): 'right' | 'wrong' | 'small' {
  const written = token.text
  if (written === part.text || part.particle || isAllCapitals(written)) return 'right'
  // `Yun Dong-ju` and `Yun Dong Ju` are two ways to write one name.
  if (/\p{Lu}/u.test(part.text) && !/\p{Lu}/u.test(written)) return token.hyphenated ? 'right' : 'small'
  // Newspapers write `Nato`; and `McDONALD` where a line is set in capitals.
  if (isAllCapitals(part.text) || /^\p{Lu}\p{Ll}{0,2}['’]?\p{Lu}{3,}$/u.test(written)) return 'right'
  if (isSmallBefore.test(part.text) && token.capital && !token.routine) return 'wrong'
  return sameCapitals(part.text, written) ? 'right' : 'wrong'
}

// `MacOS` for `macOS`, but at the beginning of a sentence
const isSmallBefore = /^\p{Ll}+\p{Lu}/u

// The first letter may be a capital for its place. Where the lengths differ, marks do, and capitals are no matter.
function sameCapitals(right: string, written: string): boolean {
  if (right.length !== written.length) return true
  return Array.from(right.slice(1)).every((letter, at) => isUpper(letter) === isUpper(written.slice(1)[at]!))
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

/** The part as it should stand where the word does: in capitals where the word is, with its kind of apostrophe. */
export function rightForm(right: NamePart, { token, how, part }: Comparison): string {
  const written = token.text
  if (how === 'initial') return written
  if (how === 'exact' && part === right && judgeCapitals(part, token) !== 'wrong') {
    return judgeCapitals(part, token) === 'right' ? written : withApostrophes(right.text, written)
  }
  const form = withApostrophes(right.text, written)
  const isListed = part !== right && part.text === written
  if (isListed && (token.dotted || !token.routine)) return form
  if (token.allCapitals && written.length > 1 && !isListed) return form.toUpperCase()
  if (how === 'particle' && !token.capital) return form.toLowerCase()
  const isSmall = token.capital && !/\p{Lu}/u.test(form)
  return isSmall ? form.charAt(0).toUpperCase() + form.slice(1) : form
}

function withApostrophes(right: string, written: string): string {
  const mark = /[‘'’ʻʼʽʾʿ`´]/.exec(written)?.[0]
  return mark === undefined ? right : right.replace(/[‘'’ʻʼʽʾʿ`´]/g, mark)
}
