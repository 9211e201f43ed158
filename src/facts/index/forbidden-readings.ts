import { nameWords } from '../../text/spelling/letters.ts'
import { spellingDistance } from '../../text/spelling/spelling.ts'
import type { NameFact } from '../fact.ts'
import { isOwner, mostInSurname, type NamePart, partsOf, partsOwning, type Reading } from './name-parts.ts'

// Wrong forms beside what is left of all other forms would be as many as both multiplied.
const mostBeside = 16

/** The right ways to write a name. */
export interface Known {
  readonly own: readonly Reading[]
  readonly aliases: readonly Reading[]
  readonly endings: () => ReadonlyMap<string, NamePart>
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
export function forbiddenReadings(fact: NameFact, text: string, { own, aliases, endings }: Known): Reading[] {
  const parts = partsOf(text)
  // `MarrowBase` for `Marrowbase`: only its capitals are wrong, and it stands for that name alone.
  const isOwn = own.some(reading => keysOf(reading.parts) === keysOf(parts))
  const longer = isOwn ? [] : besides(text, parts, [...own, ...aliases.slice(0, mostBeside)])
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
    right: endingLike(text, right, endings),
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

/** Last words of a fact's names that end with a possessive (`McDonald's`), by their keys without it. */
export const endingsOf = ({ name, aka }: NameFact): ReadonlyMap<string, NamePart> =>
  new Map(
    [name, ...aka]
      .filter(isPossessive)
      .map(known => partsOwning(known).at(-1)!)
      .map(part => [withoutOwning(part).key, part]),
  )

/** The right words for a wrong form: without a possessive at their end where that has one, else as the fact has them. */
function endingLike(
  text: string,
  right: readonly NamePart[],
  endings: Known['endings'],
): readonly NamePart[] {
  const last = right.at(-1)
  if (!last) return right
  const bare = withoutOwning(last)
  return [...right.slice(0, -1), isPossessive(text) ? bare : (endings().get(bare.key) ?? last)]
}

function withoutOwning(part: NamePart): NamePart {
  if (!isOwner(part)) return part
  const { text, key, plain } = part
  return { ...part, text: text.slice(0, -2), key: key.slice(0, -2), plain: plain.slice(0, -1) }
}

const keysOf = (parts: readonly NamePart[]): string => parts.map(({ key }) => key).join(' ')

const differences = (a: readonly NamePart[], b: readonly NamePart[]): number =>
  a.reduce(
    (sum, part, at) => sum + (spellingDistance(part.plain, b[at]!.plain, Number.POSITIVE_INFINITY) ?? 0),
    0,
  )
