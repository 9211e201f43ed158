import type { RoleFact } from '../../facts/fact.ts'
import type { NameMention, Sentence } from '../../mentions/mention.ts'
import type { Span } from '../../text/span.ts'
import { isInForce, type Scope } from '../scope.ts'
import type { RoleTie } from '../tie.ts'
import { currentHolders } from './holders.ts'
import { isOf, officesOf } from './steps.ts'
import type { Beside } from './titles.ts'

/**
 * Ties `the governor of Tarn, Ada Lund,` to the only office that the facts have of her, `mayor of Tarn`: an office of the same
 * place or house, and one that nobody has beside the other.
 */
export function tieOtherTitles(sentence: Sentence, { people, times }: Beside, scope: Scope): RoleTie[] {
  const { block, start, end } = sentence
  const isOfYear = times.some(({ value }) => value.fields.year !== undefined)
  if (scope.roles.offices.size === 0 || isOfYear || !anyHead.test(block.text.slice(start, end))) return []
  return people.flatMap(name => {
    const [fact, ...others] = officesOf(name, scope)
    if (!fact || others.length > 0 || !isInForce(fact, scope)) return []
    if (!currentHolders(fact.holders, scope.published).some(holder => isOf(holder, name))) return []
    const told = titleBeside(name, fact)
    if (!told) return []
    const title = name.expected
    return [{ sentence, fact, ...told, title, expected: [fact.title], outcome: 'contradicted' as const }]
  })
}

/** Offices of which nobody has two of one place or house, each with other words for it. */
const apart = [
  [
    ['mayor', 'lord mayor'],
    ['governor'],
    ['prime minister'],
    ['ambassador'],
    ['police chief', 'chief of police', 'chief constable'],
  ],
  [
    ['treasurer', 'finance director', 'finance chief', 'chief financial officer', 'CFO'],
    ['president', 'chairman', 'chairwoman', 'chairperson', 'chair', 'chief executive', 'CEO'],
    ['captain', 'skipper'],
    ['coach', 'head coach'],
  ],
  [['president'], ['prime minister']],
]

/** What a title of a place or a house is, and of which. */
interface Office {
  readonly head: string
  readonly whole: string
}

const heads = apart.flat(2)
const anyHead = new RegExp(`(?<!\\p{L})(?:${heads.join('|')})(?!\\p{L})`, 'iu')
const ofWhole = new RegExp(`^(?<head>${heads.join('|')})\\s(?:of|at)\\s(?:the\\s)?(?<whole>.+)$`, 'iu')
const withWhole = new RegExp(`^(?<whole>\\p{Lu}.*?)(?:['’]s)?\\s(?<head>${heads.join('|')})$`, 'iu')

const officeIn = (title: string): Office[] => {
  const { head, whole } = (ofWhole.exec(title) ?? withWhole.exec(title))?.groups ?? {}
  return head && whole ? [{ head: head.toLowerCase(), whole }] : []
}

/** The heads of offices that nobody has beside one. */
const othersThan = (head: string): string[] =>
  apart
    .filter(kinds => kinds.flat().some(each => each.toLowerCase() === head))
    .flatMap(kinds => kinds.filter(kind => !kind.some(each => each.toLowerCase() === head)).flat())

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

// Not `the governor, Ada Lund, and the smith came`, `Ada Lund's brother`.
const closed = '(?:[.;:)]|,\\s(?!(?:and|or)\\s|\\p{Lu})|$)'
const isClosed = new RegExp(`^${closed}`, 'u')

/** Where another title of what somebody's own is of stands beside the name. */
function titleBeside(name: NameMention, fact: RoleFact): Span | undefined {
  const own = [fact.title, ...fact.aka].flatMap(officeIn)
  const others = own.flatMap(({ head }) => othersThan(head))
  if (others.length === 0 || own.some(({ head }) => others.includes(head))) return undefined
  const head = others.join('|')
  const whole = own.map(office => escaped(office.whole)).join('|')
  const title = `(?<title>(?:${head})\\s(?:of|at)\\s(?:the\\s)?(?:${whole})|(?:${whole})(?:['’]s)?\\s(?:${head}))`
  return titleBehind(name, title) ?? titleBefore(name, title)
}

function titleBehind({ sentence: { block }, end }: NameMention, title: string): Span | undefined {
  const behind = new RegExp(`^(?<lead>(?:,\\s\\d{2})?,\\s(?:the\\s)?)${title}(?<rest>.{0,6})`, 'isu')
  const { lead, title: told, rest } = behind.exec(block.text.slice(end))?.groups ?? {}
  const start = end + (lead?.length ?? 0)
  return told && isClosed.test(rest!) ? { start, end: start + told.length } : undefined
}

function titleBefore(
  { sentence: { block, start: first }, start, end }: NameMention,
  title: string,
): Span | undefined {
  const before = new RegExp(`(?:^|["“]|[.,:;]\\s|\\sthe\\s|^the\\s)${title}(?<joint>,?\\s)$`, 'iu')
  const { title: told, joint } = before.exec(block.text.slice(first, start))?.groups ?? {}
  const rest = block.text.slice(end)
  if (!told || !(joint === ' ' ? !/^['’]/.test(rest) : isClosed.test(rest))) return undefined
  const from = start - joint!.length - told.length
  return { start: from, end: from + told.length }
}
