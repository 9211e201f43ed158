import type { Document } from '../document/document.ts'
import { sourceSpan } from '../document/source-map.ts'
import type { FactPlace, NameFact, QuoteFact } from '../facts/fact.ts'
import type { ReadSentence } from '../facts/index/source-index.ts'
import type { Mentions, QuotationMention } from '../mentions/mention.ts'
import { isOrdinary } from '../mentions/names/words.ts'
import { positionAt } from '../text/source.ts'

/** A quotation of fewer words is a phrase that anyone may have used. */
const leastWords = 4

/** The names of a source as facts, so that near misses of them are found: each once, where it first stands. */
export function namesOf(path: string, sentences: readonly ReadSentence[]): NameFact[] {
  const facts = new Map<string, NameFact>()
  for (const sentence of sentences)
    for (const { kind, first, last, start, end } of sentence.anchors) {
      const { block, line, column } = sentence
      const name = block.text.slice(start, end).replace(/['’]s$/, '')
      if (kind !== 'name' || facts.has(name) || !isTelling(sentence, first, last)) continue
      const place = { file: path, line, column }
      facts.set(name, { kind: 'name', id: name, place, name, aka: [], not: [], entity: 'other' })
    }
  const surnames = lastNames(facts.keys())
  return Array.from(facts.values(), fact =>
    isPerson(fact.name, surnames) ? { ...fact, entity: 'person' } : fact,
  )
}

/** Names with a word that is no ordinary one: only such can be misspelled into something else. */
const isTelling = ({ terms }: ReadSentence, first: number, last: number): boolean =>
  terms.slice(first, last + 1).some(({ key }) => !isOrdinary(key) && key.length > 3)

const lastNames = (names: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(names).filter(name => !name.includes(' ')))

/** Two or three words whose last one stands alone elsewhere. */
function isPerson(name: string, alone: ReadonlySet<string>): boolean {
  const parts = name.split(' ')
  return parts.length > 1 && parts.length < 4 && alone.has(parts.at(-1)!)
}

/** The quotations of a source as facts, with their speakers where it leaves no doubt. */
export const quotesOf = (document: Document, { quotations }: Mentions): QuoteFact[] =>
  quotations.flatMap(mention => {
    const text = mention.pieces.map(({ block, start, end }) => block.text.slice(start, end)).join(' ')
    if (text.split(/\s+/).length < leastWords) return []
    const { speaker } = mention
    const place = placeOf(document, mention)
    const by = speaker?.sure ? { by: speaker.text } : {}
    return [{ kind: 'quote', id: `${place.file}:${place.line}`, place, text, ...by } satisfies QuoteFact]
  })

function placeOf({ path, source }: Document, { pieces }: QuotationMention): FactPlace {
  const { block, start, end } = pieces[0]!
  const { line, column } = positionAt(source, sourceSpan(block.map, { start, end }).start)
  return { file: path, line, column }
}
