import type { Document } from '../document/document.ts'
import type { NameFact, QuoteFact } from '../facts/fact.ts'
import type { ReadSentence, SourceIndex } from '../facts/index/source-index.ts'
import type { Mentions } from '../mentions/mention.ts'
import { isOrdinary } from '../mentions/names/words.ts'
import { groupBy } from '../text/group-by.ts'
import { speakerByPronoun } from '../ties/quotes/pronoun-speaker.ts'
import { placeOf } from './reading/read-sentences.ts'
import { namesLand } from './words/lands.ts'

/** A quotation of fewer words is a phrase that anyone may have used. */
const leastWords = 4

/** The names of a source as facts, so that near misses of them are found: each once, where it first stands. */
export function namesOf({ path, sentences, nameKinds }: SourceIndex): NameFact[] {
  const facts = new Map<string, NameFact>()
  const said = new Set<string>()
  const persons = new Set<string>()
  for (const sentence of sentences)
    for (const { kind, first, last, start, end } of sentence.anchors) {
      const { block, line, column } = sentence
      const name = block.text.slice(start, end).replace(/['’]s$/, '')
      if (kind === 'name') said.add(name)
      if (first < last && nameKinds.get(sentence.terms[last]!.stem) === 'person') persons.add(name)
      if (kind !== 'name' || facts.has(name) || !isTelling(sentence, first, last)) continue
      const place = { file: path, line, column }
      facts.set(name, { kind: 'name', id: name, place, name, aka: [], not: [], entity: 'other' })
    }
  const people = new Set(Array.from(facts.keys()).filter(name => persons.has(name) || isPerson(name, said)))
  const surnames = new Set(Array.from(people, lastOf))
  return Array.from(
    facts.values(),
    (fact): NameFact => (people.has(fact.name) ? { ...fact, entity: 'person' } : fact),
  ).filter(({ name }) => !surnames.has(name))
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** Names with a word that is no ordinary one: only such can be misspelled into something else. Lands have many words. */
const isTelling = ({ terms }: ReadSentence, first: number, last: number): boolean =>
  terms.slice(first, last + 1).some(({ key }) => !isOrdinary(key) && !namesLand(key) && key.length > 3)

/** Two or three words whose last one stands alone elsewhere, without the land that someone is of (`Britain's Ada Lund`). */
function isPerson(name: string, said: ReadonlySet<string>): boolean {
  const parts = name.split(' ')
  const isOfLand = namesLand(parts[0]!.replace(/['’]s$/, '').toLowerCase())
  return parts.length > 1 && parts.length < 4 && !isOfLand && said.has(parts.at(-1)!)
}

/** The quotations of a source as facts, with their speakers where it leaves no doubt: by the full name, if it gives one. */
export function quotesOf(
  document: Document,
  { quotations, sentences }: Mentions,
  names: readonly NameFact[],
): QuoteFact[] {
  const persons = names.filter(({ entity }) => entity === 'person').map(({ name }) => name)
  const fullNames = groupBy(persons, lastOf)
  return quotations.flatMap(mention => {
    const { speaker } = mention
    const [fullName, ...namesakes] = fullNames.get(speaker?.text ?? '') ?? []
    const name = fullName !== undefined && namesakes.length === 0 ? fullName : speaker?.text
    const by = speaker?.sure ? name : speakerByPronoun(mention, sentences, persons)?.text
    const text = mention.pieces.map(({ block, start, end }) => block.text.slice(start, end)).join(' ')
    if (text.split(/\s+/).length < leastWords) return []
    const place = { file: document.path, ...placeOf(document, mention.pieces[0]!) }
    const own = { kind: 'quote', id: `${place.file}:${place.line}`, place, text } as const
    return [by === undefined ? own : { ...own, by }]
  })
}
