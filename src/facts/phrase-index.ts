import { inflections } from '../text/inflection.ts'
import { words } from '../text/word.ts'
import type { CountFact, DateFact } from './fact.ts'

/** A phrase of a fact that an article may speak of it with: all its content words, in any order and inflection. */
export interface Phrase<F extends CountFact | DateFact = CountFact | DateFact> {
  readonly fact: F
  /** As the facts file has it, for the message. */
  readonly text: string
  /** Its content words, slot by slot. */
  readonly words: readonly string[]
}

/** A word of a phrase, found by any of its forms. */
interface Slot {
  readonly phrase: Phrase
  readonly slot: number
}

export interface PhraseIndex {
  readonly slots: ReadonlyMap<string, readonly Slot[]>
  /** Facts that need no phrase: a count whose words are all its unit. */
  readonly phraseless: readonly CountFact[]
  /** All forms of the units of each count. */
  readonly units: ReadonlyMap<CountFact, ReadonlySet<string>>
}

const functionWords = new Set(
  (
    'a an the this that these those of in on at to for from by with without and or nor but as into onto over under ' +
    'about after before since until than then there their his her its our your my it he she they we you i who whom ' +
    'whose which what when where is are was were be been being has have had do does did will would'
  ).split(' '),
)

/** Prepares the phrases of dates and counts, so that each word of an article is looked up once, whatever their number. */
export function indexPhrases(dates: readonly DateFact[], counts: readonly CountFact[]): PhraseIndex {
  const slots = new Map<string, Slot[]>()
  const phraseless: CountFact[] = []
  const units = new Map(counts.map(fact => [fact, formsOf(fact.unit)]))
  for (const fact of dates) for (const text of fact.about) addPhrase(slots, { fact, text })
  for (const fact of counts) {
    const added = fact.about.map(text => addPhrase(slots, { fact, text }))
    if (added.length > 0) continue
    const subject = contentWords(fact.subject).filter(
      word => !units.get(fact)!.has(word) && !/^\d/.test(word),
    )
    if (subject.length > 0) addPhrase(slots, { fact, text: subject.join(' ') })
    else phraseless.push(fact)
  }
  return { slots, phraseless, units }
}

function addPhrase(slots: Map<string, Slot[]>, { fact, text }: Pick<Phrase, 'fact' | 'text'>): void {
  const content = contentWords(text)
  const phrase: Phrase = { fact, text, words: content }
  content.forEach((word, slot) => {
    for (const form of inflections(word)) {
      const known = slots.get(form)
      if (known) known.push({ phrase, slot })
      else slots.set(form, [{ phrase, slot }])
    }
  })
}

/** The words that carry meaning; all words where none does. */
function contentWords(text: string): string[] {
  const all = [...new Set(words(text).map(word => word.key))]
  const content = all.filter(word => !functionWords.has(word))
  return content.length > 0 ? content : all
}

const formsOf = (units: readonly string[]): ReadonlySet<string> =>
  new Set(units.flatMap(unit => [...inflections(contentWords(unit).at(-1) ?? unit)]))
