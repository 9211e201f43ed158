import { isInitials, type NameWord, nameWords, withPossessive } from '../../text/spelling/letters.ts'
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

/** True for a part that owns what follows it in the name: `Lloyd's` of `Lloyd's of London`. */
export const isOwner = ({ key }: NamePart): boolean => key.endsWith("'s")

/** All ways to write the name of a fact, the longest first. A name without a word in it (`!!!`) cannot be told. */
export function readingsOf(fact: NameFact): Reading[] {
  const own = ownReadings(fact)
  const aliases = [...fact.aka, ...knighted(fact)].map(text => readingOf(fact, 'alias', partsOf(text)))
  const forbidden = fact.not.flatMap(text => forbiddenReadings(fact, text, { own, aliases }))
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

/** The last part goes without a possessive, with which it may be told. */
const partsOf = (text: string): NamePart[] =>
  nameWords(text).map((word, at, all) =>
    partOf(at < all.length - 1 ? withPossessive(word, text) : word, false),
  )

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

// Wrong forms beside what is left of all other forms would be as many as both multiplied.
const mostBeside = 16

interface Known {
  readonly own: readonly Reading[]
  readonly aliases: readonly Reading[]
}

/** A wrong form in the place of as many words of a longer reading. */
interface Beside {
  readonly whole: readonly NamePart[]
  readonly written: readonly NamePart[]
  /** The words that should stand there. */
  readonly right: readonly NamePart[]
  readonly at: number
}

/**
 * A wrong form alone, and beside what is left of longer readings, of which it is meant for some words: `Coldharbor Group`
 * where `Coldharbor` is listed. Alone it stands for the reading of as many words that is nearest, for words that it is a
 * spelling of, or else for the whole name.
 */
function forbiddenReadings(fact: NameFact, text: string, { own, aliases }: Known): Reading[] {
  const parts = partsOf(text)
  const longer = besides(text, parts, [...own, ...aliases.slice(0, mostBeside)])
  const spelled = longer.filter(({ written, right }) => isSpelling(written, right))
  const nearest = own
    .filter(reading => reading.parts.length === parts.length)
    .toSorted((a, b) => differences(a.parts, parts) - differences(b.parts, parts))[0]
  const isMeant = ({ right, whole, at }: Beside): boolean =>
    fact.entity !== 'person' ||
    (nearest?.kind === 'surname' && at === whole.length - 1 && right[0]!.key === nearest.parts[0]!.key)
  const forbidden = (written: readonly NamePart[], right: readonly NamePart[]): Reading => ({
    fact,
    kind: 'forbidden',
    parts: written,
    right: endingLike(text, fact, right),
  })
  const isNearest = nearest && (spelled.length === 0 || isSpelling(parts, nearest.parts))
  const alone = isNearest ? nearest.parts : (spelled[0]?.right ?? own[0]?.parts ?? [])
  return [
    ...(spelled.length > 0 ? spelled : longer.filter(isMeant)).map(({ whole, at, written }) =>
      forbidden(whole.toSpliced(at, written.length, ...written), whole),
    ),
    forbidden(parts, alone),
  ]
}

/** Every place in a longer reading where a form may stand, but for words that it is itself. */
function besides(text: string, parts: readonly NamePart[], known: readonly Reading[]): Beside[] {
  const inner = partsOwning(text)
  return known
    .filter(({ parts: { length } }) => length > parts.length && length <= mostInSurname)
    .flatMap(({ parts: whole }) =>
      Array.from({ length: whole.length - parts.length + 1 }, (_, at) => ({
        whole,
        at,
        written: at + parts.length < whole.length ? inner : parts,
        right: whole.slice(at, at + parts.length),
      })),
    )
    .filter(({ written, right }) => right.some(({ key }, at) => key !== written[at]!.key))
}

const isSpelling = (written: readonly NamePart[], right: readonly NamePart[]): boolean =>
  right.every(
    ({ plain, limit }, at) => spellingDistance(plain, written[at]!.plain, Math.max(1, limit)) !== undefined,
  )

const isPossessive = (text: string): boolean =>
  nameWords(text)
    .slice(-1)
    .some(({ end, wordEnd }) => end < wordEnd)

/** The right words for a wrong form: without a possessive at their end where that has one, else as the fact has them. */
function endingLike(text: string, { name, aka }: NameFact, right: readonly NamePart[]): readonly NamePart[] {
  const last = right.at(-1)
  if (!last) return right
  const bare = withoutOwning(last)
  const owning = [name, ...aka].filter(isPossessive).map(known => partsOwning(known).at(-1)!)
  const owner = isPossessive(text) ? bare : owning.find(part => withoutOwning(part).key === bare.key)
  return [...right.slice(0, -1), owner ?? last]
}

const partsOwning = (text: string): NamePart[] =>
  nameWords(text).map(word => partOf(withPossessive(word, text), false))

function withoutOwning(part: NamePart): NamePart {
  if (!isOwner(part)) return part
  const { text, key, plain } = part
  return { ...part, text: text.slice(0, -2), key: key.slice(0, -2), plain: plain.slice(0, -1) }
}

/** `Quill Hub` for the company `QuillHub`: parted at the capital inside. Of what is no house it may be a tag: `#EarthDay`. */
function spacedReadings({ entity, name }: NameFact, own: readonly Reading[]): Reading[] {
  const [whole] = own
  if (entity !== 'organization' || !whole) return []
  const spaced = name.replace(/(?<=\p{Lu}\p{Ll}+)(?=\p{Lu})/gu, ' ')
  if (spaced === name) return []
  return [{ ...whole, kind: 'alias', parts: partsOf(spaced) }]
}

const differences = (a: readonly NamePart[], b: readonly NamePart[]): number =>
  a.reduce(
    (sum, part, at) => sum + (spellingDistance(part.plain, b[at]!.plain, Number.POSITIVE_INFINITY) ?? 0),
    0,
  )
