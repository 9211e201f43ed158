import type { NameMention } from '../../mentions/mention.ts'
import { firstWhere } from '../../text/bisect.ts'
import type { Span } from '../../text/span.ts'
import { keysOf } from '../../text/word.ts'
import { scanOrdinals } from '../../value/quantity/number-ordinal.ts'
import { readQuantity } from '../../value/quantity/read.ts'
import { asideOfName } from './bearers.ts'
import { saysOfWhat, type TitleMatch } from './titles.ts'

/**
 * How much of a time in office is told. `so-far`: `has been mayor for 12 years`. `whole`: `retired after 12 years as mayor`.
 * `told`: `Ida Holm, mayor for 12 years`. `nth`: `Ida Holm, in her ninth year as mayor`. `past`: `was mayor for 12 years`.
 * `ago`: `became mayor 12 years ago`. `part`, up to any day: `After 12 years as mayor, Ida Holm built it`.
 */
export type Extent = 'so-far' | 'whole' | 'told' | 'nth' | 'past' | 'ago' | 'part'

/** How long somebody is said to have held an office, in years; the span is that of the length. */
export interface Length extends Span {
  readonly by: NameMention
  readonly extent: Extent
  readonly low: number
  readonly high: number
}

type Read = Omit<Length, 'by'>

interface Kind {
  readonly pattern: RegExp
  readonly extent: Extent
}

const number = '(?<number>\\p{N}{1,2}|\\p{Ll}+(?:-\\p{Ll}+)?)'
const count = `(?<length>${number}\\s(?<unit>year|season|month)s)`
const ordinal = '(?:his|her)\\s(?<length>(?<nth>[\\p{L}\\p{N}-]+)\\s(?:full\\s)?(?:year|season))'
const whose = "(?:(?:the|its|their|our)\\s)?(?:\\p{Lu}[\\p{L}-]*['’]s\\s)?"
const who = `^${asideOfName}(?:,?\\swho|,)?\\s`
const asTitle = `\\sas\\s${whose}$`

// What goes on may tell of another office, or of another end: `for 12 years at the bank`, `until 2010`.
const isEnd =
  /^(?:\s*(?:[.;:!?)”"—–]|$)|,(?!\s(?:until|till|from|between|before|when|starting|beginning|ending|then|first|and\sthen|or)(?!\p{L}))|\s(?:but|said|says|told|tells|has|is|will|and\s(?:an?\s\p{L}+\s(?:who|not)|has|is|was|said|says|will|had))(?!\p{L}))/u

const leaving =
  '(?:(?:has|will)\\s)?(?:retire[sd]?|resign(?:s|ed)?|step(?:s|ped)?\\sdown|stood\\sdown|quits?|leaves?|left|depart(?:s|ed)?)|' +
  'is\\s(?:retiring|resigning|stepping\\sdown|leaving|departing)'

/** Between a name and a title. */
const between: readonly Kind[] = [
  [
    `${who}(?:${leaving})(?:\\s(?:in|on|at\\sthe|last|this|next)\\s[^,;:.“”"()]{1,30})?\\safter\\s${count}${asTitle}`,
    'whole',
  ],
  [`${who}has\\s(?:spent|served)\\s${count}${asTitle}`, 'so-far'],
  [`${who}(?:spent|served)\\s${count}${asTitle}`, 'past'],
  [`^['’]s?\\s${count}${asTitle}`, 'told'],
  [`^['’]s?\\s(?<length>${number}-(?<unit>year|season))\\s(?:tenure|reign|spell|stint)${asTitle}`, 'told'],
  [`^${asideOfName},?\\s(?:who\\s)?(?:is\\s(?:now\\s)?|now\\s)in\\s${ordinal}${asTitle}`, 'so-far'],
  [`^${asideOfName},\\sin\\s${ordinal}${asTitle}`, 'nth'],
].map(([pattern, extent]) => ({ pattern: new RegExp(pattern!, 'u'), extent: extent as Extent }))

/** Where a sentence begins that goes on with a title and a name. */
const ahead: readonly Kind[] = [`^After\\s${count}${asTitle}`, `^In\\s${ordinal}${asTitle}`].map(pattern => ({
  pattern: new RegExp(pattern, 'u'),
  extent: 'part',
}))

/** The length told beside a title, if it is a plain one: not `more than 12 years`, `12 years of war`. */
export function readLength(title: TitleMatch, people: readonly NameMention[]): Length | undefined {
  const { sentence, from, to } = title
  const { block, start: first, end: last } = sentence
  const [start, end] = [sentence.words[from]!.start, sentence.words[to - 1]!.end]
  const at = firstWhere(people, person => person.end > start)
  const [before, after] = [people[at - 1], people[at]]
  const rest = block.text.slice(end, last)
  const isNext =
    after && rest.startsWith(', ') && after.start === end + 2 && !/^['’]/.test(rest.slice(after.end - end))
  const read =
    before &&
    (lengthBehind(title, before) ??
      lengthAgo(title, before) ??
      (isEnd.test(rest) ? readAny(between, title, before.end) : undefined))
  if (read)
    return { ...read, extent: read.extent === 'nth' && !saying.test(rest) ? 'part' : read.extent, by: before }
  const led = isNext ? readAny(ahead, title, first) : undefined
  return led && { ...led, by: after! }
}

// `Ida Holm, in her second year as mayor, built it` may tell of any day.
const saying = /^,\s(?:said|says|told|tells|has|is|will|wants|hopes)(?!\p{L})/u

function readAny(kinds: readonly Kind[], { sentence, from }: TitleMatch, start: number): Read | undefined {
  const text = sentence.block.text.slice(start, sentence.words[from]!.start)
  for (const { pattern, extent } of kinds) {
    const groups = pattern.exec(text)?.groups
    if (groups) return lengthOf(groups, { extent, at: start + text.lastIndexOf(groups['length']!) })
  }
  return undefined
}

const behind = new RegExp(`^\\sfor\\s(?:the\\s(?:past|last)\\s)?${count}`, 'u')
const held = new RegExp(
  `^${asideOfName}(?:(?:,?\\swho|,)?\\s(?:(?<has>has\\s(?:(?:now|long|also)\\s)?(?:been|served\\sas))|(?<was>was|served\\sas))|,)\\s(?<one>an?\\s)?${whose}$`,
  'u',
)

const ago = new RegExp(`^\\s${count}\\sago`, 'u')
const began = new RegExp(`${who}(?:became|took\\sover\\sas|started\\sas)\\s${whose}$`, 'u')

/** `Ida Holm, who became mayor 12 years ago` */
function lengthAgo({ sentence, from, to }: TitleMatch, by: NameMention): Read | undefined {
  const end = sentence.words[to - 1]!.end
  const text = sentence.block.text.slice(end, sentence.end)
  const told = ago.exec(text)
  const before = sentence.block.text.slice(by.end, sentence.words[from]!.start)
  if (!told || !began.test(before) || !isEnd.test(text.slice(told[0].length))) return undefined
  return lengthOf(told.groups!, { extent: 'ago', at: end + 1 })
}

/** `Ida Holm, mayor for 12 years`, `Ida Holm has been mayor for the past 12 years` */
function lengthBehind(title: TitleMatch, by: NameMention): Read | undefined {
  const { sentence, from, to } = title
  const end = sentence.words[to - 1]!.end
  const text = sentence.block.text.slice(end, sentence.end)
  const told = behind.exec(text)
  const groups = held.exec(sentence.block.text.slice(by.end, sentence.words[from]!.start))?.groups
  if (!told || !groups || !isEnd.test(text.slice(told[0].length))) return undefined
  if (groups['one'] && !saysOfWhat(title)) return undefined
  const extent = groups['has'] ? 'so-far' : groups['was'] ? 'past' : 'told'
  return lengthOf(told.groups!, { extent, at: end + told[0].indexOf(told.groups!['length']!) })
}

function lengthOf(
  groups: Record<string, string | undefined>,
  { extent, at }: { readonly extent: Extent; readonly at: number },
): Read | undefined {
  const { length, nth } = groups
  const size = nth ? nthOf(nth) : sizeOf(groups)
  return size && { ...size, extent, start: at, end: at + length!.length }
}

function sizeOf({
  number: told,
  unit,
}: Record<string, string | undefined>): Pick<Length, 'low' | 'high'> | undefined {
  const { amount, vague } = readQuantity(told!) ?? {}
  if (amount === undefined || vague) return undefined
  const size = unit === 'month' ? amount / 12 : amount
  return { low: size, high: size }
}

function nthOf(text: string): Pick<Length, 'low' | 'high'> | undefined {
  const [told, ...others] = scanOrdinals(text)
  return told && others.length === 0 && told.end === text.length
    ? { low: told.value - 1, high: told.value }
    : undefined
}

const led = new RegExp(
  `${who}has\\s(?<verb>led|headed|run|chaired|directed|managed|coached|captained|governed)\\s(?<whole>[\\p{L}’' -]{2,60}?)\\sfor\\s(?:the\\s(?:past|last)\\s)?${count}`,
  'u',
)

/** `Ida Holm has led the Tarn Museum for 12 years`, and what it is that she leads. */
export function readLed(
  by: NameMention,
): (Length & { readonly verb: string; readonly led: readonly string[] }) | undefined {
  const { block, end } = by.sentence
  const text = block.text.slice(by.end, end)
  const told = led.exec(text)
  if (!told || !isEnd.test(text.slice(told[0].length))) return undefined
  const { verb, whole, length } = told.groups!
  const read = lengthOf(told.groups!, { extent: 'so-far', at: by.end + told[0].lastIndexOf(length!) })
  const keys = keysOf(whole!).filter(key => !/^(?:the|its|their|our)$/.test(key))
  return read && { ...read, by, verb: verb!, led: keys }
}
