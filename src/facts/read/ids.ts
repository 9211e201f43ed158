import { isAscii } from '../../text/characters.ts'
import { clip } from '../../text/glyph.ts'
import { withoutMarks } from '../../text/marks.ts'
import { wordRuns } from '../../text/word-runs.ts'
import type { Fact } from '../fact.ts'
import { topicOf } from '../facts.ts'

const mostWords = 8

/**
 * The words of a text in kebab-case: lower case, without diacritics; the first eight, so that a quotation
 * has a name too.
 */
function slugOf(text: string): string {
  const unmarked = isAscii(text) ? text : withoutMarks(text).normalize('NFC')
  const plain = unmarked.replace(/['’]/g, '').toLowerCase()
  const bounds = wordRuns(plain, () => false).slice(0, 2 * mostWords)
  return bounds.flatMap((start, at) => (at % 2 === 0 ? plain.slice(start, bounds[at + 1]) : [])).join('-')
}

/**
 * The facts of one kind, each with an id of its own: as given, else the words of its topic, with -2, -3 where those
 * are taken.
 */
export function withIds<F extends Fact>(facts: readonly F[]): F[] {
  const taken = new Set(facts.map(({ id }) => id))
  const counts = new Map<string, number>()
  return facts.map(fact => {
    if (fact.id !== '') return fact
    const slug = slugOf(topicOf(fact)) || fact.kind
    let count = counts.get(slug) ?? 1
    let id = count === 1 ? slug : `${slug}-${count}`
    while (taken.has(id)) id = `${slug}-${++count}`
    counts.set(slug, count)
    taken.add(id)
    return { ...fact, id }
  })
}

/** A mistake without its frame yet: what is wrong, at which fact. */
export interface FactMistake {
  readonly fact: Fact
  readonly message: string
}

/** A mistake for each fact of one kind with an id that another one was given before. */
export function duplicateIds(facts: readonly Fact[]): FactMistake[] {
  const first = new Map<string, Fact>()
  return facts.flatMap(fact => {
    if (fact.id === '') return []
    const other = first.get(fact.id)
    if (other) return [{ fact, message: `Duplicate id "${clip(fact.id)}", first at ${placeText(other)}` }]
    first.set(fact.id, fact)
    return []
  })
}

/** The place of a fact for a message: `facts.yml:12:5`. */
export const placeText = ({ place: { file, line, column } }: Fact): string => `${file}:${line}:${column}`
