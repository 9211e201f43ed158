import { once } from '../../text/once.ts'
import { isInitials, type NameWord, nameWords } from '../../text/spelling/letters.ts'
import type { NameFact } from '../fact.ts'
import { endingsOf, forbiddenReadings } from './forbidden-readings.ts'
import { isParticle, mostInSurname, type NamePart, partOf, partsOf, type Reading } from './name-parts.ts'

const generation = /^(?:jr|sr|ii|iii|iv)$/

/** All ways to write the name of a fact, the longest first. A name without a word in it (`!!!`) cannot be told. */
export function readingsOf(fact: NameFact): Reading[] {
  const own = ownReadings(fact)
  const aliases = [...fact.aka, ...knighted(fact)].map(text => readingOf(fact, 'alias', partsOf(text)))
  const endings = once(() => endingsOf(fact))
  const forbidden = fact.not.flatMap(text => forbiddenReadings(fact, text, { own, aliases, endings }))
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
  if (fact.entity !== 'person') {
    const parts = partsOf(fact.name)
    return [readingOf(fact, 'full', parts[0]?.key === 'the' ? parts.slice(1) : parts)]
  }
  const groups = groupsOf(fact.name, withoutExtras(nameWords(fact.name)))
  const sequences = distinct([
    groups,
    ...(groups.length > 2 ? [[groups[0]!, ...surnameOf(groups)]] : []),
    ...[...groups.keys()].filter(index => startsSurname(groups, index)).map(index => groups.slice(index)),
  ])
  return sequences.map(sequence =>
    readingOf(fact, sequence[0] === groups[0] ? 'full' : 'surname', sequence.flat()),
  )
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

/** `Quill Hub` for the company `QuillHub`: parted at the capital inside. Of what is no house it may be a tag: `#EarthDay`. */
function spacedReadings({ entity, name }: NameFact, own: readonly Reading[]): Reading[] {
  const [whole] = own
  if (entity !== 'organization' || !whole) return []
  const spaced = name.replace(/(?<=\p{Lu}\p{Ll}+)(?=\p{Lu})/gu, ' ')
  if (spaced === name) return []
  return [{ ...whole, kind: 'alias', parts: partsOf(spaced) }]
}
