import { isInitials, type NameWord, nameWords } from '../../text/spelling/letters.ts'
import { spellingLimit } from '../../text/spelling/neighbours.ts'
import { spellingDistance } from '../../text/spelling/spelling.ts'
import { wordSet } from '../../text/word-set.ts'
import type { NameFact } from '../fact.ts'

/** One word of a known name, with the number of wrong letters that still make a near miss of it. */
export interface NamePart {
  readonly text: string
  readonly key: string
  readonly plain: string
  readonly limit: number
  readonly particle: boolean
}

/** One way to write a known name. */
export interface Reading {
  readonly fact: NameFact
  readonly kind: 'full' | 'surname' | 'alias' | 'forbidden'
  readonly parts: readonly NamePart[]
  /** What should stand there, part by part; for a forbidden form the right one, else the parts themselves. */
  readonly right: readonly NamePart[]
}

const particles = wordSet(
  'de da do dos das del della di du des la le las los el al ul ben bin ibn bint abu van von der den ten ter ' +
    'zu zur zum vom af av ó ní nic mac',
)
const generation = /^(?:jr|sr|ii|iii|iv)$/

/** True for a word that joins the parts of a surname: `de`, `von`, `bin`. Takes a key. */
export const isParticle = (key: string): boolean => particles.has(key)

/** All ways to write the name of a fact, the longest first. A name without a word in it (`!!!`) cannot be told. */
export function readingsOf(fact: NameFact): Reading[] {
  const own = ownReadings(fact)
  const aliases = [...fact.aka, ...knighted(fact)].map(text =>
    readingOf(fact, 'alias', partsOf(nameWords(text))),
  )
  const forbidden = fact.not.flatMap(text => forbiddenReadings(fact, text, [own, aliases]))
  return [...own, ...aliases, ...forbidden, ...spacedReadings(fact, own)].filter(
    ({ parts, right }) => parts.length > 0 && right.length > 0,
  )
}

/** `Sir Ida` of `Sir Ida Holm`: so are knights called. */
const knighted = ({ name, entity }: NameFact): readonly string[] =>
  entity === 'person' ? (/^(?:Sir|Dame)\s+\S+(?=\s)/.exec(name) ?? []) : []

const readingOf = (fact: NameFact, kind: Reading['kind'], parts: readonly NamePart[]): Reading => ({
  fact,
  kind,
  parts,
  right: parts,
})

function ownReadings(fact: NameFact): Reading[] {
  const words = nameWords(fact.name)
  if (fact.entity !== 'person') {
    const parts = partsOf(words)
    return [readingOf(fact, 'full', parts[0]?.key === 'the' ? parts.slice(1) : parts)]
  }
  const groups = groupsOf(fact.name, withoutExtras(words))
  const sequences = distinct([
    groups,
    ...(groups.length > 2 ? [[groups[0]!, ...surnameOf(groups)]] : []),
    ...[...groups.keys()].filter(index => startsSurname(groups, index)).map(index => groups.slice(index)),
  ])
  return sequences.map(sequence =>
    readingOf(fact, sequence[0] === groups[0] ? 'full' : 'surname', sequence.flat()),
  )
}

const partsOf = (words: readonly NameWord[]): NamePart[] => words.map(word => partOf(word, false))

function partOf({ text, key, plain }: NameWord, first: boolean): NamePart {
  return {
    text: text.normalize('NFC'),
    key,
    plain,
    limit: spellingLimit(plain.length),
    particle: !first && isParticle(key),
  }
}

// `Jr.` and middle initials come and go; a name of initials alone keeps them out of its parts all the same.
function withoutExtras(words: readonly NameWord[]): readonly NameWord[] {
  const kept = words.filter(
    ({ key, text }) => !generation.test(key) && (!isInitials(text) || isParticle(key)),
  )
  return kept.length > 0 ? kept : words
}

/** Parts that a hyphen joins belong together: half a double-barrelled name stands for nobody. */
function groupsOf(name: string, words: readonly NameWord[]): NamePart[][] {
  const groups: NamePart[][] = []
  words.forEach((word, index) => {
    const part = partOf(word, index === 0)
    const before = words[index - 1]
    const joined = before && /^[-‐‑]$/.test(name.slice(before.wordEnd, word.start)) && !isParticle(before.key)
    if (joined) groups.at(-1)!.push(part)
    else groups.push([part])
  })
  return groups
}

const isParticleGroup = (group: readonly NamePart[] | undefined): boolean => group?.[0]?.particle === true

function surnameOf(groups: readonly NamePart[][]): readonly NamePart[][] {
  let start = groups.length - 1
  while (start > 1 && isParticleGroup(groups[start - 1])) start--
  return groups.slice(start)
}

// Without a bound a name of thousands of words would have as many surnames, of as many words.
const mostInSurname = 12

// A surname may go without its particles, not with some of them; two letters alone are too few to be one.
function startsSurname(groups: readonly NamePart[][], index: number): boolean {
  if (index === 0 || groups.length - index > mostInSurname) return false
  const letters = groups
    .slice(index)
    .flat()
    .filter(part => !part.particle)
  const isWhole = index === groups.length - 1 || !isParticleGroup(groups[index - 1])
  return isWhole && letters.reduce((sum, part) => sum + part.plain.length, 0) > 2
}

function distinct(sequences: readonly (readonly NamePart[][])[]): (readonly NamePart[][])[] {
  const seen = new Set<string>()
  return sequences.filter(sequence => {
    const words = sequence
      .flat()
      .map(part => part.key)
      .join(' ')
    return seen.has(words) ? false : seen.add(words)
  })
}

/** A wrong form stands for the reading of as many words that is nearest; a wrong surname also after what goes before it. */
function forbiddenReadings(
  fact: NameFact,
  text: string,
  [own, aliases]: readonly [readonly Reading[], readonly Reading[]],
): Reading[] {
  const parts = partsOf(nameWords(text))
  const nearest = own
    .filter(reading => reading.parts.length === parts.length)
    .toSorted((a, b) => differences(a.parts, parts) - differences(b.parts, parts))[0]
  const right = nearest?.parts ?? own[0]?.parts ?? []
  const alone: Reading = { fact, kind: 'forbidden', parts, right }
  if (parts.length !== 1 || nearest?.kind !== 'surname') return [alone]
  const surname = nearest.parts[0]!.key
  const withGiven = [...own, ...aliases]
    .filter(reading => reading.parts.length > 1 && reading.parts.at(-1)!.key === surname)
    .map(reading => ({
      fact,
      kind: 'forbidden' as const,
      parts: [...reading.parts.slice(0, -1), ...parts],
      right: reading.parts,
    }))
  return [...withGiven, alone]
}

/** `Quill Hub` for the company `QuillHub`: parted at the capital inside. Of what is no house it may be a tag: `#EarthDay`. */
function spacedReadings({ entity, name }: NameFact, own: readonly Reading[]): Reading[] {
  const spaced = name.replace(/(?<=\p{Lu}\p{Ll}+)(?=\p{Lu})/gu, ' ')
  const [whole] = own
  if (entity !== 'organization' || spaced === name || !whole) return []
  return [{ ...whole, kind: 'alias', parts: partsOf(nameWords(spaced)) }]
}

const differences = (a: readonly NamePart[], b: readonly NamePart[]): number =>
  a.reduce(
    (sum, part, at) => sum + (spellingDistance(part.plain, b[at]!.plain, Number.POSITIVE_INFINITY) ?? 0),
    0,
  )
