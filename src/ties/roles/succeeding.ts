import type { NameMention, Sentence } from '../../mentions/mention.ts'
import { isCommonGivenName } from '../../mentions/names/given-names.ts'
import { isFunctionWord, isOrdinary, isTitle } from '../../mentions/names/words.ts'
import { overlaps } from '../../text/span.ts'
import { keysOf } from '../../text/word.ts'
import { bodies } from './bodies.ts'
import type { Handover } from './handover.ts'
import { type Beside, peopleOf, type TitleMatch } from './titles.ts'

const part = "\\p{Lu}[\\p{L}’'-]+"
const beforeName = new RegExp(
  '(?<!\\p{L})(?:(?:predecessor|successor),|succeed(?:s|ed|ing)|replac(?:es|ed|ing)|over\\sfrom|(?:succeeded|replaced)(?:\\sas\\s[^,.;:]{3,40})?\\sby)' +
    `\\s(?<name>${part}(?:\\s\\p{Lu}\\.)?(?:\\s${part}){1,2})(?=[,.;:)—–]|\\s(?:as|in|on|last|earlier|and|who|after|when)(?!\\p{L})|$)`,
  'gu',
)

/** Whoever is said to have come before or next and whom no fact knows: `Holm’s predecessor, Karl Brage,`. */
export function namesOfUnknown(sentence: Sentence, beside: Beside): NameMention[] {
  const { block, start: first, end: last } = sentence
  const known = peopleOf(beside)
  return [...block.text.slice(first, last).matchAll(beforeName)].flatMap(match => {
    const name = match.groups!['name']!
    const end = first + match.index + match[0].length
    const start = end - name.length
    if (!isPerson(name) || known.some(other => overlaps(other, { start, end }))) return []
    return [{ sentence, start, end, fact: factOf(name), match: 'exact' as const, expected: name }]
  })
}

/** Whether words with capitals are surely the name of a person, and not that of a house. */
function isPerson(name: string): boolean {
  const [given, ...others] = keysOf(name) as [string, ...string[]]
  // `Larsborg Rail`
  if (!isCommonGivenName(given) && (isOrdinary(given) || isOrdinary(others.at(-1)!))) return false
  return ![given, ...others].some(key => isFunctionWord(key) || isTitle(key) || bodies.has(key))
}

const factOf = (name: string): NameMention['fact'] => ({
  kind: 'name',
  id: name,
  place: { file: '', line: 0, column: 0 },
  name,
  aka: [],
  not: [],
  entity: 'person',
})

/** `Ida Holm became director in May, succeeding Vik`: in the office that is told right before. */
export function readSucceeding(
  from: NameMention,
  { titles, ...beside }: Beside & { readonly titles: readonly TitleMatch[] },
): Omit<Handover, 'sentence'> | undefined {
  const { block, start: first } = from.sentence
  const verb = /,\s(succeeding|replacing)\s$/.exec(block.text.slice(first, from.start))?.[1]
  if (!verb) return undefined
  const at = from.start - verb.length - ', '.length - 1
  const title = titles.findLast(({ sentence: { words }, to }) => words[to - 1]!.end <= at)
  if (!title || title.modifier) return undefined
  const { words } = title.sentence
  if (!when.test(block.text.slice(words[title.to - 1]!.end, at))) return undefined
  const by = peopleOf(beside).findLast(({ end }) => end <= words[title.from]!.start)
  return by && taking.test(block.text.slice(by.end, words[title.from]!.start))
    ? { verb, by, from, title }
    : undefined
}

const when = /^(?:\s[^,.;:()“”"]{1,30})?$/
const taking =
  /^(?:,\s\d{2},)?(?:,?\swho)?\s(?:became|becomes|has\sbeen|took\sover\sas|was\s(?:appointed|named|elected|made))\s(?:(?:the|its|their|our)\s)?$/
