import { wordSet } from '../../text/word-set.ts'
import type { NameToken } from './tokens.ts'
import { isCalendar, isFunctionWord, isLand, isOrdinary, isTitle } from './words.ts'

/** True for a word that may be a given name before a surname: no title, people, month, abbreviation or start of a sentence. */
export function isGivenName(token: NameToken): boolean {
  const { key, capital, initials, allCapitals, routine, titled } = token
  if (!capital || initials || (allCapitals && key.length <= 5)) return false
  if (isTitle(key) || (isCalendar(key) && !shortMonth.test(key)) || isLand(key)) return false
  if (!routine) return true
  if (isFunctionWord(key) || isAsking(token)) return false
  return !((titled || /(?:ing|ed|ly)$/.test(key)) && isOrdinary(key))
}

/** `DJ Holm`, `D.J. Holm`: two given names by their initials, and no office (`MP`), nor a word where all is in capitals. */
export function isShortened({ plain, initials, allCapitals }: NameToken, next: NameToken): boolean {
  if (!(initials || allCapitals) || next.allCapitals) return false
  return /^\p{Ll}\.?\p{Ll}\.?$/u.test(plain) && !offices.has(plain)
}

const offices = wordSet('ag cm dc dr eu fm hr it kc mp pc pm pr qc tv uk un us vp')

// Cut short without a dot, a month is hardly one: `Jan Holm`, `Jun Tanaka`.
const shortMonth = /^j[au]n$/

const questionReach = 300

/** `Will Witkoff agree?`: of the verbs that begin a question, the only one that is a usual given name as well. */
function isAsking({ key, end, sentence }: NameToken): boolean {
  if (key !== 'will') return false
  const rest = sentence.block.text.slice(end, Math.min(sentence.end, end + questionReach))
  return /^[^.!?]*\?/.test(rest)
}
