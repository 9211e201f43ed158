import type { NameKind, ReadSentence, SourceIndex } from '../../../facts/index/source-index.ts'
import { quote } from '../../../rule/message.ts'
import { sentenceAt } from '../../align/align.ts'
import { isExcerpt } from '../../align/fragment.ts'
import type { Doubt } from '../../support/doubt.ts'

const words = {
  female:
    'she her hers herself mrs ms miss madam lady dame woman women girl girls mother daughter sister wife widow queen ' +
    'aunt grandmother niece mum mom girlfriend female schoolgirl actress waitress spokeswoman businesswoman',
  male:
    'he him his himself mr sir man men boy boys father son brother husband widower king uncle grandfather nephew dad ' +
    'boyfriend male schoolboy gentleman guy waiter spokesman businessman',
}
type Gender = keyof typeof words

const keysOf: Readonly<Record<Gender, readonly string[]>> = {
  female: words.female.split(' '),
  male: words.male.split(' '),
}

/** How many of the words of a gender are its pronouns: they come first. */
const pronounCount = 4

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ...keysOf.female.slice(0, pronounCount).map(key => [key, 'female'] as const),
  ...keysOf.male.slice(0, pronounCount).map(key => [key, 'male'] as const),
])

const titles: Readonly<Record<string, readonly string[]>> = {
  mr: ['mrs', 'ms', 'miss'],
  mrs: ['mr'],
  ms: ['mr'],
  miss: ['mr'],
}

/**
 * Pronouns of a gender that the sources have no word of, where all whom they may stand for are called by the other; and titles of the
 * other gender. Takes the sentences of an article in order.
 */
export function strangeGender(sources: readonly SourceIndex[], sentences: readonly ReadSentence[]): Doubt[] {
  const isShort = sources.every(isExcerpt)
  let before: readonly string[] = []
  return sentences.flatMap((sentence, index) => {
    const own = sentences[index - 1] ? lastNames(sentences[index - 1]!) : []
    before = own.length > 0 ? own : before
    return sentence.terms.flatMap((_, at): Doubt[] => {
      const pronoun = isShort ? undefined : strangePronoun(sources, { sentence, at, before })
      return [pronoun, strangeTitle(sources, sentence, at)].filter(doubt => doubt !== undefined)
    })
  })
}

/** The last words of the names of a sentence, as stems, up to one of its words. */
const lastNames = ({ anchors, terms }: ReadSentence, to = terms.length): string[] =>
  anchors.flatMap(({ kind, last }) => (kind === 'name' && last < to ? [terms[last]!.stem] : []))

interface Called {
  readonly sentence: ReadSentence
  readonly at: number
  /** The names of the last sentence before that has any; stems. */
  readonly before: readonly string[]
}

function strangePronoun(
  sources: readonly SourceIndex[],
  { sentence, at, before }: Called,
): Doubt | undefined {
  const { key, start, end, text } = sentence.terms[at]!
  const gender = pronouns.get(key)
  if (!gender || sources.some(({ keys }) => keysOf[gender].some(word => keys.has(word)))) return undefined
  const other = gender === 'female' ? 'male' : 'female'
  const names = [...before, ...lastNames(sentence, at)]
  const people = names.filter(name => sources.every(({ nameKinds }) => isPerson(nameKinds.get(name))))
  const isOther = (name: string): boolean => sources.some(source => isCalled(source, name, other))
  if (people.length === 0 || !people.every(isOther)) return undefined
  const person = gender === 'female' ? 'woman' : 'man'
  const message = `Unexpected ${quote(text)}, no source speaks of a ${person}`
  return { sentence, kind: 'word', start, end, message }
}

const isPerson = (kind: NameKind | undefined): boolean => kind === undefined || kind === 'person'

/** True where a source has a pronoun of a gender after a name, in a sentence that names no one else, or opening the next. */
const isCalled = (source: SourceIndex, name: string, gender: Gender): boolean =>
  (source.byStem.get(name) ?? []).some(at => {
    const { terms, anchors } = sentenceAt({ source, at })
    const last = terms.findLastIndex(({ stem }) => stem === name)
    const isAlone = anchors.filter(({ kind }) => kind === 'name').length === 1
    const next = source.sentences[at + 1]?.terms[0]
    const after = [...terms.slice(last + 1), ...(next ? [next] : [])]
    return isAlone && after.some(({ key }) => pronouns.get(key) === gender)
  })

function strangeTitle(
  sources: readonly SourceIndex[],
  sentence: ReadSentence,
  at: number,
): Doubt | undefined {
  const { key, start, end, text } = sentence.terms[at]!
  const others = titles[key]
  const name = sentence.terms[at + 1]
  if (!others || name?.kind !== 'name') return undefined
  const has = (title: string): boolean =>
    sources.some(({ running }) => running.includes(` ${title} ${name.key} `))
  const other = others.find(has)
  if (!other || has(key)) return undefined
  const expected = other[0]!.toUpperCase() + other.slice(1)
  const message = `Unexpected ${quote(text)}, the source has ${quote(expected)} there`
  return { sentence, kind: 'word', start, end, contradicts: true, message, expected }
}
