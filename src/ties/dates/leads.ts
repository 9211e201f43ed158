import type { TimeMention } from '../../mentions/mention.ts'
import type { Word } from '../../text/word.ts'
import { type Clause, clauseOf, hasVerb, isAuxiliary, isVerb } from '../clauses.ts'
import { verbIn } from '../subjects.ts'
import { entryStart } from './opening-year.ts'

/** The clauses of a sentence: the one that has the date, and those that have words of the event. */
export interface Dated {
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  readonly own: number
  readonly told: ReadonlySet<number>
}

/**
 * Whether a date leads on to the event of another clause than its own. `others`: the words of its own one without the date's.
 */
export const leadsToEvent = (
  time: TimeMention,
  dated: Dated,
  { others, known }: { readonly others: readonly Word[]; readonly known: ReadonlySet<string> },
): boolean =>
  isBehindAside(dated) ||
  isBehindParticiple(dated, known) ||
  isOfEntry(time, dated) ||
  isCleft(time, dated) ||
  ((isBeside(dated) || leadsOver(dated) || isBehindInsert(dated)) &&
    (!hasVerb(others) || comesAbout(others, known)))

/**
 * `In 1931, the bridge opened`: a comma alone parts the two. Not `In 1931, before the bridge opened, the ferry sank`, nor
 * `The ferry sails in May, and the bridge opens in June`.
 */
function isBeside({ words, clauses, own, told }: Dated): boolean {
  const next = clauses[own + 1]
  const isNext = next?.isAfterComma && !/^(?:before|until|till|since|and|but)$/.test(words[next.from]!.key)
  return (told.has(own + 1) && isNext === true) || (told.has(own - 1) && clauses[own]!.isAfterComma)
}

/** `19 May 1931 – The mayor opens the bridge`: the first thing that the entry of a timeline tells. */
function isOfEntry(time: TimeMention, { clauses, told }: Dated): boolean {
  const { words } = time.sentence
  const from = entryStart(time)
  if (from === undefined) return false
  const first = clauseOf(
    clauses,
    words.findIndex(({ start }) => start >= from),
  )
  const clause = clauses[first]
  return (
    clause !== undefined &&
    [...told].join() === `${first}` &&
    verbIn(words.slice(clause.from, clause.to)) >= 0
  )
}

/** `It was in 1931 that the bridge opened` */
const isCleft = (
  { sentence: { block, start: from }, start, end }: TimeMention,
  { own, told }: Dated,
): boolean =>
  told.has(own + 1) &&
  /^It\s(?:was|is)\s(?:only\s)?(?:on|in)\s$/.test(block.text.slice(from, start)) &&
  /^\sthat\s/.test(block.text.slice(end))

/** `In 1931, after weeks of rain, the bridge opened`: over a second clause without a verb. */
function leadsOver({ words, clauses, own, told }: Dated): boolean {
  const [between, next] = [clauses[own + 1], clauses[own + 2]]
  if (own > 0 || !told.has(own + 2) || !between?.isAfterComma || !next?.isAfterComma) return false
  return !hasVerb(words.slice(between.from, between.to))
}

/** `The bridge, a landmark, was opened in 1931`: the verb of what goes before the aside. */
function isBehindAside({ words, clauses, own, told }: Dated): boolean {
  const [head, aside, clause] = [clauses[own - 2], clauses[own - 1], clauses[own]]
  if (!head || !aside?.isAfterComma || !clause?.isAfterComma || !told.has(own - 2)) return false
  const wordsOf = ({ from, to }: Clause): readonly Word[] => words.slice(from, to)
  return isVerb(words[clause.from]!) && !hasVerb(wordsOf(aside)) && !hasVerb(wordsOf(head))
}

/** `The sale of the mill, announced in May, was completed on 3 July`: the verb of what goes before is the event's. */
function isBehindParticiple({ words, clauses, own, told }: Dated, known: ReadonlySet<string>): boolean {
  return [...told].join() === `${own - 2}` && isParticipleAside(own - 1, { words, clauses, known })
}

/** Whether a clause is an aside that begins with a participle, behind which an event's own verb goes on. */
export function isParticipleAside(
  own: number,
  { words, clauses, known }: Pick<Dated, 'words' | 'clauses'> & { readonly known: ReadonlySet<string> },
): boolean {
  const [aside, next] = [clauses[own], clauses[own + 1]]
  if (!aside?.isAfterComma || !next?.isAfterComma) return false
  const [participle, aux, verb] = [words[aside.from]!, words[next.from]!, words[next.from + 1]]
  const isAside = isVerb(participle) && !isAuxiliary(participle) && !known.has(participle.key)
  return (
    isAside &&
    /^(?:is|are|was|were)$/.test(aux.key) &&
    verb !== undefined &&
    isVerb(verb) &&
    known.has(verb.key)
  )
}

/** `The bridge in Larsborg, Norland, of 1931`, `They built it for Larsborg, which is old, in 1931`: what goes on behind an insert. */
function isBehindInsert({ words, clauses, own, told }: Dated): boolean {
  const [insert, clause] = [clauses[own - 1], clauses[own]]
  if (!insert?.isAfterComma || !clause?.isAfterComma || !told.has(own - 2)) return false
  if (/^(?:who|which|whose|where)$/.test(words[insert.from]!.key)) return true
  return words.slice(insert.from - 1, insert.to).every(({ text }) => /^\p{Lu}/u.test(text))
}

/** `Her record, set in Rotterdam in 1931`, and of the release of a film, `The film, which is in colour, was released in 1935`. */
function comesAbout([first, next, after]: readonly Word[], known: ReadonlySet<string>): boolean {
  if (/^(?:was|were)$/.test(first?.key ?? ''))
    return next !== undefined && isVerb(next) && known.has(next.key)
  if (!first || !isVerb(first) || isAuxiliary(first)) return false
  const isPlaced = /^(?:in|at)$/.test(next?.key ?? '') && known.has(after?.key ?? '')
  return known.has(first.key) || (isPlaced && /^(?:set|held|made)$/.test(first.key))
}
