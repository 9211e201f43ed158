import type { RoleFact } from '../../facts/fact.ts'
import type { TitleForm } from '../../facts/index/role-index.ts'
import { isCalendar, isLand, isOrdinary, isTitle } from '../../mentions/names/words.ts'
import { keysOf, type Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'

/** What an article calls that by which it is about, where somebody leads it: `the company`. */
export const bodies = wordSet(
  'company firm group business corporation agency bank lender insurer union party ministry department institute council ' +
    'university college school museum theatre hospital charity trust board authority service office organisation organization ' +
    'association federation league airline railway carrier operator newspaper observatory project foundation festival',
)

/** Those of which an article hardly has another one. */
const owners = wordSet(
  'country nation state province county city town company firm group bank lender club team party union agency university ' +
    'school museum airline project',
)

/** `the bank's`. */
const isPossessive = ({ text }: Word): boolean => /['’]s$/i.test(text)

/** `the country's finance minister`: of what the article is about. */
export const isOwner = (word: Word): boolean => isPossessive(word) && owners.has(word.key)

/** The same, or what the fact says as well: `the harbour's master` is the `master of the harbour`. */
export const isOwnOwner = (word: Word, fact: RoleFact): boolean => isOwner(word) || isTold(word, fact)

const isTold = (word: Word, { title, aka }: RoleFact): boolean =>
  isPossessive(word) && [title, ...aka].flatMap(keysOf).includes(word.key)

// `since June`, `since late 2030`
const since =
  '(?:\\ssince(?:\\s(?!at\\s|in\\s)\\p{Ll}+){0,3}(?:\\s\\p{Lu}\\p{L}+)?(?:\\s\\p{N}{1,2},?)?(?:\\s\\p{N}{4})?)?'
const house = new RegExp(`^${since}\\s(?:at|in)\\s(?:the\\s)?(\\p{Lu}[\\p{L}’'-]*)`, 'u')

/** Whether what goes on behind a title tells of a house that is none of its words: `finance director (since June) at Larsborg Rail`. */
export function isOfOtherHouse(rest: string, { title, aka }: RoleFact): boolean {
  const [, told] = house.exec(rest) ?? []
  if (told === undefined || isCalendar(told.toLowerCase())) return false
  return !keysOf(told).some(key => [title, ...aka].flatMap(keysOf).includes(key))
}

interface TitleAt {
  readonly words: readonly Word[]
  readonly from: number
  readonly form: TitleForm
  /** By a word before it. */
  readonly isChanged: boolean
}

/** Whether what stands before a title makes it another's, or what stands before its `former`: `the bank's former chairman`. */
export function isOthers({ words, from, form, isChanged }: TitleAt): boolean {
  if (!isChanged) return isPartOfTitle(words, from - 1, form)
  const lead = words[from - 2]
  // One may have had the like at another bank.
  return lead !== undefined && isPossessive(lead) && lead.key !== 'project' && !isTold(lead, form.fact)
}

/**
 * Whether the word before a title makes it another's: `British Secretary of State`, `Britain's Secretary of State`,
 * `Chairman and President`. At the start of a sentence, where every word has its capital, a word that is no ordinary
 * one or a nation does (`FCC Chief Information Officer`).
 */
function isPartOfTitle(words: readonly Word[], at: number, { fact }: TitleForm): boolean {
  const { text, key } = words[at]!
  if (isPossessive(words[at]!)) return !isOwnOwner(words[at]!, fact)
  if (key === 'and') return at > 0 && isTitle(words[at - 1]!.key)
  if (!/^\p{Lu}/u.test(text) || small.has(key)) return false
  return at > 0 || isLand(key) || !isOrdinary(key)
}

const small = wordSet('the a an its his her their our said mr mrs ms dr')
