import { isFunctionWord } from '../../mentions/names/words.ts'
import type { Word } from '../../text/word.ts'
import { wordSet } from '../../text/word-set.ts'
import { isSpeech, isVerb } from '../../ties/clauses.ts'
import { isPronoun } from './clauses.ts'
import { isNumber, isPreposition } from './tail.ts'
import { isAuxiliary, mayBeVerb } from './tense.ts'

/** What leads to a number: who did or has it, and the verb. */
export interface Lead {
  readonly nouns: readonly Word[]
  /** The verb before the number with its auxiliaries and adverbs; none for a bare noun phrase. */
  readonly verbs: readonly Word[]
  /** The preposition between them and the number. */
  readonly link: Word | undefined
  /** Nothing else stands between the noun phrase and the number. */
  readonly isWhole: boolean
}

/**
 * What the words before a number, of its clause, lead to it with: `Brennevik has built`; undefined where they are no
 * noun phrase. `text` is that of their block.
 */
export function leadOf(words: readonly Word[], text: string): Lead | undefined {
  const before = withoutOther(words)
  const to = before.findLastIndex(word => !isHedge(word)) + 1
  const link = before[to - 1] && isLink(before[to - 1]!) ? before[to - 1] : undefined
  const all = before.slice(openingOf(before), link ? to - 1 : to)
  // `employs 40 people`: the number is behind what it may be counted by.
  const isDoing = (at: number): boolean =>
    at > 0 && mayBeVerb(all[at]!) && (all[at + 1] ? isNumber(all[at + 1]!) : !(link && isPreposition(link)))
  const doing = new Set(all.filter((_, at) => isDoing(at)))
  const isAction = (word: Word): boolean => (isVerb(word) && /^\p{Ll}/u.test(word.text)) || doing.has(word)
  const lead = lastOf(all, isAction)
  const verb = lead.findIndex(isAction)
  const [nouns, verbs] = verb < 0 ? [lead, []] : [lead.slice(0, verb), lead.slice(verb)]
  const isWhole = verbs.every((word, at) => isAction(word) || isOfVerb(word, verbs[at - 1]))
  return isNounPhrase(nouns, text) ? { nouns, verbs, link, isWhole } : undefined
}

/** Of `Brennevik built 12 quays and` what leads to both numbers. */
function withoutOther(before: readonly Word[]): readonly Word[] {
  const and = before.findLastIndex(word => !isHedge(word))
  const other = before.slice(0, Math.max(0, and)).findLastIndex(isNumber)
  const counted = before.slice(other + 1, and)
  const isOther =
    before[and]?.key === 'and' &&
    other > 0 &&
    counted.length <= mostCounted &&
    !counted.some(word => isVerb(word) || isPreposition(word))
  return isOther ? before.slice(0, other) : before
}

const mostCounted = 3

const isLink = (word: Word): boolean => isPreposition(word) || word.key === 'to'

/** Of `Brennevik built a quay and closed` its subject and last verb; of `Brennevik grew and the quay shrank` the last clause. */
function lastOf(lead: readonly Word[], isAction: (word: Word) => boolean): readonly Word[] {
  const verb = lead.findIndex(isAction)
  const and = lead.findLastIndex(({ key }) => key === 'and')
  const next = lead.slice(and + 1)
  if (verb < 0 || and < verb || !next.some(isAction)) return lead
  return isAction(next[0]!) ? [...lead.slice(0, verb), ...next] : next
}

/** Behind what only leads to a clause or to a time, and behind who said it. */
function openingOf(before: readonly Word[]): number {
  const said = before.findLastIndex(({ key }) => isSpeech(key))
  const isLead = (word: Word, at: number): boolean =>
    leading.has(word.key) || (isPreposition(word) && (before[at + 1]?.start ?? 0) - word.end > 1)
  const from = before.slice(said + 1).findIndex((word, at) => !isLead(word, said + 1 + at))
  return from < 0 ? before.length : said + 1 + from
}

const leading = wordSet(
  'and but so then also that since when where after before while because as although though until',
)

/** `the new ferry line`, `Brennevik`: not cut, and all that it has is in the article before it. */
function isNounPhrase(words: readonly Word[], text: string): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.length > mostNouns || !mayOpen(first) || isLink(last)) return false
  return words.every((word, at) => {
    const next = words[at + 1]
    const isWhole = !next || /^(?:[\s-]|['’]s?\s|\.\s)$/.test(text.slice(word.end, next.start))
    return isWhole && !(at > 0 && possessives.has(word.text)) && !isPronoun(word) && !isNumber(word)
  })
}

const mayOpen = (word: Word): boolean =>
  articles.has(word.key) ||
  !(isFunctionWord(word.key) || isPreposition(word) || isAdverb(word) || /^\p{Ll}+ing$/u.test(word.text))

const mostNouns = 7

const isOfVerb = (word: Word, before: Word | undefined): boolean =>
  isAuxiliary(word) ||
  isAdverb(word) ||
  /^(?:to|up|out|off)$/.test(word.key) ||
  (before !== undefined && /^(?:will|to)$/.test(before.key) && mayBeVerb(word))

export const isAdverb = ({ key }: Word): boolean => /^(?:also|later|then|now|once|since|.+ly)$/.test(key)

const articles = wordSet('the a an its this these')
export const possessives = wordSet('his her their its our my your him them us')

/** What may stand between a verb and its number: `more than`, `about`, `the`. */
export const isHedge = ({ key }: Word): boolean =>
  /^(?:more|fewer|less|than|about|nearly|over|some|the|its|their|all|just|only)$/.test(key)
